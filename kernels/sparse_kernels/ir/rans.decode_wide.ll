; f07728a38c23eb6626d3eb4f0f465494

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32>, ptr, <8 x i32>, <8 x i32>, i8 immarg) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.ctpop.i8(i8) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16>, <8 x i16>, <8 x i1>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(read)
declare <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32>, ptr, <16 x i32>, <16 x i1>, i32 immarg) #0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: read, target_mem0: read, target_mem1: read)
define i64 @sparse_rans_decode_wide(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10) local_unnamed_addr #3 {
  %.19.i = add i64 %a0, 32
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.22.i = inttoptr i64 %.21.i to ptr
  %.24.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.25.i = add i64 %a0, 16
  %.26.i = inttoptr i64 %.25.i to ptr
  %.27.i = load i64, ptr %.26.i, align 8, !noalias !0
  %.30.i = inttoptr i64 %.27.i to ptr
  %.55.i = add i64 %a1, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.57.i to ptr
  %.60.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.61.i = add i64 %a1, 16
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !0
  %.66.i = inttoptr i64 %.63.i to ptr
  %.97.i = add i64 %a2, 16
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !0
  %.102.i = inttoptr i64 %.99.i to ptr
  %.127.i = add i64 %a3, 32
  %.128.i = inttoptr i64 %.127.i to ptr
  %.129.i = load i64, ptr %.128.i, align 8, !noalias !0
  %.130.i = inttoptr i64 %.129.i to ptr
  %.132.i = load i64, ptr %.130.i, align 8, !noalias !0
  %.133.i = add i64 %a3, 16
  %.134.i = inttoptr i64 %.133.i to ptr
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !0
  %.138.i = inttoptr i64 %.135.i to ptr
  %.163.i = add i64 %a4, 32
  %.164.i = inttoptr i64 %.163.i to ptr
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !0
  %.166.i = inttoptr i64 %.165.i to ptr
  %.168.i = load i64, ptr %.166.i, align 8, !noalias !0
  %.169.i = add i64 %a4, 16
  %.170.i = inttoptr i64 %.169.i to ptr
  %.171.i = load i64, ptr %.170.i, align 8, !noalias !0
  %.174.i = inttoptr i64 %.171.i to ptr
  %.205.i = add i64 %a5, 16
  %.206.i = inttoptr i64 %.205.i to ptr
  %.207.i = load i64, ptr %.206.i, align 8, !noalias !0
  %.210.i = inttoptr i64 %.207.i to ptr
  %.277.i = add i64 %a7, 32
  %.278.i = inttoptr i64 %.277.i to ptr
  %.279.i = load i64, ptr %.278.i, align 8, !noalias !0
  %.280.i = inttoptr i64 %.279.i to ptr
  %.282.i = load i64, ptr %.280.i, align 8, !noalias !0
  %.283.i = add i64 %a7, 16
  %.284.i = inttoptr i64 %.283.i to ptr
  %.285.i = load i64, ptr %.284.i, align 8, !noalias !0
  %.288.i = inttoptr i64 %.285.i to ptr
  %.313.i = add i64 %a8, 32
  %.314.i = inttoptr i64 %.313.i to ptr
  %.315.i = load i64, ptr %.314.i, align 8, !noalias !0
  %.316.i = inttoptr i64 %.315.i to ptr
  %.318.i = load i64, ptr %.316.i, align 8, !noalias !0
  %.319.i = add i64 %a8, 16
  %.320.i = inttoptr i64 %.319.i to ptr
  %.321.i = load i64, ptr %.320.i, align 8, !noalias !0
  %.324.i = inttoptr i64 %.321.i to ptr
  %.355.i = add i64 %a9, 16
  %.356.i = inttoptr i64 %.355.i to ptr
  %.357.i = load i64, ptr %.356.i, align 8, !noalias !0
  %.360.i = inttoptr i64 %.357.i to ptr
  %.391.i = add i64 %a10, 16
  %.392.i = inttoptr i64 %.391.i to ptr
  %.393.i = load i64, ptr %.392.i, align 8, !noalias !0
  %.396.i = inttoptr i64 %.393.i to ptr
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.60.i, i64 0)
  %.3532234.not.i.i = icmp slt i64 %.60.i, 1
  br i1 %.3532234.not.i.i, label %B5662.i.i, label %B68.lr.ph.i.i

B68.lr.ph.i.i:                                    ; preds = %0
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.282.i, i64 %.132.i)
  %.705.i.i = add i64 %.24.i, -32
  br label %B68.i.i

B68.i.i:                                          ; preds = %B5534.i.i, %B68.lr.ph.i.i
  %_begin_v92_at.2.02237.i.i = phi i64 [ 0, %B68.lr.ph.i.i ], [ %.1206.i.i, %B5534.i.i ]
  %.295.02236.i.i = phi i64 [ 0, %B68.lr.ph.i.i ], [ %.366.i.i, %B5534.i.i ]
  %.366.i.i = add nuw nsw i64 %.295.02236.i.i, 1
  %.437.i.i = sub nsw i64 %.13.i.i.i, %_begin_v92_at.2.02237.i.i
  %1 = getelementptr i64, ptr %.66.i, i64 %.295.02236.i.i
  %.471.i.i = load i64, ptr %1, align 8, !noalias !3
  %.472.i.i = icmp sgt i64 %.471.i.i, -1
  br i1 %.472.i.i, label %B152.i.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B152.i.i:                                         ; preds = %B68.i.i
  %2 = getelementptr i64, ptr %.102.i, i64 %.295.02236.i.i
  %.510.i.i = load i64, ptr %2, align 8, !noalias !3
  %.511.i.i = icmp sgt i64 %.510.i.i, 15
  %.534.i.i = icmp sle i64 %.510.i.i, %.24.i
  %_begin_v92__vphi240_1.2.1.i.i = select i1 %.511.i.i, i1 %.534.i.i, i1 false
  br i1 %_begin_v92__vphi240_1.2.1.i.i, label %B5051.i.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B5051.i.i:                                        ; preds = %B152.i.i
  %3 = getelementptr i64, ptr %.174.i, i64 %.295.02236.i.i
  %.598.i.i = load i64, ptr %3, align 8, !noalias !3
  %.599.i.i = icmp sgt i64 %.598.i.i, -1
  %.611.i.i = icmp sle i64 %.598.i.i, %.437.i.i
  %or.cond.i.i = select i1 %.599.i.i, i1 %.611.i.i, i1 false
  br i1 %or.cond.i.i, label %B5305.i.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B5305.i.i:                                        ; preds = %B5051.i.i
  %4 = shl nuw i64 %.510.i.i, 1
  %.706.i.i = sub i64 %.705.i.i, %4
  %.707.i.i = icmp sgt i64 %.471.i.i, %.706.i.i
  br i1 %.707.i.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B5427.i.i

B5427.i.i:                                        ; preds = %B5305.i.i
  %.710.not.i.i = icmp eq i64 %.295.02236.i.i, 0
  br i1 %.710.not.i.i, label %B5437.i.i, label %B5435.i.i

B5435.i.i:                                        ; preds = %B5427.i.i
  %.773.i.i = getelementptr i8, ptr %3, i64 -8
  %.774.i.i = load i64, ptr %.773.i.i, align 8, !noalias !3
  %.775.i.i = icmp sgt i64 %.598.i.i, %.774.i.i
  br i1 %.775.i.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B5437.i.i

B5437.i.i:                                        ; preds = %B5435.i.i, %B5427.i.i
  %.idx.i.i = shl i64 %.295.02236.i.i, 5
  %invariant.gep.i.i = getelementptr i8, ptr %.324.i, i64 %.idx.i.i
  br label %B5438.if.i.i

B5534.i.i:                                        ; preds = %B5438.if.i.i
  %5 = getelementptr i64, ptr %.360.i, i64 %.295.02236.i.i
  store i64 16, ptr %5, align 8, !noalias !3
  %6 = getelementptr i64, ptr %.396.i, i64 %.295.02236.i.i
  store i64 %_begin_v92_at.2.02237.i.i, ptr %6, align 8, !noalias !3
  %.1202.i.i = load i64, ptr %3, align 8, !noalias !3
  %.1206.i.i = add nsw i64 %.1202.i.i, %_begin_v92_at.2.02237.i.i
  %exitcond2379.not.i.i = icmp eq i64 %.60.i, %.366.i.i
  br i1 %exitcond2379.not.i.i, label %B5662.i.i, label %B68.i.i

B5662.i.i:                                        ; preds = %B5534.i.i, %0
  %7 = add i64 %.60.i, -2
  %.14762371.i.i = icmp ult i64 %7, 9223372036854775807
  br i1 %.14762371.i.i, label %B5716.if.lr.ph.i.i, label %B5730.i.i

B5716.if.lr.ph.i.i:                               ; preds = %B5662.i.i
  %.3490.i.i = getelementptr i8, ptr %.396.i, i64 8
  %.3492.i.i = getelementptr i8, ptr %.66.i, i64 8
  %.3494.i.i = getelementptr i8, ptr %.102.i, i64 8
  %.3499.i.i = getelementptr i8, ptr %.324.i, i64 32
  %.3501.i.i = getelementptr i8, ptr %.360.i, i64 8
  %.3514.i.i = getelementptr i8, ptr %.396.i, i64 16
  %.3516.i.i = getelementptr i8, ptr %.66.i, i64 16
  %.3518.i.i = getelementptr i8, ptr %.102.i, i64 16
  %.3523.i.i = getelementptr i8, ptr %.324.i, i64 64
  %.3525.i.i = getelementptr i8, ptr %.360.i, i64 16
  %.3532.i.i = getelementptr i8, ptr %.396.i, i64 24
  %.3534.i.i = getelementptr i8, ptr %.66.i, i64 24
  %.3536.i.i = getelementptr i8, ptr %.102.i, i64 24
  %.3541.i.i = getelementptr i8, ptr %.324.i, i64 96
  %.3543.i.i = getelementptr i8, ptr %.360.i, i64 24
  %.3556.i.i = getelementptr i8, ptr %.396.i, i64 32
  %.3558.i.i = getelementptr i8, ptr %.66.i, i64 32
  %.3560.i.i = getelementptr i8, ptr %.102.i, i64 32
  %.3565.i.i = getelementptr i8, ptr %.324.i, i64 128
  %.3567.i.i = getelementptr i8, ptr %.360.i, i64 32
  %.3574.i.i = getelementptr i8, ptr %.396.i, i64 40
  %.3576.i.i = getelementptr i8, ptr %.66.i, i64 40
  %.3578.i.i = getelementptr i8, ptr %.102.i, i64 40
  %.3583.i.i = getelementptr i8, ptr %.324.i, i64 160
  %.3585.i.i = getelementptr i8, ptr %.360.i, i64 40
  %.3598.i.i = getelementptr i8, ptr %.396.i, i64 48
  %.3600.i.i = getelementptr i8, ptr %.66.i, i64 48
  %.3602.i.i = getelementptr i8, ptr %.102.i, i64 48
  %.3607.i.i = getelementptr i8, ptr %.324.i, i64 192
  %.3609.i.i = getelementptr i8, ptr %.360.i, i64 48
  %.3616.i.i = getelementptr i8, ptr %.396.i, i64 56
  %.3618.i.i = getelementptr i8, ptr %.66.i, i64 56
  %.3620.i.i = getelementptr i8, ptr %.102.i, i64 56
  %.3625.i.i = getelementptr i8, ptr %.324.i, i64 224
  %.3627.i.i = getelementptr i8, ptr %.360.i, i64 56
  br label %B5716.if.i.i

B5730.i.i:                                        ; preds = %done.i.i, %done.i.thread.i, %B5662.i.i
  %done.2.0.lcssa.i.i = phi i64 [ 0, %B5662.i.i ], [ %.1552.0.i.i, %done.i.thread.i ], [ %.1552.0.i.i, %done.i.i ]
  br label %B5736.i.i

B5736.i.i:                                        ; preds = %_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, %B5730.i.i
  %.4169.0.i.i = phi i64 [ 0, %B5730.i.i ], [ %.4238.i.i, %_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i ]
  %exitcond2387.not.i.i = icmp eq i64 %.4169.0.i.i, %storemerge.i.i
  br i1 %exitcond2387.not.i.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B5810.i.i

B5810.i.i:                                        ; preds = %B5736.i.i
  %.4238.i.i = add nuw i64 %.4169.0.i.i, 1
  %8 = getelementptr i64, ptr %.396.i, i64 %.4169.0.i.i
  %.4296.i.i = load i64, ptr %8, align 8, !noalias !3
  %9 = getelementptr i64, ptr %.174.i, i64 %.4169.0.i.i
  %.4358.i.i = load i64, ptr %9, align 8, !noalias !3
  %.4359.i.i = add nsw i64 %.4358.i.i, %.4296.i.i
  %.4379.i.i = shl i64 %.4169.0.i.i, 3
  %.4422.i.i = icmp slt i64 %.4379.i.i, 0
  br i1 %.4422.i.i, label %B5810.else.if.i.i, label %B5810.else.endif.i.i, !prof !6

B5912.i.i:                                        ; preds = %B5810.else.endif.endif.i.i
  %10 = getelementptr i64, ptr %.66.i, i64 %.4169.0.i.i
  %.4741.i.i = load i64, ptr %10, align 8, !noalias !3
  %.4797.i.i = icmp slt i64 %.4296.i.i, 0
  %.4798.i.i = select i1 %.4797.i.i, i64 %.132.i, i64 0
  %.4799.i.i = add i64 %.4798.i.i, %.4296.i.i
  %.4802.i.i = icmp slt i64 %.4799.i.i, 0
  br i1 %.4802.i.i, label %B5912.else.if.i.i, label %B5912.else.endif.i.i, !prof !6

B5438.if.i.i:                                     ; preds = %B5438.if.i.i, %B5437.i.i
  %.800.02232.i.i = phi i64 [ 0, %B5437.i.i ], [ %.869.i.i, %B5438.if.i.i ]
  %.869.i.i = add nuw nsw i64 %.800.02232.i.i, 1
  %.924.i.i = load i64, ptr %1, align 8, !noalias !3
  %.925.i.i = shl nsw i64 %.800.02232.i.i, 2
  %11 = getelementptr i8, ptr %.30.i, i64 %.924.i.i
  %.9562215.i.i = getelementptr i8, ptr %11, i64 %.925.i.i
  %.9572216.i.i = load i16, ptr %.9562215.i.i, align 1, !noalias !3
  %.9972223.in.i.i = zext i16 %.9572216.i.i to i32
  %.9972223.i.i = shl nuw i32 %.9972223.in.i.i, 16
  %.1028.i.i = getelementptr i8, ptr %.9562215.i.i, i64 2
  %.1029.i.i = load i8, ptr %.1028.i.i, align 1, !noalias !3
  %.1056.i.i = getelementptr i8, ptr %.9562215.i.i, i64 3
  %.1057.i.i = load i8, ptr %.1056.i.i, align 1, !noalias !3
  %.1064.i.i = zext i8 %.1057.i.i to i32
  %.1065.i.i = shl nuw nsw i32 %.1064.i.i, 8
  %.1066.i.i = zext i8 %.1029.i.i to i32
  %.1067.i.i = or disjoint i32 %.9972223.i.i, %.1066.i.i
  %.1068.i.i = or disjoint i32 %.1067.i.i, %.1065.i.i
  %gep.i.i = getelementptr i32, ptr %invariant.gep.i.i, i64 %.800.02232.i.i
  store i32 %.1068.i.i, ptr %gep.i.i, align 4, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.869.i.i, 8
  br i1 %exitcond.not.i.i, label %B5534.i.i, label %B5438.if.i.i

B5716.if.i.i:                                     ; preds = %done.i.i, %B5716.if.lr.ph.i.i
  %done.2.02374.i.i = phi i64 [ 0, %B5716.if.lr.ph.i.i ], [ %.1552.0.i.i, %done.i.i ]
  %.1423.02373.in.i.i = phi i64 [ %.60.i, %B5716.if.lr.ph.i.i ], [ %.1423.02373.i.i, %done.i.i ]
  %.1423.02373.i.i = add i64 %.1423.02373.in.i.i, -1
  %.1528.inv.i.i = icmp sgt i64 %.1423.02373.in.i.i, 0
  %.1529.i.i = select i1 %.1528.inv.i.i, i64 0, i64 %.168.i
  %12 = getelementptr i64, ptr %.174.i, i64 %.1423.02373.in.i.i
  %13 = getelementptr i8, ptr %12, i64 -8
  %.1543.i.i = getelementptr i64, ptr %13, i64 %.1529.i.i
  %.1544.i.i = load i64, ptr %.1543.i.i, align 8, !noalias !3
  %.1552.0.i.i = ashr i64 %.1544.i.i, 3
  switch i64 %.1423.02373.in.i.i, label %done.i.i [
    i64 2, label %blocks.2.i.i
    i64 3, label %blocks.3.i.i
    i64 4, label %blocks.4.i.i
    i64 5, label %blocks.5.i.i
    i64 6, label %blocks.6.i.i
    i64 7, label %blocks.7.i.i
    i64 8, label %blocks.8.i.i
  ]

done.i.i:                                         ; preds = %for.end.6.i.i, %for.end.5.i.i, %for.end.4.i.i, %for.end.3.i.i, %for.end.2.i.i, %for.end.1.i.i, %B5716.if.i.i
  %.1476.i.i = icmp samesign ugt i64 %.1423.02373.i.i, 1
  br i1 %.1476.i.i, label %B5716.if.i.i, label %B5730.i.i

blocks.2.i.i:                                     ; preds = %B5716.if.i.i
  %.1658.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.1660.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.1662.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.1663.i.i = shl i64 %.1662.i.i, 1
  %.1664.i.i = add i64 %.1660.i.i, 2
  %.1665.i.i = add i64 %.1664.i.i, %.1663.i.i
  %.1671.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.1672.i.i = shl i64 %.1671.i.i, 1
  %.1673.i.i = add i64 %.1672.i.i, %.1660.i.i
  %.1677.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.1680.i.i = load i64, ptr %.3490.i.i, align 8, !noalias !3
  %.1682.i.i = load i64, ptr %.3492.i.i, align 8, !noalias !3
  %.1684.i.i = load i64, ptr %.3494.i.i, align 8, !noalias !3
  %.1685.i.i = shl i64 %.1684.i.i, 1
  %.1686.i.i = add i64 %.1682.i.i, 2
  %.1687.i.i = add i64 %.1686.i.i, %.1685.i.i
  %.1693.i.i = load i64, ptr %.3501.i.i, align 8, !noalias !3
  %.1694.i.i = shl i64 %.1693.i.i, 1
  %.1695.i.i = add i64 %.1694.i.i, %.1682.i.i
  %.1699.i.i = load <8 x i32>, ptr %.3499.i.i, align 4, !noalias !3
  %.17022361.i.i = icmp slt i64 %done.2.02374.i.i, %.1552.0.i.i
  br i1 %.17022361.i.i, label %for.body.i.i, label %done.i.thread.i

for.body.i.i:                                     ; preds = %blocks.2.i.i, %for.body.i.i
  %loop.index2366.i.i = phi i64 [ %.1787.i.i, %for.body.i.i ], [ %done.2.02374.i.i, %blocks.2.i.i ]
  %.1697.02365.i.i = phi <8 x i32> [ %.1785.i.i, %for.body.i.i ], [ %.1699.i.i, %blocks.2.i.i ]
  %.1691.02364.i.i = phi i64 [ %.1776.i.i, %for.body.i.i ], [ %.1695.i.i, %blocks.2.i.i ]
  %.1675.02363.i.i = phi <8 x i32> [ %.1744.i.i, %for.body.i.i ], [ %.1677.i.i, %blocks.2.i.i ]
  %.1669.02362.i.i = phi i64 [ %.1735.i.i, %for.body.i.i ], [ %.1673.i.i, %blocks.2.i.i ]
  %.1704.i.i = shl i64 %loop.index2366.i.i, 3
  %.1705.i.i = add i64 %.1704.i.i, %.1658.i.i
  %.1706.i.i = getelementptr i8, ptr %.138.i, i64 %.1705.i.i
  %.1708.i.i = load <8 x i8>, ptr %.1706.i.i, align 1, !noalias !3
  %.1710.i.i = and <8 x i32> %.1675.02363.i.i, splat (i32 4095)
  %.1711.i.i = zext <8 x i8> %.1708.i.i to <8 x i32>
  %.1712.i.i = shl nuw nsw <8 x i32> %.1711.i.i, splat (i32 12)
  %.1713.i.i = or disjoint <8 x i32> %.1712.i.i, %.1710.i.i
  %.1715.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.1713.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.1716.i.i = trunc <8 x i32> %.1715.i.i to <8 x i8>
  %.1717.i.i = getelementptr i8, ptr %.288.i, i64 %.1705.i.i
  store <8 x i8> %.1716.i.i, ptr %.1717.i.i, align 1, !noalias !3
  %.1720.i.i = lshr <8 x i32> %.1715.i.i, splat (i32 8)
  %.1721.i.i = and <8 x i32> %.1720.i.i, splat (i32 4095)
  %.1722.i.i = add nuw nsw <8 x i32> %.1721.i.i, splat (i32 1)
  %.1723.i.i = lshr <8 x i32> %.1675.02363.i.i, splat (i32 12)
  %.1724.i.i = mul nuw <8 x i32> %.1722.i.i, %.1723.i.i
  %.1725.i.i = lshr <8 x i32> %.1715.i.i, splat (i32 20)
  %.1726.i.i = add nuw <8 x i32> %.1724.i.i, %.1725.i.i
  %.1727.i.i = icmp ult <8 x i32> %.1726.i.i, splat (i32 65536)
  %.1728.i.i = bitcast <8 x i1> %.1727.i.i to i8
  %.1730.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1728.i.i)
  %14 = shl nuw nsw i8 %.1730.i.i, 1
  %.1732.i.i = zext nneg i8 %14 to i64
  %.1733.i.i = add i64 %.1669.02362.i.i, %.1732.i.i
  %.1735.i.i = tail call i64 @llvm.umin.i64(i64 %.1733.i.i, i64 %.1665.i.i)
  %.1737.i.i = getelementptr i8, ptr %.30.i, i64 %.1669.02362.i.i
  %.1739.i.i = load <8 x i16>, ptr %.1737.i.i, align 1, !noalias !3
  %.1740.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.1739.i.i, <8 x i16> zeroinitializer, <8 x i1> %.1727.i.i)
  %.1741.i.i = shl <8 x i32> %.1726.i.i, splat (i32 16)
  %.1742.i.i = zext <8 x i16> %.1740.i.i to <8 x i32>
  %.1743.i.i = or disjoint <8 x i32> %.1741.i.i, %.1742.i.i
  %.1744.i.i = select <8 x i1> %.1727.i.i, <8 x i32> %.1743.i.i, <8 x i32> %.1726.i.i
  %.1746.i.i = add i64 %.1704.i.i, %.1680.i.i
  %.1747.i.i = getelementptr i8, ptr %.138.i, i64 %.1746.i.i
  %.1749.i.i = load <8 x i8>, ptr %.1747.i.i, align 1, !noalias !3
  %.1751.i.i = and <8 x i32> %.1697.02365.i.i, splat (i32 4095)
  %.1752.i.i = zext <8 x i8> %.1749.i.i to <8 x i32>
  %.1753.i.i = shl nuw nsw <8 x i32> %.1752.i.i, splat (i32 12)
  %.1754.i.i = or disjoint <8 x i32> %.1753.i.i, %.1751.i.i
  %.1756.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.1754.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.1757.i.i = trunc <8 x i32> %.1756.i.i to <8 x i8>
  %.1758.i.i = getelementptr i8, ptr %.288.i, i64 %.1746.i.i
  store <8 x i8> %.1757.i.i, ptr %.1758.i.i, align 1, !noalias !3
  %.1761.i.i = lshr <8 x i32> %.1756.i.i, splat (i32 8)
  %.1762.i.i = and <8 x i32> %.1761.i.i, splat (i32 4095)
  %.1763.i.i = add nuw nsw <8 x i32> %.1762.i.i, splat (i32 1)
  %.1764.i.i = lshr <8 x i32> %.1697.02365.i.i, splat (i32 12)
  %.1765.i.i = mul nuw <8 x i32> %.1763.i.i, %.1764.i.i
  %.1766.i.i = lshr <8 x i32> %.1756.i.i, splat (i32 20)
  %.1767.i.i = add nuw <8 x i32> %.1765.i.i, %.1766.i.i
  %.1768.i.i = icmp ult <8 x i32> %.1767.i.i, splat (i32 65536)
  %.1769.i.i = bitcast <8 x i1> %.1768.i.i to i8
  %.1771.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1769.i.i)
  %15 = shl nuw nsw i8 %.1771.i.i, 1
  %.1773.i.i = zext nneg i8 %15 to i64
  %.1774.i.i = add i64 %.1691.02364.i.i, %.1773.i.i
  %.1776.i.i = tail call i64 @llvm.umin.i64(i64 %.1774.i.i, i64 %.1687.i.i)
  %.1778.i.i = getelementptr i8, ptr %.30.i, i64 %.1691.02364.i.i
  %.1780.i.i = load <8 x i16>, ptr %.1778.i.i, align 1, !noalias !3
  %.1781.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.1780.i.i, <8 x i16> zeroinitializer, <8 x i1> %.1768.i.i)
  %.1782.i.i = shl <8 x i32> %.1767.i.i, splat (i32 16)
  %.1783.i.i = zext <8 x i16> %.1781.i.i to <8 x i32>
  %.1784.i.i = or disjoint <8 x i32> %.1782.i.i, %.1783.i.i
  %.1785.i.i = select <8 x i1> %.1768.i.i, <8 x i32> %.1784.i.i, <8 x i32> %.1767.i.i
  %.1787.i.i = add nsw i64 %loop.index2366.i.i, 1
  %exitcond2386.not.i.i = icmp eq i64 %.1787.i.i, %.1552.0.i.i
  br i1 %exitcond2386.not.i.i, label %done.i.thread.i, label %for.body.i.i

done.i.thread.i:                                  ; preds = %for.body.i.i, %blocks.2.i.i
  %.1669.0.lcssa.i.i = phi i64 [ %.1673.i.i, %blocks.2.i.i ], [ %.1735.i.i, %for.body.i.i ]
  %.1675.0.lcssa.i.i = phi <8 x i32> [ %.1677.i.i, %blocks.2.i.i ], [ %.1744.i.i, %for.body.i.i ]
  %.1691.0.lcssa.i.i = phi i64 [ %.1695.i.i, %blocks.2.i.i ], [ %.1776.i.i, %for.body.i.i ]
  %.1697.0.lcssa.i.i = phi <8 x i32> [ %.1699.i.i, %blocks.2.i.i ], [ %.1785.i.i, %for.body.i.i ]
  store <8 x i32> %.1675.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.1793.i.i = sub i64 %.1669.0.lcssa.i.i, %.1660.i.i
  %.1794.i.i = lshr i64 %.1793.i.i, 1
  store i64 %.1794.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.1697.0.lcssa.i.i, ptr %.3499.i.i, align 4, !noalias !3
  %.1799.i.i = sub i64 %.1691.0.lcssa.i.i, %.1682.i.i
  %.1800.i.i = lshr i64 %.1799.i.i, 1
  store i64 %.1800.i.i, ptr %.3501.i.i, align 8, !noalias !3
  br label %B5730.i.i

blocks.3.i.i:                                     ; preds = %B5716.if.i.i
  %.1804.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.1806.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.1808.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.1809.i.i = shl i64 %.1808.i.i, 1
  %.1810.i.i = add i64 %.1806.i.i, 2
  %.1811.i.i = add i64 %.1810.i.i, %.1809.i.i
  %.1817.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.1818.i.i = shl i64 %.1817.i.i, 1
  %.1819.i.i = add i64 %.1818.i.i, %.1806.i.i
  %.1823.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.1826.i.i = load i64, ptr %.3490.i.i, align 8, !noalias !3
  %.1828.i.i = load i64, ptr %.3492.i.i, align 8, !noalias !3
  %.1830.i.i = load i64, ptr %.3494.i.i, align 8, !noalias !3
  %.1831.i.i = shl i64 %.1830.i.i, 1
  %.1832.i.i = add i64 %.1828.i.i, 2
  %.1833.i.i = add i64 %.1832.i.i, %.1831.i.i
  %.1839.i.i = load i64, ptr %.3501.i.i, align 8, !noalias !3
  %.1840.i.i = shl i64 %.1839.i.i, 1
  %.1841.i.i = add i64 %.1840.i.i, %.1828.i.i
  %.1845.i.i = load <8 x i32>, ptr %.3499.i.i, align 4, !noalias !3
  %.1848.i.i = load i64, ptr %.3514.i.i, align 8, !noalias !3
  %.1850.i.i = load i64, ptr %.3516.i.i, align 8, !noalias !3
  %.1852.i.i = load i64, ptr %.3518.i.i, align 8, !noalias !3
  %.1853.i.i = shl i64 %.1852.i.i, 1
  %.1854.i.i = add i64 %.1850.i.i, 2
  %.1855.i.i = add i64 %.1854.i.i, %.1853.i.i
  %.1861.i.i = load i64, ptr %.3525.i.i, align 8, !noalias !3
  %.1862.i.i = shl i64 %.1861.i.i, 1
  %.1863.i.i = add i64 %.1862.i.i, %.1850.i.i
  %.1867.i.i = load <8 x i32>, ptr %.3523.i.i, align 4, !noalias !3
  %.18702347.i.i = icmp slt i64 %done.2.02374.i.i, %.1552.0.i.i
  br i1 %.18702347.i.i, label %for.body.1.i.i, label %for.end.1.i.i

for.body.1.i.i:                                   ; preds = %blocks.3.i.i, %for.body.1.i.i
  %loop.index.12354.i.i = phi i64 [ %.1996.i.i, %for.body.1.i.i ], [ %done.2.02374.i.i, %blocks.3.i.i ]
  %.1865.02353.i.i = phi <8 x i32> [ %.1994.i.i, %for.body.1.i.i ], [ %.1867.i.i, %blocks.3.i.i ]
  %.1859.02352.i.i = phi i64 [ %.1985.i.i, %for.body.1.i.i ], [ %.1863.i.i, %blocks.3.i.i ]
  %.1843.02351.i.i = phi <8 x i32> [ %.1953.i.i, %for.body.1.i.i ], [ %.1845.i.i, %blocks.3.i.i ]
  %.1837.02350.i.i = phi i64 [ %.1944.i.i, %for.body.1.i.i ], [ %.1841.i.i, %blocks.3.i.i ]
  %.1821.02349.i.i = phi <8 x i32> [ %.1912.i.i, %for.body.1.i.i ], [ %.1823.i.i, %blocks.3.i.i ]
  %.1815.02348.i.i = phi i64 [ %.1903.i.i, %for.body.1.i.i ], [ %.1819.i.i, %blocks.3.i.i ]
  %.1872.i.i = shl i64 %loop.index.12354.i.i, 3
  %.1873.i.i = add i64 %.1872.i.i, %.1804.i.i
  %.1874.i.i = getelementptr i8, ptr %.138.i, i64 %.1873.i.i
  %.1876.i.i = load <8 x i8>, ptr %.1874.i.i, align 1, !noalias !3
  %.1878.i.i = and <8 x i32> %.1821.02349.i.i, splat (i32 4095)
  %.1879.i.i = zext <8 x i8> %.1876.i.i to <8 x i32>
  %.1880.i.i = shl nuw nsw <8 x i32> %.1879.i.i, splat (i32 12)
  %.1881.i.i = or disjoint <8 x i32> %.1880.i.i, %.1878.i.i
  %.1883.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.1881.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.1884.i.i = trunc <8 x i32> %.1883.i.i to <8 x i8>
  %.1885.i.i = getelementptr i8, ptr %.288.i, i64 %.1873.i.i
  store <8 x i8> %.1884.i.i, ptr %.1885.i.i, align 1, !noalias !3
  %.1888.i.i = lshr <8 x i32> %.1883.i.i, splat (i32 8)
  %.1889.i.i = and <8 x i32> %.1888.i.i, splat (i32 4095)
  %.1890.i.i = add nuw nsw <8 x i32> %.1889.i.i, splat (i32 1)
  %.1891.i.i = lshr <8 x i32> %.1821.02349.i.i, splat (i32 12)
  %.1892.i.i = mul nuw <8 x i32> %.1890.i.i, %.1891.i.i
  %.1893.i.i = lshr <8 x i32> %.1883.i.i, splat (i32 20)
  %.1894.i.i = add nuw <8 x i32> %.1892.i.i, %.1893.i.i
  %.1895.i.i = icmp ult <8 x i32> %.1894.i.i, splat (i32 65536)
  %.1896.i.i = bitcast <8 x i1> %.1895.i.i to i8
  %.1898.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1896.i.i)
  %16 = shl nuw nsw i8 %.1898.i.i, 1
  %.1900.i.i = zext nneg i8 %16 to i64
  %.1901.i.i = add i64 %.1815.02348.i.i, %.1900.i.i
  %.1903.i.i = tail call i64 @llvm.umin.i64(i64 %.1901.i.i, i64 %.1811.i.i)
  %.1905.i.i = getelementptr i8, ptr %.30.i, i64 %.1815.02348.i.i
  %.1907.i.i = load <8 x i16>, ptr %.1905.i.i, align 1, !noalias !3
  %.1908.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.1907.i.i, <8 x i16> zeroinitializer, <8 x i1> %.1895.i.i)
  %.1909.i.i = shl <8 x i32> %.1894.i.i, splat (i32 16)
  %.1910.i.i = zext <8 x i16> %.1908.i.i to <8 x i32>
  %.1911.i.i = or disjoint <8 x i32> %.1909.i.i, %.1910.i.i
  %.1912.i.i = select <8 x i1> %.1895.i.i, <8 x i32> %.1911.i.i, <8 x i32> %.1894.i.i
  %.1914.i.i = add i64 %.1872.i.i, %.1826.i.i
  %.1915.i.i = getelementptr i8, ptr %.138.i, i64 %.1914.i.i
  %.1917.i.i = load <8 x i8>, ptr %.1915.i.i, align 1, !noalias !3
  %.1919.i.i = and <8 x i32> %.1843.02351.i.i, splat (i32 4095)
  %.1920.i.i = zext <8 x i8> %.1917.i.i to <8 x i32>
  %.1921.i.i = shl nuw nsw <8 x i32> %.1920.i.i, splat (i32 12)
  %.1922.i.i = or disjoint <8 x i32> %.1921.i.i, %.1919.i.i
  %.1924.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.1922.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.1925.i.i = trunc <8 x i32> %.1924.i.i to <8 x i8>
  %.1926.i.i = getelementptr i8, ptr %.288.i, i64 %.1914.i.i
  store <8 x i8> %.1925.i.i, ptr %.1926.i.i, align 1, !noalias !3
  %.1929.i.i = lshr <8 x i32> %.1924.i.i, splat (i32 8)
  %.1930.i.i = and <8 x i32> %.1929.i.i, splat (i32 4095)
  %.1931.i.i = add nuw nsw <8 x i32> %.1930.i.i, splat (i32 1)
  %.1932.i.i = lshr <8 x i32> %.1843.02351.i.i, splat (i32 12)
  %.1933.i.i = mul nuw <8 x i32> %.1931.i.i, %.1932.i.i
  %.1934.i.i = lshr <8 x i32> %.1924.i.i, splat (i32 20)
  %.1935.i.i = add nuw <8 x i32> %.1933.i.i, %.1934.i.i
  %.1936.i.i = icmp ult <8 x i32> %.1935.i.i, splat (i32 65536)
  %.1937.i.i = bitcast <8 x i1> %.1936.i.i to i8
  %.1939.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1937.i.i)
  %17 = shl nuw nsw i8 %.1939.i.i, 1
  %.1941.i.i = zext nneg i8 %17 to i64
  %.1942.i.i = add i64 %.1837.02350.i.i, %.1941.i.i
  %.1944.i.i = tail call i64 @llvm.umin.i64(i64 %.1942.i.i, i64 %.1833.i.i)
  %.1946.i.i = getelementptr i8, ptr %.30.i, i64 %.1837.02350.i.i
  %.1948.i.i = load <8 x i16>, ptr %.1946.i.i, align 1, !noalias !3
  %.1949.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.1948.i.i, <8 x i16> zeroinitializer, <8 x i1> %.1936.i.i)
  %.1950.i.i = shl <8 x i32> %.1935.i.i, splat (i32 16)
  %.1951.i.i = zext <8 x i16> %.1949.i.i to <8 x i32>
  %.1952.i.i = or disjoint <8 x i32> %.1950.i.i, %.1951.i.i
  %.1953.i.i = select <8 x i1> %.1936.i.i, <8 x i32> %.1952.i.i, <8 x i32> %.1935.i.i
  %.1955.i.i = add i64 %.1872.i.i, %.1848.i.i
  %.1956.i.i = getelementptr i8, ptr %.138.i, i64 %.1955.i.i
  %.1958.i.i = load <8 x i8>, ptr %.1956.i.i, align 1, !noalias !3
  %.1960.i.i = and <8 x i32> %.1865.02353.i.i, splat (i32 4095)
  %.1961.i.i = zext <8 x i8> %.1958.i.i to <8 x i32>
  %.1962.i.i = shl nuw nsw <8 x i32> %.1961.i.i, splat (i32 12)
  %.1963.i.i = or disjoint <8 x i32> %.1962.i.i, %.1960.i.i
  %.1965.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.1963.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.1966.i.i = trunc <8 x i32> %.1965.i.i to <8 x i8>
  %.1967.i.i = getelementptr i8, ptr %.288.i, i64 %.1955.i.i
  store <8 x i8> %.1966.i.i, ptr %.1967.i.i, align 1, !noalias !3
  %.1970.i.i = lshr <8 x i32> %.1965.i.i, splat (i32 8)
  %.1971.i.i = and <8 x i32> %.1970.i.i, splat (i32 4095)
  %.1972.i.i = add nuw nsw <8 x i32> %.1971.i.i, splat (i32 1)
  %.1973.i.i = lshr <8 x i32> %.1865.02353.i.i, splat (i32 12)
  %.1974.i.i = mul nuw <8 x i32> %.1972.i.i, %.1973.i.i
  %.1975.i.i = lshr <8 x i32> %.1965.i.i, splat (i32 20)
  %.1976.i.i = add nuw <8 x i32> %.1974.i.i, %.1975.i.i
  %.1977.i.i = icmp ult <8 x i32> %.1976.i.i, splat (i32 65536)
  %.1978.i.i = bitcast <8 x i1> %.1977.i.i to i8
  %.1980.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1978.i.i)
  %18 = shl nuw nsw i8 %.1980.i.i, 1
  %.1982.i.i = zext nneg i8 %18 to i64
  %.1983.i.i = add i64 %.1859.02352.i.i, %.1982.i.i
  %.1985.i.i = tail call i64 @llvm.umin.i64(i64 %.1983.i.i, i64 %.1855.i.i)
  %.1987.i.i = getelementptr i8, ptr %.30.i, i64 %.1859.02352.i.i
  %.1989.i.i = load <8 x i16>, ptr %.1987.i.i, align 1, !noalias !3
  %.1990.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.1989.i.i, <8 x i16> zeroinitializer, <8 x i1> %.1977.i.i)
  %.1991.i.i = shl <8 x i32> %.1976.i.i, splat (i32 16)
  %.1992.i.i = zext <8 x i16> %.1990.i.i to <8 x i32>
  %.1993.i.i = or disjoint <8 x i32> %.1991.i.i, %.1992.i.i
  %.1994.i.i = select <8 x i1> %.1977.i.i, <8 x i32> %.1993.i.i, <8 x i32> %.1976.i.i
  %.1996.i.i = add nsw i64 %loop.index.12354.i.i, 1
  %exitcond2385.not.i.i = icmp eq i64 %.1996.i.i, %.1552.0.i.i
  br i1 %exitcond2385.not.i.i, label %for.end.1.i.i, label %for.body.1.i.i

for.end.1.i.i:                                    ; preds = %for.body.1.i.i, %blocks.3.i.i
  %.1815.0.lcssa.i.i = phi i64 [ %.1819.i.i, %blocks.3.i.i ], [ %.1903.i.i, %for.body.1.i.i ]
  %.1821.0.lcssa.i.i = phi <8 x i32> [ %.1823.i.i, %blocks.3.i.i ], [ %.1912.i.i, %for.body.1.i.i ]
  %.1837.0.lcssa.i.i = phi i64 [ %.1841.i.i, %blocks.3.i.i ], [ %.1944.i.i, %for.body.1.i.i ]
  %.1843.0.lcssa.i.i = phi <8 x i32> [ %.1845.i.i, %blocks.3.i.i ], [ %.1953.i.i, %for.body.1.i.i ]
  %.1859.0.lcssa.i.i = phi i64 [ %.1863.i.i, %blocks.3.i.i ], [ %.1985.i.i, %for.body.1.i.i ]
  %.1865.0.lcssa.i.i = phi <8 x i32> [ %.1867.i.i, %blocks.3.i.i ], [ %.1994.i.i, %for.body.1.i.i ]
  store <8 x i32> %.1821.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.2002.i.i = sub i64 %.1815.0.lcssa.i.i, %.1806.i.i
  %.2003.i.i = lshr i64 %.2002.i.i, 1
  store i64 %.2003.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.1843.0.lcssa.i.i, ptr %.3499.i.i, align 4, !noalias !3
  %.2008.i.i = sub i64 %.1837.0.lcssa.i.i, %.1828.i.i
  %.2009.i.i = lshr i64 %.2008.i.i, 1
  store i64 %.2009.i.i, ptr %.3501.i.i, align 8, !noalias !3
  store <8 x i32> %.1865.0.lcssa.i.i, ptr %.3523.i.i, align 4, !noalias !3
  %.2014.i.i = sub i64 %.1859.0.lcssa.i.i, %.1850.i.i
  %.2015.i.i = lshr i64 %.2014.i.i, 1
  store i64 %.2015.i.i, ptr %.3525.i.i, align 8, !noalias !3
  br label %done.i.i

blocks.4.i.i:                                     ; preds = %B5716.if.i.i
  %.2019.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.2021.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.2023.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.2024.i.i = shl i64 %.2023.i.i, 1
  %.2025.i.i = add i64 %.2021.i.i, 2
  %.2026.i.i = add i64 %.2025.i.i, %.2024.i.i
  %.2032.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.2033.i.i = shl i64 %.2032.i.i, 1
  %.2034.i.i = add i64 %.2033.i.i, %.2021.i.i
  %.2038.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.2041.i.i = load i64, ptr %.3490.i.i, align 8, !noalias !3
  %.2043.i.i = load i64, ptr %.3492.i.i, align 8, !noalias !3
  %.2045.i.i = load i64, ptr %.3494.i.i, align 8, !noalias !3
  %.2046.i.i = shl i64 %.2045.i.i, 1
  %.2047.i.i = add i64 %.2043.i.i, 2
  %.2048.i.i = add i64 %.2047.i.i, %.2046.i.i
  %.2054.i.i = load i64, ptr %.3501.i.i, align 8, !noalias !3
  %.2055.i.i = shl i64 %.2054.i.i, 1
  %.2056.i.i = add i64 %.2055.i.i, %.2043.i.i
  %.2060.i.i = load <8 x i32>, ptr %.3499.i.i, align 4, !noalias !3
  %.2063.i.i = load i64, ptr %.3514.i.i, align 8, !noalias !3
  %.2065.i.i = load i64, ptr %.3516.i.i, align 8, !noalias !3
  %.2067.i.i = load i64, ptr %.3518.i.i, align 8, !noalias !3
  %.2068.i.i = shl i64 %.2067.i.i, 1
  %.2069.i.i = add i64 %.2065.i.i, 2
  %.2070.i.i = add i64 %.2069.i.i, %.2068.i.i
  %.2076.i.i = load i64, ptr %.3525.i.i, align 8, !noalias !3
  %.2077.i.i = shl i64 %.2076.i.i, 1
  %.2078.i.i = add i64 %.2077.i.i, %.2065.i.i
  %.2082.i.i = load <8 x i32>, ptr %.3523.i.i, align 4, !noalias !3
  %.2085.i.i = load i64, ptr %.3532.i.i, align 8, !noalias !3
  %.2087.i.i = load i64, ptr %.3534.i.i, align 8, !noalias !3
  %.2089.i.i = load i64, ptr %.3536.i.i, align 8, !noalias !3
  %.2090.i.i = shl i64 %.2089.i.i, 1
  %.2091.i.i = add i64 %.2087.i.i, 2
  %.2092.i.i = add i64 %.2091.i.i, %.2090.i.i
  %.2098.i.i = load i64, ptr %.3543.i.i, align 8, !noalias !3
  %.2099.i.i = shl i64 %.2098.i.i, 1
  %.2100.i.i = add i64 %.2099.i.i, %.2087.i.i
  %.2104.i.i = load <8 x i32>, ptr %.3541.i.i, align 4, !noalias !3
  %.21072329.i.i = icmp slt i64 %done.2.02374.i.i, %.1552.0.i.i
  br i1 %.21072329.i.i, label %for.body.2.i.i, label %for.end.2.i.i

for.body.2.i.i:                                   ; preds = %blocks.4.i.i, %for.body.2.i.i
  %loop.index.22338.i.i = phi i64 [ %.2274.i.i, %for.body.2.i.i ], [ %done.2.02374.i.i, %blocks.4.i.i ]
  %.2102.02337.i.i = phi <8 x i32> [ %.2272.i.i, %for.body.2.i.i ], [ %.2104.i.i, %blocks.4.i.i ]
  %.2096.02336.i.i = phi i64 [ %.2263.i.i, %for.body.2.i.i ], [ %.2100.i.i, %blocks.4.i.i ]
  %.2080.02335.i.i = phi <8 x i32> [ %.2231.i.i, %for.body.2.i.i ], [ %.2082.i.i, %blocks.4.i.i ]
  %.2074.02334.i.i = phi i64 [ %.2222.i.i, %for.body.2.i.i ], [ %.2078.i.i, %blocks.4.i.i ]
  %.2058.02333.i.i = phi <8 x i32> [ %.2190.i.i, %for.body.2.i.i ], [ %.2060.i.i, %blocks.4.i.i ]
  %.2052.02332.i.i = phi i64 [ %.2181.i.i, %for.body.2.i.i ], [ %.2056.i.i, %blocks.4.i.i ]
  %.2036.02331.i.i = phi <8 x i32> [ %.2149.i.i, %for.body.2.i.i ], [ %.2038.i.i, %blocks.4.i.i ]
  %.2030.02330.i.i = phi i64 [ %.2140.i.i, %for.body.2.i.i ], [ %.2034.i.i, %blocks.4.i.i ]
  %.2109.i.i = shl i64 %loop.index.22338.i.i, 3
  %.2110.i.i = add i64 %.2109.i.i, %.2019.i.i
  %.2111.i.i = getelementptr i8, ptr %.138.i, i64 %.2110.i.i
  %.2113.i.i = load <8 x i8>, ptr %.2111.i.i, align 1, !noalias !3
  %.2115.i.i = and <8 x i32> %.2036.02331.i.i, splat (i32 4095)
  %.2116.i.i = zext <8 x i8> %.2113.i.i to <8 x i32>
  %.2117.i.i = shl nuw nsw <8 x i32> %.2116.i.i, splat (i32 12)
  %.2118.i.i = or disjoint <8 x i32> %.2117.i.i, %.2115.i.i
  %.2120.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2118.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2121.i.i = trunc <8 x i32> %.2120.i.i to <8 x i8>
  %.2122.i.i = getelementptr i8, ptr %.288.i, i64 %.2110.i.i
  store <8 x i8> %.2121.i.i, ptr %.2122.i.i, align 1, !noalias !3
  %.2125.i.i = lshr <8 x i32> %.2120.i.i, splat (i32 8)
  %.2126.i.i = and <8 x i32> %.2125.i.i, splat (i32 4095)
  %.2127.i.i = add nuw nsw <8 x i32> %.2126.i.i, splat (i32 1)
  %.2128.i.i = lshr <8 x i32> %.2036.02331.i.i, splat (i32 12)
  %.2129.i.i = mul nuw <8 x i32> %.2127.i.i, %.2128.i.i
  %.2130.i.i = lshr <8 x i32> %.2120.i.i, splat (i32 20)
  %.2131.i.i = add nuw <8 x i32> %.2129.i.i, %.2130.i.i
  %.2132.i.i = icmp ult <8 x i32> %.2131.i.i, splat (i32 65536)
  %.2133.i.i = bitcast <8 x i1> %.2132.i.i to i8
  %.2135.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2133.i.i)
  %19 = shl nuw nsw i8 %.2135.i.i, 1
  %.2137.i.i = zext nneg i8 %19 to i64
  %.2138.i.i = add i64 %.2030.02330.i.i, %.2137.i.i
  %.2140.i.i = tail call i64 @llvm.umin.i64(i64 %.2138.i.i, i64 %.2026.i.i)
  %.2142.i.i = getelementptr i8, ptr %.30.i, i64 %.2030.02330.i.i
  %.2144.i.i = load <8 x i16>, ptr %.2142.i.i, align 1, !noalias !3
  %.2145.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2144.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2132.i.i)
  %.2146.i.i = shl <8 x i32> %.2131.i.i, splat (i32 16)
  %.2147.i.i = zext <8 x i16> %.2145.i.i to <8 x i32>
  %.2148.i.i = or disjoint <8 x i32> %.2146.i.i, %.2147.i.i
  %.2149.i.i = select <8 x i1> %.2132.i.i, <8 x i32> %.2148.i.i, <8 x i32> %.2131.i.i
  %.2151.i.i = add i64 %.2109.i.i, %.2041.i.i
  %.2152.i.i = getelementptr i8, ptr %.138.i, i64 %.2151.i.i
  %.2154.i.i = load <8 x i8>, ptr %.2152.i.i, align 1, !noalias !3
  %.2156.i.i = and <8 x i32> %.2058.02333.i.i, splat (i32 4095)
  %.2157.i.i = zext <8 x i8> %.2154.i.i to <8 x i32>
  %.2158.i.i = shl nuw nsw <8 x i32> %.2157.i.i, splat (i32 12)
  %.2159.i.i = or disjoint <8 x i32> %.2158.i.i, %.2156.i.i
  %.2161.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2159.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2162.i.i = trunc <8 x i32> %.2161.i.i to <8 x i8>
  %.2163.i.i = getelementptr i8, ptr %.288.i, i64 %.2151.i.i
  store <8 x i8> %.2162.i.i, ptr %.2163.i.i, align 1, !noalias !3
  %.2166.i.i = lshr <8 x i32> %.2161.i.i, splat (i32 8)
  %.2167.i.i = and <8 x i32> %.2166.i.i, splat (i32 4095)
  %.2168.i.i = add nuw nsw <8 x i32> %.2167.i.i, splat (i32 1)
  %.2169.i.i = lshr <8 x i32> %.2058.02333.i.i, splat (i32 12)
  %.2170.i.i = mul nuw <8 x i32> %.2168.i.i, %.2169.i.i
  %.2171.i.i = lshr <8 x i32> %.2161.i.i, splat (i32 20)
  %.2172.i.i = add nuw <8 x i32> %.2170.i.i, %.2171.i.i
  %.2173.i.i = icmp ult <8 x i32> %.2172.i.i, splat (i32 65536)
  %.2174.i.i = bitcast <8 x i1> %.2173.i.i to i8
  %.2176.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2174.i.i)
  %20 = shl nuw nsw i8 %.2176.i.i, 1
  %.2178.i.i = zext nneg i8 %20 to i64
  %.2179.i.i = add i64 %.2052.02332.i.i, %.2178.i.i
  %.2181.i.i = tail call i64 @llvm.umin.i64(i64 %.2179.i.i, i64 %.2048.i.i)
  %.2183.i.i = getelementptr i8, ptr %.30.i, i64 %.2052.02332.i.i
  %.2185.i.i = load <8 x i16>, ptr %.2183.i.i, align 1, !noalias !3
  %.2186.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2185.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2173.i.i)
  %.2187.i.i = shl <8 x i32> %.2172.i.i, splat (i32 16)
  %.2188.i.i = zext <8 x i16> %.2186.i.i to <8 x i32>
  %.2189.i.i = or disjoint <8 x i32> %.2187.i.i, %.2188.i.i
  %.2190.i.i = select <8 x i1> %.2173.i.i, <8 x i32> %.2189.i.i, <8 x i32> %.2172.i.i
  %.2192.i.i = add i64 %.2109.i.i, %.2063.i.i
  %.2193.i.i = getelementptr i8, ptr %.138.i, i64 %.2192.i.i
  %.2195.i.i = load <8 x i8>, ptr %.2193.i.i, align 1, !noalias !3
  %.2197.i.i = and <8 x i32> %.2080.02335.i.i, splat (i32 4095)
  %.2198.i.i = zext <8 x i8> %.2195.i.i to <8 x i32>
  %.2199.i.i = shl nuw nsw <8 x i32> %.2198.i.i, splat (i32 12)
  %.2200.i.i = or disjoint <8 x i32> %.2199.i.i, %.2197.i.i
  %.2202.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2200.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2203.i.i = trunc <8 x i32> %.2202.i.i to <8 x i8>
  %.2204.i.i = getelementptr i8, ptr %.288.i, i64 %.2192.i.i
  store <8 x i8> %.2203.i.i, ptr %.2204.i.i, align 1, !noalias !3
  %.2207.i.i = lshr <8 x i32> %.2202.i.i, splat (i32 8)
  %.2208.i.i = and <8 x i32> %.2207.i.i, splat (i32 4095)
  %.2209.i.i = add nuw nsw <8 x i32> %.2208.i.i, splat (i32 1)
  %.2210.i.i = lshr <8 x i32> %.2080.02335.i.i, splat (i32 12)
  %.2211.i.i = mul nuw <8 x i32> %.2209.i.i, %.2210.i.i
  %.2212.i.i = lshr <8 x i32> %.2202.i.i, splat (i32 20)
  %.2213.i.i = add nuw <8 x i32> %.2211.i.i, %.2212.i.i
  %.2214.i.i = icmp ult <8 x i32> %.2213.i.i, splat (i32 65536)
  %.2215.i.i = bitcast <8 x i1> %.2214.i.i to i8
  %.2217.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2215.i.i)
  %21 = shl nuw nsw i8 %.2217.i.i, 1
  %.2219.i.i = zext nneg i8 %21 to i64
  %.2220.i.i = add i64 %.2074.02334.i.i, %.2219.i.i
  %.2222.i.i = tail call i64 @llvm.umin.i64(i64 %.2220.i.i, i64 %.2070.i.i)
  %.2224.i.i = getelementptr i8, ptr %.30.i, i64 %.2074.02334.i.i
  %.2226.i.i = load <8 x i16>, ptr %.2224.i.i, align 1, !noalias !3
  %.2227.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2226.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2214.i.i)
  %.2228.i.i = shl <8 x i32> %.2213.i.i, splat (i32 16)
  %.2229.i.i = zext <8 x i16> %.2227.i.i to <8 x i32>
  %.2230.i.i = or disjoint <8 x i32> %.2228.i.i, %.2229.i.i
  %.2231.i.i = select <8 x i1> %.2214.i.i, <8 x i32> %.2230.i.i, <8 x i32> %.2213.i.i
  %.2233.i.i = add i64 %.2109.i.i, %.2085.i.i
  %.2234.i.i = getelementptr i8, ptr %.138.i, i64 %.2233.i.i
  %.2236.i.i = load <8 x i8>, ptr %.2234.i.i, align 1, !noalias !3
  %.2238.i.i = and <8 x i32> %.2102.02337.i.i, splat (i32 4095)
  %.2239.i.i = zext <8 x i8> %.2236.i.i to <8 x i32>
  %.2240.i.i = shl nuw nsw <8 x i32> %.2239.i.i, splat (i32 12)
  %.2241.i.i = or disjoint <8 x i32> %.2240.i.i, %.2238.i.i
  %.2243.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2241.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2244.i.i = trunc <8 x i32> %.2243.i.i to <8 x i8>
  %.2245.i.i = getelementptr i8, ptr %.288.i, i64 %.2233.i.i
  store <8 x i8> %.2244.i.i, ptr %.2245.i.i, align 1, !noalias !3
  %.2248.i.i = lshr <8 x i32> %.2243.i.i, splat (i32 8)
  %.2249.i.i = and <8 x i32> %.2248.i.i, splat (i32 4095)
  %.2250.i.i = add nuw nsw <8 x i32> %.2249.i.i, splat (i32 1)
  %.2251.i.i = lshr <8 x i32> %.2102.02337.i.i, splat (i32 12)
  %.2252.i.i = mul nuw <8 x i32> %.2250.i.i, %.2251.i.i
  %.2253.i.i = lshr <8 x i32> %.2243.i.i, splat (i32 20)
  %.2254.i.i = add nuw <8 x i32> %.2252.i.i, %.2253.i.i
  %.2255.i.i = icmp ult <8 x i32> %.2254.i.i, splat (i32 65536)
  %.2256.i.i = bitcast <8 x i1> %.2255.i.i to i8
  %.2258.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2256.i.i)
  %22 = shl nuw nsw i8 %.2258.i.i, 1
  %.2260.i.i = zext nneg i8 %22 to i64
  %.2261.i.i = add i64 %.2096.02336.i.i, %.2260.i.i
  %.2263.i.i = tail call i64 @llvm.umin.i64(i64 %.2261.i.i, i64 %.2092.i.i)
  %.2265.i.i = getelementptr i8, ptr %.30.i, i64 %.2096.02336.i.i
  %.2267.i.i = load <8 x i16>, ptr %.2265.i.i, align 1, !noalias !3
  %.2268.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2267.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2255.i.i)
  %.2269.i.i = shl <8 x i32> %.2254.i.i, splat (i32 16)
  %.2270.i.i = zext <8 x i16> %.2268.i.i to <8 x i32>
  %.2271.i.i = or disjoint <8 x i32> %.2269.i.i, %.2270.i.i
  %.2272.i.i = select <8 x i1> %.2255.i.i, <8 x i32> %.2271.i.i, <8 x i32> %.2254.i.i
  %.2274.i.i = add nsw i64 %loop.index.22338.i.i, 1
  %exitcond2384.not.i.i = icmp eq i64 %.2274.i.i, %.1552.0.i.i
  br i1 %exitcond2384.not.i.i, label %for.end.2.i.i, label %for.body.2.i.i

for.end.2.i.i:                                    ; preds = %for.body.2.i.i, %blocks.4.i.i
  %.2030.0.lcssa.i.i = phi i64 [ %.2034.i.i, %blocks.4.i.i ], [ %.2140.i.i, %for.body.2.i.i ]
  %.2036.0.lcssa.i.i = phi <8 x i32> [ %.2038.i.i, %blocks.4.i.i ], [ %.2149.i.i, %for.body.2.i.i ]
  %.2052.0.lcssa.i.i = phi i64 [ %.2056.i.i, %blocks.4.i.i ], [ %.2181.i.i, %for.body.2.i.i ]
  %.2058.0.lcssa.i.i = phi <8 x i32> [ %.2060.i.i, %blocks.4.i.i ], [ %.2190.i.i, %for.body.2.i.i ]
  %.2074.0.lcssa.i.i = phi i64 [ %.2078.i.i, %blocks.4.i.i ], [ %.2222.i.i, %for.body.2.i.i ]
  %.2080.0.lcssa.i.i = phi <8 x i32> [ %.2082.i.i, %blocks.4.i.i ], [ %.2231.i.i, %for.body.2.i.i ]
  %.2096.0.lcssa.i.i = phi i64 [ %.2100.i.i, %blocks.4.i.i ], [ %.2263.i.i, %for.body.2.i.i ]
  %.2102.0.lcssa.i.i = phi <8 x i32> [ %.2104.i.i, %blocks.4.i.i ], [ %.2272.i.i, %for.body.2.i.i ]
  store <8 x i32> %.2036.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.2280.i.i = sub i64 %.2030.0.lcssa.i.i, %.2021.i.i
  %.2281.i.i = lshr i64 %.2280.i.i, 1
  store i64 %.2281.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.2058.0.lcssa.i.i, ptr %.3499.i.i, align 4, !noalias !3
  %.2286.i.i = sub i64 %.2052.0.lcssa.i.i, %.2043.i.i
  %.2287.i.i = lshr i64 %.2286.i.i, 1
  store i64 %.2287.i.i, ptr %.3501.i.i, align 8, !noalias !3
  store <8 x i32> %.2080.0.lcssa.i.i, ptr %.3523.i.i, align 4, !noalias !3
  %.2292.i.i = sub i64 %.2074.0.lcssa.i.i, %.2065.i.i
  %.2293.i.i = lshr i64 %.2292.i.i, 1
  store i64 %.2293.i.i, ptr %.3525.i.i, align 8, !noalias !3
  store <8 x i32> %.2102.0.lcssa.i.i, ptr %.3541.i.i, align 4, !noalias !3
  %.2298.i.i = sub i64 %.2096.0.lcssa.i.i, %.2087.i.i
  %.2299.i.i = lshr i64 %.2298.i.i, 1
  store i64 %.2299.i.i, ptr %.3543.i.i, align 8, !noalias !3
  br label %done.i.i

blocks.5.i.i:                                     ; preds = %B5716.if.i.i
  %.2303.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.2305.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.2307.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.2308.i.i = shl i64 %.2307.i.i, 1
  %.2309.i.i = add i64 %.2305.i.i, 2
  %.2310.i.i = add i64 %.2309.i.i, %.2308.i.i
  %.2316.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.2317.i.i = shl i64 %.2316.i.i, 1
  %.2318.i.i = add i64 %.2317.i.i, %.2305.i.i
  %.2322.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.2325.i.i = load i64, ptr %.3490.i.i, align 8, !noalias !3
  %.2327.i.i = load i64, ptr %.3492.i.i, align 8, !noalias !3
  %.2329.i.i = load i64, ptr %.3494.i.i, align 8, !noalias !3
  %.2330.i.i = shl i64 %.2329.i.i, 1
  %.2331.i.i = add i64 %.2327.i.i, 2
  %.2332.i.i = add i64 %.2331.i.i, %.2330.i.i
  %.2338.i.i = load i64, ptr %.3501.i.i, align 8, !noalias !3
  %.2339.i.i = shl i64 %.2338.i.i, 1
  %.2340.i.i = add i64 %.2339.i.i, %.2327.i.i
  %.2344.i.i = load <8 x i32>, ptr %.3499.i.i, align 4, !noalias !3
  %.2347.i.i = load i64, ptr %.3514.i.i, align 8, !noalias !3
  %.2349.i.i = load i64, ptr %.3516.i.i, align 8, !noalias !3
  %.2351.i.i = load i64, ptr %.3518.i.i, align 8, !noalias !3
  %.2352.i.i = shl i64 %.2351.i.i, 1
  %.2353.i.i = add i64 %.2349.i.i, 2
  %.2354.i.i = add i64 %.2353.i.i, %.2352.i.i
  %.2360.i.i = load i64, ptr %.3525.i.i, align 8, !noalias !3
  %.2361.i.i = shl i64 %.2360.i.i, 1
  %.2362.i.i = add i64 %.2361.i.i, %.2349.i.i
  %.2366.i.i = load <8 x i32>, ptr %.3523.i.i, align 4, !noalias !3
  %.2369.i.i = load i64, ptr %.3532.i.i, align 8, !noalias !3
  %.2371.i.i = load i64, ptr %.3534.i.i, align 8, !noalias !3
  %.2373.i.i = load i64, ptr %.3536.i.i, align 8, !noalias !3
  %.2374.i.i = shl i64 %.2373.i.i, 1
  %.2375.i.i = add i64 %.2371.i.i, 2
  %.2376.i.i = add i64 %.2375.i.i, %.2374.i.i
  %.2382.i.i = load i64, ptr %.3543.i.i, align 8, !noalias !3
  %.2383.i.i = shl i64 %.2382.i.i, 1
  %.2384.i.i = add i64 %.2383.i.i, %.2371.i.i
  %.2388.i.i = load <8 x i32>, ptr %.3541.i.i, align 4, !noalias !3
  %.2391.i.i = load i64, ptr %.3556.i.i, align 8, !noalias !3
  %.2393.i.i = load i64, ptr %.3558.i.i, align 8, !noalias !3
  %.2395.i.i = load i64, ptr %.3560.i.i, align 8, !noalias !3
  %.2396.i.i = shl i64 %.2395.i.i, 1
  %.2397.i.i = add i64 %.2393.i.i, 2
  %.2398.i.i = add i64 %.2397.i.i, %.2396.i.i
  %.2404.i.i = load i64, ptr %.3567.i.i, align 8, !noalias !3
  %.2405.i.i = shl i64 %.2404.i.i, 1
  %.2406.i.i = add i64 %.2405.i.i, %.2393.i.i
  %.2410.i.i = load <8 x i32>, ptr %.3565.i.i, align 4, !noalias !3
  %.24132307.i.i = icmp slt i64 %done.2.02374.i.i, %.1552.0.i.i
  br i1 %.24132307.i.i, label %for.body.3.i.i, label %for.end.3.i.i

for.body.3.i.i:                                   ; preds = %blocks.5.i.i, %for.body.3.i.i
  %loop.index.32318.i.i = phi i64 [ %.2621.i.i, %for.body.3.i.i ], [ %done.2.02374.i.i, %blocks.5.i.i ]
  %.2408.02317.i.i = phi <8 x i32> [ %.2619.i.i, %for.body.3.i.i ], [ %.2410.i.i, %blocks.5.i.i ]
  %.2402.02316.i.i = phi i64 [ %.2610.i.i, %for.body.3.i.i ], [ %.2406.i.i, %blocks.5.i.i ]
  %.2386.02315.i.i = phi <8 x i32> [ %.2578.i.i, %for.body.3.i.i ], [ %.2388.i.i, %blocks.5.i.i ]
  %.2380.02314.i.i = phi i64 [ %.2569.i.i, %for.body.3.i.i ], [ %.2384.i.i, %blocks.5.i.i ]
  %.2364.02313.i.i = phi <8 x i32> [ %.2537.i.i, %for.body.3.i.i ], [ %.2366.i.i, %blocks.5.i.i ]
  %.2358.02312.i.i = phi i64 [ %.2528.i.i, %for.body.3.i.i ], [ %.2362.i.i, %blocks.5.i.i ]
  %.2342.02311.i.i = phi <8 x i32> [ %.2496.i.i, %for.body.3.i.i ], [ %.2344.i.i, %blocks.5.i.i ]
  %.2336.02310.i.i = phi i64 [ %.2487.i.i, %for.body.3.i.i ], [ %.2340.i.i, %blocks.5.i.i ]
  %.2320.02309.i.i = phi <8 x i32> [ %.2455.i.i, %for.body.3.i.i ], [ %.2322.i.i, %blocks.5.i.i ]
  %.2314.02308.i.i = phi i64 [ %.2446.i.i, %for.body.3.i.i ], [ %.2318.i.i, %blocks.5.i.i ]
  %.2415.i.i = shl i64 %loop.index.32318.i.i, 3
  %.2416.i.i = add i64 %.2415.i.i, %.2303.i.i
  %.2417.i.i = getelementptr i8, ptr %.138.i, i64 %.2416.i.i
  %.2419.i.i = load <8 x i8>, ptr %.2417.i.i, align 1, !noalias !3
  %.2421.i.i = and <8 x i32> %.2320.02309.i.i, splat (i32 4095)
  %.2422.i.i = zext <8 x i8> %.2419.i.i to <8 x i32>
  %.2423.i.i = shl nuw nsw <8 x i32> %.2422.i.i, splat (i32 12)
  %.2424.i.i = or disjoint <8 x i32> %.2423.i.i, %.2421.i.i
  %.2426.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2424.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2427.i.i = trunc <8 x i32> %.2426.i.i to <8 x i8>
  %.2428.i.i = getelementptr i8, ptr %.288.i, i64 %.2416.i.i
  store <8 x i8> %.2427.i.i, ptr %.2428.i.i, align 1, !noalias !3
  %.2431.i.i = lshr <8 x i32> %.2426.i.i, splat (i32 8)
  %.2432.i.i = and <8 x i32> %.2431.i.i, splat (i32 4095)
  %.2433.i.i = add nuw nsw <8 x i32> %.2432.i.i, splat (i32 1)
  %.2434.i.i = lshr <8 x i32> %.2320.02309.i.i, splat (i32 12)
  %.2435.i.i = mul nuw <8 x i32> %.2433.i.i, %.2434.i.i
  %.2436.i.i = lshr <8 x i32> %.2426.i.i, splat (i32 20)
  %.2437.i.i = add nuw <8 x i32> %.2435.i.i, %.2436.i.i
  %.2438.i.i = icmp ult <8 x i32> %.2437.i.i, splat (i32 65536)
  %.2439.i.i = bitcast <8 x i1> %.2438.i.i to i8
  %.2441.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2439.i.i)
  %23 = shl nuw nsw i8 %.2441.i.i, 1
  %.2443.i.i = zext nneg i8 %23 to i64
  %.2444.i.i = add i64 %.2314.02308.i.i, %.2443.i.i
  %.2446.i.i = tail call i64 @llvm.umin.i64(i64 %.2444.i.i, i64 %.2310.i.i)
  %.2448.i.i = getelementptr i8, ptr %.30.i, i64 %.2314.02308.i.i
  %.2450.i.i = load <8 x i16>, ptr %.2448.i.i, align 1, !noalias !3
  %.2451.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2450.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2438.i.i)
  %.2452.i.i = shl <8 x i32> %.2437.i.i, splat (i32 16)
  %.2453.i.i = zext <8 x i16> %.2451.i.i to <8 x i32>
  %.2454.i.i = or disjoint <8 x i32> %.2452.i.i, %.2453.i.i
  %.2455.i.i = select <8 x i1> %.2438.i.i, <8 x i32> %.2454.i.i, <8 x i32> %.2437.i.i
  %.2457.i.i = add i64 %.2415.i.i, %.2325.i.i
  %.2458.i.i = getelementptr i8, ptr %.138.i, i64 %.2457.i.i
  %.2460.i.i = load <8 x i8>, ptr %.2458.i.i, align 1, !noalias !3
  %.2462.i.i = and <8 x i32> %.2342.02311.i.i, splat (i32 4095)
  %.2463.i.i = zext <8 x i8> %.2460.i.i to <8 x i32>
  %.2464.i.i = shl nuw nsw <8 x i32> %.2463.i.i, splat (i32 12)
  %.2465.i.i = or disjoint <8 x i32> %.2464.i.i, %.2462.i.i
  %.2467.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2465.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2468.i.i = trunc <8 x i32> %.2467.i.i to <8 x i8>
  %.2469.i.i = getelementptr i8, ptr %.288.i, i64 %.2457.i.i
  store <8 x i8> %.2468.i.i, ptr %.2469.i.i, align 1, !noalias !3
  %.2472.i.i = lshr <8 x i32> %.2467.i.i, splat (i32 8)
  %.2473.i.i = and <8 x i32> %.2472.i.i, splat (i32 4095)
  %.2474.i.i = add nuw nsw <8 x i32> %.2473.i.i, splat (i32 1)
  %.2475.i.i = lshr <8 x i32> %.2342.02311.i.i, splat (i32 12)
  %.2476.i.i = mul nuw <8 x i32> %.2474.i.i, %.2475.i.i
  %.2477.i.i = lshr <8 x i32> %.2467.i.i, splat (i32 20)
  %.2478.i.i = add nuw <8 x i32> %.2476.i.i, %.2477.i.i
  %.2479.i.i = icmp ult <8 x i32> %.2478.i.i, splat (i32 65536)
  %.2480.i.i = bitcast <8 x i1> %.2479.i.i to i8
  %.2482.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2480.i.i)
  %24 = shl nuw nsw i8 %.2482.i.i, 1
  %.2484.i.i = zext nneg i8 %24 to i64
  %.2485.i.i = add i64 %.2336.02310.i.i, %.2484.i.i
  %.2487.i.i = tail call i64 @llvm.umin.i64(i64 %.2485.i.i, i64 %.2332.i.i)
  %.2489.i.i = getelementptr i8, ptr %.30.i, i64 %.2336.02310.i.i
  %.2491.i.i = load <8 x i16>, ptr %.2489.i.i, align 1, !noalias !3
  %.2492.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2491.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2479.i.i)
  %.2493.i.i = shl <8 x i32> %.2478.i.i, splat (i32 16)
  %.2494.i.i = zext <8 x i16> %.2492.i.i to <8 x i32>
  %.2495.i.i = or disjoint <8 x i32> %.2493.i.i, %.2494.i.i
  %.2496.i.i = select <8 x i1> %.2479.i.i, <8 x i32> %.2495.i.i, <8 x i32> %.2478.i.i
  %.2498.i.i = add i64 %.2415.i.i, %.2347.i.i
  %.2499.i.i = getelementptr i8, ptr %.138.i, i64 %.2498.i.i
  %.2501.i.i = load <8 x i8>, ptr %.2499.i.i, align 1, !noalias !3
  %.2503.i.i = and <8 x i32> %.2364.02313.i.i, splat (i32 4095)
  %.2504.i.i = zext <8 x i8> %.2501.i.i to <8 x i32>
  %.2505.i.i = shl nuw nsw <8 x i32> %.2504.i.i, splat (i32 12)
  %.2506.i.i = or disjoint <8 x i32> %.2505.i.i, %.2503.i.i
  %.2508.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2506.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2509.i.i = trunc <8 x i32> %.2508.i.i to <8 x i8>
  %.2510.i.i = getelementptr i8, ptr %.288.i, i64 %.2498.i.i
  store <8 x i8> %.2509.i.i, ptr %.2510.i.i, align 1, !noalias !3
  %.2513.i.i = lshr <8 x i32> %.2508.i.i, splat (i32 8)
  %.2514.i.i = and <8 x i32> %.2513.i.i, splat (i32 4095)
  %.2515.i.i = add nuw nsw <8 x i32> %.2514.i.i, splat (i32 1)
  %.2516.i.i = lshr <8 x i32> %.2364.02313.i.i, splat (i32 12)
  %.2517.i.i = mul nuw <8 x i32> %.2515.i.i, %.2516.i.i
  %.2518.i.i = lshr <8 x i32> %.2508.i.i, splat (i32 20)
  %.2519.i.i = add nuw <8 x i32> %.2517.i.i, %.2518.i.i
  %.2520.i.i = icmp ult <8 x i32> %.2519.i.i, splat (i32 65536)
  %.2521.i.i = bitcast <8 x i1> %.2520.i.i to i8
  %.2523.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2521.i.i)
  %25 = shl nuw nsw i8 %.2523.i.i, 1
  %.2525.i.i = zext nneg i8 %25 to i64
  %.2526.i.i = add i64 %.2358.02312.i.i, %.2525.i.i
  %.2528.i.i = tail call i64 @llvm.umin.i64(i64 %.2526.i.i, i64 %.2354.i.i)
  %.2530.i.i = getelementptr i8, ptr %.30.i, i64 %.2358.02312.i.i
  %.2532.i.i = load <8 x i16>, ptr %.2530.i.i, align 1, !noalias !3
  %.2533.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2532.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2520.i.i)
  %.2534.i.i = shl <8 x i32> %.2519.i.i, splat (i32 16)
  %.2535.i.i = zext <8 x i16> %.2533.i.i to <8 x i32>
  %.2536.i.i = or disjoint <8 x i32> %.2534.i.i, %.2535.i.i
  %.2537.i.i = select <8 x i1> %.2520.i.i, <8 x i32> %.2536.i.i, <8 x i32> %.2519.i.i
  %.2539.i.i = add i64 %.2415.i.i, %.2369.i.i
  %.2540.i.i = getelementptr i8, ptr %.138.i, i64 %.2539.i.i
  %.2542.i.i = load <8 x i8>, ptr %.2540.i.i, align 1, !noalias !3
  %.2544.i.i = and <8 x i32> %.2386.02315.i.i, splat (i32 4095)
  %.2545.i.i = zext <8 x i8> %.2542.i.i to <8 x i32>
  %.2546.i.i = shl nuw nsw <8 x i32> %.2545.i.i, splat (i32 12)
  %.2547.i.i = or disjoint <8 x i32> %.2546.i.i, %.2544.i.i
  %.2549.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2547.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2550.i.i = trunc <8 x i32> %.2549.i.i to <8 x i8>
  %.2551.i.i = getelementptr i8, ptr %.288.i, i64 %.2539.i.i
  store <8 x i8> %.2550.i.i, ptr %.2551.i.i, align 1, !noalias !3
  %.2554.i.i = lshr <8 x i32> %.2549.i.i, splat (i32 8)
  %.2555.i.i = and <8 x i32> %.2554.i.i, splat (i32 4095)
  %.2556.i.i = add nuw nsw <8 x i32> %.2555.i.i, splat (i32 1)
  %.2557.i.i = lshr <8 x i32> %.2386.02315.i.i, splat (i32 12)
  %.2558.i.i = mul nuw <8 x i32> %.2556.i.i, %.2557.i.i
  %.2559.i.i = lshr <8 x i32> %.2549.i.i, splat (i32 20)
  %.2560.i.i = add nuw <8 x i32> %.2558.i.i, %.2559.i.i
  %.2561.i.i = icmp ult <8 x i32> %.2560.i.i, splat (i32 65536)
  %.2562.i.i = bitcast <8 x i1> %.2561.i.i to i8
  %.2564.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2562.i.i)
  %26 = shl nuw nsw i8 %.2564.i.i, 1
  %.2566.i.i = zext nneg i8 %26 to i64
  %.2567.i.i = add i64 %.2380.02314.i.i, %.2566.i.i
  %.2569.i.i = tail call i64 @llvm.umin.i64(i64 %.2567.i.i, i64 %.2376.i.i)
  %.2571.i.i = getelementptr i8, ptr %.30.i, i64 %.2380.02314.i.i
  %.2573.i.i = load <8 x i16>, ptr %.2571.i.i, align 1, !noalias !3
  %.2574.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2573.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2561.i.i)
  %.2575.i.i = shl <8 x i32> %.2560.i.i, splat (i32 16)
  %.2576.i.i = zext <8 x i16> %.2574.i.i to <8 x i32>
  %.2577.i.i = or disjoint <8 x i32> %.2575.i.i, %.2576.i.i
  %.2578.i.i = select <8 x i1> %.2561.i.i, <8 x i32> %.2577.i.i, <8 x i32> %.2560.i.i
  %.2580.i.i = add i64 %.2415.i.i, %.2391.i.i
  %.2581.i.i = getelementptr i8, ptr %.138.i, i64 %.2580.i.i
  %.2583.i.i = load <8 x i8>, ptr %.2581.i.i, align 1, !noalias !3
  %.2585.i.i = and <8 x i32> %.2408.02317.i.i, splat (i32 4095)
  %.2586.i.i = zext <8 x i8> %.2583.i.i to <8 x i32>
  %.2587.i.i = shl nuw nsw <8 x i32> %.2586.i.i, splat (i32 12)
  %.2588.i.i = or disjoint <8 x i32> %.2587.i.i, %.2585.i.i
  %.2590.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2588.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2591.i.i = trunc <8 x i32> %.2590.i.i to <8 x i8>
  %.2592.i.i = getelementptr i8, ptr %.288.i, i64 %.2580.i.i
  store <8 x i8> %.2591.i.i, ptr %.2592.i.i, align 1, !noalias !3
  %.2595.i.i = lshr <8 x i32> %.2590.i.i, splat (i32 8)
  %.2596.i.i = and <8 x i32> %.2595.i.i, splat (i32 4095)
  %.2597.i.i = add nuw nsw <8 x i32> %.2596.i.i, splat (i32 1)
  %.2598.i.i = lshr <8 x i32> %.2408.02317.i.i, splat (i32 12)
  %.2599.i.i = mul nuw <8 x i32> %.2597.i.i, %.2598.i.i
  %.2600.i.i = lshr <8 x i32> %.2590.i.i, splat (i32 20)
  %.2601.i.i = add nuw <8 x i32> %.2599.i.i, %.2600.i.i
  %.2602.i.i = icmp ult <8 x i32> %.2601.i.i, splat (i32 65536)
  %.2603.i.i = bitcast <8 x i1> %.2602.i.i to i8
  %.2605.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2603.i.i)
  %27 = shl nuw nsw i8 %.2605.i.i, 1
  %.2607.i.i = zext nneg i8 %27 to i64
  %.2608.i.i = add i64 %.2402.02316.i.i, %.2607.i.i
  %.2610.i.i = tail call i64 @llvm.umin.i64(i64 %.2608.i.i, i64 %.2398.i.i)
  %.2612.i.i = getelementptr i8, ptr %.30.i, i64 %.2402.02316.i.i
  %.2614.i.i = load <8 x i16>, ptr %.2612.i.i, align 1, !noalias !3
  %.2615.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2614.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2602.i.i)
  %.2616.i.i = shl <8 x i32> %.2601.i.i, splat (i32 16)
  %.2617.i.i = zext <8 x i16> %.2615.i.i to <8 x i32>
  %.2618.i.i = or disjoint <8 x i32> %.2616.i.i, %.2617.i.i
  %.2619.i.i = select <8 x i1> %.2602.i.i, <8 x i32> %.2618.i.i, <8 x i32> %.2601.i.i
  %.2621.i.i = add nsw i64 %loop.index.32318.i.i, 1
  %exitcond2383.not.i.i = icmp eq i64 %.2621.i.i, %.1552.0.i.i
  br i1 %exitcond2383.not.i.i, label %for.end.3.i.i, label %for.body.3.i.i

for.end.3.i.i:                                    ; preds = %for.body.3.i.i, %blocks.5.i.i
  %.2314.0.lcssa.i.i = phi i64 [ %.2318.i.i, %blocks.5.i.i ], [ %.2446.i.i, %for.body.3.i.i ]
  %.2320.0.lcssa.i.i = phi <8 x i32> [ %.2322.i.i, %blocks.5.i.i ], [ %.2455.i.i, %for.body.3.i.i ]
  %.2336.0.lcssa.i.i = phi i64 [ %.2340.i.i, %blocks.5.i.i ], [ %.2487.i.i, %for.body.3.i.i ]
  %.2342.0.lcssa.i.i = phi <8 x i32> [ %.2344.i.i, %blocks.5.i.i ], [ %.2496.i.i, %for.body.3.i.i ]
  %.2358.0.lcssa.i.i = phi i64 [ %.2362.i.i, %blocks.5.i.i ], [ %.2528.i.i, %for.body.3.i.i ]
  %.2364.0.lcssa.i.i = phi <8 x i32> [ %.2366.i.i, %blocks.5.i.i ], [ %.2537.i.i, %for.body.3.i.i ]
  %.2380.0.lcssa.i.i = phi i64 [ %.2384.i.i, %blocks.5.i.i ], [ %.2569.i.i, %for.body.3.i.i ]
  %.2386.0.lcssa.i.i = phi <8 x i32> [ %.2388.i.i, %blocks.5.i.i ], [ %.2578.i.i, %for.body.3.i.i ]
  %.2402.0.lcssa.i.i = phi i64 [ %.2406.i.i, %blocks.5.i.i ], [ %.2610.i.i, %for.body.3.i.i ]
  %.2408.0.lcssa.i.i = phi <8 x i32> [ %.2410.i.i, %blocks.5.i.i ], [ %.2619.i.i, %for.body.3.i.i ]
  store <8 x i32> %.2320.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.2627.i.i = sub i64 %.2314.0.lcssa.i.i, %.2305.i.i
  %.2628.i.i = lshr i64 %.2627.i.i, 1
  store i64 %.2628.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.2342.0.lcssa.i.i, ptr %.3499.i.i, align 4, !noalias !3
  %.2633.i.i = sub i64 %.2336.0.lcssa.i.i, %.2327.i.i
  %.2634.i.i = lshr i64 %.2633.i.i, 1
  store i64 %.2634.i.i, ptr %.3501.i.i, align 8, !noalias !3
  store <8 x i32> %.2364.0.lcssa.i.i, ptr %.3523.i.i, align 4, !noalias !3
  %.2639.i.i = sub i64 %.2358.0.lcssa.i.i, %.2349.i.i
  %.2640.i.i = lshr i64 %.2639.i.i, 1
  store i64 %.2640.i.i, ptr %.3525.i.i, align 8, !noalias !3
  store <8 x i32> %.2386.0.lcssa.i.i, ptr %.3541.i.i, align 4, !noalias !3
  %.2645.i.i = sub i64 %.2380.0.lcssa.i.i, %.2371.i.i
  %.2646.i.i = lshr i64 %.2645.i.i, 1
  store i64 %.2646.i.i, ptr %.3543.i.i, align 8, !noalias !3
  store <8 x i32> %.2408.0.lcssa.i.i, ptr %.3565.i.i, align 4, !noalias !3
  %.2651.i.i = sub i64 %.2402.0.lcssa.i.i, %.2393.i.i
  %.2652.i.i = lshr i64 %.2651.i.i, 1
  store i64 %.2652.i.i, ptr %.3567.i.i, align 8, !noalias !3
  br label %done.i.i

blocks.6.i.i:                                     ; preds = %B5716.if.i.i
  %.2656.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.2658.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.2660.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.2661.i.i = shl i64 %.2660.i.i, 1
  %.2662.i.i = add i64 %.2658.i.i, 2
  %.2663.i.i = add i64 %.2662.i.i, %.2661.i.i
  %.2669.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.2670.i.i = shl i64 %.2669.i.i, 1
  %.2671.i.i = add i64 %.2670.i.i, %.2658.i.i
  %.2674.i.i = load i64, ptr %.3490.i.i, align 8, !noalias !3
  %.2676.i.i = load i64, ptr %.3492.i.i, align 8, !noalias !3
  %.2678.i.i = load i64, ptr %.3494.i.i, align 8, !noalias !3
  %.2679.i.i = shl i64 %.2678.i.i, 1
  %.2680.i.i = add i64 %.2676.i.i, 2
  %.2681.i.i = add i64 %.2680.i.i, %.2679.i.i
  %.2687.i.i = load i64, ptr %.3501.i.i, align 8, !noalias !3
  %.2688.i.i = shl i64 %.2687.i.i, 1
  %.2689.i.i = add i64 %.2688.i.i, %.2676.i.i
  %.2693.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.2694.i.i = load <8 x i32>, ptr %.3499.i.i, align 4, !noalias !3
  %.2695.i.i = shufflevector <8 x i32> %.2693.i.i, <8 x i32> %.2694.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2698.i.i = load i64, ptr %.3514.i.i, align 8, !noalias !3
  %.2700.i.i = load i64, ptr %.3516.i.i, align 8, !noalias !3
  %.2702.i.i = load i64, ptr %.3518.i.i, align 8, !noalias !3
  %.2703.i.i = shl i64 %.2702.i.i, 1
  %.2704.i.i = add i64 %.2700.i.i, 2
  %.2705.i.i = add i64 %.2704.i.i, %.2703.i.i
  %.2711.i.i = load i64, ptr %.3525.i.i, align 8, !noalias !3
  %.2712.i.i = shl i64 %.2711.i.i, 1
  %.2713.i.i = add i64 %.2712.i.i, %.2700.i.i
  %.2716.i.i = load i64, ptr %.3532.i.i, align 8, !noalias !3
  %.2718.i.i = load i64, ptr %.3534.i.i, align 8, !noalias !3
  %.2720.i.i = load i64, ptr %.3536.i.i, align 8, !noalias !3
  %.2721.i.i = shl i64 %.2720.i.i, 1
  %.2722.i.i = add i64 %.2718.i.i, 2
  %.2723.i.i = add i64 %.2722.i.i, %.2721.i.i
  %.2729.i.i = load i64, ptr %.3543.i.i, align 8, !noalias !3
  %.2730.i.i = shl i64 %.2729.i.i, 1
  %.2731.i.i = add i64 %.2730.i.i, %.2718.i.i
  %.2735.i.i = load <8 x i32>, ptr %.3523.i.i, align 4, !noalias !3
  %.2736.i.i = load <8 x i32>, ptr %.3541.i.i, align 4, !noalias !3
  %.2737.i.i = shufflevector <8 x i32> %.2735.i.i, <8 x i32> %.2736.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2740.i.i = load i64, ptr %.3556.i.i, align 8, !noalias !3
  %.2742.i.i = load i64, ptr %.3558.i.i, align 8, !noalias !3
  %.2744.i.i = load i64, ptr %.3560.i.i, align 8, !noalias !3
  %.2745.i.i = shl i64 %.2744.i.i, 1
  %.2746.i.i = add i64 %.2742.i.i, 2
  %.2747.i.i = add i64 %.2746.i.i, %.2745.i.i
  %.2753.i.i = load i64, ptr %.3567.i.i, align 8, !noalias !3
  %.2754.i.i = shl i64 %.2753.i.i, 1
  %.2755.i.i = add i64 %.2754.i.i, %.2742.i.i
  %.2758.i.i = load i64, ptr %.3574.i.i, align 8, !noalias !3
  %.2760.i.i = load i64, ptr %.3576.i.i, align 8, !noalias !3
  %.2762.i.i = load i64, ptr %.3578.i.i, align 8, !noalias !3
  %.2763.i.i = shl i64 %.2762.i.i, 1
  %.2764.i.i = add i64 %.2760.i.i, 2
  %.2765.i.i = add i64 %.2764.i.i, %.2763.i.i
  %.2771.i.i = load i64, ptr %.3585.i.i, align 8, !noalias !3
  %.2772.i.i = shl i64 %.2771.i.i, 1
  %.2773.i.i = add i64 %.2772.i.i, %.2760.i.i
  %.2777.i.i = load <8 x i32>, ptr %.3565.i.i, align 4, !noalias !3
  %.2778.i.i = load <8 x i32>, ptr %.3583.i.i, align 4, !noalias !3
  %.2779.i.i = shufflevector <8 x i32> %.2777.i.i, <8 x i32> %.2778.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.27822287.i.i = icmp slt i64 %done.2.02374.i.i, %.1552.0.i.i
  br i1 %.27822287.i.i, label %for.body.4.i.i, label %for.end.4.i.i

for.body.4.i.i:                                   ; preds = %blocks.6.i.i, %for.body.4.i.i
  %loop.index.42297.i.i = phi i64 [ %.2986.i.i, %for.body.4.i.i ], [ %done.2.02374.i.i, %blocks.6.i.i ]
  %.2775.02296.i.i = phi <16 x i32> [ %.2984.i.i, %for.body.4.i.i ], [ %.2779.i.i, %blocks.6.i.i ]
  %.2769.02295.i.i = phi i64 [ %.2974.i.i, %for.body.4.i.i ], [ %.2773.i.i, %blocks.6.i.i ]
  %.2751.02294.i.i = phi i64 [ %.2961.i.i, %for.body.4.i.i ], [ %.2755.i.i, %blocks.6.i.i ]
  %.2733.02293.i.i = phi <16 x i32> [ %.2917.i.i, %for.body.4.i.i ], [ %.2737.i.i, %blocks.6.i.i ]
  %.2727.02292.i.i = phi i64 [ %.2907.i.i, %for.body.4.i.i ], [ %.2731.i.i, %blocks.6.i.i ]
  %.2709.02291.i.i = phi i64 [ %.2894.i.i, %for.body.4.i.i ], [ %.2713.i.i, %blocks.6.i.i ]
  %.2691.02290.i.i = phi <16 x i32> [ %.2850.i.i, %for.body.4.i.i ], [ %.2695.i.i, %blocks.6.i.i ]
  %.2685.02289.i.i = phi i64 [ %.2840.i.i, %for.body.4.i.i ], [ %.2689.i.i, %blocks.6.i.i ]
  %.2667.02288.i.i = phi i64 [ %.2827.i.i, %for.body.4.i.i ], [ %.2671.i.i, %blocks.6.i.i ]
  %.2784.i.i = shl i64 %loop.index.42297.i.i, 3
  %.2785.i.i = add i64 %.2784.i.i, %.2656.i.i
  %.2786.i.i = add i64 %.2784.i.i, %.2674.i.i
  %.2787.i.i = getelementptr i8, ptr %.138.i, i64 %.2785.i.i
  %.2789.i.i = load <8 x i8>, ptr %.2787.i.i, align 1, !noalias !3
  %.2790.i.i = getelementptr i8, ptr %.138.i, i64 %.2786.i.i
  %.2792.i.i = load <8 x i8>, ptr %.2790.i.i, align 1, !noalias !3
  %.2793.i.i = shufflevector <8 x i8> %.2789.i.i, <8 x i8> %.2792.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2795.i.i = and <16 x i32> %.2691.02290.i.i, splat (i32 4095)
  %.2796.i.i = zext <16 x i8> %.2793.i.i to <16 x i32>
  %.2797.i.i = shl nuw nsw <16 x i32> %.2796.i.i, splat (i32 12)
  %.2798.i.i = or disjoint <16 x i32> %.2797.i.i, %.2795.i.i
  %.2800.i.i = tail call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> zeroinitializer, ptr %.210.i, <16 x i32> %.2798.i.i, <16 x i1> splat (i1 true), i32 4), !noalias !3
  %.2801.i.i = trunc <16 x i32> %.2800.i.i to <16 x i8>
  %.2802.i.i = shufflevector <16 x i8> %.2801.i.i, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.2803.i.i = shufflevector <16 x i8> %.2801.i.i, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2804.i.i = getelementptr i8, ptr %.288.i, i64 %.2785.i.i
  store <8 x i8> %.2802.i.i, ptr %.2804.i.i, align 1, !noalias !3
  %.2807.i.i = getelementptr i8, ptr %.288.i, i64 %.2786.i.i
  store <8 x i8> %.2803.i.i, ptr %.2807.i.i, align 1, !noalias !3
  %.2810.i.i = lshr <16 x i32> %.2800.i.i, splat (i32 8)
  %.2811.i.i = and <16 x i32> %.2810.i.i, splat (i32 4095)
  %.2812.i.i = add nuw nsw <16 x i32> %.2811.i.i, splat (i32 1)
  %.2813.i.i = lshr <16 x i32> %.2691.02290.i.i, splat (i32 12)
  %.2814.i.i = mul nuw <16 x i32> %.2812.i.i, %.2813.i.i
  %.2815.i.i = lshr <16 x i32> %.2800.i.i, splat (i32 20)
  %.2816.i.i = add nuw <16 x i32> %.2814.i.i, %.2815.i.i
  %.2817.i.i = icmp ult <16 x i32> %.2816.i.i, splat (i32 65536)
  %.2818.bc.i.i = bitcast <16 x i1> %.2817.i.i to <2 x i8>
  %.2818.extract.i.i = extractelement <2 x i8> %.2818.bc.i.i, i64 0
  %.2818.i.i = shufflevector <16 x i1> %.2817.i.i, <16 x i1> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.2819.extract.i.i = extractelement <2 x i8> %.2818.bc.i.i, i64 1
  %.2819.i.i = shufflevector <16 x i1> %.2817.i.i, <16 x i1> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2822.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2818.extract.i.i)
  %28 = shl nuw nsw i8 %.2822.i.i, 1
  %.2824.i.i = zext nneg i8 %28 to i64
  %.2825.i.i = add i64 %.2667.02288.i.i, %.2824.i.i
  %.2827.i.i = tail call i64 @llvm.umin.i64(i64 %.2825.i.i, i64 %.2663.i.i)
  %.2829.i.i = getelementptr i8, ptr %.30.i, i64 %.2667.02288.i.i
  %.2831.i.i = load <8 x i16>, ptr %.2829.i.i, align 1, !noalias !3
  %.2832.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2831.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2818.i.i)
  %.2835.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2819.extract.i.i)
  %29 = shl nuw nsw i8 %.2835.i.i, 1
  %.2837.i.i = zext nneg i8 %29 to i64
  %.2838.i.i = add i64 %.2685.02289.i.i, %.2837.i.i
  %.2840.i.i = tail call i64 @llvm.umin.i64(i64 %.2838.i.i, i64 %.2681.i.i)
  %.2842.i.i = getelementptr i8, ptr %.30.i, i64 %.2685.02289.i.i
  %.2844.i.i = load <8 x i16>, ptr %.2842.i.i, align 1, !noalias !3
  %.2845.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2844.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2819.i.i)
  %.2846.i.i = shufflevector <8 x i16> %.2832.i.i, <8 x i16> %.2845.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2847.i.i = shl <16 x i32> %.2816.i.i, splat (i32 16)
  %.2848.i.i = zext <16 x i16> %.2846.i.i to <16 x i32>
  %.2849.i.i = or disjoint <16 x i32> %.2847.i.i, %.2848.i.i
  %.2850.i.i = select <16 x i1> %.2817.i.i, <16 x i32> %.2849.i.i, <16 x i32> %.2816.i.i
  %.2852.i.i = add i64 %.2784.i.i, %.2698.i.i
  %.2853.i.i = add i64 %.2784.i.i, %.2716.i.i
  %.2854.i.i = getelementptr i8, ptr %.138.i, i64 %.2852.i.i
  %.2856.i.i = load <8 x i8>, ptr %.2854.i.i, align 1, !noalias !3
  %.2857.i.i = getelementptr i8, ptr %.138.i, i64 %.2853.i.i
  %.2859.i.i = load <8 x i8>, ptr %.2857.i.i, align 1, !noalias !3
  %.2860.i.i = shufflevector <8 x i8> %.2856.i.i, <8 x i8> %.2859.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2862.i.i = and <16 x i32> %.2733.02293.i.i, splat (i32 4095)
  %.2863.i.i = zext <16 x i8> %.2860.i.i to <16 x i32>
  %.2864.i.i = shl nuw nsw <16 x i32> %.2863.i.i, splat (i32 12)
  %.2865.i.i = or disjoint <16 x i32> %.2864.i.i, %.2862.i.i
  %.2867.i.i = tail call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> zeroinitializer, ptr %.210.i, <16 x i32> %.2865.i.i, <16 x i1> splat (i1 true), i32 4), !noalias !3
  %.2868.i.i = trunc <16 x i32> %.2867.i.i to <16 x i8>
  %.2869.i.i = shufflevector <16 x i8> %.2868.i.i, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.2870.i.i = shufflevector <16 x i8> %.2868.i.i, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2871.i.i = getelementptr i8, ptr %.288.i, i64 %.2852.i.i
  store <8 x i8> %.2869.i.i, ptr %.2871.i.i, align 1, !noalias !3
  %.2874.i.i = getelementptr i8, ptr %.288.i, i64 %.2853.i.i
  store <8 x i8> %.2870.i.i, ptr %.2874.i.i, align 1, !noalias !3
  %.2877.i.i = lshr <16 x i32> %.2867.i.i, splat (i32 8)
  %.2878.i.i = and <16 x i32> %.2877.i.i, splat (i32 4095)
  %.2879.i.i = add nuw nsw <16 x i32> %.2878.i.i, splat (i32 1)
  %.2880.i.i = lshr <16 x i32> %.2733.02293.i.i, splat (i32 12)
  %.2881.i.i = mul nuw <16 x i32> %.2879.i.i, %.2880.i.i
  %.2882.i.i = lshr <16 x i32> %.2867.i.i, splat (i32 20)
  %.2883.i.i = add nuw <16 x i32> %.2881.i.i, %.2882.i.i
  %.2884.i.i = icmp ult <16 x i32> %.2883.i.i, splat (i32 65536)
  %.2885.bc.i.i = bitcast <16 x i1> %.2884.i.i to <2 x i8>
  %.2885.extract.i.i = extractelement <2 x i8> %.2885.bc.i.i, i64 0
  %.2885.i.i = shufflevector <16 x i1> %.2884.i.i, <16 x i1> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.2886.extract.i.i = extractelement <2 x i8> %.2885.bc.i.i, i64 1
  %.2886.i.i = shufflevector <16 x i1> %.2884.i.i, <16 x i1> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2889.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2885.extract.i.i)
  %30 = shl nuw nsw i8 %.2889.i.i, 1
  %.2891.i.i = zext nneg i8 %30 to i64
  %.2892.i.i = add i64 %.2709.02291.i.i, %.2891.i.i
  %.2894.i.i = tail call i64 @llvm.umin.i64(i64 %.2892.i.i, i64 %.2705.i.i)
  %.2896.i.i = getelementptr i8, ptr %.30.i, i64 %.2709.02291.i.i
  %.2898.i.i = load <8 x i16>, ptr %.2896.i.i, align 1, !noalias !3
  %.2899.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2898.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2885.i.i)
  %.2902.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2886.extract.i.i)
  %31 = shl nuw nsw i8 %.2902.i.i, 1
  %.2904.i.i = zext nneg i8 %31 to i64
  %.2905.i.i = add i64 %.2727.02292.i.i, %.2904.i.i
  %.2907.i.i = tail call i64 @llvm.umin.i64(i64 %.2905.i.i, i64 %.2723.i.i)
  %.2909.i.i = getelementptr i8, ptr %.30.i, i64 %.2727.02292.i.i
  %.2911.i.i = load <8 x i16>, ptr %.2909.i.i, align 1, !noalias !3
  %.2912.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2911.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2886.i.i)
  %.2913.i.i = shufflevector <8 x i16> %.2899.i.i, <8 x i16> %.2912.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2914.i.i = shl <16 x i32> %.2883.i.i, splat (i32 16)
  %.2915.i.i = zext <16 x i16> %.2913.i.i to <16 x i32>
  %.2916.i.i = or disjoint <16 x i32> %.2914.i.i, %.2915.i.i
  %.2917.i.i = select <16 x i1> %.2884.i.i, <16 x i32> %.2916.i.i, <16 x i32> %.2883.i.i
  %.2919.i.i = add i64 %.2784.i.i, %.2740.i.i
  %.2920.i.i = add i64 %.2784.i.i, %.2758.i.i
  %.2921.i.i = getelementptr i8, ptr %.138.i, i64 %.2919.i.i
  %.2923.i.i = load <8 x i8>, ptr %.2921.i.i, align 1, !noalias !3
  %.2924.i.i = getelementptr i8, ptr %.138.i, i64 %.2920.i.i
  %.2926.i.i = load <8 x i8>, ptr %.2924.i.i, align 1, !noalias !3
  %.2927.i.i = shufflevector <8 x i8> %.2923.i.i, <8 x i8> %.2926.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2929.i.i = and <16 x i32> %.2775.02296.i.i, splat (i32 4095)
  %.2930.i.i = zext <16 x i8> %.2927.i.i to <16 x i32>
  %.2931.i.i = shl nuw nsw <16 x i32> %.2930.i.i, splat (i32 12)
  %.2932.i.i = or disjoint <16 x i32> %.2931.i.i, %.2929.i.i
  %.2934.i.i = tail call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> zeroinitializer, ptr %.210.i, <16 x i32> %.2932.i.i, <16 x i1> splat (i1 true), i32 4), !noalias !3
  %.2935.i.i = trunc <16 x i32> %.2934.i.i to <16 x i8>
  %.2936.i.i = shufflevector <16 x i8> %.2935.i.i, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.2937.i.i = shufflevector <16 x i8> %.2935.i.i, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2938.i.i = getelementptr i8, ptr %.288.i, i64 %.2919.i.i
  store <8 x i8> %.2936.i.i, ptr %.2938.i.i, align 1, !noalias !3
  %.2941.i.i = getelementptr i8, ptr %.288.i, i64 %.2920.i.i
  store <8 x i8> %.2937.i.i, ptr %.2941.i.i, align 1, !noalias !3
  %.2944.i.i = lshr <16 x i32> %.2934.i.i, splat (i32 8)
  %.2945.i.i = and <16 x i32> %.2944.i.i, splat (i32 4095)
  %.2946.i.i = add nuw nsw <16 x i32> %.2945.i.i, splat (i32 1)
  %.2947.i.i = lshr <16 x i32> %.2775.02296.i.i, splat (i32 12)
  %.2948.i.i = mul nuw <16 x i32> %.2946.i.i, %.2947.i.i
  %.2949.i.i = lshr <16 x i32> %.2934.i.i, splat (i32 20)
  %.2950.i.i = add nuw <16 x i32> %.2948.i.i, %.2949.i.i
  %.2951.i.i = icmp ult <16 x i32> %.2950.i.i, splat (i32 65536)
  %.2952.bc.i.i = bitcast <16 x i1> %.2951.i.i to <2 x i8>
  %.2952.extract.i.i = extractelement <2 x i8> %.2952.bc.i.i, i64 0
  %.2952.i.i = shufflevector <16 x i1> %.2951.i.i, <16 x i1> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.2953.extract.i.i = extractelement <2 x i8> %.2952.bc.i.i, i64 1
  %.2953.i.i = shufflevector <16 x i1> %.2951.i.i, <16 x i1> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2956.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2952.extract.i.i)
  %32 = shl nuw nsw i8 %.2956.i.i, 1
  %.2958.i.i = zext nneg i8 %32 to i64
  %.2959.i.i = add i64 %.2751.02294.i.i, %.2958.i.i
  %.2961.i.i = tail call i64 @llvm.umin.i64(i64 %.2959.i.i, i64 %.2747.i.i)
  %.2963.i.i = getelementptr i8, ptr %.30.i, i64 %.2751.02294.i.i
  %.2965.i.i = load <8 x i16>, ptr %.2963.i.i, align 1, !noalias !3
  %.2966.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2965.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2952.i.i)
  %.2969.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2953.extract.i.i)
  %33 = shl nuw nsw i8 %.2969.i.i, 1
  %.2971.i.i = zext nneg i8 %33 to i64
  %.2972.i.i = add i64 %.2769.02295.i.i, %.2971.i.i
  %.2974.i.i = tail call i64 @llvm.umin.i64(i64 %.2972.i.i, i64 %.2765.i.i)
  %.2976.i.i = getelementptr i8, ptr %.30.i, i64 %.2769.02295.i.i
  %.2978.i.i = load <8 x i16>, ptr %.2976.i.i, align 1, !noalias !3
  %.2979.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.2978.i.i, <8 x i16> zeroinitializer, <8 x i1> %.2953.i.i)
  %.2980.i.i = shufflevector <8 x i16> %.2966.i.i, <8 x i16> %.2979.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2981.i.i = shl <16 x i32> %.2950.i.i, splat (i32 16)
  %.2982.i.i = zext <16 x i16> %.2980.i.i to <16 x i32>
  %.2983.i.i = or disjoint <16 x i32> %.2981.i.i, %.2982.i.i
  %.2984.i.i = select <16 x i1> %.2951.i.i, <16 x i32> %.2983.i.i, <16 x i32> %.2950.i.i
  %.2986.i.i = add nsw i64 %loop.index.42297.i.i, 1
  %exitcond2382.not.i.i = icmp eq i64 %.2986.i.i, %.1552.0.i.i
  br i1 %exitcond2382.not.i.i, label %for.end.4.i.i, label %for.body.4.i.i

for.end.4.i.i:                                    ; preds = %for.body.4.i.i, %blocks.6.i.i
  %.2667.0.lcssa.i.i = phi i64 [ %.2671.i.i, %blocks.6.i.i ], [ %.2827.i.i, %for.body.4.i.i ]
  %.2685.0.lcssa.i.i = phi i64 [ %.2689.i.i, %blocks.6.i.i ], [ %.2840.i.i, %for.body.4.i.i ]
  %.2691.0.lcssa.i.i = phi <16 x i32> [ %.2695.i.i, %blocks.6.i.i ], [ %.2850.i.i, %for.body.4.i.i ]
  %.2709.0.lcssa.i.i = phi i64 [ %.2713.i.i, %blocks.6.i.i ], [ %.2894.i.i, %for.body.4.i.i ]
  %.2727.0.lcssa.i.i = phi i64 [ %.2731.i.i, %blocks.6.i.i ], [ %.2907.i.i, %for.body.4.i.i ]
  %.2733.0.lcssa.i.i = phi <16 x i32> [ %.2737.i.i, %blocks.6.i.i ], [ %.2917.i.i, %for.body.4.i.i ]
  %.2751.0.lcssa.i.i = phi i64 [ %.2755.i.i, %blocks.6.i.i ], [ %.2961.i.i, %for.body.4.i.i ]
  %.2769.0.lcssa.i.i = phi i64 [ %.2773.i.i, %blocks.6.i.i ], [ %.2974.i.i, %for.body.4.i.i ]
  %.2775.0.lcssa.i.i = phi <16 x i32> [ %.2779.i.i, %blocks.6.i.i ], [ %.2984.i.i, %for.body.4.i.i ]
  %.2990.i.i = shufflevector <16 x i32> %.2691.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.2991.i.i = shufflevector <16 x i32> %.2691.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %.2990.i.i, ptr %.324.i, align 4, !noalias !3
  %.2994.i.i = sub i64 %.2667.0.lcssa.i.i, %.2658.i.i
  %.2995.i.i = lshr i64 %.2994.i.i, 1
  store i64 %.2995.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.2991.i.i, ptr %.3499.i.i, align 4, !noalias !3
  %.2999.i.i = sub i64 %.2685.0.lcssa.i.i, %.2676.i.i
  %.3000.i.i = lshr i64 %.2999.i.i, 1
  store i64 %.3000.i.i, ptr %.3501.i.i, align 8, !noalias !3
  %.3003.i.i = shufflevector <16 x i32> %.2733.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3004.i.i = shufflevector <16 x i32> %.2733.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %.3003.i.i, ptr %.3523.i.i, align 4, !noalias !3
  %.3007.i.i = sub i64 %.2709.0.lcssa.i.i, %.2700.i.i
  %.3008.i.i = lshr i64 %.3007.i.i, 1
  store i64 %.3008.i.i, ptr %.3525.i.i, align 8, !noalias !3
  store <8 x i32> %.3004.i.i, ptr %.3541.i.i, align 4, !noalias !3
  %.3012.i.i = sub i64 %.2727.0.lcssa.i.i, %.2718.i.i
  %.3013.i.i = lshr i64 %.3012.i.i, 1
  store i64 %.3013.i.i, ptr %.3543.i.i, align 8, !noalias !3
  %.3016.i.i = shufflevector <16 x i32> %.2775.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3017.i.i = shufflevector <16 x i32> %.2775.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %.3016.i.i, ptr %.3565.i.i, align 4, !noalias !3
  %.3020.i.i = sub i64 %.2751.0.lcssa.i.i, %.2742.i.i
  %.3021.i.i = lshr i64 %.3020.i.i, 1
  store i64 %.3021.i.i, ptr %.3567.i.i, align 8, !noalias !3
  store <8 x i32> %.3017.i.i, ptr %.3583.i.i, align 4, !noalias !3
  %.3025.i.i = sub i64 %.2769.0.lcssa.i.i, %.2760.i.i
  %.3026.i.i = lshr i64 %.3025.i.i, 1
  store i64 %.3026.i.i, ptr %.3585.i.i, align 8, !noalias !3
  br label %done.i.i

blocks.7.i.i:                                     ; preds = %B5716.if.i.i
  %.3030.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.3032.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.3034.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.3035.i.i = shl i64 %.3034.i.i, 1
  %.3036.i.i = add i64 %.3032.i.i, 2
  %.3037.i.i = add i64 %.3036.i.i, %.3035.i.i
  %.3043.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.3044.i.i = shl i64 %.3043.i.i, 1
  %.3045.i.i = add i64 %.3044.i.i, %.3032.i.i
  %.3048.i.i = load i64, ptr %.3490.i.i, align 8, !noalias !3
  %.3050.i.i = load i64, ptr %.3492.i.i, align 8, !noalias !3
  %.3052.i.i = load i64, ptr %.3494.i.i, align 8, !noalias !3
  %.3053.i.i = shl i64 %.3052.i.i, 1
  %.3054.i.i = add i64 %.3050.i.i, 2
  %.3055.i.i = add i64 %.3054.i.i, %.3053.i.i
  %.3061.i.i = load i64, ptr %.3501.i.i, align 8, !noalias !3
  %.3062.i.i = shl i64 %.3061.i.i, 1
  %.3063.i.i = add i64 %.3062.i.i, %.3050.i.i
  %.3067.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.3068.i.i = load <8 x i32>, ptr %.3499.i.i, align 4, !noalias !3
  %.3069.i.i = shufflevector <8 x i32> %.3067.i.i, <8 x i32> %.3068.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3072.i.i = load i64, ptr %.3514.i.i, align 8, !noalias !3
  %.3074.i.i = load i64, ptr %.3516.i.i, align 8, !noalias !3
  %.3076.i.i = load i64, ptr %.3518.i.i, align 8, !noalias !3
  %.3077.i.i = shl i64 %.3076.i.i, 1
  %.3078.i.i = add i64 %.3074.i.i, 2
  %.3079.i.i = add i64 %.3078.i.i, %.3077.i.i
  %.3085.i.i = load i64, ptr %.3525.i.i, align 8, !noalias !3
  %.3086.i.i = shl i64 %.3085.i.i, 1
  %.3087.i.i = add i64 %.3086.i.i, %.3074.i.i
  %.3090.i.i = load i64, ptr %.3532.i.i, align 8, !noalias !3
  %.3092.i.i = load i64, ptr %.3534.i.i, align 8, !noalias !3
  %.3094.i.i = load i64, ptr %.3536.i.i, align 8, !noalias !3
  %.3095.i.i = shl i64 %.3094.i.i, 1
  %.3096.i.i = add i64 %.3092.i.i, 2
  %.3097.i.i = add i64 %.3096.i.i, %.3095.i.i
  %.3103.i.i = load i64, ptr %.3543.i.i, align 8, !noalias !3
  %.3104.i.i = shl i64 %.3103.i.i, 1
  %.3105.i.i = add i64 %.3104.i.i, %.3092.i.i
  %.3109.i.i = load <8 x i32>, ptr %.3523.i.i, align 4, !noalias !3
  %.3110.i.i = load <8 x i32>, ptr %.3541.i.i, align 4, !noalias !3
  %.3111.i.i = shufflevector <8 x i32> %.3109.i.i, <8 x i32> %.3110.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3114.i.i = load i64, ptr %.3556.i.i, align 8, !noalias !3
  %.3116.i.i = load i64, ptr %.3558.i.i, align 8, !noalias !3
  %.3118.i.i = load i64, ptr %.3560.i.i, align 8, !noalias !3
  %.3119.i.i = shl i64 %.3118.i.i, 1
  %.3120.i.i = add i64 %.3116.i.i, 2
  %.3121.i.i = add i64 %.3120.i.i, %.3119.i.i
  %.3127.i.i = load i64, ptr %.3567.i.i, align 8, !noalias !3
  %.3128.i.i = shl i64 %.3127.i.i, 1
  %.3129.i.i = add i64 %.3128.i.i, %.3116.i.i
  %.3132.i.i = load i64, ptr %.3574.i.i, align 8, !noalias !3
  %.3134.i.i = load i64, ptr %.3576.i.i, align 8, !noalias !3
  %.3136.i.i = load i64, ptr %.3578.i.i, align 8, !noalias !3
  %.3137.i.i = shl i64 %.3136.i.i, 1
  %.3138.i.i = add i64 %.3134.i.i, 2
  %.3139.i.i = add i64 %.3138.i.i, %.3137.i.i
  %.3145.i.i = load i64, ptr %.3585.i.i, align 8, !noalias !3
  %.3146.i.i = shl i64 %.3145.i.i, 1
  %.3147.i.i = add i64 %.3146.i.i, %.3134.i.i
  %.3151.i.i = load <8 x i32>, ptr %.3565.i.i, align 4, !noalias !3
  %.3152.i.i = load <8 x i32>, ptr %.3583.i.i, align 4, !noalias !3
  %.3153.i.i = shufflevector <8 x i32> %.3151.i.i, <8 x i32> %.3152.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3156.i.i = load i64, ptr %.3598.i.i, align 8, !noalias !3
  %.3158.i.i = load i64, ptr %.3600.i.i, align 8, !noalias !3
  %.3160.i.i = load i64, ptr %.3602.i.i, align 8, !noalias !3
  %.3161.i.i = shl i64 %.3160.i.i, 1
  %.3162.i.i = add i64 %.3158.i.i, 2
  %.3163.i.i = add i64 %.3162.i.i, %.3161.i.i
  %.3169.i.i = load i64, ptr %.3609.i.i, align 8, !noalias !3
  %.3170.i.i = shl i64 %.3169.i.i, 1
  %.3171.i.i = add i64 %.3170.i.i, %.3158.i.i
  %.3175.i.i = load <8 x i32>, ptr %.3607.i.i, align 4, !noalias !3
  %.31782263.i.i = icmp slt i64 %done.2.02374.i.i, %.1552.0.i.i
  br i1 %.31782263.i.i, label %for.body.5.i.i, label %for.end.5.i.i

for.body.5.i.i:                                   ; preds = %blocks.7.i.i, %for.body.5.i.i
  %loop.index.52275.i.i = phi i64 [ %.3423.i.i, %for.body.5.i.i ], [ %done.2.02374.i.i, %blocks.7.i.i ]
  %.3173.02274.i.i = phi <8 x i32> [ %.3421.i.i, %for.body.5.i.i ], [ %.3175.i.i, %blocks.7.i.i ]
  %.3167.02273.i.i = phi i64 [ %.3412.i.i, %for.body.5.i.i ], [ %.3171.i.i, %blocks.7.i.i ]
  %.3149.02272.i.i = phi <16 x i32> [ %.3380.i.i, %for.body.5.i.i ], [ %.3153.i.i, %blocks.7.i.i ]
  %.3143.02271.i.i = phi i64 [ %.3370.i.i, %for.body.5.i.i ], [ %.3147.i.i, %blocks.7.i.i ]
  %.3125.02270.i.i = phi i64 [ %.3357.i.i, %for.body.5.i.i ], [ %.3129.i.i, %blocks.7.i.i ]
  %.3107.02269.i.i = phi <16 x i32> [ %.3313.i.i, %for.body.5.i.i ], [ %.3111.i.i, %blocks.7.i.i ]
  %.3101.02268.i.i = phi i64 [ %.3303.i.i, %for.body.5.i.i ], [ %.3105.i.i, %blocks.7.i.i ]
  %.3083.02267.i.i = phi i64 [ %.3290.i.i, %for.body.5.i.i ], [ %.3087.i.i, %blocks.7.i.i ]
  %.3065.02266.i.i = phi <16 x i32> [ %.3246.i.i, %for.body.5.i.i ], [ %.3069.i.i, %blocks.7.i.i ]
  %.3059.02265.i.i = phi i64 [ %.3236.i.i, %for.body.5.i.i ], [ %.3063.i.i, %blocks.7.i.i ]
  %.3041.02264.i.i = phi i64 [ %.3223.i.i, %for.body.5.i.i ], [ %.3045.i.i, %blocks.7.i.i ]
  %.3180.i.i = shl i64 %loop.index.52275.i.i, 3
  %.3181.i.i = add i64 %.3180.i.i, %.3030.i.i
  %.3182.i.i = add i64 %.3180.i.i, %.3048.i.i
  %.3183.i.i = getelementptr i8, ptr %.138.i, i64 %.3181.i.i
  %.3185.i.i = load <8 x i8>, ptr %.3183.i.i, align 1, !noalias !3
  %.3186.i.i = getelementptr i8, ptr %.138.i, i64 %.3182.i.i
  %.3188.i.i = load <8 x i8>, ptr %.3186.i.i, align 1, !noalias !3
  %.3189.i.i = shufflevector <8 x i8> %.3185.i.i, <8 x i8> %.3188.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3191.i.i = and <16 x i32> %.3065.02266.i.i, splat (i32 4095)
  %.3192.i.i = zext <16 x i8> %.3189.i.i to <16 x i32>
  %.3193.i.i = shl nuw nsw <16 x i32> %.3192.i.i, splat (i32 12)
  %.3194.i.i = or disjoint <16 x i32> %.3193.i.i, %.3191.i.i
  %.3196.i.i = tail call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> zeroinitializer, ptr %.210.i, <16 x i32> %.3194.i.i, <16 x i1> splat (i1 true), i32 4), !noalias !3
  %.3197.i.i = trunc <16 x i32> %.3196.i.i to <16 x i8>
  %.3198.i.i = shufflevector <16 x i8> %.3197.i.i, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3199.i.i = shufflevector <16 x i8> %.3197.i.i, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3200.i.i = getelementptr i8, ptr %.288.i, i64 %.3181.i.i
  store <8 x i8> %.3198.i.i, ptr %.3200.i.i, align 1, !noalias !3
  %.3203.i.i = getelementptr i8, ptr %.288.i, i64 %.3182.i.i
  store <8 x i8> %.3199.i.i, ptr %.3203.i.i, align 1, !noalias !3
  %.3206.i.i = lshr <16 x i32> %.3196.i.i, splat (i32 8)
  %.3207.i.i = and <16 x i32> %.3206.i.i, splat (i32 4095)
  %.3208.i.i = add nuw nsw <16 x i32> %.3207.i.i, splat (i32 1)
  %.3209.i.i = lshr <16 x i32> %.3065.02266.i.i, splat (i32 12)
  %.3210.i.i = mul nuw <16 x i32> %.3208.i.i, %.3209.i.i
  %.3211.i.i = lshr <16 x i32> %.3196.i.i, splat (i32 20)
  %.3212.i.i = add nuw <16 x i32> %.3210.i.i, %.3211.i.i
  %.3213.i.i = icmp ult <16 x i32> %.3212.i.i, splat (i32 65536)
  %.3214.bc.i.i = bitcast <16 x i1> %.3213.i.i to <2 x i8>
  %.3214.extract.i.i = extractelement <2 x i8> %.3214.bc.i.i, i64 0
  %.3214.i.i = shufflevector <16 x i1> %.3213.i.i, <16 x i1> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3215.extract.i.i = extractelement <2 x i8> %.3214.bc.i.i, i64 1
  %.3215.i.i = shufflevector <16 x i1> %.3213.i.i, <16 x i1> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3218.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3214.extract.i.i)
  %34 = shl nuw nsw i8 %.3218.i.i, 1
  %.3220.i.i = zext nneg i8 %34 to i64
  %.3221.i.i = add i64 %.3041.02264.i.i, %.3220.i.i
  %.3223.i.i = tail call i64 @llvm.umin.i64(i64 %.3221.i.i, i64 %.3037.i.i)
  %.3225.i.i = getelementptr i8, ptr %.30.i, i64 %.3041.02264.i.i
  %.3227.i.i = load <8 x i16>, ptr %.3225.i.i, align 1, !noalias !3
  %.3228.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3227.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3214.i.i)
  %.3231.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3215.extract.i.i)
  %35 = shl nuw nsw i8 %.3231.i.i, 1
  %.3233.i.i = zext nneg i8 %35 to i64
  %.3234.i.i = add i64 %.3059.02265.i.i, %.3233.i.i
  %.3236.i.i = tail call i64 @llvm.umin.i64(i64 %.3234.i.i, i64 %.3055.i.i)
  %.3238.i.i = getelementptr i8, ptr %.30.i, i64 %.3059.02265.i.i
  %.3240.i.i = load <8 x i16>, ptr %.3238.i.i, align 1, !noalias !3
  %.3241.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3240.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3215.i.i)
  %.3242.i.i = shufflevector <8 x i16> %.3228.i.i, <8 x i16> %.3241.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3243.i.i = shl <16 x i32> %.3212.i.i, splat (i32 16)
  %.3244.i.i = zext <16 x i16> %.3242.i.i to <16 x i32>
  %.3245.i.i = or disjoint <16 x i32> %.3243.i.i, %.3244.i.i
  %.3246.i.i = select <16 x i1> %.3213.i.i, <16 x i32> %.3245.i.i, <16 x i32> %.3212.i.i
  %.3248.i.i = add i64 %.3180.i.i, %.3072.i.i
  %.3249.i.i = add i64 %.3180.i.i, %.3090.i.i
  %.3250.i.i = getelementptr i8, ptr %.138.i, i64 %.3248.i.i
  %.3252.i.i = load <8 x i8>, ptr %.3250.i.i, align 1, !noalias !3
  %.3253.i.i = getelementptr i8, ptr %.138.i, i64 %.3249.i.i
  %.3255.i.i = load <8 x i8>, ptr %.3253.i.i, align 1, !noalias !3
  %.3256.i.i = shufflevector <8 x i8> %.3252.i.i, <8 x i8> %.3255.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3258.i.i = and <16 x i32> %.3107.02269.i.i, splat (i32 4095)
  %.3259.i.i = zext <16 x i8> %.3256.i.i to <16 x i32>
  %.3260.i.i = shl nuw nsw <16 x i32> %.3259.i.i, splat (i32 12)
  %.3261.i.i = or disjoint <16 x i32> %.3260.i.i, %.3258.i.i
  %.3263.i.i = tail call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> zeroinitializer, ptr %.210.i, <16 x i32> %.3261.i.i, <16 x i1> splat (i1 true), i32 4), !noalias !3
  %.3264.i.i = trunc <16 x i32> %.3263.i.i to <16 x i8>
  %.3265.i.i = shufflevector <16 x i8> %.3264.i.i, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3266.i.i = shufflevector <16 x i8> %.3264.i.i, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3267.i.i = getelementptr i8, ptr %.288.i, i64 %.3248.i.i
  store <8 x i8> %.3265.i.i, ptr %.3267.i.i, align 1, !noalias !3
  %.3270.i.i = getelementptr i8, ptr %.288.i, i64 %.3249.i.i
  store <8 x i8> %.3266.i.i, ptr %.3270.i.i, align 1, !noalias !3
  %.3273.i.i = lshr <16 x i32> %.3263.i.i, splat (i32 8)
  %.3274.i.i = and <16 x i32> %.3273.i.i, splat (i32 4095)
  %.3275.i.i = add nuw nsw <16 x i32> %.3274.i.i, splat (i32 1)
  %.3276.i.i = lshr <16 x i32> %.3107.02269.i.i, splat (i32 12)
  %.3277.i.i = mul nuw <16 x i32> %.3275.i.i, %.3276.i.i
  %.3278.i.i = lshr <16 x i32> %.3263.i.i, splat (i32 20)
  %.3279.i.i = add nuw <16 x i32> %.3277.i.i, %.3278.i.i
  %.3280.i.i = icmp ult <16 x i32> %.3279.i.i, splat (i32 65536)
  %.3281.bc.i.i = bitcast <16 x i1> %.3280.i.i to <2 x i8>
  %.3281.extract.i.i = extractelement <2 x i8> %.3281.bc.i.i, i64 0
  %.3281.i.i = shufflevector <16 x i1> %.3280.i.i, <16 x i1> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3282.extract.i.i = extractelement <2 x i8> %.3281.bc.i.i, i64 1
  %.3282.i.i = shufflevector <16 x i1> %.3280.i.i, <16 x i1> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3285.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3281.extract.i.i)
  %36 = shl nuw nsw i8 %.3285.i.i, 1
  %.3287.i.i = zext nneg i8 %36 to i64
  %.3288.i.i = add i64 %.3083.02267.i.i, %.3287.i.i
  %.3290.i.i = tail call i64 @llvm.umin.i64(i64 %.3288.i.i, i64 %.3079.i.i)
  %.3292.i.i = getelementptr i8, ptr %.30.i, i64 %.3083.02267.i.i
  %.3294.i.i = load <8 x i16>, ptr %.3292.i.i, align 1, !noalias !3
  %.3295.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3294.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3281.i.i)
  %.3298.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3282.extract.i.i)
  %37 = shl nuw nsw i8 %.3298.i.i, 1
  %.3300.i.i = zext nneg i8 %37 to i64
  %.3301.i.i = add i64 %.3101.02268.i.i, %.3300.i.i
  %.3303.i.i = tail call i64 @llvm.umin.i64(i64 %.3301.i.i, i64 %.3097.i.i)
  %.3305.i.i = getelementptr i8, ptr %.30.i, i64 %.3101.02268.i.i
  %.3307.i.i = load <8 x i16>, ptr %.3305.i.i, align 1, !noalias !3
  %.3308.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3307.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3282.i.i)
  %.3309.i.i = shufflevector <8 x i16> %.3295.i.i, <8 x i16> %.3308.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3310.i.i = shl <16 x i32> %.3279.i.i, splat (i32 16)
  %.3311.i.i = zext <16 x i16> %.3309.i.i to <16 x i32>
  %.3312.i.i = or disjoint <16 x i32> %.3310.i.i, %.3311.i.i
  %.3313.i.i = select <16 x i1> %.3280.i.i, <16 x i32> %.3312.i.i, <16 x i32> %.3279.i.i
  %.3315.i.i = add i64 %.3180.i.i, %.3114.i.i
  %.3316.i.i = add i64 %.3180.i.i, %.3132.i.i
  %.3317.i.i = getelementptr i8, ptr %.138.i, i64 %.3315.i.i
  %.3319.i.i = load <8 x i8>, ptr %.3317.i.i, align 1, !noalias !3
  %.3320.i.i = getelementptr i8, ptr %.138.i, i64 %.3316.i.i
  %.3322.i.i = load <8 x i8>, ptr %.3320.i.i, align 1, !noalias !3
  %.3323.i.i = shufflevector <8 x i8> %.3319.i.i, <8 x i8> %.3322.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3325.i.i = and <16 x i32> %.3149.02272.i.i, splat (i32 4095)
  %.3326.i.i = zext <16 x i8> %.3323.i.i to <16 x i32>
  %.3327.i.i = shl nuw nsw <16 x i32> %.3326.i.i, splat (i32 12)
  %.3328.i.i = or disjoint <16 x i32> %.3327.i.i, %.3325.i.i
  %.3330.i.i = tail call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> zeroinitializer, ptr %.210.i, <16 x i32> %.3328.i.i, <16 x i1> splat (i1 true), i32 4), !noalias !3
  %.3331.i.i = trunc <16 x i32> %.3330.i.i to <16 x i8>
  %.3332.i.i = shufflevector <16 x i8> %.3331.i.i, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3333.i.i = shufflevector <16 x i8> %.3331.i.i, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3334.i.i = getelementptr i8, ptr %.288.i, i64 %.3315.i.i
  store <8 x i8> %.3332.i.i, ptr %.3334.i.i, align 1, !noalias !3
  %.3337.i.i = getelementptr i8, ptr %.288.i, i64 %.3316.i.i
  store <8 x i8> %.3333.i.i, ptr %.3337.i.i, align 1, !noalias !3
  %.3340.i.i = lshr <16 x i32> %.3330.i.i, splat (i32 8)
  %.3341.i.i = and <16 x i32> %.3340.i.i, splat (i32 4095)
  %.3342.i.i = add nuw nsw <16 x i32> %.3341.i.i, splat (i32 1)
  %.3343.i.i = lshr <16 x i32> %.3149.02272.i.i, splat (i32 12)
  %.3344.i.i = mul nuw <16 x i32> %.3342.i.i, %.3343.i.i
  %.3345.i.i = lshr <16 x i32> %.3330.i.i, splat (i32 20)
  %.3346.i.i = add nuw <16 x i32> %.3344.i.i, %.3345.i.i
  %.3347.i.i = icmp ult <16 x i32> %.3346.i.i, splat (i32 65536)
  %.3348.bc.i.i = bitcast <16 x i1> %.3347.i.i to <2 x i8>
  %.3348.extract.i.i = extractelement <2 x i8> %.3348.bc.i.i, i64 0
  %.3348.i.i = shufflevector <16 x i1> %.3347.i.i, <16 x i1> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3349.extract.i.i = extractelement <2 x i8> %.3348.bc.i.i, i64 1
  %.3349.i.i = shufflevector <16 x i1> %.3347.i.i, <16 x i1> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3352.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3348.extract.i.i)
  %38 = shl nuw nsw i8 %.3352.i.i, 1
  %.3354.i.i = zext nneg i8 %38 to i64
  %.3355.i.i = add i64 %.3125.02270.i.i, %.3354.i.i
  %.3357.i.i = tail call i64 @llvm.umin.i64(i64 %.3355.i.i, i64 %.3121.i.i)
  %.3359.i.i = getelementptr i8, ptr %.30.i, i64 %.3125.02270.i.i
  %.3361.i.i = load <8 x i16>, ptr %.3359.i.i, align 1, !noalias !3
  %.3362.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3361.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3348.i.i)
  %.3365.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3349.extract.i.i)
  %39 = shl nuw nsw i8 %.3365.i.i, 1
  %.3367.i.i = zext nneg i8 %39 to i64
  %.3368.i.i = add i64 %.3143.02271.i.i, %.3367.i.i
  %.3370.i.i = tail call i64 @llvm.umin.i64(i64 %.3368.i.i, i64 %.3139.i.i)
  %.3372.i.i = getelementptr i8, ptr %.30.i, i64 %.3143.02271.i.i
  %.3374.i.i = load <8 x i16>, ptr %.3372.i.i, align 1, !noalias !3
  %.3375.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3374.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3349.i.i)
  %.3376.i.i = shufflevector <8 x i16> %.3362.i.i, <8 x i16> %.3375.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3377.i.i = shl <16 x i32> %.3346.i.i, splat (i32 16)
  %.3378.i.i = zext <16 x i16> %.3376.i.i to <16 x i32>
  %.3379.i.i = or disjoint <16 x i32> %.3377.i.i, %.3378.i.i
  %.3380.i.i = select <16 x i1> %.3347.i.i, <16 x i32> %.3379.i.i, <16 x i32> %.3346.i.i
  %.3382.i.i = add i64 %.3180.i.i, %.3156.i.i
  %.3383.i.i = getelementptr i8, ptr %.138.i, i64 %.3382.i.i
  %.3385.i.i = load <8 x i8>, ptr %.3383.i.i, align 1, !noalias !3
  %.3387.i.i = and <8 x i32> %.3173.02274.i.i, splat (i32 4095)
  %.3388.i.i = zext <8 x i8> %.3385.i.i to <8 x i32>
  %.3389.i.i = shl nuw nsw <8 x i32> %.3388.i.i, splat (i32 12)
  %.3390.i.i = or disjoint <8 x i32> %.3389.i.i, %.3387.i.i
  %.3392.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3390.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3393.i.i = trunc <8 x i32> %.3392.i.i to <8 x i8>
  %.3394.i.i = getelementptr i8, ptr %.288.i, i64 %.3382.i.i
  store <8 x i8> %.3393.i.i, ptr %.3394.i.i, align 1, !noalias !3
  %.3397.i.i = lshr <8 x i32> %.3392.i.i, splat (i32 8)
  %.3398.i.i = and <8 x i32> %.3397.i.i, splat (i32 4095)
  %.3399.i.i = add nuw nsw <8 x i32> %.3398.i.i, splat (i32 1)
  %.3400.i.i = lshr <8 x i32> %.3173.02274.i.i, splat (i32 12)
  %.3401.i.i = mul nuw <8 x i32> %.3399.i.i, %.3400.i.i
  %.3402.i.i = lshr <8 x i32> %.3392.i.i, splat (i32 20)
  %.3403.i.i = add nuw <8 x i32> %.3401.i.i, %.3402.i.i
  %.3404.i.i = icmp ult <8 x i32> %.3403.i.i, splat (i32 65536)
  %.3405.i.i = bitcast <8 x i1> %.3404.i.i to i8
  %.3407.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3405.i.i)
  %40 = shl nuw nsw i8 %.3407.i.i, 1
  %.3409.i.i = zext nneg i8 %40 to i64
  %.3410.i.i = add i64 %.3167.02273.i.i, %.3409.i.i
  %.3412.i.i = tail call i64 @llvm.umin.i64(i64 %.3410.i.i, i64 %.3163.i.i)
  %.3414.i.i = getelementptr i8, ptr %.30.i, i64 %.3167.02273.i.i
  %.3416.i.i = load <8 x i16>, ptr %.3414.i.i, align 1, !noalias !3
  %.3417.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3416.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3404.i.i)
  %.3418.i.i = shl <8 x i32> %.3403.i.i, splat (i32 16)
  %.3419.i.i = zext <8 x i16> %.3417.i.i to <8 x i32>
  %.3420.i.i = or disjoint <8 x i32> %.3418.i.i, %.3419.i.i
  %.3421.i.i = select <8 x i1> %.3404.i.i, <8 x i32> %.3420.i.i, <8 x i32> %.3403.i.i
  %.3423.i.i = add nsw i64 %loop.index.52275.i.i, 1
  %exitcond2381.not.i.i = icmp eq i64 %.3423.i.i, %.1552.0.i.i
  br i1 %exitcond2381.not.i.i, label %for.end.5.i.i, label %for.body.5.i.i

for.end.5.i.i:                                    ; preds = %for.body.5.i.i, %blocks.7.i.i
  %.3041.0.lcssa.i.i = phi i64 [ %.3045.i.i, %blocks.7.i.i ], [ %.3223.i.i, %for.body.5.i.i ]
  %.3059.0.lcssa.i.i = phi i64 [ %.3063.i.i, %blocks.7.i.i ], [ %.3236.i.i, %for.body.5.i.i ]
  %.3065.0.lcssa.i.i = phi <16 x i32> [ %.3069.i.i, %blocks.7.i.i ], [ %.3246.i.i, %for.body.5.i.i ]
  %.3083.0.lcssa.i.i = phi i64 [ %.3087.i.i, %blocks.7.i.i ], [ %.3290.i.i, %for.body.5.i.i ]
  %.3101.0.lcssa.i.i = phi i64 [ %.3105.i.i, %blocks.7.i.i ], [ %.3303.i.i, %for.body.5.i.i ]
  %.3107.0.lcssa.i.i = phi <16 x i32> [ %.3111.i.i, %blocks.7.i.i ], [ %.3313.i.i, %for.body.5.i.i ]
  %.3125.0.lcssa.i.i = phi i64 [ %.3129.i.i, %blocks.7.i.i ], [ %.3357.i.i, %for.body.5.i.i ]
  %.3143.0.lcssa.i.i = phi i64 [ %.3147.i.i, %blocks.7.i.i ], [ %.3370.i.i, %for.body.5.i.i ]
  %.3149.0.lcssa.i.i = phi <16 x i32> [ %.3153.i.i, %blocks.7.i.i ], [ %.3380.i.i, %for.body.5.i.i ]
  %.3167.0.lcssa.i.i = phi i64 [ %.3171.i.i, %blocks.7.i.i ], [ %.3412.i.i, %for.body.5.i.i ]
  %.3173.0.lcssa.i.i = phi <8 x i32> [ %.3175.i.i, %blocks.7.i.i ], [ %.3421.i.i, %for.body.5.i.i ]
  %.3427.i.i = shufflevector <16 x i32> %.3065.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3428.i.i = shufflevector <16 x i32> %.3065.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %.3427.i.i, ptr %.324.i, align 4, !noalias !3
  %.3431.i.i = sub i64 %.3041.0.lcssa.i.i, %.3032.i.i
  %.3432.i.i = lshr i64 %.3431.i.i, 1
  store i64 %.3432.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.3428.i.i, ptr %.3499.i.i, align 4, !noalias !3
  %.3436.i.i = sub i64 %.3059.0.lcssa.i.i, %.3050.i.i
  %.3437.i.i = lshr i64 %.3436.i.i, 1
  store i64 %.3437.i.i, ptr %.3501.i.i, align 8, !noalias !3
  %.3440.i.i = shufflevector <16 x i32> %.3107.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3441.i.i = shufflevector <16 x i32> %.3107.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %.3440.i.i, ptr %.3523.i.i, align 4, !noalias !3
  %.3444.i.i = sub i64 %.3083.0.lcssa.i.i, %.3074.i.i
  %.3445.i.i = lshr i64 %.3444.i.i, 1
  store i64 %.3445.i.i, ptr %.3525.i.i, align 8, !noalias !3
  store <8 x i32> %.3441.i.i, ptr %.3541.i.i, align 4, !noalias !3
  %.3449.i.i = sub i64 %.3101.0.lcssa.i.i, %.3092.i.i
  %.3450.i.i = lshr i64 %.3449.i.i, 1
  store i64 %.3450.i.i, ptr %.3543.i.i, align 8, !noalias !3
  %.3453.i.i = shufflevector <16 x i32> %.3149.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3454.i.i = shufflevector <16 x i32> %.3149.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %.3453.i.i, ptr %.3565.i.i, align 4, !noalias !3
  %.3457.i.i = sub i64 %.3125.0.lcssa.i.i, %.3116.i.i
  %.3458.i.i = lshr i64 %.3457.i.i, 1
  store i64 %.3458.i.i, ptr %.3567.i.i, align 8, !noalias !3
  store <8 x i32> %.3454.i.i, ptr %.3583.i.i, align 4, !noalias !3
  %.3462.i.i = sub i64 %.3143.0.lcssa.i.i, %.3134.i.i
  %.3463.i.i = lshr i64 %.3462.i.i, 1
  store i64 %.3463.i.i, ptr %.3585.i.i, align 8, !noalias !3
  store <8 x i32> %.3173.0.lcssa.i.i, ptr %.3607.i.i, align 4, !noalias !3
  %.3468.i.i = sub i64 %.3167.0.lcssa.i.i, %.3158.i.i
  %.3469.i.i = lshr i64 %.3468.i.i, 1
  store i64 %.3469.i.i, ptr %.3609.i.i, align 8, !noalias !3
  br label %done.i.i

blocks.8.i.i:                                     ; preds = %B5716.if.i.i
  %.3473.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.3475.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.3477.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.3478.i.i = shl i64 %.3477.i.i, 1
  %.3479.i.i = add i64 %.3475.i.i, 2
  %.3480.i.i = add i64 %.3479.i.i, %.3478.i.i
  %.3486.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.3487.i.i = shl i64 %.3486.i.i, 1
  %.3488.i.i = add i64 %.3487.i.i, %.3475.i.i
  %.3491.i.i = load i64, ptr %.3490.i.i, align 8, !noalias !3
  %.3493.i.i = load i64, ptr %.3492.i.i, align 8, !noalias !3
  %.3495.i.i = load i64, ptr %.3494.i.i, align 8, !noalias !3
  %.3496.i.i = shl i64 %.3495.i.i, 1
  %.3497.i.i = add i64 %.3493.i.i, 2
  %.3498.i.i = add i64 %.3497.i.i, %.3496.i.i
  %.3504.i.i = load i64, ptr %.3501.i.i, align 8, !noalias !3
  %.3505.i.i = shl i64 %.3504.i.i, 1
  %.3506.i.i = add i64 %.3505.i.i, %.3493.i.i
  %.3510.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.3511.i.i = load <8 x i32>, ptr %.3499.i.i, align 4, !noalias !3
  %.3512.i.i = shufflevector <8 x i32> %.3510.i.i, <8 x i32> %.3511.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3515.i.i = load i64, ptr %.3514.i.i, align 8, !noalias !3
  %.3517.i.i = load i64, ptr %.3516.i.i, align 8, !noalias !3
  %.3519.i.i = load i64, ptr %.3518.i.i, align 8, !noalias !3
  %.3520.i.i = shl i64 %.3519.i.i, 1
  %.3521.i.i = add i64 %.3517.i.i, 2
  %.3522.i.i = add i64 %.3521.i.i, %.3520.i.i
  %.3528.i.i = load i64, ptr %.3525.i.i, align 8, !noalias !3
  %.3529.i.i = shl i64 %.3528.i.i, 1
  %.3530.i.i = add i64 %.3529.i.i, %.3517.i.i
  %.3533.i.i = load i64, ptr %.3532.i.i, align 8, !noalias !3
  %.3535.i.i = load i64, ptr %.3534.i.i, align 8, !noalias !3
  %.3537.i.i = load i64, ptr %.3536.i.i, align 8, !noalias !3
  %.3538.i.i = shl i64 %.3537.i.i, 1
  %.3539.i.i = add i64 %.3535.i.i, 2
  %.3540.i.i = add i64 %.3539.i.i, %.3538.i.i
  %.3546.i.i = load i64, ptr %.3543.i.i, align 8, !noalias !3
  %.3547.i.i = shl i64 %.3546.i.i, 1
  %.3548.i.i = add i64 %.3547.i.i, %.3535.i.i
  %.3552.i.i = load <8 x i32>, ptr %.3523.i.i, align 4, !noalias !3
  %.3553.i.i = load <8 x i32>, ptr %.3541.i.i, align 4, !noalias !3
  %.3554.i.i = shufflevector <8 x i32> %.3552.i.i, <8 x i32> %.3553.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3557.i.i = load i64, ptr %.3556.i.i, align 8, !noalias !3
  %.3559.i.i = load i64, ptr %.3558.i.i, align 8, !noalias !3
  %.3561.i.i = load i64, ptr %.3560.i.i, align 8, !noalias !3
  %.3562.i.i = shl i64 %.3561.i.i, 1
  %.3563.i.i = add i64 %.3559.i.i, 2
  %.3564.i.i = add i64 %.3563.i.i, %.3562.i.i
  %.3570.i.i = load i64, ptr %.3567.i.i, align 8, !noalias !3
  %.3571.i.i = shl i64 %.3570.i.i, 1
  %.3572.i.i = add i64 %.3571.i.i, %.3559.i.i
  %.3575.i.i = load i64, ptr %.3574.i.i, align 8, !noalias !3
  %.3577.i.i = load i64, ptr %.3576.i.i, align 8, !noalias !3
  %.3579.i.i = load i64, ptr %.3578.i.i, align 8, !noalias !3
  %.3580.i.i = shl i64 %.3579.i.i, 1
  %.3581.i.i = add i64 %.3577.i.i, 2
  %.3582.i.i = add i64 %.3581.i.i, %.3580.i.i
  %.3588.i.i = load i64, ptr %.3585.i.i, align 8, !noalias !3
  %.3589.i.i = shl i64 %.3588.i.i, 1
  %.3590.i.i = add i64 %.3589.i.i, %.3577.i.i
  %.3594.i.i = load <8 x i32>, ptr %.3565.i.i, align 4, !noalias !3
  %.3595.i.i = load <8 x i32>, ptr %.3583.i.i, align 4, !noalias !3
  %.3596.i.i = shufflevector <8 x i32> %.3594.i.i, <8 x i32> %.3595.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3599.i.i = load i64, ptr %.3598.i.i, align 8, !noalias !3
  %.3601.i.i = load i64, ptr %.3600.i.i, align 8, !noalias !3
  %.3603.i.i = load i64, ptr %.3602.i.i, align 8, !noalias !3
  %.3604.i.i = shl i64 %.3603.i.i, 1
  %.3605.i.i = add i64 %.3601.i.i, 2
  %.3606.i.i = add i64 %.3605.i.i, %.3604.i.i
  %.3612.i.i = load i64, ptr %.3609.i.i, align 8, !noalias !3
  %.3613.i.i = shl i64 %.3612.i.i, 1
  %.3614.i.i = add i64 %.3613.i.i, %.3601.i.i
  %.3617.i.i = load i64, ptr %.3616.i.i, align 8, !noalias !3
  %.3619.i.i = load i64, ptr %.3618.i.i, align 8, !noalias !3
  %.3621.i.i = load i64, ptr %.3620.i.i, align 8, !noalias !3
  %.3622.i.i = shl i64 %.3621.i.i, 1
  %.3623.i.i = add i64 %.3619.i.i, 2
  %.3624.i.i = add i64 %.3623.i.i, %.3622.i.i
  %.3630.i.i = load i64, ptr %.3627.i.i, align 8, !noalias !3
  %.3631.i.i = shl i64 %.3630.i.i, 1
  %.3632.i.i = add i64 %.3631.i.i, %.3619.i.i
  %.3636.i.i = load <8 x i32>, ptr %.3607.i.i, align 4, !noalias !3
  %.3637.i.i = load <8 x i32>, ptr %.3625.i.i, align 4, !noalias !3
  %.3638.i.i = shufflevector <8 x i32> %.3636.i.i, <8 x i32> %.3637.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.36412238.i.i = icmp slt i64 %done.2.02374.i.i, %.1552.0.i.i
  br i1 %.36412238.i.i, label %for.body.6.i.i, label %for.end.6.i.i

for.body.6.i.i:                                   ; preds = %blocks.8.i.i, %for.body.6.i.i
  %loop.index.62251.i.i = phi i64 [ %.3912.i.i, %for.body.6.i.i ], [ %done.2.02374.i.i, %blocks.8.i.i ]
  %.3634.02250.i.i = phi <16 x i32> [ %.3910.i.i, %for.body.6.i.i ], [ %.3638.i.i, %blocks.8.i.i ]
  %.3628.02249.i.i = phi i64 [ %.3900.i.i, %for.body.6.i.i ], [ %.3632.i.i, %blocks.8.i.i ]
  %.3610.02248.i.i = phi i64 [ %.3887.i.i, %for.body.6.i.i ], [ %.3614.i.i, %blocks.8.i.i ]
  %.3592.02247.i.i = phi <16 x i32> [ %.3843.i.i, %for.body.6.i.i ], [ %.3596.i.i, %blocks.8.i.i ]
  %.3586.02246.i.i = phi i64 [ %.3833.i.i, %for.body.6.i.i ], [ %.3590.i.i, %blocks.8.i.i ]
  %.3568.02245.i.i = phi i64 [ %.3820.i.i, %for.body.6.i.i ], [ %.3572.i.i, %blocks.8.i.i ]
  %.3550.02244.i.i = phi <16 x i32> [ %.3776.i.i, %for.body.6.i.i ], [ %.3554.i.i, %blocks.8.i.i ]
  %.3544.02243.i.i = phi i64 [ %.3766.i.i, %for.body.6.i.i ], [ %.3548.i.i, %blocks.8.i.i ]
  %.3526.02242.i.i = phi i64 [ %.3753.i.i, %for.body.6.i.i ], [ %.3530.i.i, %blocks.8.i.i ]
  %.3508.02241.i.i = phi <16 x i32> [ %.3709.i.i, %for.body.6.i.i ], [ %.3512.i.i, %blocks.8.i.i ]
  %.3502.02240.i.i = phi i64 [ %.3699.i.i, %for.body.6.i.i ], [ %.3506.i.i, %blocks.8.i.i ]
  %.3484.02239.i.i = phi i64 [ %.3686.i.i, %for.body.6.i.i ], [ %.3488.i.i, %blocks.8.i.i ]
  %.3643.i.i = shl i64 %loop.index.62251.i.i, 3
  %.3644.i.i = add i64 %.3643.i.i, %.3473.i.i
  %.3645.i.i = add i64 %.3643.i.i, %.3491.i.i
  %.3646.i.i = getelementptr i8, ptr %.138.i, i64 %.3644.i.i
  %.3648.i.i = load <8 x i8>, ptr %.3646.i.i, align 1, !noalias !3
  %.3649.i.i = getelementptr i8, ptr %.138.i, i64 %.3645.i.i
  %.3651.i.i = load <8 x i8>, ptr %.3649.i.i, align 1, !noalias !3
  %.3652.i.i = shufflevector <8 x i8> %.3648.i.i, <8 x i8> %.3651.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3654.i.i = and <16 x i32> %.3508.02241.i.i, splat (i32 4095)
  %.3655.i.i = zext <16 x i8> %.3652.i.i to <16 x i32>
  %.3656.i.i = shl nuw nsw <16 x i32> %.3655.i.i, splat (i32 12)
  %.3657.i.i = or disjoint <16 x i32> %.3656.i.i, %.3654.i.i
  %.3659.i.i = tail call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> zeroinitializer, ptr %.210.i, <16 x i32> %.3657.i.i, <16 x i1> splat (i1 true), i32 4), !noalias !3
  %.3660.i.i = trunc <16 x i32> %.3659.i.i to <16 x i8>
  %.3661.i.i = shufflevector <16 x i8> %.3660.i.i, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3662.i.i = shufflevector <16 x i8> %.3660.i.i, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3663.i.i = getelementptr i8, ptr %.288.i, i64 %.3644.i.i
  store <8 x i8> %.3661.i.i, ptr %.3663.i.i, align 1, !noalias !3
  %.3666.i.i = getelementptr i8, ptr %.288.i, i64 %.3645.i.i
  store <8 x i8> %.3662.i.i, ptr %.3666.i.i, align 1, !noalias !3
  %.3669.i.i = lshr <16 x i32> %.3659.i.i, splat (i32 8)
  %.3670.i.i = and <16 x i32> %.3669.i.i, splat (i32 4095)
  %.3671.i.i = add nuw nsw <16 x i32> %.3670.i.i, splat (i32 1)
  %.3672.i.i = lshr <16 x i32> %.3508.02241.i.i, splat (i32 12)
  %.3673.i.i = mul nuw <16 x i32> %.3671.i.i, %.3672.i.i
  %.3674.i.i = lshr <16 x i32> %.3659.i.i, splat (i32 20)
  %.3675.i.i = add nuw <16 x i32> %.3673.i.i, %.3674.i.i
  %.3676.i.i = icmp ult <16 x i32> %.3675.i.i, splat (i32 65536)
  %.3677.bc.i.i = bitcast <16 x i1> %.3676.i.i to <2 x i8>
  %.3677.extract.i.i = extractelement <2 x i8> %.3677.bc.i.i, i64 0
  %.3677.i.i = shufflevector <16 x i1> %.3676.i.i, <16 x i1> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3678.extract.i.i = extractelement <2 x i8> %.3677.bc.i.i, i64 1
  %.3678.i.i = shufflevector <16 x i1> %.3676.i.i, <16 x i1> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3681.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3677.extract.i.i)
  %41 = shl nuw nsw i8 %.3681.i.i, 1
  %.3683.i.i = zext nneg i8 %41 to i64
  %.3684.i.i = add i64 %.3484.02239.i.i, %.3683.i.i
  %.3686.i.i = tail call i64 @llvm.umin.i64(i64 %.3684.i.i, i64 %.3480.i.i)
  %.3688.i.i = getelementptr i8, ptr %.30.i, i64 %.3484.02239.i.i
  %.3690.i.i = load <8 x i16>, ptr %.3688.i.i, align 1, !noalias !3
  %.3691.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3690.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3677.i.i)
  %.3694.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3678.extract.i.i)
  %42 = shl nuw nsw i8 %.3694.i.i, 1
  %.3696.i.i = zext nneg i8 %42 to i64
  %.3697.i.i = add i64 %.3502.02240.i.i, %.3696.i.i
  %.3699.i.i = tail call i64 @llvm.umin.i64(i64 %.3697.i.i, i64 %.3498.i.i)
  %.3701.i.i = getelementptr i8, ptr %.30.i, i64 %.3502.02240.i.i
  %.3703.i.i = load <8 x i16>, ptr %.3701.i.i, align 1, !noalias !3
  %.3704.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3703.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3678.i.i)
  %.3705.i.i = shufflevector <8 x i16> %.3691.i.i, <8 x i16> %.3704.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3706.i.i = shl <16 x i32> %.3675.i.i, splat (i32 16)
  %.3707.i.i = zext <16 x i16> %.3705.i.i to <16 x i32>
  %.3708.i.i = or disjoint <16 x i32> %.3706.i.i, %.3707.i.i
  %.3709.i.i = select <16 x i1> %.3676.i.i, <16 x i32> %.3708.i.i, <16 x i32> %.3675.i.i
  %.3711.i.i = add i64 %.3643.i.i, %.3515.i.i
  %.3712.i.i = add i64 %.3643.i.i, %.3533.i.i
  %.3713.i.i = getelementptr i8, ptr %.138.i, i64 %.3711.i.i
  %.3715.i.i = load <8 x i8>, ptr %.3713.i.i, align 1, !noalias !3
  %.3716.i.i = getelementptr i8, ptr %.138.i, i64 %.3712.i.i
  %.3718.i.i = load <8 x i8>, ptr %.3716.i.i, align 1, !noalias !3
  %.3719.i.i = shufflevector <8 x i8> %.3715.i.i, <8 x i8> %.3718.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3721.i.i = and <16 x i32> %.3550.02244.i.i, splat (i32 4095)
  %.3722.i.i = zext <16 x i8> %.3719.i.i to <16 x i32>
  %.3723.i.i = shl nuw nsw <16 x i32> %.3722.i.i, splat (i32 12)
  %.3724.i.i = or disjoint <16 x i32> %.3723.i.i, %.3721.i.i
  %.3726.i.i = tail call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> zeroinitializer, ptr %.210.i, <16 x i32> %.3724.i.i, <16 x i1> splat (i1 true), i32 4), !noalias !3
  %.3727.i.i = trunc <16 x i32> %.3726.i.i to <16 x i8>
  %.3728.i.i = shufflevector <16 x i8> %.3727.i.i, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3729.i.i = shufflevector <16 x i8> %.3727.i.i, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3730.i.i = getelementptr i8, ptr %.288.i, i64 %.3711.i.i
  store <8 x i8> %.3728.i.i, ptr %.3730.i.i, align 1, !noalias !3
  %.3733.i.i = getelementptr i8, ptr %.288.i, i64 %.3712.i.i
  store <8 x i8> %.3729.i.i, ptr %.3733.i.i, align 1, !noalias !3
  %.3736.i.i = lshr <16 x i32> %.3726.i.i, splat (i32 8)
  %.3737.i.i = and <16 x i32> %.3736.i.i, splat (i32 4095)
  %.3738.i.i = add nuw nsw <16 x i32> %.3737.i.i, splat (i32 1)
  %.3739.i.i = lshr <16 x i32> %.3550.02244.i.i, splat (i32 12)
  %.3740.i.i = mul nuw <16 x i32> %.3738.i.i, %.3739.i.i
  %.3741.i.i = lshr <16 x i32> %.3726.i.i, splat (i32 20)
  %.3742.i.i = add nuw <16 x i32> %.3740.i.i, %.3741.i.i
  %.3743.i.i = icmp ult <16 x i32> %.3742.i.i, splat (i32 65536)
  %.3744.bc.i.i = bitcast <16 x i1> %.3743.i.i to <2 x i8>
  %.3744.extract.i.i = extractelement <2 x i8> %.3744.bc.i.i, i64 0
  %.3744.i.i = shufflevector <16 x i1> %.3743.i.i, <16 x i1> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3745.extract.i.i = extractelement <2 x i8> %.3744.bc.i.i, i64 1
  %.3745.i.i = shufflevector <16 x i1> %.3743.i.i, <16 x i1> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3748.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3744.extract.i.i)
  %43 = shl nuw nsw i8 %.3748.i.i, 1
  %.3750.i.i = zext nneg i8 %43 to i64
  %.3751.i.i = add i64 %.3526.02242.i.i, %.3750.i.i
  %.3753.i.i = tail call i64 @llvm.umin.i64(i64 %.3751.i.i, i64 %.3522.i.i)
  %.3755.i.i = getelementptr i8, ptr %.30.i, i64 %.3526.02242.i.i
  %.3757.i.i = load <8 x i16>, ptr %.3755.i.i, align 1, !noalias !3
  %.3758.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3757.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3744.i.i)
  %.3761.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3745.extract.i.i)
  %44 = shl nuw nsw i8 %.3761.i.i, 1
  %.3763.i.i = zext nneg i8 %44 to i64
  %.3764.i.i = add i64 %.3544.02243.i.i, %.3763.i.i
  %.3766.i.i = tail call i64 @llvm.umin.i64(i64 %.3764.i.i, i64 %.3540.i.i)
  %.3768.i.i = getelementptr i8, ptr %.30.i, i64 %.3544.02243.i.i
  %.3770.i.i = load <8 x i16>, ptr %.3768.i.i, align 1, !noalias !3
  %.3771.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3770.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3745.i.i)
  %.3772.i.i = shufflevector <8 x i16> %.3758.i.i, <8 x i16> %.3771.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3773.i.i = shl <16 x i32> %.3742.i.i, splat (i32 16)
  %.3774.i.i = zext <16 x i16> %.3772.i.i to <16 x i32>
  %.3775.i.i = or disjoint <16 x i32> %.3773.i.i, %.3774.i.i
  %.3776.i.i = select <16 x i1> %.3743.i.i, <16 x i32> %.3775.i.i, <16 x i32> %.3742.i.i
  %.3778.i.i = add i64 %.3643.i.i, %.3557.i.i
  %.3779.i.i = add i64 %.3643.i.i, %.3575.i.i
  %.3780.i.i = getelementptr i8, ptr %.138.i, i64 %.3778.i.i
  %.3782.i.i = load <8 x i8>, ptr %.3780.i.i, align 1, !noalias !3
  %.3783.i.i = getelementptr i8, ptr %.138.i, i64 %.3779.i.i
  %.3785.i.i = load <8 x i8>, ptr %.3783.i.i, align 1, !noalias !3
  %.3786.i.i = shufflevector <8 x i8> %.3782.i.i, <8 x i8> %.3785.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3788.i.i = and <16 x i32> %.3592.02247.i.i, splat (i32 4095)
  %.3789.i.i = zext <16 x i8> %.3786.i.i to <16 x i32>
  %.3790.i.i = shl nuw nsw <16 x i32> %.3789.i.i, splat (i32 12)
  %.3791.i.i = or disjoint <16 x i32> %.3790.i.i, %.3788.i.i
  %.3793.i.i = tail call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> zeroinitializer, ptr %.210.i, <16 x i32> %.3791.i.i, <16 x i1> splat (i1 true), i32 4), !noalias !3
  %.3794.i.i = trunc <16 x i32> %.3793.i.i to <16 x i8>
  %.3795.i.i = shufflevector <16 x i8> %.3794.i.i, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3796.i.i = shufflevector <16 x i8> %.3794.i.i, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3797.i.i = getelementptr i8, ptr %.288.i, i64 %.3778.i.i
  store <8 x i8> %.3795.i.i, ptr %.3797.i.i, align 1, !noalias !3
  %.3800.i.i = getelementptr i8, ptr %.288.i, i64 %.3779.i.i
  store <8 x i8> %.3796.i.i, ptr %.3800.i.i, align 1, !noalias !3
  %.3803.i.i = lshr <16 x i32> %.3793.i.i, splat (i32 8)
  %.3804.i.i = and <16 x i32> %.3803.i.i, splat (i32 4095)
  %.3805.i.i = add nuw nsw <16 x i32> %.3804.i.i, splat (i32 1)
  %.3806.i.i = lshr <16 x i32> %.3592.02247.i.i, splat (i32 12)
  %.3807.i.i = mul nuw <16 x i32> %.3805.i.i, %.3806.i.i
  %.3808.i.i = lshr <16 x i32> %.3793.i.i, splat (i32 20)
  %.3809.i.i = add nuw <16 x i32> %.3807.i.i, %.3808.i.i
  %.3810.i.i = icmp ult <16 x i32> %.3809.i.i, splat (i32 65536)
  %.3811.bc.i.i = bitcast <16 x i1> %.3810.i.i to <2 x i8>
  %.3811.extract.i.i = extractelement <2 x i8> %.3811.bc.i.i, i64 0
  %.3811.i.i = shufflevector <16 x i1> %.3810.i.i, <16 x i1> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3812.extract.i.i = extractelement <2 x i8> %.3811.bc.i.i, i64 1
  %.3812.i.i = shufflevector <16 x i1> %.3810.i.i, <16 x i1> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3815.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3811.extract.i.i)
  %45 = shl nuw nsw i8 %.3815.i.i, 1
  %.3817.i.i = zext nneg i8 %45 to i64
  %.3818.i.i = add i64 %.3568.02245.i.i, %.3817.i.i
  %.3820.i.i = tail call i64 @llvm.umin.i64(i64 %.3818.i.i, i64 %.3564.i.i)
  %.3822.i.i = getelementptr i8, ptr %.30.i, i64 %.3568.02245.i.i
  %.3824.i.i = load <8 x i16>, ptr %.3822.i.i, align 1, !noalias !3
  %.3825.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3824.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3811.i.i)
  %.3828.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3812.extract.i.i)
  %46 = shl nuw nsw i8 %.3828.i.i, 1
  %.3830.i.i = zext nneg i8 %46 to i64
  %.3831.i.i = add i64 %.3586.02246.i.i, %.3830.i.i
  %.3833.i.i = tail call i64 @llvm.umin.i64(i64 %.3831.i.i, i64 %.3582.i.i)
  %.3835.i.i = getelementptr i8, ptr %.30.i, i64 %.3586.02246.i.i
  %.3837.i.i = load <8 x i16>, ptr %.3835.i.i, align 1, !noalias !3
  %.3838.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3837.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3812.i.i)
  %.3839.i.i = shufflevector <8 x i16> %.3825.i.i, <8 x i16> %.3838.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3840.i.i = shl <16 x i32> %.3809.i.i, splat (i32 16)
  %.3841.i.i = zext <16 x i16> %.3839.i.i to <16 x i32>
  %.3842.i.i = or disjoint <16 x i32> %.3840.i.i, %.3841.i.i
  %.3843.i.i = select <16 x i1> %.3810.i.i, <16 x i32> %.3842.i.i, <16 x i32> %.3809.i.i
  %.3845.i.i = add i64 %.3643.i.i, %.3599.i.i
  %.3846.i.i = add i64 %.3643.i.i, %.3617.i.i
  %.3847.i.i = getelementptr i8, ptr %.138.i, i64 %.3845.i.i
  %.3849.i.i = load <8 x i8>, ptr %.3847.i.i, align 1, !noalias !3
  %.3850.i.i = getelementptr i8, ptr %.138.i, i64 %.3846.i.i
  %.3852.i.i = load <8 x i8>, ptr %.3850.i.i, align 1, !noalias !3
  %.3853.i.i = shufflevector <8 x i8> %.3849.i.i, <8 x i8> %.3852.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3855.i.i = and <16 x i32> %.3634.02250.i.i, splat (i32 4095)
  %.3856.i.i = zext <16 x i8> %.3853.i.i to <16 x i32>
  %.3857.i.i = shl nuw nsw <16 x i32> %.3856.i.i, splat (i32 12)
  %.3858.i.i = or disjoint <16 x i32> %.3857.i.i, %.3855.i.i
  %.3860.i.i = tail call <16 x i32> @llvm.x86.avx512.mask.gather.dpi.512(<16 x i32> zeroinitializer, ptr %.210.i, <16 x i32> %.3858.i.i, <16 x i1> splat (i1 true), i32 4), !noalias !3
  %.3861.i.i = trunc <16 x i32> %.3860.i.i to <16 x i8>
  %.3862.i.i = shufflevector <16 x i8> %.3861.i.i, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3863.i.i = shufflevector <16 x i8> %.3861.i.i, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3864.i.i = getelementptr i8, ptr %.288.i, i64 %.3845.i.i
  store <8 x i8> %.3862.i.i, ptr %.3864.i.i, align 1, !noalias !3
  %.3867.i.i = getelementptr i8, ptr %.288.i, i64 %.3846.i.i
  store <8 x i8> %.3863.i.i, ptr %.3867.i.i, align 1, !noalias !3
  %.3870.i.i = lshr <16 x i32> %.3860.i.i, splat (i32 8)
  %.3871.i.i = and <16 x i32> %.3870.i.i, splat (i32 4095)
  %.3872.i.i = add nuw nsw <16 x i32> %.3871.i.i, splat (i32 1)
  %.3873.i.i = lshr <16 x i32> %.3634.02250.i.i, splat (i32 12)
  %.3874.i.i = mul nuw <16 x i32> %.3872.i.i, %.3873.i.i
  %.3875.i.i = lshr <16 x i32> %.3860.i.i, splat (i32 20)
  %.3876.i.i = add nuw <16 x i32> %.3874.i.i, %.3875.i.i
  %.3877.i.i = icmp ult <16 x i32> %.3876.i.i, splat (i32 65536)
  %.3878.bc.i.i = bitcast <16 x i1> %.3877.i.i to <2 x i8>
  %.3878.extract.i.i = extractelement <2 x i8> %.3878.bc.i.i, i64 0
  %.3878.i.i = shufflevector <16 x i1> %.3877.i.i, <16 x i1> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3879.extract.i.i = extractelement <2 x i8> %.3878.bc.i.i, i64 1
  %.3879.i.i = shufflevector <16 x i1> %.3877.i.i, <16 x i1> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3882.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3878.extract.i.i)
  %47 = shl nuw nsw i8 %.3882.i.i, 1
  %.3884.i.i = zext nneg i8 %47 to i64
  %.3885.i.i = add i64 %.3610.02248.i.i, %.3884.i.i
  %.3887.i.i = tail call i64 @llvm.umin.i64(i64 %.3885.i.i, i64 %.3606.i.i)
  %.3889.i.i = getelementptr i8, ptr %.30.i, i64 %.3610.02248.i.i
  %.3891.i.i = load <8 x i16>, ptr %.3889.i.i, align 1, !noalias !3
  %.3892.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3891.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3878.i.i)
  %.3895.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3879.extract.i.i)
  %48 = shl nuw nsw i8 %.3895.i.i, 1
  %.3897.i.i = zext nneg i8 %48 to i64
  %.3898.i.i = add i64 %.3628.02249.i.i, %.3897.i.i
  %.3900.i.i = tail call i64 @llvm.umin.i64(i64 %.3898.i.i, i64 %.3624.i.i)
  %.3902.i.i = getelementptr i8, ptr %.30.i, i64 %.3628.02249.i.i
  %.3904.i.i = load <8 x i16>, ptr %.3902.i.i, align 1, !noalias !3
  %.3905.i.i = tail call <8 x i16> @llvm.x86.avx512.mask.expand.v8i16(<8 x i16> %.3904.i.i, <8 x i16> zeroinitializer, <8 x i1> %.3879.i.i)
  %.3906.i.i = shufflevector <8 x i16> %.3892.i.i, <8 x i16> %.3905.i.i, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.3907.i.i = shl <16 x i32> %.3876.i.i, splat (i32 16)
  %.3908.i.i = zext <16 x i16> %.3906.i.i to <16 x i32>
  %.3909.i.i = or disjoint <16 x i32> %.3907.i.i, %.3908.i.i
  %.3910.i.i = select <16 x i1> %.3877.i.i, <16 x i32> %.3909.i.i, <16 x i32> %.3876.i.i
  %.3912.i.i = add nsw i64 %loop.index.62251.i.i, 1
  %exitcond2380.not.i.i = icmp eq i64 %.3912.i.i, %.1552.0.i.i
  br i1 %exitcond2380.not.i.i, label %for.end.6.i.i, label %for.body.6.i.i

for.end.6.i.i:                                    ; preds = %for.body.6.i.i, %blocks.8.i.i
  %.3484.0.lcssa.i.i = phi i64 [ %.3488.i.i, %blocks.8.i.i ], [ %.3686.i.i, %for.body.6.i.i ]
  %.3502.0.lcssa.i.i = phi i64 [ %.3506.i.i, %blocks.8.i.i ], [ %.3699.i.i, %for.body.6.i.i ]
  %.3508.0.lcssa.i.i = phi <16 x i32> [ %.3512.i.i, %blocks.8.i.i ], [ %.3709.i.i, %for.body.6.i.i ]
  %.3526.0.lcssa.i.i = phi i64 [ %.3530.i.i, %blocks.8.i.i ], [ %.3753.i.i, %for.body.6.i.i ]
  %.3544.0.lcssa.i.i = phi i64 [ %.3548.i.i, %blocks.8.i.i ], [ %.3766.i.i, %for.body.6.i.i ]
  %.3550.0.lcssa.i.i = phi <16 x i32> [ %.3554.i.i, %blocks.8.i.i ], [ %.3776.i.i, %for.body.6.i.i ]
  %.3568.0.lcssa.i.i = phi i64 [ %.3572.i.i, %blocks.8.i.i ], [ %.3820.i.i, %for.body.6.i.i ]
  %.3586.0.lcssa.i.i = phi i64 [ %.3590.i.i, %blocks.8.i.i ], [ %.3833.i.i, %for.body.6.i.i ]
  %.3592.0.lcssa.i.i = phi <16 x i32> [ %.3596.i.i, %blocks.8.i.i ], [ %.3843.i.i, %for.body.6.i.i ]
  %.3610.0.lcssa.i.i = phi i64 [ %.3614.i.i, %blocks.8.i.i ], [ %.3887.i.i, %for.body.6.i.i ]
  %.3628.0.lcssa.i.i = phi i64 [ %.3632.i.i, %blocks.8.i.i ], [ %.3900.i.i, %for.body.6.i.i ]
  %.3634.0.lcssa.i.i = phi <16 x i32> [ %.3638.i.i, %blocks.8.i.i ], [ %.3910.i.i, %for.body.6.i.i ]
  %.3916.i.i = shufflevector <16 x i32> %.3508.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3917.i.i = shufflevector <16 x i32> %.3508.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %.3916.i.i, ptr %.324.i, align 4, !noalias !3
  %.3920.i.i = sub i64 %.3484.0.lcssa.i.i, %.3475.i.i
  %.3921.i.i = lshr i64 %.3920.i.i, 1
  store i64 %.3921.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.3917.i.i, ptr %.3499.i.i, align 4, !noalias !3
  %.3925.i.i = sub i64 %.3502.0.lcssa.i.i, %.3493.i.i
  %.3926.i.i = lshr i64 %.3925.i.i, 1
  store i64 %.3926.i.i, ptr %.3501.i.i, align 8, !noalias !3
  %.3929.i.i = shufflevector <16 x i32> %.3550.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3930.i.i = shufflevector <16 x i32> %.3550.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %.3929.i.i, ptr %.3523.i.i, align 4, !noalias !3
  %.3933.i.i = sub i64 %.3526.0.lcssa.i.i, %.3517.i.i
  %.3934.i.i = lshr i64 %.3933.i.i, 1
  store i64 %.3934.i.i, ptr %.3525.i.i, align 8, !noalias !3
  store <8 x i32> %.3930.i.i, ptr %.3541.i.i, align 4, !noalias !3
  %.3938.i.i = sub i64 %.3544.0.lcssa.i.i, %.3535.i.i
  %.3939.i.i = lshr i64 %.3938.i.i, 1
  store i64 %.3939.i.i, ptr %.3543.i.i, align 8, !noalias !3
  %.3942.i.i = shufflevector <16 x i32> %.3592.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3943.i.i = shufflevector <16 x i32> %.3592.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %.3942.i.i, ptr %.3565.i.i, align 4, !noalias !3
  %.3946.i.i = sub i64 %.3568.0.lcssa.i.i, %.3559.i.i
  %.3947.i.i = lshr i64 %.3946.i.i, 1
  store i64 %.3947.i.i, ptr %.3567.i.i, align 8, !noalias !3
  store <8 x i32> %.3943.i.i, ptr %.3583.i.i, align 4, !noalias !3
  %.3951.i.i = sub i64 %.3586.0.lcssa.i.i, %.3577.i.i
  %.3952.i.i = lshr i64 %.3951.i.i, 1
  store i64 %.3952.i.i, ptr %.3585.i.i, align 8, !noalias !3
  %.3955.i.i = shufflevector <16 x i32> %.3634.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.3956.i.i = shufflevector <16 x i32> %.3634.0.lcssa.i.i, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %.3955.i.i, ptr %.3607.i.i, align 4, !noalias !3
  %.3959.i.i = sub i64 %.3610.0.lcssa.i.i, %.3601.i.i
  %.3960.i.i = lshr i64 %.3959.i.i, 1
  store i64 %.3960.i.i, ptr %.3609.i.i, align 8, !noalias !3
  store <8 x i32> %.3956.i.i, ptr %.3625.i.i, align 4, !noalias !3
  %.3964.i.i = sub i64 %.3628.0.lcssa.i.i, %.3619.i.i
  %.3965.i.i = lshr i64 %.3964.i.i, 1
  store i64 %.3965.i.i, ptr %.3627.i.i, align 8, !noalias !3
  br label %done.i.i

B5810.else.if.i.i:                                ; preds = %B5810.i.i
  br label %B5810.else.endif.i.i

B5810.else.endif.i.i:                             ; preds = %B5810.else.if.i.i, %B5810.i.i
  %.4407.sroa.0.1.i.i = phi i64 [ 0, %B5810.else.if.i.i ], [ %.4379.i.i, %B5810.i.i ]
  %.4427.not.i.i = icmp slt i64 %.4379.i.i, %.318.i
  br i1 %.4427.not.i.i, label %B5810.else.endif.endif.i.i, label %B5810.else.endif.if.i.i, !prof !7

B5810.else.endif.if.i.i:                          ; preds = %B5810.else.endif.i.i
  br label %B5810.else.endif.endif.i.i

B5810.else.endif.endif.i.i:                       ; preds = %B5810.else.endif.if.i.i, %B5810.else.endif.i.i
  %.4407.sroa.0.3.i.i = phi i64 [ %.318.i, %B5810.else.endif.if.i.i ], [ %.4407.sroa.0.1.i.i, %B5810.else.endif.i.i ]
  %.4520.i.i = getelementptr i32, ptr %.324.i, i64 %.4407.sroa.0.3.i.i
  %.4559.i.i = icmp eq i64 %.4169.0.i.i, 0
  %.4604.0.i.i = ashr i64 %.4358.i.i, 3
  %_finish_v91__vphi262_1.2.1.i.i = select i1 %.4559.i.i, i64 %done.2.0.lcssa.i.i, i64 %.4604.0.i.i
  %49 = getelementptr i64, ptr %.360.i, i64 %.4169.0.i.i
  %.4676.i.i = load i64, ptr %49, align 8, !noalias !3
  %50 = getelementptr i64, ptr %.102.i, i64 %.4169.0.i.i
  %.4707.i.i = load i64, ptr %50, align 8, !noalias !3
  %.4708.i.i = icmp sgt i64 %.4676.i.i, %.4707.i.i
  br i1 %.4708.i.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B5912.i.i

B5912.else.if.i.i:                                ; preds = %B5912.i.i
  br label %B5912.else.endif.i.i

B5912.else.endif.i.i:                             ; preds = %B5912.else.if.i.i, %B5912.i.i
  %.4787.sroa.0.1.i.i = phi i64 [ 0, %B5912.else.if.i.i ], [ %.4799.i.i, %B5912.i.i ]
  %.4807.not.i.i = icmp slt i64 %.4799.i.i, %.132.i
  br i1 %.4807.not.i.i, label %B5912.else.endif.endif.i.i, label %B5912.else.endif.if.i.i, !prof !7

B5912.else.endif.if.i.i:                          ; preds = %B5912.else.endif.i.i
  br label %B5912.else.endif.endif.i.i

B5912.else.endif.endif.i.i:                       ; preds = %B5912.else.endif.if.i.i, %B5912.else.endif.i.i
  %.4787.sroa.0.3.i.i = phi i64 [ %.132.i, %B5912.else.endif.if.i.i ], [ %.4787.sroa.0.1.i.i, %B5912.else.endif.i.i ]
  %.4814.i.i = icmp slt i64 %.4359.i.i, 0
  %.4900.i.i = getelementptr i8, ptr %.138.i, i64 %.4787.sroa.0.3.i.i
  %.4933.i.i = shl nsw i64 %_finish_v91__vphi262_1.2.1.i.i, 3
  %.4992.i.i = select i1 %.4797.i.i, i64 %.282.i, i64 0
  %.4993.i.i = add i64 %.4992.i.i, %.4296.i.i
  %.4996.i.i = icmp slt i64 %.4993.i.i, 0
  br i1 %.4996.i.i, label %B5912.endif.else.if.i.i, label %B5912.endif.else.endif.i.i, !prof !6

B5912.endif.endif.i.i:                            ; preds = %B5912.endif.else.endif.endif.endif.if.i.i, %B5912.endif.else.endif.endif.endif.i.i
  %.4981.sroa.13.0.i.i = phi i64 [ %.282.i, %B5912.endif.else.endif.endif.endif.if.i.i ], [ %.4981.sroa.13.1.i.i, %B5912.endif.else.endif.endif.endif.i.i ]
  %.5069.i.i = sub i64 %.4981.sroa.13.0.i.i, %.4981.sroa.0.3.i.i
  %.5078.i.i = tail call i64 @llvm.smax.i64(i64 %.5069.i.i, i64 0)
  %.5094.i.i = getelementptr i8, ptr %.288.i, i64 %.4981.sroa.0.3.i.i
  %.88.i.i.i = shl i64 %.4707.i.i, 1
  %.89.i.i.i = add i64 %.4741.i.i, %.88.i.i.i
  %.93.i.i.i = shl i64 %.4676.i.i, 1
  %.94.i.i.i = add i64 %.4741.i.i, %.93.i.i.i
  %.130.i.i.i = load i32, ptr %.4520.i.i, align 4, !noalias !8
  %.159.i.i.i = getelementptr i8, ptr %.4520.i.i, i64 4
  %.160.i.i.i = load i32, ptr %.159.i.i.i, align 4, !noalias !8
  %.189.i.i.i = getelementptr i8, ptr %.4520.i.i, i64 8
  %.190.i.i.i = load i32, ptr %.189.i.i.i, align 4, !noalias !8
  %.219.i.i.i = getelementptr i8, ptr %.4520.i.i, i64 12
  %.220.i.i.i = load i32, ptr %.219.i.i.i, align 4, !noalias !8
  %.297.i.i.i = getelementptr i8, ptr %.4520.i.i, i64 16
  %.298.i.i.i = load i32, ptr %.297.i.i.i, align 4, !noalias !8
  %.327.i.i.i = getelementptr i8, ptr %.4520.i.i, i64 20
  %.328.i.i.i = load i32, ptr %.327.i.i.i, align 4, !noalias !8
  %.357.i.i.i = getelementptr i8, ptr %.4520.i.i, i64 24
  %.358.i.i.i = load i32, ptr %.357.i.i.i, align 4, !noalias !8
  %.387.i.i.i = getelementptr i8, ptr %.4520.i.i, i64 28
  %.388.i.i.i = load i32, ptr %.387.i.i.i, align 4, !noalias !8
  %.461.i.i.i = and i64 %.5078.i.i, 9223372036854775800
  %.466.i.i.i = icmp ult i64 %.4933.i.i, %.461.i.i.i
  br i1 %.466.i.i.i, label %B566.i.i.i, label %B3072.i.i.i

B566.i.i.i:                                       ; preds = %B5912.endif.endif.i.i, %B582.i.i.i
  %p.10.0.i.i.i = phi i64 [ %.2352.i.i.i, %B582.i.i.i ], [ %.94.i.i.i, %B5912.endif.endif.i.i ]
  %s0.2.0.i.i.i = phi i32 [ %.1492.i.i.i, %B582.i.i.i ], [ %.130.i.i.i, %B5912.endif.endif.i.i ]
  %s1.2.0.i.i.i = phi i32 [ %.1614.i.i.i, %B582.i.i.i ], [ %.160.i.i.i, %B5912.endif.endif.i.i ]
  %s2.2.0.i.i.i = phi i32 [ %.1735.i.i.i, %B582.i.i.i ], [ %.190.i.i.i, %B5912.endif.endif.i.i ]
  %s3.2.0.i.i.i = phi i32 [ %.1856.i.i.i, %B582.i.i.i ], [ %.220.i.i.i, %B5912.endif.endif.i.i ]
  %s4.2.0.i.i.i = phi i32 [ %.1977.i.i.i, %B582.i.i.i ], [ %.298.i.i.i, %B5912.endif.endif.i.i ]
  %s5.2.0.i.i.i = phi i32 [ %.2098.i.i.i, %B582.i.i.i ], [ %.328.i.i.i, %B5912.endif.endif.i.i ]
  %s6.2.0.i.i.i = phi i32 [ %.2219.i.i.i, %B582.i.i.i ], [ %.358.i.i.i, %B5912.endif.endif.i.i ]
  %s7.2.0.i.i.i = phi i32 [ %.2340.i.i.i, %B582.i.i.i ], [ %.388.i.i.i, %B5912.endif.endif.i.i ]
  %i.3.0.i.i.i = phi i64 [ %.2358.i.i.i, %B582.i.i.i ], [ %.4933.i.i, %B5912.endif.endif.i.i ]
  %.493.i.i.i = icmp ugt i64 %p.10.0.i.i.i, %.89.i.i.i
  br i1 %.493.i.i.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B582.i.i.i

B582.i.i.i:                                       ; preds = %B566.i.i.i
  %.578.i.i.i = getelementptr i8, ptr %.4900.i.i, i64 %i.3.0.i.i.i
  %.579.i.i.i = load i8, ptr %.578.i.i.i, align 1, !noalias !8
  %.5851516.i.i.i = zext i8 %.579.i.i.i to i64
  %51 = and i32 %s0.2.0.i.i.i, 4095
  %.5891517.i.i.i = zext nneg i32 %51 to i64
  %.idx1518.i.i.i = shl nuw nsw i64 %.5851516.i.i.i, 14
  %52 = getelementptr i8, ptr %.210.i, i64 %.idx1518.i.i.i
  %.6151519.i.i.i = getelementptr i32, ptr %52, i64 %.5891517.i.i.i
  %.6161520.i.i.i = load i32, ptr %.6151519.i.i.i, align 4, !noalias !8
  %.6231521.i.i.i = or disjoint i64 %i.3.0.i.i.i, 1
  %.6491522.i.i.i = getelementptr i8, ptr %.4900.i.i, i64 %.6231521.i.i.i
  %.6501523.i.i.i = load i8, ptr %.6491522.i.i.i, align 1, !noalias !8
  %.6561530.i.i.i = zext i8 %.6501523.i.i.i to i64
  %53 = and i32 %s1.2.0.i.i.i, 4095
  %.6601531.i.i.i = zext nneg i32 %53 to i64
  %.idx12251532.i.i.i = shl nuw nsw i64 %.6561530.i.i.i, 14
  %54 = getelementptr i8, ptr %.210.i, i64 %.idx12251532.i.i.i
  %.6861533.i.i.i = getelementptr i32, ptr %54, i64 %.6601531.i.i.i
  %.6871534.i.i.i = load i32, ptr %.6861533.i.i.i, align 4, !noalias !8
  %.6931535.i.i.i = or disjoint i64 %i.3.0.i.i.i, 2
  %.7191536.i.i.i = getelementptr i8, ptr %.4900.i.i, i64 %.6931535.i.i.i
  %.7201537.i.i.i = load i8, ptr %.7191536.i.i.i, align 1, !noalias !8
  %.7261548.i.i.i = zext i8 %.7201537.i.i.i to i64
  %55 = and i32 %s2.2.0.i.i.i, 4095
  %.7301549.i.i.i = zext nneg i32 %55 to i64
  %.idx12261550.i.i.i = shl nuw nsw i64 %.7261548.i.i.i, 14
  %56 = getelementptr i8, ptr %.210.i, i64 %.idx12261550.i.i.i
  %.7561551.i.i.i = getelementptr i32, ptr %56, i64 %.7301549.i.i.i
  %.7571552.i.i.i = load i32, ptr %.7561551.i.i.i, align 4, !noalias !8
  %.7631553.i.i.i = or disjoint i64 %i.3.0.i.i.i, 3
  %.7891554.i.i.i = getelementptr i8, ptr %.4900.i.i, i64 %.7631553.i.i.i
  %.7901555.i.i.i = load i8, ptr %.7891554.i.i.i, align 1, !noalias !8
  %.7961570.i.i.i = zext i8 %.7901555.i.i.i to i64
  %57 = and i32 %s3.2.0.i.i.i, 4095
  %.8001571.i.i.i = zext nneg i32 %57 to i64
  %.idx12271572.i.i.i = shl nuw nsw i64 %.7961570.i.i.i, 14
  %58 = getelementptr i8, ptr %.210.i, i64 %.idx12271572.i.i.i
  %.8261573.i.i.i = getelementptr i32, ptr %58, i64 %.8001571.i.i.i
  %.8271574.i.i.i = load i32, ptr %.8261573.i.i.i, align 4, !noalias !8
  %.8331575.i.i.i = or disjoint i64 %i.3.0.i.i.i, 4
  %.8591576.i.i.i = getelementptr i8, ptr %.4900.i.i, i64 %.8331575.i.i.i
  %.8601577.i.i.i = load i8, ptr %.8591576.i.i.i, align 1, !noalias !8
  %.8661596.i.i.i = zext i8 %.8601577.i.i.i to i64
  %59 = and i32 %s4.2.0.i.i.i, 4095
  %.8701597.i.i.i = zext nneg i32 %59 to i64
  %.idx12281598.i.i.i = shl nuw nsw i64 %.8661596.i.i.i, 14
  %60 = getelementptr i8, ptr %.210.i, i64 %.idx12281598.i.i.i
  %.8961599.i.i.i = getelementptr i32, ptr %60, i64 %.8701597.i.i.i
  %.8971600.i.i.i = load i32, ptr %.8961599.i.i.i, align 4, !noalias !8
  %.9031601.i.i.i = or disjoint i64 %i.3.0.i.i.i, 5
  %.9291602.i.i.i = getelementptr i8, ptr %.4900.i.i, i64 %.9031601.i.i.i
  %.9301603.i.i.i = load i8, ptr %.9291602.i.i.i, align 1, !noalias !8
  %.9361626.i.i.i = zext i8 %.9301603.i.i.i to i64
  %61 = and i32 %s5.2.0.i.i.i, 4095
  %.9401627.i.i.i = zext nneg i32 %61 to i64
  %.idx12291628.i.i.i = shl nuw nsw i64 %.9361626.i.i.i, 14
  %62 = getelementptr i8, ptr %.210.i, i64 %.idx12291628.i.i.i
  %.9661629.i.i.i = getelementptr i32, ptr %62, i64 %.9401627.i.i.i
  %.9671630.i.i.i = load i32, ptr %.9661629.i.i.i, align 4, !noalias !8
  %.9731631.i.i.i = or disjoint i64 %i.3.0.i.i.i, 6
  %.9991632.i.i.i = getelementptr i8, ptr %.4900.i.i, i64 %.9731631.i.i.i
  %.10001633.i.i.i = load i8, ptr %.9991632.i.i.i, align 1, !noalias !8
  %.10061660.i.i.i = zext i8 %.10001633.i.i.i to i64
  %63 = and i32 %s6.2.0.i.i.i, 4095
  %.10101661.i.i.i = zext nneg i32 %63 to i64
  %.idx12301662.i.i.i = shl nuw nsw i64 %.10061660.i.i.i, 14
  %64 = getelementptr i8, ptr %.210.i, i64 %.idx12301662.i.i.i
  %.10361663.i.i.i = getelementptr i32, ptr %64, i64 %.10101661.i.i.i
  %.10371664.i.i.i = load i32, ptr %.10361663.i.i.i, align 4, !noalias !8
  %.10431665.i.i.i = or disjoint i64 %i.3.0.i.i.i, 7
  %.10691666.i.i.i = getelementptr i8, ptr %.4900.i.i, i64 %.10431665.i.i.i
  %.10701667.i.i.i = load i8, ptr %.10691666.i.i.i, align 1, !noalias !8
  %.1076.i.i.i = zext i8 %.10701667.i.i.i to i64
  %65 = and i32 %s7.2.0.i.i.i, 4095
  %.1080.i.i.i = zext nneg i32 %65 to i64
  %.idx1231.i.i.i = shl nuw nsw i64 %.1076.i.i.i, 14
  %66 = getelementptr i8, ptr %.210.i, i64 %.idx1231.i.i.i
  %.1106.i.i.i = getelementptr i32, ptr %66, i64 %.1080.i.i.i
  %.1107.i.i.i = load i32, ptr %.1106.i.i.i, align 4, !noalias !8
  %.1115.i.i.i = trunc i32 %.6161520.i.i.i to i8
  %.1142.i.i.i = getelementptr i8, ptr %.5094.i.i, i64 %i.3.0.i.i.i
  store i8 %.1115.i.i.i, ptr %.1142.i.i.i, align 1, !noalias !8
  %.1148.i.i.i = trunc i32 %.6871534.i.i.i to i8
  %.1177.i.i.i = getelementptr i8, ptr %.5094.i.i, i64 %.6231521.i.i.i
  store i8 %.1148.i.i.i, ptr %.1177.i.i.i, align 1, !noalias !8
  %.1183.i.i.i = trunc i32 %.7571552.i.i.i to i8
  %.1211.i.i.i = getelementptr i8, ptr %.5094.i.i, i64 %.6931535.i.i.i
  store i8 %.1183.i.i.i, ptr %.1211.i.i.i, align 1, !noalias !8
  %.1217.i.i.i = trunc i32 %.8271574.i.i.i to i8
  %.1245.i.i.i = getelementptr i8, ptr %.5094.i.i, i64 %.7631553.i.i.i
  store i8 %.1217.i.i.i, ptr %.1245.i.i.i, align 1, !noalias !8
  %.1251.i.i.i = trunc i32 %.8971600.i.i.i to i8
  %.1279.i.i.i = getelementptr i8, ptr %.5094.i.i, i64 %.8331575.i.i.i
  store i8 %.1251.i.i.i, ptr %.1279.i.i.i, align 1, !noalias !8
  %.1285.i.i.i = trunc i32 %.9671630.i.i.i to i8
  %.1313.i.i.i = getelementptr i8, ptr %.5094.i.i, i64 %.9031601.i.i.i
  store i8 %.1285.i.i.i, ptr %.1313.i.i.i, align 1, !noalias !8
  %.1319.i.i.i = trunc i32 %.10371664.i.i.i to i8
  %.1347.i.i.i = getelementptr i8, ptr %.5094.i.i, i64 %.9731631.i.i.i
  store i8 %.1319.i.i.i, ptr %.1347.i.i.i, align 1, !noalias !8
  %.1353.i.i.i = trunc i32 %.1107.i.i.i to i8
  %.1381.i.i.i = getelementptr i8, ptr %.5094.i.i, i64 %.10431665.i.i.i
  store i8 %.1353.i.i.i, ptr %.1381.i.i.i, align 1, !noalias !8
  %.1389.i.i.i = lshr i32 %.6161520.i.i.i, 8
  %.1391.i.i.i = and i32 %.1389.i.i.i, 4095
  %.1394.i.i.i = add nuw nsw i32 %.1391.i.i.i, 1
  %.1398.i.i.i = lshr i32 %s0.2.0.i.i.i, 12
  %.1400.i.i.i = mul nuw i32 %.1394.i.i.i, %.1398.i.i.i
  %67 = lshr i32 %.6161520.i.i.i, 20
  %.1405.i.i.i = add nuw i32 %.1400.i.i.i, %67
  %.1437.i.i.i = getelementptr i8, ptr %.30.i, i64 %p.10.0.i.i.i
  %.1438.i.i.i = load i16, ptr %.1437.i.i.i, align 1, !noalias !8
  %68 = zext i16 %.1438.i.i.i to i32
  %.1477.i.i.i = icmp ult i32 %.1405.i.i.i, 65536
  %.1482.i.i.i = select i1 %.1477.i.i.i, i32 16, i32 0
  %.1484.i.i.i = shl i32 %.1405.i.i.i, %.1482.i.i.i
  %.1491.i.i.i = select i1 %.1477.i.i.i, i32 %68, i32 0
  %.1492.i.i.i = or i32 %.1491.i.i.i, %.1484.i.i.i
  %.1495.i.i.i = select i1 %.1477.i.i.i, i64 2, i64 0
  %.1505.i.i.i = add i64 %.1495.i.i.i, %p.10.0.i.i.i
  %.1512.i.i.i = lshr i32 %.6871534.i.i.i, 8
  %.1514.i.i.i = and i32 %.1512.i.i.i, 4095
  %.1517.i.i.i = add nuw nsw i32 %.1514.i.i.i, 1
  %.1521.i.i.i = lshr i32 %s1.2.0.i.i.i, 12
  %.1523.i.i.i = mul nuw i32 %.1517.i.i.i, %.1521.i.i.i
  %69 = lshr i32 %.6871534.i.i.i, 20
  %.1528.i.i.i = add nuw i32 %.1523.i.i.i, %69
  %.1559.i.i.i = getelementptr i8, ptr %.30.i, i64 %.1505.i.i.i
  %.1560.i.i.i = load i16, ptr %.1559.i.i.i, align 1, !noalias !8
  %70 = zext i16 %.1560.i.i.i to i32
  %.1599.i.i.i = icmp ult i32 %.1528.i.i.i, 65536
  %.1604.i.i.i = select i1 %.1599.i.i.i, i32 16, i32 0
  %.1606.i.i.i = shl i32 %.1528.i.i.i, %.1604.i.i.i
  %.1613.i.i.i = select i1 %.1599.i.i.i, i32 %70, i32 0
  %.1614.i.i.i = or i32 %.1613.i.i.i, %.1606.i.i.i
  %.1617.i.i.i = select i1 %.1599.i.i.i, i64 2, i64 0
  %.1626.i.i.i = add i64 %.1617.i.i.i, %.1505.i.i.i
  %.1633.i.i.i = lshr i32 %.7571552.i.i.i, 8
  %.1635.i.i.i = and i32 %.1633.i.i.i, 4095
  %.1638.i.i.i = add nuw nsw i32 %.1635.i.i.i, 1
  %.1642.i.i.i = lshr i32 %s2.2.0.i.i.i, 12
  %.1644.i.i.i = mul nuw i32 %.1638.i.i.i, %.1642.i.i.i
  %71 = lshr i32 %.7571552.i.i.i, 20
  %.1649.i.i.i = add nuw i32 %.1644.i.i.i, %71
  %.1680.i.i.i = getelementptr i8, ptr %.30.i, i64 %.1626.i.i.i
  %.1681.i.i.i = load i16, ptr %.1680.i.i.i, align 1, !noalias !8
  %72 = zext i16 %.1681.i.i.i to i32
  %.1720.i.i.i = icmp ult i32 %.1649.i.i.i, 65536
  %.1725.i.i.i = select i1 %.1720.i.i.i, i32 16, i32 0
  %.1727.i.i.i = shl i32 %.1649.i.i.i, %.1725.i.i.i
  %.1734.i.i.i = select i1 %.1720.i.i.i, i32 %72, i32 0
  %.1735.i.i.i = or i32 %.1734.i.i.i, %.1727.i.i.i
  %.1738.i.i.i = select i1 %.1720.i.i.i, i64 2, i64 0
  %.1747.i.i.i = add i64 %.1738.i.i.i, %.1626.i.i.i
  %.1754.i.i.i = lshr i32 %.8271574.i.i.i, 8
  %.1756.i.i.i = and i32 %.1754.i.i.i, 4095
  %.1759.i.i.i = add nuw nsw i32 %.1756.i.i.i, 1
  %.1763.i.i.i = lshr i32 %s3.2.0.i.i.i, 12
  %.1765.i.i.i = mul nuw i32 %.1759.i.i.i, %.1763.i.i.i
  %73 = lshr i32 %.8271574.i.i.i, 20
  %.1770.i.i.i = add nuw i32 %.1765.i.i.i, %73
  %.1801.i.i.i = getelementptr i8, ptr %.30.i, i64 %.1747.i.i.i
  %.1802.i.i.i = load i16, ptr %.1801.i.i.i, align 1, !noalias !8
  %74 = zext i16 %.1802.i.i.i to i32
  %.1841.i.i.i = icmp ult i32 %.1770.i.i.i, 65536
  %.1846.i.i.i = select i1 %.1841.i.i.i, i32 16, i32 0
  %.1848.i.i.i = shl i32 %.1770.i.i.i, %.1846.i.i.i
  %.1855.i.i.i = select i1 %.1841.i.i.i, i32 %74, i32 0
  %.1856.i.i.i = or i32 %.1855.i.i.i, %.1848.i.i.i
  %.1859.i.i.i = select i1 %.1841.i.i.i, i64 2, i64 0
  %.1868.i.i.i = add i64 %.1859.i.i.i, %.1747.i.i.i
  %.1875.i.i.i = lshr i32 %.8971600.i.i.i, 8
  %.1877.i.i.i = and i32 %.1875.i.i.i, 4095
  %.1880.i.i.i = add nuw nsw i32 %.1877.i.i.i, 1
  %.1884.i.i.i = lshr i32 %s4.2.0.i.i.i, 12
  %.1886.i.i.i = mul nuw i32 %.1880.i.i.i, %.1884.i.i.i
  %75 = lshr i32 %.8971600.i.i.i, 20
  %.1891.i.i.i = add nuw i32 %.1886.i.i.i, %75
  %.1922.i.i.i = getelementptr i8, ptr %.30.i, i64 %.1868.i.i.i
  %.1923.i.i.i = load i16, ptr %.1922.i.i.i, align 1, !noalias !8
  %76 = zext i16 %.1923.i.i.i to i32
  %.1962.i.i.i = icmp ult i32 %.1891.i.i.i, 65536
  %.1967.i.i.i = select i1 %.1962.i.i.i, i32 16, i32 0
  %.1969.i.i.i = shl i32 %.1891.i.i.i, %.1967.i.i.i
  %.1976.i.i.i = select i1 %.1962.i.i.i, i32 %76, i32 0
  %.1977.i.i.i = or i32 %.1976.i.i.i, %.1969.i.i.i
  %.1980.i.i.i = select i1 %.1962.i.i.i, i64 2, i64 0
  %.1989.i.i.i = add i64 %.1980.i.i.i, %.1868.i.i.i
  %.1996.i.i.i = lshr i32 %.9671630.i.i.i, 8
  %.1998.i.i.i = and i32 %.1996.i.i.i, 4095
  %.2001.i.i.i = add nuw nsw i32 %.1998.i.i.i, 1
  %.2005.i.i.i = lshr i32 %s5.2.0.i.i.i, 12
  %.2007.i.i.i = mul nuw i32 %.2001.i.i.i, %.2005.i.i.i
  %77 = lshr i32 %.9671630.i.i.i, 20
  %.2012.i.i.i = add nuw i32 %.2007.i.i.i, %77
  %.2043.i.i.i = getelementptr i8, ptr %.30.i, i64 %.1989.i.i.i
  %.2044.i.i.i = load i16, ptr %.2043.i.i.i, align 1, !noalias !8
  %78 = zext i16 %.2044.i.i.i to i32
  %.2083.i.i.i = icmp ult i32 %.2012.i.i.i, 65536
  %.2088.i.i.i = select i1 %.2083.i.i.i, i32 16, i32 0
  %.2090.i.i.i = shl i32 %.2012.i.i.i, %.2088.i.i.i
  %.2097.i.i.i = select i1 %.2083.i.i.i, i32 %78, i32 0
  %.2098.i.i.i = or i32 %.2097.i.i.i, %.2090.i.i.i
  %.2101.i.i.i = select i1 %.2083.i.i.i, i64 2, i64 0
  %.2110.i.i.i = add i64 %.2101.i.i.i, %.1989.i.i.i
  %.2117.i.i.i = lshr i32 %.10371664.i.i.i, 8
  %.2119.i.i.i = and i32 %.2117.i.i.i, 4095
  %.2122.i.i.i = add nuw nsw i32 %.2119.i.i.i, 1
  %.2126.i.i.i = lshr i32 %s6.2.0.i.i.i, 12
  %.2128.i.i.i = mul nuw i32 %.2122.i.i.i, %.2126.i.i.i
  %79 = lshr i32 %.10371664.i.i.i, 20
  %.2133.i.i.i = add nuw i32 %.2128.i.i.i, %79
  %.2164.i.i.i = getelementptr i8, ptr %.30.i, i64 %.2110.i.i.i
  %.2165.i.i.i = load i16, ptr %.2164.i.i.i, align 1, !noalias !8
  %80 = zext i16 %.2165.i.i.i to i32
  %.2204.i.i.i = icmp ult i32 %.2133.i.i.i, 65536
  %.2209.i.i.i = select i1 %.2204.i.i.i, i32 16, i32 0
  %.2211.i.i.i = shl i32 %.2133.i.i.i, %.2209.i.i.i
  %.2218.i.i.i = select i1 %.2204.i.i.i, i32 %80, i32 0
  %.2219.i.i.i = or i32 %.2218.i.i.i, %.2211.i.i.i
  %.2222.i.i.i = select i1 %.2204.i.i.i, i64 2, i64 0
  %.2231.i.i.i = add i64 %.2222.i.i.i, %.2110.i.i.i
  %.2238.i.i.i = lshr i32 %.1107.i.i.i, 8
  %.2240.i.i.i = and i32 %.2238.i.i.i, 4095
  %.2243.i.i.i = add nuw nsw i32 %.2240.i.i.i, 1
  %.2247.i.i.i = lshr i32 %s7.2.0.i.i.i, 12
  %.2249.i.i.i = mul nuw i32 %.2243.i.i.i, %.2247.i.i.i
  %81 = lshr i32 %.1107.i.i.i, 20
  %.2254.i.i.i = add nuw i32 %.2249.i.i.i, %81
  %.2285.i.i.i = getelementptr i8, ptr %.30.i, i64 %.2231.i.i.i
  %.2286.i.i.i = load i16, ptr %.2285.i.i.i, align 1, !noalias !8
  %82 = zext i16 %.2286.i.i.i to i32
  %.2325.i.i.i = icmp ult i32 %.2254.i.i.i, 65536
  %.2330.i.i.i = select i1 %.2325.i.i.i, i32 16, i32 0
  %.2332.i.i.i = shl i32 %.2254.i.i.i, %.2330.i.i.i
  %.2339.i.i.i = select i1 %.2325.i.i.i, i32 %82, i32 0
  %.2340.i.i.i = or i32 %.2339.i.i.i, %.2332.i.i.i
  %.2343.i.i.i = select i1 %.2325.i.i.i, i64 2, i64 0
  %.2352.i.i.i = add i64 %.2343.i.i.i, %.2231.i.i.i
  %.2358.i.i.i = add nuw nsw i64 %i.3.0.i.i.i, 8
  %.2364.i.i.i = icmp ult i64 %.2358.i.i.i, %.461.i.i.i
  br i1 %.2364.i.i.i, label %B566.i.i.i, label %B3072.i.i.i

B3072.i.i.i:                                      ; preds = %B582.i.i.i, %B5912.endif.endif.i.i
  %p.11.1.i.i.i = phi i64 [ %.94.i.i.i, %B5912.endif.endif.i.i ], [ %.2352.i.i.i, %B582.i.i.i ]
  %s0.3.1.i.i.i = phi i32 [ %.130.i.i.i, %B5912.endif.endif.i.i ], [ %.1492.i.i.i, %B582.i.i.i ]
  %s1.3.1.i.i.i = phi i32 [ %.160.i.i.i, %B5912.endif.endif.i.i ], [ %.1614.i.i.i, %B582.i.i.i ]
  %s2.3.1.i.i.i = phi i32 [ %.190.i.i.i, %B5912.endif.endif.i.i ], [ %.1735.i.i.i, %B582.i.i.i ]
  %s3.3.1.i.i.i = phi i32 [ %.220.i.i.i, %B5912.endif.endif.i.i ], [ %.1856.i.i.i, %B582.i.i.i ]
  %s4.3.1.i.i.i = phi i32 [ %.298.i.i.i, %B5912.endif.endif.i.i ], [ %.1977.i.i.i, %B582.i.i.i ]
  %s5.3.1.i.i.i = phi i32 [ %.328.i.i.i, %B5912.endif.endif.i.i ], [ %.2098.i.i.i, %B582.i.i.i ]
  %s6.3.1.i.i.i = phi i32 [ %.358.i.i.i, %B5912.endif.endif.i.i ], [ %.2219.i.i.i, %B582.i.i.i ]
  %s7.3.1.i.i.i = phi i32 [ %.388.i.i.i, %B5912.endif.endif.i.i ], [ %.2340.i.i.i, %B582.i.i.i ]
  %i.4.1.i.i.i = phi i64 [ %.4933.i.i, %B5912.endif.endif.i.i ], [ %.2358.i.i.i, %B582.i.i.i ]
  %.2395.i.i.i = icmp ugt i64 %p.11.1.i.i.i, %.89.i.i.i
  br i1 %.2395.i.i.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B3088.i.i.i

B3088.i.i.i:                                      ; preds = %B3072.i.i.i
  store i32 %s0.3.1.i.i.i, ptr %.4520.i.i, align 4, !noalias !8
  store i32 %s1.3.1.i.i.i, ptr %.159.i.i.i, align 4, !noalias !8
  store i32 %s2.3.1.i.i.i, ptr %.189.i.i.i, align 4, !noalias !8
  store i32 %s3.3.1.i.i.i, ptr %.219.i.i.i, align 4, !noalias !8
  store i32 %s4.3.1.i.i.i, ptr %.297.i.i.i, align 4, !noalias !8
  store i32 %s5.3.1.i.i.i, ptr %.327.i.i.i, align 4, !noalias !8
  store i32 %s6.3.1.i.i.i, ptr %.357.i.i.i, align 4, !noalias !8
  store i32 %s7.3.1.i.i.i, ptr %.387.i.i.i, align 4, !noalias !8
  %.2782.i.i.i = icmp ult i64 %i.4.1.i.i.i, %.5078.i.i
  br i1 %.2782.i.i.i, label %B3196.preheader.i.i.i, label %B3496.i.i.i

B3196.preheader.i.i.i:                            ; preds = %B3088.i.i.i
  %83 = sub nuw nsw i64 %.5078.i.i, %i.4.1.i.i.i
  br label %B3196.i.i.i

B3196.i.i.i:                                      ; preds = %B3196.i.i.i, %B3196.preheader.i.i.i
  %p.12.0.i.i.i = phi i64 [ %.3097.i.i.i, %B3196.i.i.i ], [ %p.11.1.i.i.i, %B3196.preheader.i.i.i ]
  %i.5.0.i.i.i = phi i64 [ %.3104.i.i.i, %B3196.i.i.i ], [ %i.4.1.i.i.i, %B3196.preheader.i.i.i ]
  %lane.3.0.i.i.i = phi i64 [ %.3108.i.i.i, %B3196.i.i.i ], [ 0, %B3196.preheader.i.i.i ]
  %.2816.i.i.i = getelementptr i32, ptr %.4520.i.i, i64 %lane.3.0.i.i.i
  %.2817.i.i.i = load i32, ptr %.2816.i.i.i, align 4, !noalias !8
  %.2844.i.i.i = getelementptr i8, ptr %.4900.i.i, i64 %i.5.0.i.i.i
  %.2845.i.i.i = load i8, ptr %.2844.i.i.i, align 1, !noalias !8
  %.2850.i.i.i = zext i8 %.2845.i.i.i to i64
  %84 = and i32 %.2817.i.i.i, 4095
  %.2854.i.i.i = zext nneg i32 %84 to i64
  %.idx1232.i.i.i = shl nuw nsw i64 %.2850.i.i.i, 14
  %85 = getelementptr i8, ptr %.210.i, i64 %.idx1232.i.i.i
  %.2880.i.i.i = getelementptr i32, ptr %85, i64 %.2854.i.i.i
  %.2881.i.i.i = load i32, ptr %.2880.i.i.i, align 4, !noalias !8
  %.2889.i.i.i = trunc i32 %.2881.i.i.i to i8
  %.2916.i.i.i = getelementptr i8, ptr %.5094.i.i, i64 %i.5.0.i.i.i
  store i8 %.2889.i.i.i, ptr %.2916.i.i.i, align 1, !noalias !8
  %.2950.i.i.i = load i32, ptr %.2816.i.i.i, align 4, !noalias !8
  %.2954.i.i.i = lshr i32 %.2881.i.i.i, 8
  %.2956.i.i.i = and i32 %.2954.i.i.i, 4095
  %.2959.i.i.i = add nuw nsw i32 %.2956.i.i.i, 1
  %86 = lshr i32 %.2950.i.i.i, 12
  %.2965.i.i.i = mul nuw i32 %.2959.i.i.i, %86
  %87 = lshr i32 %.2881.i.i.i, 20
  %.2970.i.i.i = add nuw i32 %.2965.i.i.i, %87
  %.3002.i.i.i = getelementptr i8, ptr %.30.i, i64 %p.12.0.i.i.i
  %.3003.i.i.i = load i16, ptr %.3002.i.i.i, align 1, !noalias !8
  %88 = zext i16 %.3003.i.i.i to i32
  %.3042.i.i.i = icmp ult i32 %.2970.i.i.i, 65536
  %.3047.i.i.i = select i1 %.3042.i.i.i, i32 16, i32 0
  %.3049.i.i.i = shl i32 %.2970.i.i.i, %.3047.i.i.i
  %.3056.i.i.i = select i1 %.3042.i.i.i, i32 %88, i32 0
  %.3057.i.i.i = or i32 %.3049.i.i.i, %.3056.i.i.i
  %.3060.i.i.i = select i1 %.3042.i.i.i, i64 2, i64 0
  store i32 %.3057.i.i.i, ptr %.2816.i.i.i, align 4, !noalias !8
  %.3097.i.i.i = add i64 %.3060.i.i.i, %p.12.0.i.i.i
  %.3104.i.i.i = add nuw i64 %i.5.0.i.i.i, 1
  %.3108.i.i.i = add nuw i64 %lane.3.0.i.i.i, 1
  %exitcond.not.i.i.i = icmp eq i64 %.3108.i.i.i, %83
  br i1 %exitcond.not.i.i.i, label %B3496.i.i.i, label %B3196.i.i.i

B3496.i.i.i:                                      ; preds = %B3196.i.i.i, %B3088.i.i.i
  %p.13.1.i.i.i = phi i64 [ %p.11.1.i.i.i, %B3088.i.i.i ], [ %.3097.i.i.i, %B3196.i.i.i ]
  %.3146.i.i.i = icmp eq i64 %p.13.1.i.i.i, %.89.i.i.i
  br label %B3548.if.i.i.i

B3588.i.i.i:                                      ; preds = %B3548.if.i.i.i
  %89 = getelementptr i32, ptr %.4520.i.i, i64 %.3177.01683.i.i.i
  %.3314.i.i.i = load i32, ptr %89, align 4, !noalias !8
  %.3317.i.i.i = icmp eq i32 %.3314.i.i.i, 65536
  %exitcond1686.not.i.i.i = icmp eq i64 %.3248.i.i.i, 8
  br i1 %exitcond1686.not.i.i.i, label %_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, label %B3548.if.i.i.i.backedge

B3588.i.i.thread.i:                               ; preds = %B3548.if.i.i.i
  %exitcond1686.not.i.i92.i = icmp eq i64 %.3248.i.i.i, 8
  br i1 %exitcond1686.not.i.i92.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B3548.if.i.i.i.backedge

B3548.if.i.i.i.backedge:                          ; preds = %B3588.i.i.thread.i, %B3588.i.i.i
  %home.2.01685.i.i.i.be = phi i1 [ %.3317.i.i.i, %B3588.i.i.i ], [ false, %B3588.i.i.thread.i ]
  br label %B3548.if.i.i.i

B3548.if.i.i.i:                                   ; preds = %B3548.if.i.i.i.backedge, %B3496.i.i.i
  %home.2.01685.i.i.i = phi i1 [ %.3146.i.i.i, %B3496.i.i.i ], [ %home.2.01685.i.i.i.be, %B3548.if.i.i.i.backedge ]
  %.3177.01683.i.i.i = phi i64 [ 0, %B3496.i.i.i ], [ %.3248.i.i.i, %B3548.if.i.i.i.backedge ]
  %.3248.i.i.i = add nuw nsw i64 %.3177.01683.i.i.i, 1
  br i1 %home.2.01685.i.i.i, label %B3588.i.i.i, label %B3588.i.i.thread.i

_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B3588.i.i.i
  br i1 %.3317.i.i.i, label %B5736.i.i, label %_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B5912.endif.else.if.i.i:                          ; preds = %B5912.else.endif.endif.i.i
  br label %B5912.endif.else.endif.i.i

B5912.endif.else.endif.i.i:                       ; preds = %B5912.endif.else.if.i.i, %B5912.else.endif.endif.i.i
  %.4981.sroa.0.1.i.i = phi i64 [ 0, %B5912.endif.else.if.i.i ], [ %.4993.i.i, %B5912.else.endif.endif.i.i ]
  %.5001.not.i.i = icmp slt i64 %.4993.i.i, %.282.i
  br i1 %.5001.not.i.i, label %B5912.endif.else.endif.endif.i.i, label %B5912.endif.else.endif.if.i.i, !prof !7

B5912.endif.else.endif.if.i.i:                    ; preds = %B5912.endif.else.endif.i.i
  br label %B5912.endif.else.endif.endif.i.i

B5912.endif.else.endif.endif.i.i:                 ; preds = %B5912.endif.else.endif.if.i.i, %B5912.endif.else.endif.i.i
  %.4981.sroa.0.3.i.i = phi i64 [ %.282.i, %B5912.endif.else.endif.if.i.i ], [ %.4981.sroa.0.1.i.i, %B5912.endif.else.endif.i.i ]
  %.5009.i.i = select i1 %.4814.i.i, i64 %.282.i, i64 0
  %.5010.i.i = add i64 %.5009.i.i, %.4359.i.i
  %.5013.i.i = icmp slt i64 %.5010.i.i, 0
  br i1 %.5013.i.i, label %B5912.endif.else.endif.endif.if.i.i, label %B5912.endif.else.endif.endif.endif.i.i, !prof !6

B5912.endif.else.endif.endif.if.i.i:              ; preds = %B5912.endif.else.endif.endif.i.i
  br label %B5912.endif.else.endif.endif.endif.i.i

B5912.endif.else.endif.endif.endif.i.i:           ; preds = %B5912.endif.else.endif.endif.if.i.i, %B5912.endif.else.endif.endif.i.i
  %.4981.sroa.13.1.i.i = phi i64 [ 0, %B5912.endif.else.endif.endif.if.i.i ], [ %.5010.i.i, %B5912.endif.else.endif.endif.i.i ]
  %.5018.not.i.i = icmp slt i64 %.5010.i.i, %.282.i
  br i1 %.5018.not.i.i, label %B5912.endif.endif.i.i, label %B5912.endif.else.endif.endif.endif.if.i.i, !prof !7

B5912.endif.else.endif.endif.endif.if.i.i:        ; preds = %B5912.endif.else.endif.endif.endif.i.i
  br label %B5912.endif.endif.i.i

_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit: ; preds = %B68.i.i, %B152.i.i, %B5051.i.i, %B5305.i.i, %B5435.i.i, %B5736.i.i, %B5810.else.endif.endif.i.i, %B3072.i.i.i, %_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, %B566.i.i.i, %B3588.i.i.thread.i
  %storemerge1666.i.i = phi i64 [ %.4169.0.i.i, %B3588.i.i.thread.i ], [ %.4169.0.i.i, %B566.i.i.i ], [ %.4169.0.i.i, %_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i ], [ -1, %B5736.i.i ], [ %.4169.0.i.i, %B3072.i.i.i ], [ %.4169.0.i.i, %B5810.else.endif.endif.i.i ], [ %.295.02236.i.i, %B5435.i.i ], [ %.295.02236.i.i, %B5305.i.i ], [ %.295.02236.i.i, %B5051.i.i ], [ %.295.02236.i.i, %B152.i.i ], [ %.295.02236.i.i, %B68.i.i ]
  ret i64 %storemerge1666.i.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #4

attributes #0 = { mustprogress nocallback nofree nosync nounwind willreturn memory(read) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: read, target_mem0: read, target_mem1: read) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rans11decode_wideB3v90B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rans11decode_wideB3v90B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!6 = !{!"branch_weights", i32 1, i32 99}
!7 = !{!"branch_weights", i32 99, i32 1}
!8 = !{!9, !4, !1}
!9 = distinct !{!9, !10, !"_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!10 = distinct !{!10, !"_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE"}
