; 5a22651e76dfdf526c730923adafe229

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32>, ptr, <8 x i32>, <8 x i32>, i8 immarg) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.ctpop.i8(i8) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8>, <16 x i8>) #2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: read, target_mem0: read, target_mem1: read)
define i64 @sparse_rans_decode_gathers(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10) local_unnamed_addr #3 {
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
  %.244.i = add i64 %a6, 16
  %.245.i = inttoptr i64 %.244.i to ptr
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !0
  %.249.i = inttoptr i64 %.246.i to ptr
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
  %.3532244.not.i.i = icmp slt i64 %.60.i, 1
  br i1 %.3532244.not.i.i, label %B6858.i.i, label %B68.lr.ph.i.i

B68.lr.ph.i.i:                                    ; preds = %0
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.282.i, i64 %.132.i)
  %.705.i.i = add i64 %.24.i, -32
  br label %B68.i.i

B68.i.i:                                          ; preds = %B6730.i.i, %B68.lr.ph.i.i
  %_begin_v98_at.2.02247.i.i = phi i64 [ 0, %B68.lr.ph.i.i ], [ %.1206.i.i, %B6730.i.i ]
  %.295.02246.i.i = phi i64 [ 0, %B68.lr.ph.i.i ], [ %.366.i.i, %B6730.i.i ]
  %.366.i.i = add nuw nsw i64 %.295.02246.i.i, 1
  %.437.i.i = sub nsw i64 %.13.i.i.i, %_begin_v98_at.2.02247.i.i
  %1 = getelementptr i64, ptr %.66.i, i64 %.295.02246.i.i
  %.471.i.i = load i64, ptr %1, align 8, !noalias !3
  %.472.i.i = icmp sgt i64 %.471.i.i, -1
  br i1 %.472.i.i, label %B152.i.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B152.i.i:                                         ; preds = %B68.i.i
  %2 = getelementptr i64, ptr %.102.i, i64 %.295.02246.i.i
  %.510.i.i = load i64, ptr %2, align 8, !noalias !3
  %.511.i.i = icmp sgt i64 %.510.i.i, 15
  %.534.i.i = icmp sle i64 %.510.i.i, %.24.i
  %_begin_v98__vphi240_1.2.1.i.i = select i1 %.511.i.i, i1 %.534.i.i, i1 false
  br i1 %_begin_v98__vphi240_1.2.1.i.i, label %B6247.i.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B6247.i.i:                                        ; preds = %B152.i.i
  %3 = getelementptr i64, ptr %.174.i, i64 %.295.02246.i.i
  %.598.i.i = load i64, ptr %3, align 8, !noalias !3
  %.599.i.i = icmp sgt i64 %.598.i.i, -1
  %.611.i.i = icmp sle i64 %.598.i.i, %.437.i.i
  %or.cond.i.i = select i1 %.599.i.i, i1 %.611.i.i, i1 false
  br i1 %or.cond.i.i, label %B6501.i.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B6501.i.i:                                        ; preds = %B6247.i.i
  %4 = shl nuw i64 %.510.i.i, 1
  %.706.i.i = sub i64 %.705.i.i, %4
  %.707.i.i = icmp sgt i64 %.471.i.i, %.706.i.i
  br i1 %.707.i.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B6623.i.i

B6623.i.i:                                        ; preds = %B6501.i.i
  %.710.not.i.i = icmp eq i64 %.295.02246.i.i, 0
  br i1 %.710.not.i.i, label %B6633.i.i, label %B6631.i.i

B6631.i.i:                                        ; preds = %B6623.i.i
  %.773.i.i = getelementptr i8, ptr %3, i64 -8
  %.774.i.i = load i64, ptr %.773.i.i, align 8, !noalias !3
  %.775.i.i = icmp sgt i64 %.598.i.i, %.774.i.i
  br i1 %.775.i.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B6633.i.i

B6633.i.i:                                        ; preds = %B6631.i.i, %B6623.i.i
  %.idx.i.i = shl i64 %.295.02246.i.i, 5
  %invariant.gep.i.i = getelementptr i8, ptr %.324.i, i64 %.idx.i.i
  br label %B6634.if.i.i

B6730.i.i:                                        ; preds = %B6634.if.i.i
  %5 = getelementptr i64, ptr %.360.i, i64 %.295.02246.i.i
  store i64 16, ptr %5, align 8, !noalias !3
  %6 = getelementptr i64, ptr %.396.i, i64 %.295.02246.i.i
  store i64 %_begin_v98_at.2.02247.i.i, ptr %6, align 8, !noalias !3
  %.1202.i.i = load i64, ptr %3, align 8, !noalias !3
  %.1206.i.i = add nsw i64 %.1202.i.i, %_begin_v98_at.2.02247.i.i
  %exitcond2409.not.i.i = icmp eq i64 %.60.i, %.366.i.i
  br i1 %exitcond2409.not.i.i, label %B6858.i.i, label %B68.i.i

B6858.i.i:                                        ; preds = %B6730.i.i, %0
  %7 = add i64 %.60.i, -2
  %.14762401.i.i = icmp ult i64 %7, 9223372036854775807
  br i1 %.14762401.i.i, label %B6912.if.lr.ph.i.i, label %B6926.i.i

B6912.if.lr.ph.i.i:                               ; preds = %B6858.i.i
  %.3752.i.i = getelementptr i8, ptr %.396.i, i64 8
  %.3754.i.i = getelementptr i8, ptr %.66.i, i64 8
  %.3756.i.i = getelementptr i8, ptr %.102.i, i64 8
  %.3761.i.i = getelementptr i8, ptr %.324.i, i64 32
  %.3763.i.i = getelementptr i8, ptr %.360.i, i64 8
  %.3774.i.i = getelementptr i8, ptr %.396.i, i64 16
  %.3776.i.i = getelementptr i8, ptr %.66.i, i64 16
  %.3778.i.i = getelementptr i8, ptr %.102.i, i64 16
  %.3783.i.i = getelementptr i8, ptr %.324.i, i64 64
  %.3785.i.i = getelementptr i8, ptr %.360.i, i64 16
  %.3796.i.i = getelementptr i8, ptr %.396.i, i64 24
  %.3798.i.i = getelementptr i8, ptr %.66.i, i64 24
  %.3800.i.i = getelementptr i8, ptr %.102.i, i64 24
  %.3805.i.i = getelementptr i8, ptr %.324.i, i64 96
  %.3807.i.i = getelementptr i8, ptr %.360.i, i64 24
  %.3818.i.i = getelementptr i8, ptr %.396.i, i64 32
  %.3820.i.i = getelementptr i8, ptr %.66.i, i64 32
  %.3822.i.i = getelementptr i8, ptr %.102.i, i64 32
  %.3827.i.i = getelementptr i8, ptr %.324.i, i64 128
  %.3829.i.i = getelementptr i8, ptr %.360.i, i64 32
  %.3840.i.i = getelementptr i8, ptr %.396.i, i64 40
  %.3842.i.i = getelementptr i8, ptr %.66.i, i64 40
  %.3844.i.i = getelementptr i8, ptr %.102.i, i64 40
  %.3849.i.i = getelementptr i8, ptr %.324.i, i64 160
  %.3851.i.i = getelementptr i8, ptr %.360.i, i64 40
  %.3862.i.i = getelementptr i8, ptr %.396.i, i64 48
  %.3864.i.i = getelementptr i8, ptr %.66.i, i64 48
  %.3866.i.i = getelementptr i8, ptr %.102.i, i64 48
  %.3871.i.i = getelementptr i8, ptr %.324.i, i64 192
  %.3873.i.i = getelementptr i8, ptr %.360.i, i64 48
  %.3884.i.i = getelementptr i8, ptr %.396.i, i64 56
  %.3886.i.i = getelementptr i8, ptr %.66.i, i64 56
  %.3888.i.i = getelementptr i8, ptr %.102.i, i64 56
  %.3893.i.i = getelementptr i8, ptr %.324.i, i64 224
  %.3895.i.i = getelementptr i8, ptr %.360.i, i64 56
  br label %B6912.if.i.i

B6926.i.i:                                        ; preds = %done.i.i, %done.i.thread.i, %B6858.i.i
  %done.2.0.lcssa.i.i = phi i64 [ 0, %B6858.i.i ], [ %.1552.0.i.i, %done.i.thread.i ], [ %.1552.0.i.i, %done.i.i ]
  br label %B6932.i.i

B6932.i.i:                                        ; preds = %_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, %B6926.i.i
  %.4539.0.i.i = phi i64 [ 0, %B6926.i.i ], [ %.4608.i.i, %_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i ]
  %exitcond2417.not.i.i = icmp eq i64 %.4539.0.i.i, %storemerge.i.i
  br i1 %exitcond2417.not.i.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B7006.i.i

B7006.i.i:                                        ; preds = %B6932.i.i
  %.4608.i.i = add nuw i64 %.4539.0.i.i, 1
  %8 = getelementptr i64, ptr %.396.i, i64 %.4539.0.i.i
  %.4666.i.i = load i64, ptr %8, align 8, !noalias !3
  %9 = getelementptr i64, ptr %.174.i, i64 %.4539.0.i.i
  %.4728.i.i = load i64, ptr %9, align 8, !noalias !3
  %.4729.i.i = add nsw i64 %.4728.i.i, %.4666.i.i
  %.4749.i.i = shl i64 %.4539.0.i.i, 3
  %.4792.i.i = icmp slt i64 %.4749.i.i, 0
  br i1 %.4792.i.i, label %B7006.else.if.i.i, label %B7006.else.endif.i.i, !prof !6

B7108.i.i:                                        ; preds = %B7006.else.endif.endif.i.i
  %10 = getelementptr i64, ptr %.66.i, i64 %.4539.0.i.i
  %.5111.i.i = load i64, ptr %10, align 8, !noalias !3
  %.5167.i.i = icmp slt i64 %.4666.i.i, 0
  %.5168.i.i = select i1 %.5167.i.i, i64 %.132.i, i64 0
  %.5169.i.i = add i64 %.5168.i.i, %.4666.i.i
  %.5172.i.i = icmp slt i64 %.5169.i.i, 0
  br i1 %.5172.i.i, label %B7108.else.if.i.i, label %B7108.else.endif.i.i, !prof !6

B6634.if.i.i:                                     ; preds = %B6634.if.i.i, %B6633.i.i
  %.800.02242.i.i = phi i64 [ 0, %B6633.i.i ], [ %.869.i.i, %B6634.if.i.i ]
  %.869.i.i = add nuw nsw i64 %.800.02242.i.i, 1
  %.924.i.i = load i64, ptr %1, align 8, !noalias !3
  %.925.i.i = shl nsw i64 %.800.02242.i.i, 2
  %11 = getelementptr i8, ptr %.30.i, i64 %.924.i.i
  %.9562225.i.i = getelementptr i8, ptr %11, i64 %.925.i.i
  %.9572226.i.i = load i16, ptr %.9562225.i.i, align 1, !noalias !3
  %.9972233.in.i.i = zext i16 %.9572226.i.i to i32
  %.9972233.i.i = shl nuw i32 %.9972233.in.i.i, 16
  %.1028.i.i = getelementptr i8, ptr %.9562225.i.i, i64 2
  %.1029.i.i = load i8, ptr %.1028.i.i, align 1, !noalias !3
  %.1056.i.i = getelementptr i8, ptr %.9562225.i.i, i64 3
  %.1057.i.i = load i8, ptr %.1056.i.i, align 1, !noalias !3
  %.1064.i.i = zext i8 %.1057.i.i to i32
  %.1065.i.i = shl nuw nsw i32 %.1064.i.i, 8
  %.1066.i.i = zext i8 %.1029.i.i to i32
  %.1067.i.i = or disjoint i32 %.9972233.i.i, %.1066.i.i
  %.1068.i.i = or disjoint i32 %.1067.i.i, %.1065.i.i
  %gep.i.i = getelementptr i32, ptr %invariant.gep.i.i, i64 %.800.02242.i.i
  store i32 %.1068.i.i, ptr %gep.i.i, align 4, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.869.i.i, 8
  br i1 %exitcond.not.i.i, label %B6730.i.i, label %B6634.if.i.i

B6912.if.i.i:                                     ; preds = %done.i.i, %B6912.if.lr.ph.i.i
  %done.2.02404.i.i = phi i64 [ 0, %B6912.if.lr.ph.i.i ], [ %.1552.0.i.i, %done.i.i ]
  %.1423.02403.in.i.i = phi i64 [ %.60.i, %B6912.if.lr.ph.i.i ], [ %.1423.02403.i.i, %done.i.i ]
  %.1423.02403.i.i = add i64 %.1423.02403.in.i.i, -1
  %.1528.inv.i.i = icmp sgt i64 %.1423.02403.in.i.i, 0
  %.1529.i.i = select i1 %.1528.inv.i.i, i64 0, i64 %.168.i
  %12 = getelementptr i64, ptr %.174.i, i64 %.1423.02403.in.i.i
  %13 = getelementptr i8, ptr %12, i64 -8
  %.1543.i.i = getelementptr i64, ptr %13, i64 %.1529.i.i
  %.1544.i.i = load i64, ptr %.1543.i.i, align 8, !noalias !3
  %.1552.0.i.i = ashr i64 %.1544.i.i, 3
  switch i64 %.1423.02403.in.i.i, label %done.i.i [
    i64 2, label %blocks.2.i.i
    i64 3, label %blocks.3.i.i
    i64 4, label %blocks.4.i.i
    i64 5, label %blocks.5.i.i
    i64 6, label %blocks.6.i.i
    i64 7, label %blocks.7.i.i
    i64 8, label %blocks.8.i.i
  ]

done.i.i:                                         ; preds = %for.end.6.i.i, %for.end.5.i.i, %for.end.4.i.i, %for.end.3.i.i, %for.end.2.i.i, %for.end.1.i.i, %B6912.if.i.i
  %.1476.i.i = icmp samesign ugt i64 %.1423.02403.i.i, 1
  br i1 %.1476.i.i, label %B6912.if.i.i, label %B6926.i.i

blocks.2.i.i:                                     ; preds = %B6912.if.i.i
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
  %.1680.i.i = load i64, ptr %.3752.i.i, align 8, !noalias !3
  %.1682.i.i = load i64, ptr %.3754.i.i, align 8, !noalias !3
  %.1684.i.i = load i64, ptr %.3756.i.i, align 8, !noalias !3
  %.1685.i.i = shl i64 %.1684.i.i, 1
  %.1686.i.i = add i64 %.1682.i.i, 2
  %.1687.i.i = add i64 %.1686.i.i, %.1685.i.i
  %.1693.i.i = load i64, ptr %.3763.i.i, align 8, !noalias !3
  %.1694.i.i = shl i64 %.1693.i.i, 1
  %.1695.i.i = add i64 %.1694.i.i, %.1682.i.i
  %.1699.i.i = load <8 x i32>, ptr %.3761.i.i, align 4, !noalias !3
  %.17022391.i.i = icmp slt i64 %done.2.02404.i.i, %.1552.0.i.i
  br i1 %.17022391.i.i, label %for.body.i.i, label %done.i.thread.i

for.body.i.i:                                     ; preds = %blocks.2.i.i, %for.body.i.i
  %loop.index2396.i.i = phi i64 [ %.1799.i.i, %for.body.i.i ], [ %done.2.02404.i.i, %blocks.2.i.i ]
  %.1697.02395.i.i = phi <8 x i32> [ %.1797.i.i, %for.body.i.i ], [ %.1699.i.i, %blocks.2.i.i ]
  %.1691.02394.i.i = phi i64 [ %.1782.i.i, %for.body.i.i ], [ %.1695.i.i, %blocks.2.i.i ]
  %.1675.02393.i.i = phi <8 x i32> [ %.1750.i.i, %for.body.i.i ], [ %.1677.i.i, %blocks.2.i.i ]
  %.1669.02392.i.i = phi i64 [ %.1735.i.i, %for.body.i.i ], [ %.1673.i.i, %blocks.2.i.i ]
  %.1704.i.i = shl i64 %loop.index2396.i.i, 3
  %.1705.i.i = add i64 %.1704.i.i, %.1658.i.i
  %.1706.i.i = getelementptr i8, ptr %.138.i, i64 %.1705.i.i
  %.1708.i.i = load <8 x i8>, ptr %.1706.i.i, align 1, !noalias !3
  %.1710.i.i = and <8 x i32> %.1675.02393.i.i, splat (i32 4095)
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
  %.1723.i.i = lshr <8 x i32> %.1675.02393.i.i, splat (i32 12)
  %.1724.i.i = mul nuw <8 x i32> %.1722.i.i, %.1723.i.i
  %.1725.i.i = lshr <8 x i32> %.1715.i.i, splat (i32 20)
  %.1726.i.i = add nuw <8 x i32> %.1724.i.i, %.1725.i.i
  %.1727.i.i = icmp ult <8 x i32> %.1726.i.i, splat (i32 65536)
  %.1728.i.i = bitcast <8 x i1> %.1727.i.i to i8
  %.1730.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1728.i.i)
  %14 = shl nuw nsw i8 %.1730.i.i, 1
  %.1732.i.i = zext nneg i8 %14 to i64
  %.1733.i.i = add i64 %.1669.02392.i.i, %.1732.i.i
  %.1735.i.i = tail call i64 @llvm.umin.i64(i64 %.1733.i.i, i64 %.1665.i.i)
  %.1737.i.i = getelementptr i8, ptr %.30.i, i64 %.1669.02392.i.i
  %.1739.i.i = load <16 x i8>, ptr %.1737.i.i, align 1, !noalias !3
  %.1740.i.i = zext i8 %.1728.i.i to i64
  %.1741.i.i = shl nuw nsw i64 %.1740.i.i, 4
  %.1742.i.i = getelementptr i8, ptr %.249.i, i64 %.1741.i.i
  %.1744.i.i = load <16 x i8>, ptr %.1742.i.i, align 1, !noalias !3
  %.1745.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1739.i.i, <16 x i8> %.1744.i.i)
  %.1746.i.i = bitcast <16 x i8> %.1745.i.i to <8 x i16>
  %.1747.i.i = shl <8 x i32> %.1726.i.i, splat (i32 16)
  %.1748.i.i = zext <8 x i16> %.1746.i.i to <8 x i32>
  %.1749.i.i = or disjoint <8 x i32> %.1747.i.i, %.1748.i.i
  %.1750.i.i = select <8 x i1> %.1727.i.i, <8 x i32> %.1749.i.i, <8 x i32> %.1726.i.i
  %.1752.i.i = add i64 %.1704.i.i, %.1680.i.i
  %.1753.i.i = getelementptr i8, ptr %.138.i, i64 %.1752.i.i
  %.1755.i.i = load <8 x i8>, ptr %.1753.i.i, align 1, !noalias !3
  %.1757.i.i = and <8 x i32> %.1697.02395.i.i, splat (i32 4095)
  %.1758.i.i = zext <8 x i8> %.1755.i.i to <8 x i32>
  %.1759.i.i = shl nuw nsw <8 x i32> %.1758.i.i, splat (i32 12)
  %.1760.i.i = or disjoint <8 x i32> %.1759.i.i, %.1757.i.i
  %.1762.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.1760.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.1763.i.i = trunc <8 x i32> %.1762.i.i to <8 x i8>
  %.1764.i.i = getelementptr i8, ptr %.288.i, i64 %.1752.i.i
  store <8 x i8> %.1763.i.i, ptr %.1764.i.i, align 1, !noalias !3
  %.1767.i.i = lshr <8 x i32> %.1762.i.i, splat (i32 8)
  %.1768.i.i = and <8 x i32> %.1767.i.i, splat (i32 4095)
  %.1769.i.i = add nuw nsw <8 x i32> %.1768.i.i, splat (i32 1)
  %.1770.i.i = lshr <8 x i32> %.1697.02395.i.i, splat (i32 12)
  %.1771.i.i = mul nuw <8 x i32> %.1769.i.i, %.1770.i.i
  %.1772.i.i = lshr <8 x i32> %.1762.i.i, splat (i32 20)
  %.1773.i.i = add nuw <8 x i32> %.1771.i.i, %.1772.i.i
  %.1774.i.i = icmp ult <8 x i32> %.1773.i.i, splat (i32 65536)
  %.1775.i.i = bitcast <8 x i1> %.1774.i.i to i8
  %.1777.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1775.i.i)
  %15 = shl nuw nsw i8 %.1777.i.i, 1
  %.1779.i.i = zext nneg i8 %15 to i64
  %.1780.i.i = add i64 %.1691.02394.i.i, %.1779.i.i
  %.1782.i.i = tail call i64 @llvm.umin.i64(i64 %.1780.i.i, i64 %.1687.i.i)
  %.1784.i.i = getelementptr i8, ptr %.30.i, i64 %.1691.02394.i.i
  %.1786.i.i = load <16 x i8>, ptr %.1784.i.i, align 1, !noalias !3
  %.1787.i.i = zext i8 %.1775.i.i to i64
  %.1788.i.i = shl nuw nsw i64 %.1787.i.i, 4
  %.1789.i.i = getelementptr i8, ptr %.249.i, i64 %.1788.i.i
  %.1791.i.i = load <16 x i8>, ptr %.1789.i.i, align 1, !noalias !3
  %.1792.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1786.i.i, <16 x i8> %.1791.i.i)
  %.1793.i.i = bitcast <16 x i8> %.1792.i.i to <8 x i16>
  %.1794.i.i = shl <8 x i32> %.1773.i.i, splat (i32 16)
  %.1795.i.i = zext <8 x i16> %.1793.i.i to <8 x i32>
  %.1796.i.i = or disjoint <8 x i32> %.1794.i.i, %.1795.i.i
  %.1797.i.i = select <8 x i1> %.1774.i.i, <8 x i32> %.1796.i.i, <8 x i32> %.1773.i.i
  %.1799.i.i = add nsw i64 %loop.index2396.i.i, 1
  %exitcond2416.not.i.i = icmp eq i64 %.1799.i.i, %.1552.0.i.i
  br i1 %exitcond2416.not.i.i, label %done.i.thread.i, label %for.body.i.i

done.i.thread.i:                                  ; preds = %for.body.i.i, %blocks.2.i.i
  %.1669.0.lcssa.i.i = phi i64 [ %.1673.i.i, %blocks.2.i.i ], [ %.1735.i.i, %for.body.i.i ]
  %.1675.0.lcssa.i.i = phi <8 x i32> [ %.1677.i.i, %blocks.2.i.i ], [ %.1750.i.i, %for.body.i.i ]
  %.1691.0.lcssa.i.i = phi i64 [ %.1695.i.i, %blocks.2.i.i ], [ %.1782.i.i, %for.body.i.i ]
  %.1697.0.lcssa.i.i = phi <8 x i32> [ %.1699.i.i, %blocks.2.i.i ], [ %.1797.i.i, %for.body.i.i ]
  store <8 x i32> %.1675.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.1805.i.i = sub i64 %.1669.0.lcssa.i.i, %.1660.i.i
  %.1806.i.i = lshr i64 %.1805.i.i, 1
  store i64 %.1806.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.1697.0.lcssa.i.i, ptr %.3761.i.i, align 4, !noalias !3
  %.1811.i.i = sub i64 %.1691.0.lcssa.i.i, %.1682.i.i
  %.1812.i.i = lshr i64 %.1811.i.i, 1
  store i64 %.1812.i.i, ptr %.3763.i.i, align 8, !noalias !3
  br label %B6926.i.i

blocks.3.i.i:                                     ; preds = %B6912.if.i.i
  %.1816.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.1818.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.1820.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.1821.i.i = shl i64 %.1820.i.i, 1
  %.1822.i.i = add i64 %.1818.i.i, 2
  %.1823.i.i = add i64 %.1822.i.i, %.1821.i.i
  %.1829.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.1830.i.i = shl i64 %.1829.i.i, 1
  %.1831.i.i = add i64 %.1830.i.i, %.1818.i.i
  %.1835.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.1838.i.i = load i64, ptr %.3752.i.i, align 8, !noalias !3
  %.1840.i.i = load i64, ptr %.3754.i.i, align 8, !noalias !3
  %.1842.i.i = load i64, ptr %.3756.i.i, align 8, !noalias !3
  %.1843.i.i = shl i64 %.1842.i.i, 1
  %.1844.i.i = add i64 %.1840.i.i, 2
  %.1845.i.i = add i64 %.1844.i.i, %.1843.i.i
  %.1851.i.i = load i64, ptr %.3763.i.i, align 8, !noalias !3
  %.1852.i.i = shl i64 %.1851.i.i, 1
  %.1853.i.i = add i64 %.1852.i.i, %.1840.i.i
  %.1857.i.i = load <8 x i32>, ptr %.3761.i.i, align 4, !noalias !3
  %.1860.i.i = load i64, ptr %.3774.i.i, align 8, !noalias !3
  %.1862.i.i = load i64, ptr %.3776.i.i, align 8, !noalias !3
  %.1864.i.i = load i64, ptr %.3778.i.i, align 8, !noalias !3
  %.1865.i.i = shl i64 %.1864.i.i, 1
  %.1866.i.i = add i64 %.1862.i.i, 2
  %.1867.i.i = add i64 %.1866.i.i, %.1865.i.i
  %.1873.i.i = load i64, ptr %.3785.i.i, align 8, !noalias !3
  %.1874.i.i = shl i64 %.1873.i.i, 1
  %.1875.i.i = add i64 %.1874.i.i, %.1862.i.i
  %.1879.i.i = load <8 x i32>, ptr %.3783.i.i, align 4, !noalias !3
  %.18822377.i.i = icmp slt i64 %done.2.02404.i.i, %.1552.0.i.i
  br i1 %.18822377.i.i, label %for.body.1.i.i, label %for.end.1.i.i

for.body.1.i.i:                                   ; preds = %blocks.3.i.i, %for.body.1.i.i
  %loop.index.12384.i.i = phi i64 [ %.2026.i.i, %for.body.1.i.i ], [ %done.2.02404.i.i, %blocks.3.i.i ]
  %.1877.02383.i.i = phi <8 x i32> [ %.2024.i.i, %for.body.1.i.i ], [ %.1879.i.i, %blocks.3.i.i ]
  %.1871.02382.i.i = phi i64 [ %.2009.i.i, %for.body.1.i.i ], [ %.1875.i.i, %blocks.3.i.i ]
  %.1855.02381.i.i = phi <8 x i32> [ %.1977.i.i, %for.body.1.i.i ], [ %.1857.i.i, %blocks.3.i.i ]
  %.1849.02380.i.i = phi i64 [ %.1962.i.i, %for.body.1.i.i ], [ %.1853.i.i, %blocks.3.i.i ]
  %.1833.02379.i.i = phi <8 x i32> [ %.1930.i.i, %for.body.1.i.i ], [ %.1835.i.i, %blocks.3.i.i ]
  %.1827.02378.i.i = phi i64 [ %.1915.i.i, %for.body.1.i.i ], [ %.1831.i.i, %blocks.3.i.i ]
  %.1884.i.i = shl i64 %loop.index.12384.i.i, 3
  %.1885.i.i = add i64 %.1884.i.i, %.1816.i.i
  %.1886.i.i = getelementptr i8, ptr %.138.i, i64 %.1885.i.i
  %.1888.i.i = load <8 x i8>, ptr %.1886.i.i, align 1, !noalias !3
  %.1890.i.i = and <8 x i32> %.1833.02379.i.i, splat (i32 4095)
  %.1891.i.i = zext <8 x i8> %.1888.i.i to <8 x i32>
  %.1892.i.i = shl nuw nsw <8 x i32> %.1891.i.i, splat (i32 12)
  %.1893.i.i = or disjoint <8 x i32> %.1892.i.i, %.1890.i.i
  %.1895.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.1893.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.1896.i.i = trunc <8 x i32> %.1895.i.i to <8 x i8>
  %.1897.i.i = getelementptr i8, ptr %.288.i, i64 %.1885.i.i
  store <8 x i8> %.1896.i.i, ptr %.1897.i.i, align 1, !noalias !3
  %.1900.i.i = lshr <8 x i32> %.1895.i.i, splat (i32 8)
  %.1901.i.i = and <8 x i32> %.1900.i.i, splat (i32 4095)
  %.1902.i.i = add nuw nsw <8 x i32> %.1901.i.i, splat (i32 1)
  %.1903.i.i = lshr <8 x i32> %.1833.02379.i.i, splat (i32 12)
  %.1904.i.i = mul nuw <8 x i32> %.1902.i.i, %.1903.i.i
  %.1905.i.i = lshr <8 x i32> %.1895.i.i, splat (i32 20)
  %.1906.i.i = add nuw <8 x i32> %.1904.i.i, %.1905.i.i
  %.1907.i.i = icmp ult <8 x i32> %.1906.i.i, splat (i32 65536)
  %.1908.i.i = bitcast <8 x i1> %.1907.i.i to i8
  %.1910.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1908.i.i)
  %16 = shl nuw nsw i8 %.1910.i.i, 1
  %.1912.i.i = zext nneg i8 %16 to i64
  %.1913.i.i = add i64 %.1827.02378.i.i, %.1912.i.i
  %.1915.i.i = tail call i64 @llvm.umin.i64(i64 %.1913.i.i, i64 %.1823.i.i)
  %.1917.i.i = getelementptr i8, ptr %.30.i, i64 %.1827.02378.i.i
  %.1919.i.i = load <16 x i8>, ptr %.1917.i.i, align 1, !noalias !3
  %.1920.i.i = zext i8 %.1908.i.i to i64
  %.1921.i.i = shl nuw nsw i64 %.1920.i.i, 4
  %.1922.i.i = getelementptr i8, ptr %.249.i, i64 %.1921.i.i
  %.1924.i.i = load <16 x i8>, ptr %.1922.i.i, align 1, !noalias !3
  %.1925.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1919.i.i, <16 x i8> %.1924.i.i)
  %.1926.i.i = bitcast <16 x i8> %.1925.i.i to <8 x i16>
  %.1927.i.i = shl <8 x i32> %.1906.i.i, splat (i32 16)
  %.1928.i.i = zext <8 x i16> %.1926.i.i to <8 x i32>
  %.1929.i.i = or disjoint <8 x i32> %.1927.i.i, %.1928.i.i
  %.1930.i.i = select <8 x i1> %.1907.i.i, <8 x i32> %.1929.i.i, <8 x i32> %.1906.i.i
  %.1932.i.i = add i64 %.1884.i.i, %.1838.i.i
  %.1933.i.i = getelementptr i8, ptr %.138.i, i64 %.1932.i.i
  %.1935.i.i = load <8 x i8>, ptr %.1933.i.i, align 1, !noalias !3
  %.1937.i.i = and <8 x i32> %.1855.02381.i.i, splat (i32 4095)
  %.1938.i.i = zext <8 x i8> %.1935.i.i to <8 x i32>
  %.1939.i.i = shl nuw nsw <8 x i32> %.1938.i.i, splat (i32 12)
  %.1940.i.i = or disjoint <8 x i32> %.1939.i.i, %.1937.i.i
  %.1942.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.1940.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.1943.i.i = trunc <8 x i32> %.1942.i.i to <8 x i8>
  %.1944.i.i = getelementptr i8, ptr %.288.i, i64 %.1932.i.i
  store <8 x i8> %.1943.i.i, ptr %.1944.i.i, align 1, !noalias !3
  %.1947.i.i = lshr <8 x i32> %.1942.i.i, splat (i32 8)
  %.1948.i.i = and <8 x i32> %.1947.i.i, splat (i32 4095)
  %.1949.i.i = add nuw nsw <8 x i32> %.1948.i.i, splat (i32 1)
  %.1950.i.i = lshr <8 x i32> %.1855.02381.i.i, splat (i32 12)
  %.1951.i.i = mul nuw <8 x i32> %.1949.i.i, %.1950.i.i
  %.1952.i.i = lshr <8 x i32> %.1942.i.i, splat (i32 20)
  %.1953.i.i = add nuw <8 x i32> %.1951.i.i, %.1952.i.i
  %.1954.i.i = icmp ult <8 x i32> %.1953.i.i, splat (i32 65536)
  %.1955.i.i = bitcast <8 x i1> %.1954.i.i to i8
  %.1957.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1955.i.i)
  %17 = shl nuw nsw i8 %.1957.i.i, 1
  %.1959.i.i = zext nneg i8 %17 to i64
  %.1960.i.i = add i64 %.1849.02380.i.i, %.1959.i.i
  %.1962.i.i = tail call i64 @llvm.umin.i64(i64 %.1960.i.i, i64 %.1845.i.i)
  %.1964.i.i = getelementptr i8, ptr %.30.i, i64 %.1849.02380.i.i
  %.1966.i.i = load <16 x i8>, ptr %.1964.i.i, align 1, !noalias !3
  %.1967.i.i = zext i8 %.1955.i.i to i64
  %.1968.i.i = shl nuw nsw i64 %.1967.i.i, 4
  %.1969.i.i = getelementptr i8, ptr %.249.i, i64 %.1968.i.i
  %.1971.i.i = load <16 x i8>, ptr %.1969.i.i, align 1, !noalias !3
  %.1972.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1966.i.i, <16 x i8> %.1971.i.i)
  %.1973.i.i = bitcast <16 x i8> %.1972.i.i to <8 x i16>
  %.1974.i.i = shl <8 x i32> %.1953.i.i, splat (i32 16)
  %.1975.i.i = zext <8 x i16> %.1973.i.i to <8 x i32>
  %.1976.i.i = or disjoint <8 x i32> %.1974.i.i, %.1975.i.i
  %.1977.i.i = select <8 x i1> %.1954.i.i, <8 x i32> %.1976.i.i, <8 x i32> %.1953.i.i
  %.1979.i.i = add i64 %.1884.i.i, %.1860.i.i
  %.1980.i.i = getelementptr i8, ptr %.138.i, i64 %.1979.i.i
  %.1982.i.i = load <8 x i8>, ptr %.1980.i.i, align 1, !noalias !3
  %.1984.i.i = and <8 x i32> %.1877.02383.i.i, splat (i32 4095)
  %.1985.i.i = zext <8 x i8> %.1982.i.i to <8 x i32>
  %.1986.i.i = shl nuw nsw <8 x i32> %.1985.i.i, splat (i32 12)
  %.1987.i.i = or disjoint <8 x i32> %.1986.i.i, %.1984.i.i
  %.1989.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.1987.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.1990.i.i = trunc <8 x i32> %.1989.i.i to <8 x i8>
  %.1991.i.i = getelementptr i8, ptr %.288.i, i64 %.1979.i.i
  store <8 x i8> %.1990.i.i, ptr %.1991.i.i, align 1, !noalias !3
  %.1994.i.i = lshr <8 x i32> %.1989.i.i, splat (i32 8)
  %.1995.i.i = and <8 x i32> %.1994.i.i, splat (i32 4095)
  %.1996.i.i = add nuw nsw <8 x i32> %.1995.i.i, splat (i32 1)
  %.1997.i.i = lshr <8 x i32> %.1877.02383.i.i, splat (i32 12)
  %.1998.i.i = mul nuw <8 x i32> %.1996.i.i, %.1997.i.i
  %.1999.i.i = lshr <8 x i32> %.1989.i.i, splat (i32 20)
  %.2000.i.i = add nuw <8 x i32> %.1998.i.i, %.1999.i.i
  %.2001.i.i = icmp ult <8 x i32> %.2000.i.i, splat (i32 65536)
  %.2002.i.i = bitcast <8 x i1> %.2001.i.i to i8
  %.2004.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2002.i.i)
  %18 = shl nuw nsw i8 %.2004.i.i, 1
  %.2006.i.i = zext nneg i8 %18 to i64
  %.2007.i.i = add i64 %.1871.02382.i.i, %.2006.i.i
  %.2009.i.i = tail call i64 @llvm.umin.i64(i64 %.2007.i.i, i64 %.1867.i.i)
  %.2011.i.i = getelementptr i8, ptr %.30.i, i64 %.1871.02382.i.i
  %.2013.i.i = load <16 x i8>, ptr %.2011.i.i, align 1, !noalias !3
  %.2014.i.i = zext i8 %.2002.i.i to i64
  %.2015.i.i = shl nuw nsw i64 %.2014.i.i, 4
  %.2016.i.i = getelementptr i8, ptr %.249.i, i64 %.2015.i.i
  %.2018.i.i = load <16 x i8>, ptr %.2016.i.i, align 1, !noalias !3
  %.2019.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2013.i.i, <16 x i8> %.2018.i.i)
  %.2020.i.i = bitcast <16 x i8> %.2019.i.i to <8 x i16>
  %.2021.i.i = shl <8 x i32> %.2000.i.i, splat (i32 16)
  %.2022.i.i = zext <8 x i16> %.2020.i.i to <8 x i32>
  %.2023.i.i = or disjoint <8 x i32> %.2021.i.i, %.2022.i.i
  %.2024.i.i = select <8 x i1> %.2001.i.i, <8 x i32> %.2023.i.i, <8 x i32> %.2000.i.i
  %.2026.i.i = add nsw i64 %loop.index.12384.i.i, 1
  %exitcond2415.not.i.i = icmp eq i64 %.2026.i.i, %.1552.0.i.i
  br i1 %exitcond2415.not.i.i, label %for.end.1.i.i, label %for.body.1.i.i

for.end.1.i.i:                                    ; preds = %for.body.1.i.i, %blocks.3.i.i
  %.1827.0.lcssa.i.i = phi i64 [ %.1831.i.i, %blocks.3.i.i ], [ %.1915.i.i, %for.body.1.i.i ]
  %.1833.0.lcssa.i.i = phi <8 x i32> [ %.1835.i.i, %blocks.3.i.i ], [ %.1930.i.i, %for.body.1.i.i ]
  %.1849.0.lcssa.i.i = phi i64 [ %.1853.i.i, %blocks.3.i.i ], [ %.1962.i.i, %for.body.1.i.i ]
  %.1855.0.lcssa.i.i = phi <8 x i32> [ %.1857.i.i, %blocks.3.i.i ], [ %.1977.i.i, %for.body.1.i.i ]
  %.1871.0.lcssa.i.i = phi i64 [ %.1875.i.i, %blocks.3.i.i ], [ %.2009.i.i, %for.body.1.i.i ]
  %.1877.0.lcssa.i.i = phi <8 x i32> [ %.1879.i.i, %blocks.3.i.i ], [ %.2024.i.i, %for.body.1.i.i ]
  store <8 x i32> %.1833.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.2032.i.i = sub i64 %.1827.0.lcssa.i.i, %.1818.i.i
  %.2033.i.i = lshr i64 %.2032.i.i, 1
  store i64 %.2033.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.1855.0.lcssa.i.i, ptr %.3761.i.i, align 4, !noalias !3
  %.2038.i.i = sub i64 %.1849.0.lcssa.i.i, %.1840.i.i
  %.2039.i.i = lshr i64 %.2038.i.i, 1
  store i64 %.2039.i.i, ptr %.3763.i.i, align 8, !noalias !3
  store <8 x i32> %.1877.0.lcssa.i.i, ptr %.3783.i.i, align 4, !noalias !3
  %.2044.i.i = sub i64 %.1871.0.lcssa.i.i, %.1862.i.i
  %.2045.i.i = lshr i64 %.2044.i.i, 1
  store i64 %.2045.i.i, ptr %.3785.i.i, align 8, !noalias !3
  br label %done.i.i

blocks.4.i.i:                                     ; preds = %B6912.if.i.i
  %.2049.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.2051.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.2053.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.2054.i.i = shl i64 %.2053.i.i, 1
  %.2055.i.i = add i64 %.2051.i.i, 2
  %.2056.i.i = add i64 %.2055.i.i, %.2054.i.i
  %.2062.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.2063.i.i = shl i64 %.2062.i.i, 1
  %.2064.i.i = add i64 %.2063.i.i, %.2051.i.i
  %.2068.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.2071.i.i = load i64, ptr %.3752.i.i, align 8, !noalias !3
  %.2073.i.i = load i64, ptr %.3754.i.i, align 8, !noalias !3
  %.2075.i.i = load i64, ptr %.3756.i.i, align 8, !noalias !3
  %.2076.i.i = shl i64 %.2075.i.i, 1
  %.2077.i.i = add i64 %.2073.i.i, 2
  %.2078.i.i = add i64 %.2077.i.i, %.2076.i.i
  %.2084.i.i = load i64, ptr %.3763.i.i, align 8, !noalias !3
  %.2085.i.i = shl i64 %.2084.i.i, 1
  %.2086.i.i = add i64 %.2085.i.i, %.2073.i.i
  %.2090.i.i = load <8 x i32>, ptr %.3761.i.i, align 4, !noalias !3
  %.2093.i.i = load i64, ptr %.3774.i.i, align 8, !noalias !3
  %.2095.i.i = load i64, ptr %.3776.i.i, align 8, !noalias !3
  %.2097.i.i = load i64, ptr %.3778.i.i, align 8, !noalias !3
  %.2098.i.i = shl i64 %.2097.i.i, 1
  %.2099.i.i = add i64 %.2095.i.i, 2
  %.2100.i.i = add i64 %.2099.i.i, %.2098.i.i
  %.2106.i.i = load i64, ptr %.3785.i.i, align 8, !noalias !3
  %.2107.i.i = shl i64 %.2106.i.i, 1
  %.2108.i.i = add i64 %.2107.i.i, %.2095.i.i
  %.2112.i.i = load <8 x i32>, ptr %.3783.i.i, align 4, !noalias !3
  %.2115.i.i = load i64, ptr %.3796.i.i, align 8, !noalias !3
  %.2117.i.i = load i64, ptr %.3798.i.i, align 8, !noalias !3
  %.2119.i.i = load i64, ptr %.3800.i.i, align 8, !noalias !3
  %.2120.i.i = shl i64 %.2119.i.i, 1
  %.2121.i.i = add i64 %.2117.i.i, 2
  %.2122.i.i = add i64 %.2121.i.i, %.2120.i.i
  %.2128.i.i = load i64, ptr %.3807.i.i, align 8, !noalias !3
  %.2129.i.i = shl i64 %.2128.i.i, 1
  %.2130.i.i = add i64 %.2129.i.i, %.2117.i.i
  %.2134.i.i = load <8 x i32>, ptr %.3805.i.i, align 4, !noalias !3
  %.21372359.i.i = icmp slt i64 %done.2.02404.i.i, %.1552.0.i.i
  br i1 %.21372359.i.i, label %for.body.2.i.i, label %for.end.2.i.i

for.body.2.i.i:                                   ; preds = %blocks.4.i.i, %for.body.2.i.i
  %loop.index.22368.i.i = phi i64 [ %.2328.i.i, %for.body.2.i.i ], [ %done.2.02404.i.i, %blocks.4.i.i ]
  %.2132.02367.i.i = phi <8 x i32> [ %.2326.i.i, %for.body.2.i.i ], [ %.2134.i.i, %blocks.4.i.i ]
  %.2126.02366.i.i = phi i64 [ %.2311.i.i, %for.body.2.i.i ], [ %.2130.i.i, %blocks.4.i.i ]
  %.2110.02365.i.i = phi <8 x i32> [ %.2279.i.i, %for.body.2.i.i ], [ %.2112.i.i, %blocks.4.i.i ]
  %.2104.02364.i.i = phi i64 [ %.2264.i.i, %for.body.2.i.i ], [ %.2108.i.i, %blocks.4.i.i ]
  %.2088.02363.i.i = phi <8 x i32> [ %.2232.i.i, %for.body.2.i.i ], [ %.2090.i.i, %blocks.4.i.i ]
  %.2082.02362.i.i = phi i64 [ %.2217.i.i, %for.body.2.i.i ], [ %.2086.i.i, %blocks.4.i.i ]
  %.2066.02361.i.i = phi <8 x i32> [ %.2185.i.i, %for.body.2.i.i ], [ %.2068.i.i, %blocks.4.i.i ]
  %.2060.02360.i.i = phi i64 [ %.2170.i.i, %for.body.2.i.i ], [ %.2064.i.i, %blocks.4.i.i ]
  %.2139.i.i = shl i64 %loop.index.22368.i.i, 3
  %.2140.i.i = add i64 %.2139.i.i, %.2049.i.i
  %.2141.i.i = getelementptr i8, ptr %.138.i, i64 %.2140.i.i
  %.2143.i.i = load <8 x i8>, ptr %.2141.i.i, align 1, !noalias !3
  %.2145.i.i = and <8 x i32> %.2066.02361.i.i, splat (i32 4095)
  %.2146.i.i = zext <8 x i8> %.2143.i.i to <8 x i32>
  %.2147.i.i = shl nuw nsw <8 x i32> %.2146.i.i, splat (i32 12)
  %.2148.i.i = or disjoint <8 x i32> %.2147.i.i, %.2145.i.i
  %.2150.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2148.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2151.i.i = trunc <8 x i32> %.2150.i.i to <8 x i8>
  %.2152.i.i = getelementptr i8, ptr %.288.i, i64 %.2140.i.i
  store <8 x i8> %.2151.i.i, ptr %.2152.i.i, align 1, !noalias !3
  %.2155.i.i = lshr <8 x i32> %.2150.i.i, splat (i32 8)
  %.2156.i.i = and <8 x i32> %.2155.i.i, splat (i32 4095)
  %.2157.i.i = add nuw nsw <8 x i32> %.2156.i.i, splat (i32 1)
  %.2158.i.i = lshr <8 x i32> %.2066.02361.i.i, splat (i32 12)
  %.2159.i.i = mul nuw <8 x i32> %.2157.i.i, %.2158.i.i
  %.2160.i.i = lshr <8 x i32> %.2150.i.i, splat (i32 20)
  %.2161.i.i = add nuw <8 x i32> %.2159.i.i, %.2160.i.i
  %.2162.i.i = icmp ult <8 x i32> %.2161.i.i, splat (i32 65536)
  %.2163.i.i = bitcast <8 x i1> %.2162.i.i to i8
  %.2165.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2163.i.i)
  %19 = shl nuw nsw i8 %.2165.i.i, 1
  %.2167.i.i = zext nneg i8 %19 to i64
  %.2168.i.i = add i64 %.2060.02360.i.i, %.2167.i.i
  %.2170.i.i = tail call i64 @llvm.umin.i64(i64 %.2168.i.i, i64 %.2056.i.i)
  %.2172.i.i = getelementptr i8, ptr %.30.i, i64 %.2060.02360.i.i
  %.2174.i.i = load <16 x i8>, ptr %.2172.i.i, align 1, !noalias !3
  %.2175.i.i = zext i8 %.2163.i.i to i64
  %.2176.i.i = shl nuw nsw i64 %.2175.i.i, 4
  %.2177.i.i = getelementptr i8, ptr %.249.i, i64 %.2176.i.i
  %.2179.i.i = load <16 x i8>, ptr %.2177.i.i, align 1, !noalias !3
  %.2180.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2174.i.i, <16 x i8> %.2179.i.i)
  %.2181.i.i = bitcast <16 x i8> %.2180.i.i to <8 x i16>
  %.2182.i.i = shl <8 x i32> %.2161.i.i, splat (i32 16)
  %.2183.i.i = zext <8 x i16> %.2181.i.i to <8 x i32>
  %.2184.i.i = or disjoint <8 x i32> %.2182.i.i, %.2183.i.i
  %.2185.i.i = select <8 x i1> %.2162.i.i, <8 x i32> %.2184.i.i, <8 x i32> %.2161.i.i
  %.2187.i.i = add i64 %.2139.i.i, %.2071.i.i
  %.2188.i.i = getelementptr i8, ptr %.138.i, i64 %.2187.i.i
  %.2190.i.i = load <8 x i8>, ptr %.2188.i.i, align 1, !noalias !3
  %.2192.i.i = and <8 x i32> %.2088.02363.i.i, splat (i32 4095)
  %.2193.i.i = zext <8 x i8> %.2190.i.i to <8 x i32>
  %.2194.i.i = shl nuw nsw <8 x i32> %.2193.i.i, splat (i32 12)
  %.2195.i.i = or disjoint <8 x i32> %.2194.i.i, %.2192.i.i
  %.2197.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2195.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2198.i.i = trunc <8 x i32> %.2197.i.i to <8 x i8>
  %.2199.i.i = getelementptr i8, ptr %.288.i, i64 %.2187.i.i
  store <8 x i8> %.2198.i.i, ptr %.2199.i.i, align 1, !noalias !3
  %.2202.i.i = lshr <8 x i32> %.2197.i.i, splat (i32 8)
  %.2203.i.i = and <8 x i32> %.2202.i.i, splat (i32 4095)
  %.2204.i.i = add nuw nsw <8 x i32> %.2203.i.i, splat (i32 1)
  %.2205.i.i = lshr <8 x i32> %.2088.02363.i.i, splat (i32 12)
  %.2206.i.i = mul nuw <8 x i32> %.2204.i.i, %.2205.i.i
  %.2207.i.i = lshr <8 x i32> %.2197.i.i, splat (i32 20)
  %.2208.i.i = add nuw <8 x i32> %.2206.i.i, %.2207.i.i
  %.2209.i.i = icmp ult <8 x i32> %.2208.i.i, splat (i32 65536)
  %.2210.i.i = bitcast <8 x i1> %.2209.i.i to i8
  %.2212.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2210.i.i)
  %20 = shl nuw nsw i8 %.2212.i.i, 1
  %.2214.i.i = zext nneg i8 %20 to i64
  %.2215.i.i = add i64 %.2082.02362.i.i, %.2214.i.i
  %.2217.i.i = tail call i64 @llvm.umin.i64(i64 %.2215.i.i, i64 %.2078.i.i)
  %.2219.i.i = getelementptr i8, ptr %.30.i, i64 %.2082.02362.i.i
  %.2221.i.i = load <16 x i8>, ptr %.2219.i.i, align 1, !noalias !3
  %.2222.i.i = zext i8 %.2210.i.i to i64
  %.2223.i.i = shl nuw nsw i64 %.2222.i.i, 4
  %.2224.i.i = getelementptr i8, ptr %.249.i, i64 %.2223.i.i
  %.2226.i.i = load <16 x i8>, ptr %.2224.i.i, align 1, !noalias !3
  %.2227.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2221.i.i, <16 x i8> %.2226.i.i)
  %.2228.i.i = bitcast <16 x i8> %.2227.i.i to <8 x i16>
  %.2229.i.i = shl <8 x i32> %.2208.i.i, splat (i32 16)
  %.2230.i.i = zext <8 x i16> %.2228.i.i to <8 x i32>
  %.2231.i.i = or disjoint <8 x i32> %.2229.i.i, %.2230.i.i
  %.2232.i.i = select <8 x i1> %.2209.i.i, <8 x i32> %.2231.i.i, <8 x i32> %.2208.i.i
  %.2234.i.i = add i64 %.2139.i.i, %.2093.i.i
  %.2235.i.i = getelementptr i8, ptr %.138.i, i64 %.2234.i.i
  %.2237.i.i = load <8 x i8>, ptr %.2235.i.i, align 1, !noalias !3
  %.2239.i.i = and <8 x i32> %.2110.02365.i.i, splat (i32 4095)
  %.2240.i.i = zext <8 x i8> %.2237.i.i to <8 x i32>
  %.2241.i.i = shl nuw nsw <8 x i32> %.2240.i.i, splat (i32 12)
  %.2242.i.i = or disjoint <8 x i32> %.2241.i.i, %.2239.i.i
  %.2244.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2242.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2245.i.i = trunc <8 x i32> %.2244.i.i to <8 x i8>
  %.2246.i.i = getelementptr i8, ptr %.288.i, i64 %.2234.i.i
  store <8 x i8> %.2245.i.i, ptr %.2246.i.i, align 1, !noalias !3
  %.2249.i.i = lshr <8 x i32> %.2244.i.i, splat (i32 8)
  %.2250.i.i = and <8 x i32> %.2249.i.i, splat (i32 4095)
  %.2251.i.i = add nuw nsw <8 x i32> %.2250.i.i, splat (i32 1)
  %.2252.i.i = lshr <8 x i32> %.2110.02365.i.i, splat (i32 12)
  %.2253.i.i = mul nuw <8 x i32> %.2251.i.i, %.2252.i.i
  %.2254.i.i = lshr <8 x i32> %.2244.i.i, splat (i32 20)
  %.2255.i.i = add nuw <8 x i32> %.2253.i.i, %.2254.i.i
  %.2256.i.i = icmp ult <8 x i32> %.2255.i.i, splat (i32 65536)
  %.2257.i.i = bitcast <8 x i1> %.2256.i.i to i8
  %.2259.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2257.i.i)
  %21 = shl nuw nsw i8 %.2259.i.i, 1
  %.2261.i.i = zext nneg i8 %21 to i64
  %.2262.i.i = add i64 %.2104.02364.i.i, %.2261.i.i
  %.2264.i.i = tail call i64 @llvm.umin.i64(i64 %.2262.i.i, i64 %.2100.i.i)
  %.2266.i.i = getelementptr i8, ptr %.30.i, i64 %.2104.02364.i.i
  %.2268.i.i = load <16 x i8>, ptr %.2266.i.i, align 1, !noalias !3
  %.2269.i.i = zext i8 %.2257.i.i to i64
  %.2270.i.i = shl nuw nsw i64 %.2269.i.i, 4
  %.2271.i.i = getelementptr i8, ptr %.249.i, i64 %.2270.i.i
  %.2273.i.i = load <16 x i8>, ptr %.2271.i.i, align 1, !noalias !3
  %.2274.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2268.i.i, <16 x i8> %.2273.i.i)
  %.2275.i.i = bitcast <16 x i8> %.2274.i.i to <8 x i16>
  %.2276.i.i = shl <8 x i32> %.2255.i.i, splat (i32 16)
  %.2277.i.i = zext <8 x i16> %.2275.i.i to <8 x i32>
  %.2278.i.i = or disjoint <8 x i32> %.2276.i.i, %.2277.i.i
  %.2279.i.i = select <8 x i1> %.2256.i.i, <8 x i32> %.2278.i.i, <8 x i32> %.2255.i.i
  %.2281.i.i = add i64 %.2139.i.i, %.2115.i.i
  %.2282.i.i = getelementptr i8, ptr %.138.i, i64 %.2281.i.i
  %.2284.i.i = load <8 x i8>, ptr %.2282.i.i, align 1, !noalias !3
  %.2286.i.i = and <8 x i32> %.2132.02367.i.i, splat (i32 4095)
  %.2287.i.i = zext <8 x i8> %.2284.i.i to <8 x i32>
  %.2288.i.i = shl nuw nsw <8 x i32> %.2287.i.i, splat (i32 12)
  %.2289.i.i = or disjoint <8 x i32> %.2288.i.i, %.2286.i.i
  %.2291.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2289.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2292.i.i = trunc <8 x i32> %.2291.i.i to <8 x i8>
  %.2293.i.i = getelementptr i8, ptr %.288.i, i64 %.2281.i.i
  store <8 x i8> %.2292.i.i, ptr %.2293.i.i, align 1, !noalias !3
  %.2296.i.i = lshr <8 x i32> %.2291.i.i, splat (i32 8)
  %.2297.i.i = and <8 x i32> %.2296.i.i, splat (i32 4095)
  %.2298.i.i = add nuw nsw <8 x i32> %.2297.i.i, splat (i32 1)
  %.2299.i.i = lshr <8 x i32> %.2132.02367.i.i, splat (i32 12)
  %.2300.i.i = mul nuw <8 x i32> %.2298.i.i, %.2299.i.i
  %.2301.i.i = lshr <8 x i32> %.2291.i.i, splat (i32 20)
  %.2302.i.i = add nuw <8 x i32> %.2300.i.i, %.2301.i.i
  %.2303.i.i = icmp ult <8 x i32> %.2302.i.i, splat (i32 65536)
  %.2304.i.i = bitcast <8 x i1> %.2303.i.i to i8
  %.2306.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2304.i.i)
  %22 = shl nuw nsw i8 %.2306.i.i, 1
  %.2308.i.i = zext nneg i8 %22 to i64
  %.2309.i.i = add i64 %.2126.02366.i.i, %.2308.i.i
  %.2311.i.i = tail call i64 @llvm.umin.i64(i64 %.2309.i.i, i64 %.2122.i.i)
  %.2313.i.i = getelementptr i8, ptr %.30.i, i64 %.2126.02366.i.i
  %.2315.i.i = load <16 x i8>, ptr %.2313.i.i, align 1, !noalias !3
  %.2316.i.i = zext i8 %.2304.i.i to i64
  %.2317.i.i = shl nuw nsw i64 %.2316.i.i, 4
  %.2318.i.i = getelementptr i8, ptr %.249.i, i64 %.2317.i.i
  %.2320.i.i = load <16 x i8>, ptr %.2318.i.i, align 1, !noalias !3
  %.2321.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2315.i.i, <16 x i8> %.2320.i.i)
  %.2322.i.i = bitcast <16 x i8> %.2321.i.i to <8 x i16>
  %.2323.i.i = shl <8 x i32> %.2302.i.i, splat (i32 16)
  %.2324.i.i = zext <8 x i16> %.2322.i.i to <8 x i32>
  %.2325.i.i = or disjoint <8 x i32> %.2323.i.i, %.2324.i.i
  %.2326.i.i = select <8 x i1> %.2303.i.i, <8 x i32> %.2325.i.i, <8 x i32> %.2302.i.i
  %.2328.i.i = add nsw i64 %loop.index.22368.i.i, 1
  %exitcond2414.not.i.i = icmp eq i64 %.2328.i.i, %.1552.0.i.i
  br i1 %exitcond2414.not.i.i, label %for.end.2.i.i, label %for.body.2.i.i

for.end.2.i.i:                                    ; preds = %for.body.2.i.i, %blocks.4.i.i
  %.2060.0.lcssa.i.i = phi i64 [ %.2064.i.i, %blocks.4.i.i ], [ %.2170.i.i, %for.body.2.i.i ]
  %.2066.0.lcssa.i.i = phi <8 x i32> [ %.2068.i.i, %blocks.4.i.i ], [ %.2185.i.i, %for.body.2.i.i ]
  %.2082.0.lcssa.i.i = phi i64 [ %.2086.i.i, %blocks.4.i.i ], [ %.2217.i.i, %for.body.2.i.i ]
  %.2088.0.lcssa.i.i = phi <8 x i32> [ %.2090.i.i, %blocks.4.i.i ], [ %.2232.i.i, %for.body.2.i.i ]
  %.2104.0.lcssa.i.i = phi i64 [ %.2108.i.i, %blocks.4.i.i ], [ %.2264.i.i, %for.body.2.i.i ]
  %.2110.0.lcssa.i.i = phi <8 x i32> [ %.2112.i.i, %blocks.4.i.i ], [ %.2279.i.i, %for.body.2.i.i ]
  %.2126.0.lcssa.i.i = phi i64 [ %.2130.i.i, %blocks.4.i.i ], [ %.2311.i.i, %for.body.2.i.i ]
  %.2132.0.lcssa.i.i = phi <8 x i32> [ %.2134.i.i, %blocks.4.i.i ], [ %.2326.i.i, %for.body.2.i.i ]
  store <8 x i32> %.2066.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.2334.i.i = sub i64 %.2060.0.lcssa.i.i, %.2051.i.i
  %.2335.i.i = lshr i64 %.2334.i.i, 1
  store i64 %.2335.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.2088.0.lcssa.i.i, ptr %.3761.i.i, align 4, !noalias !3
  %.2340.i.i = sub i64 %.2082.0.lcssa.i.i, %.2073.i.i
  %.2341.i.i = lshr i64 %.2340.i.i, 1
  store i64 %.2341.i.i, ptr %.3763.i.i, align 8, !noalias !3
  store <8 x i32> %.2110.0.lcssa.i.i, ptr %.3783.i.i, align 4, !noalias !3
  %.2346.i.i = sub i64 %.2104.0.lcssa.i.i, %.2095.i.i
  %.2347.i.i = lshr i64 %.2346.i.i, 1
  store i64 %.2347.i.i, ptr %.3785.i.i, align 8, !noalias !3
  store <8 x i32> %.2132.0.lcssa.i.i, ptr %.3805.i.i, align 4, !noalias !3
  %.2352.i.i = sub i64 %.2126.0.lcssa.i.i, %.2117.i.i
  %.2353.i.i = lshr i64 %.2352.i.i, 1
  store i64 %.2353.i.i, ptr %.3807.i.i, align 8, !noalias !3
  br label %done.i.i

blocks.5.i.i:                                     ; preds = %B6912.if.i.i
  %.2357.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.2359.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.2361.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.2362.i.i = shl i64 %.2361.i.i, 1
  %.2363.i.i = add i64 %.2359.i.i, 2
  %.2364.i.i = add i64 %.2363.i.i, %.2362.i.i
  %.2370.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.2371.i.i = shl i64 %.2370.i.i, 1
  %.2372.i.i = add i64 %.2371.i.i, %.2359.i.i
  %.2376.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.2379.i.i = load i64, ptr %.3752.i.i, align 8, !noalias !3
  %.2381.i.i = load i64, ptr %.3754.i.i, align 8, !noalias !3
  %.2383.i.i = load i64, ptr %.3756.i.i, align 8, !noalias !3
  %.2384.i.i = shl i64 %.2383.i.i, 1
  %.2385.i.i = add i64 %.2381.i.i, 2
  %.2386.i.i = add i64 %.2385.i.i, %.2384.i.i
  %.2392.i.i = load i64, ptr %.3763.i.i, align 8, !noalias !3
  %.2393.i.i = shl i64 %.2392.i.i, 1
  %.2394.i.i = add i64 %.2393.i.i, %.2381.i.i
  %.2398.i.i = load <8 x i32>, ptr %.3761.i.i, align 4, !noalias !3
  %.2401.i.i = load i64, ptr %.3774.i.i, align 8, !noalias !3
  %.2403.i.i = load i64, ptr %.3776.i.i, align 8, !noalias !3
  %.2405.i.i = load i64, ptr %.3778.i.i, align 8, !noalias !3
  %.2406.i.i = shl i64 %.2405.i.i, 1
  %.2407.i.i = add i64 %.2403.i.i, 2
  %.2408.i.i = add i64 %.2407.i.i, %.2406.i.i
  %.2414.i.i = load i64, ptr %.3785.i.i, align 8, !noalias !3
  %.2415.i.i = shl i64 %.2414.i.i, 1
  %.2416.i.i = add i64 %.2415.i.i, %.2403.i.i
  %.2420.i.i = load <8 x i32>, ptr %.3783.i.i, align 4, !noalias !3
  %.2423.i.i = load i64, ptr %.3796.i.i, align 8, !noalias !3
  %.2425.i.i = load i64, ptr %.3798.i.i, align 8, !noalias !3
  %.2427.i.i = load i64, ptr %.3800.i.i, align 8, !noalias !3
  %.2428.i.i = shl i64 %.2427.i.i, 1
  %.2429.i.i = add i64 %.2425.i.i, 2
  %.2430.i.i = add i64 %.2429.i.i, %.2428.i.i
  %.2436.i.i = load i64, ptr %.3807.i.i, align 8, !noalias !3
  %.2437.i.i = shl i64 %.2436.i.i, 1
  %.2438.i.i = add i64 %.2437.i.i, %.2425.i.i
  %.2442.i.i = load <8 x i32>, ptr %.3805.i.i, align 4, !noalias !3
  %.2445.i.i = load i64, ptr %.3818.i.i, align 8, !noalias !3
  %.2447.i.i = load i64, ptr %.3820.i.i, align 8, !noalias !3
  %.2449.i.i = load i64, ptr %.3822.i.i, align 8, !noalias !3
  %.2450.i.i = shl i64 %.2449.i.i, 1
  %.2451.i.i = add i64 %.2447.i.i, 2
  %.2452.i.i = add i64 %.2451.i.i, %.2450.i.i
  %.2458.i.i = load i64, ptr %.3829.i.i, align 8, !noalias !3
  %.2459.i.i = shl i64 %.2458.i.i, 1
  %.2460.i.i = add i64 %.2459.i.i, %.2447.i.i
  %.2464.i.i = load <8 x i32>, ptr %.3827.i.i, align 4, !noalias !3
  %.24672337.i.i = icmp slt i64 %done.2.02404.i.i, %.1552.0.i.i
  br i1 %.24672337.i.i, label %for.body.3.i.i, label %for.end.3.i.i

for.body.3.i.i:                                   ; preds = %blocks.5.i.i, %for.body.3.i.i
  %loop.index.32348.i.i = phi i64 [ %.2705.i.i, %for.body.3.i.i ], [ %done.2.02404.i.i, %blocks.5.i.i ]
  %.2462.02347.i.i = phi <8 x i32> [ %.2703.i.i, %for.body.3.i.i ], [ %.2464.i.i, %blocks.5.i.i ]
  %.2456.02346.i.i = phi i64 [ %.2688.i.i, %for.body.3.i.i ], [ %.2460.i.i, %blocks.5.i.i ]
  %.2440.02345.i.i = phi <8 x i32> [ %.2656.i.i, %for.body.3.i.i ], [ %.2442.i.i, %blocks.5.i.i ]
  %.2434.02344.i.i = phi i64 [ %.2641.i.i, %for.body.3.i.i ], [ %.2438.i.i, %blocks.5.i.i ]
  %.2418.02343.i.i = phi <8 x i32> [ %.2609.i.i, %for.body.3.i.i ], [ %.2420.i.i, %blocks.5.i.i ]
  %.2412.02342.i.i = phi i64 [ %.2594.i.i, %for.body.3.i.i ], [ %.2416.i.i, %blocks.5.i.i ]
  %.2396.02341.i.i = phi <8 x i32> [ %.2562.i.i, %for.body.3.i.i ], [ %.2398.i.i, %blocks.5.i.i ]
  %.2390.02340.i.i = phi i64 [ %.2547.i.i, %for.body.3.i.i ], [ %.2394.i.i, %blocks.5.i.i ]
  %.2374.02339.i.i = phi <8 x i32> [ %.2515.i.i, %for.body.3.i.i ], [ %.2376.i.i, %blocks.5.i.i ]
  %.2368.02338.i.i = phi i64 [ %.2500.i.i, %for.body.3.i.i ], [ %.2372.i.i, %blocks.5.i.i ]
  %.2469.i.i = shl i64 %loop.index.32348.i.i, 3
  %.2470.i.i = add i64 %.2469.i.i, %.2357.i.i
  %.2471.i.i = getelementptr i8, ptr %.138.i, i64 %.2470.i.i
  %.2473.i.i = load <8 x i8>, ptr %.2471.i.i, align 1, !noalias !3
  %.2475.i.i = and <8 x i32> %.2374.02339.i.i, splat (i32 4095)
  %.2476.i.i = zext <8 x i8> %.2473.i.i to <8 x i32>
  %.2477.i.i = shl nuw nsw <8 x i32> %.2476.i.i, splat (i32 12)
  %.2478.i.i = or disjoint <8 x i32> %.2477.i.i, %.2475.i.i
  %.2480.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2478.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2481.i.i = trunc <8 x i32> %.2480.i.i to <8 x i8>
  %.2482.i.i = getelementptr i8, ptr %.288.i, i64 %.2470.i.i
  store <8 x i8> %.2481.i.i, ptr %.2482.i.i, align 1, !noalias !3
  %.2485.i.i = lshr <8 x i32> %.2480.i.i, splat (i32 8)
  %.2486.i.i = and <8 x i32> %.2485.i.i, splat (i32 4095)
  %.2487.i.i = add nuw nsw <8 x i32> %.2486.i.i, splat (i32 1)
  %.2488.i.i = lshr <8 x i32> %.2374.02339.i.i, splat (i32 12)
  %.2489.i.i = mul nuw <8 x i32> %.2487.i.i, %.2488.i.i
  %.2490.i.i = lshr <8 x i32> %.2480.i.i, splat (i32 20)
  %.2491.i.i = add nuw <8 x i32> %.2489.i.i, %.2490.i.i
  %.2492.i.i = icmp ult <8 x i32> %.2491.i.i, splat (i32 65536)
  %.2493.i.i = bitcast <8 x i1> %.2492.i.i to i8
  %.2495.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2493.i.i)
  %23 = shl nuw nsw i8 %.2495.i.i, 1
  %.2497.i.i = zext nneg i8 %23 to i64
  %.2498.i.i = add i64 %.2368.02338.i.i, %.2497.i.i
  %.2500.i.i = tail call i64 @llvm.umin.i64(i64 %.2498.i.i, i64 %.2364.i.i)
  %.2502.i.i = getelementptr i8, ptr %.30.i, i64 %.2368.02338.i.i
  %.2504.i.i = load <16 x i8>, ptr %.2502.i.i, align 1, !noalias !3
  %.2505.i.i = zext i8 %.2493.i.i to i64
  %.2506.i.i = shl nuw nsw i64 %.2505.i.i, 4
  %.2507.i.i = getelementptr i8, ptr %.249.i, i64 %.2506.i.i
  %.2509.i.i = load <16 x i8>, ptr %.2507.i.i, align 1, !noalias !3
  %.2510.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2504.i.i, <16 x i8> %.2509.i.i)
  %.2511.i.i = bitcast <16 x i8> %.2510.i.i to <8 x i16>
  %.2512.i.i = shl <8 x i32> %.2491.i.i, splat (i32 16)
  %.2513.i.i = zext <8 x i16> %.2511.i.i to <8 x i32>
  %.2514.i.i = or disjoint <8 x i32> %.2512.i.i, %.2513.i.i
  %.2515.i.i = select <8 x i1> %.2492.i.i, <8 x i32> %.2514.i.i, <8 x i32> %.2491.i.i
  %.2517.i.i = add i64 %.2469.i.i, %.2379.i.i
  %.2518.i.i = getelementptr i8, ptr %.138.i, i64 %.2517.i.i
  %.2520.i.i = load <8 x i8>, ptr %.2518.i.i, align 1, !noalias !3
  %.2522.i.i = and <8 x i32> %.2396.02341.i.i, splat (i32 4095)
  %.2523.i.i = zext <8 x i8> %.2520.i.i to <8 x i32>
  %.2524.i.i = shl nuw nsw <8 x i32> %.2523.i.i, splat (i32 12)
  %.2525.i.i = or disjoint <8 x i32> %.2524.i.i, %.2522.i.i
  %.2527.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2525.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2528.i.i = trunc <8 x i32> %.2527.i.i to <8 x i8>
  %.2529.i.i = getelementptr i8, ptr %.288.i, i64 %.2517.i.i
  store <8 x i8> %.2528.i.i, ptr %.2529.i.i, align 1, !noalias !3
  %.2532.i.i = lshr <8 x i32> %.2527.i.i, splat (i32 8)
  %.2533.i.i = and <8 x i32> %.2532.i.i, splat (i32 4095)
  %.2534.i.i = add nuw nsw <8 x i32> %.2533.i.i, splat (i32 1)
  %.2535.i.i = lshr <8 x i32> %.2396.02341.i.i, splat (i32 12)
  %.2536.i.i = mul nuw <8 x i32> %.2534.i.i, %.2535.i.i
  %.2537.i.i = lshr <8 x i32> %.2527.i.i, splat (i32 20)
  %.2538.i.i = add nuw <8 x i32> %.2536.i.i, %.2537.i.i
  %.2539.i.i = icmp ult <8 x i32> %.2538.i.i, splat (i32 65536)
  %.2540.i.i = bitcast <8 x i1> %.2539.i.i to i8
  %.2542.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2540.i.i)
  %24 = shl nuw nsw i8 %.2542.i.i, 1
  %.2544.i.i = zext nneg i8 %24 to i64
  %.2545.i.i = add i64 %.2390.02340.i.i, %.2544.i.i
  %.2547.i.i = tail call i64 @llvm.umin.i64(i64 %.2545.i.i, i64 %.2386.i.i)
  %.2549.i.i = getelementptr i8, ptr %.30.i, i64 %.2390.02340.i.i
  %.2551.i.i = load <16 x i8>, ptr %.2549.i.i, align 1, !noalias !3
  %.2552.i.i = zext i8 %.2540.i.i to i64
  %.2553.i.i = shl nuw nsw i64 %.2552.i.i, 4
  %.2554.i.i = getelementptr i8, ptr %.249.i, i64 %.2553.i.i
  %.2556.i.i = load <16 x i8>, ptr %.2554.i.i, align 1, !noalias !3
  %.2557.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2551.i.i, <16 x i8> %.2556.i.i)
  %.2558.i.i = bitcast <16 x i8> %.2557.i.i to <8 x i16>
  %.2559.i.i = shl <8 x i32> %.2538.i.i, splat (i32 16)
  %.2560.i.i = zext <8 x i16> %.2558.i.i to <8 x i32>
  %.2561.i.i = or disjoint <8 x i32> %.2559.i.i, %.2560.i.i
  %.2562.i.i = select <8 x i1> %.2539.i.i, <8 x i32> %.2561.i.i, <8 x i32> %.2538.i.i
  %.2564.i.i = add i64 %.2469.i.i, %.2401.i.i
  %.2565.i.i = getelementptr i8, ptr %.138.i, i64 %.2564.i.i
  %.2567.i.i = load <8 x i8>, ptr %.2565.i.i, align 1, !noalias !3
  %.2569.i.i = and <8 x i32> %.2418.02343.i.i, splat (i32 4095)
  %.2570.i.i = zext <8 x i8> %.2567.i.i to <8 x i32>
  %.2571.i.i = shl nuw nsw <8 x i32> %.2570.i.i, splat (i32 12)
  %.2572.i.i = or disjoint <8 x i32> %.2571.i.i, %.2569.i.i
  %.2574.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2572.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2575.i.i = trunc <8 x i32> %.2574.i.i to <8 x i8>
  %.2576.i.i = getelementptr i8, ptr %.288.i, i64 %.2564.i.i
  store <8 x i8> %.2575.i.i, ptr %.2576.i.i, align 1, !noalias !3
  %.2579.i.i = lshr <8 x i32> %.2574.i.i, splat (i32 8)
  %.2580.i.i = and <8 x i32> %.2579.i.i, splat (i32 4095)
  %.2581.i.i = add nuw nsw <8 x i32> %.2580.i.i, splat (i32 1)
  %.2582.i.i = lshr <8 x i32> %.2418.02343.i.i, splat (i32 12)
  %.2583.i.i = mul nuw <8 x i32> %.2581.i.i, %.2582.i.i
  %.2584.i.i = lshr <8 x i32> %.2574.i.i, splat (i32 20)
  %.2585.i.i = add nuw <8 x i32> %.2583.i.i, %.2584.i.i
  %.2586.i.i = icmp ult <8 x i32> %.2585.i.i, splat (i32 65536)
  %.2587.i.i = bitcast <8 x i1> %.2586.i.i to i8
  %.2589.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2587.i.i)
  %25 = shl nuw nsw i8 %.2589.i.i, 1
  %.2591.i.i = zext nneg i8 %25 to i64
  %.2592.i.i = add i64 %.2412.02342.i.i, %.2591.i.i
  %.2594.i.i = tail call i64 @llvm.umin.i64(i64 %.2592.i.i, i64 %.2408.i.i)
  %.2596.i.i = getelementptr i8, ptr %.30.i, i64 %.2412.02342.i.i
  %.2598.i.i = load <16 x i8>, ptr %.2596.i.i, align 1, !noalias !3
  %.2599.i.i = zext i8 %.2587.i.i to i64
  %.2600.i.i = shl nuw nsw i64 %.2599.i.i, 4
  %.2601.i.i = getelementptr i8, ptr %.249.i, i64 %.2600.i.i
  %.2603.i.i = load <16 x i8>, ptr %.2601.i.i, align 1, !noalias !3
  %.2604.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2598.i.i, <16 x i8> %.2603.i.i)
  %.2605.i.i = bitcast <16 x i8> %.2604.i.i to <8 x i16>
  %.2606.i.i = shl <8 x i32> %.2585.i.i, splat (i32 16)
  %.2607.i.i = zext <8 x i16> %.2605.i.i to <8 x i32>
  %.2608.i.i = or disjoint <8 x i32> %.2606.i.i, %.2607.i.i
  %.2609.i.i = select <8 x i1> %.2586.i.i, <8 x i32> %.2608.i.i, <8 x i32> %.2585.i.i
  %.2611.i.i = add i64 %.2469.i.i, %.2423.i.i
  %.2612.i.i = getelementptr i8, ptr %.138.i, i64 %.2611.i.i
  %.2614.i.i = load <8 x i8>, ptr %.2612.i.i, align 1, !noalias !3
  %.2616.i.i = and <8 x i32> %.2440.02345.i.i, splat (i32 4095)
  %.2617.i.i = zext <8 x i8> %.2614.i.i to <8 x i32>
  %.2618.i.i = shl nuw nsw <8 x i32> %.2617.i.i, splat (i32 12)
  %.2619.i.i = or disjoint <8 x i32> %.2618.i.i, %.2616.i.i
  %.2621.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2619.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2622.i.i = trunc <8 x i32> %.2621.i.i to <8 x i8>
  %.2623.i.i = getelementptr i8, ptr %.288.i, i64 %.2611.i.i
  store <8 x i8> %.2622.i.i, ptr %.2623.i.i, align 1, !noalias !3
  %.2626.i.i = lshr <8 x i32> %.2621.i.i, splat (i32 8)
  %.2627.i.i = and <8 x i32> %.2626.i.i, splat (i32 4095)
  %.2628.i.i = add nuw nsw <8 x i32> %.2627.i.i, splat (i32 1)
  %.2629.i.i = lshr <8 x i32> %.2440.02345.i.i, splat (i32 12)
  %.2630.i.i = mul nuw <8 x i32> %.2628.i.i, %.2629.i.i
  %.2631.i.i = lshr <8 x i32> %.2621.i.i, splat (i32 20)
  %.2632.i.i = add nuw <8 x i32> %.2630.i.i, %.2631.i.i
  %.2633.i.i = icmp ult <8 x i32> %.2632.i.i, splat (i32 65536)
  %.2634.i.i = bitcast <8 x i1> %.2633.i.i to i8
  %.2636.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2634.i.i)
  %26 = shl nuw nsw i8 %.2636.i.i, 1
  %.2638.i.i = zext nneg i8 %26 to i64
  %.2639.i.i = add i64 %.2434.02344.i.i, %.2638.i.i
  %.2641.i.i = tail call i64 @llvm.umin.i64(i64 %.2639.i.i, i64 %.2430.i.i)
  %.2643.i.i = getelementptr i8, ptr %.30.i, i64 %.2434.02344.i.i
  %.2645.i.i = load <16 x i8>, ptr %.2643.i.i, align 1, !noalias !3
  %.2646.i.i = zext i8 %.2634.i.i to i64
  %.2647.i.i = shl nuw nsw i64 %.2646.i.i, 4
  %.2648.i.i = getelementptr i8, ptr %.249.i, i64 %.2647.i.i
  %.2650.i.i = load <16 x i8>, ptr %.2648.i.i, align 1, !noalias !3
  %.2651.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2645.i.i, <16 x i8> %.2650.i.i)
  %.2652.i.i = bitcast <16 x i8> %.2651.i.i to <8 x i16>
  %.2653.i.i = shl <8 x i32> %.2632.i.i, splat (i32 16)
  %.2654.i.i = zext <8 x i16> %.2652.i.i to <8 x i32>
  %.2655.i.i = or disjoint <8 x i32> %.2653.i.i, %.2654.i.i
  %.2656.i.i = select <8 x i1> %.2633.i.i, <8 x i32> %.2655.i.i, <8 x i32> %.2632.i.i
  %.2658.i.i = add i64 %.2469.i.i, %.2445.i.i
  %.2659.i.i = getelementptr i8, ptr %.138.i, i64 %.2658.i.i
  %.2661.i.i = load <8 x i8>, ptr %.2659.i.i, align 1, !noalias !3
  %.2663.i.i = and <8 x i32> %.2462.02347.i.i, splat (i32 4095)
  %.2664.i.i = zext <8 x i8> %.2661.i.i to <8 x i32>
  %.2665.i.i = shl nuw nsw <8 x i32> %.2664.i.i, splat (i32 12)
  %.2666.i.i = or disjoint <8 x i32> %.2665.i.i, %.2663.i.i
  %.2668.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2666.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2669.i.i = trunc <8 x i32> %.2668.i.i to <8 x i8>
  %.2670.i.i = getelementptr i8, ptr %.288.i, i64 %.2658.i.i
  store <8 x i8> %.2669.i.i, ptr %.2670.i.i, align 1, !noalias !3
  %.2673.i.i = lshr <8 x i32> %.2668.i.i, splat (i32 8)
  %.2674.i.i = and <8 x i32> %.2673.i.i, splat (i32 4095)
  %.2675.i.i = add nuw nsw <8 x i32> %.2674.i.i, splat (i32 1)
  %.2676.i.i = lshr <8 x i32> %.2462.02347.i.i, splat (i32 12)
  %.2677.i.i = mul nuw <8 x i32> %.2675.i.i, %.2676.i.i
  %.2678.i.i = lshr <8 x i32> %.2668.i.i, splat (i32 20)
  %.2679.i.i = add nuw <8 x i32> %.2677.i.i, %.2678.i.i
  %.2680.i.i = icmp ult <8 x i32> %.2679.i.i, splat (i32 65536)
  %.2681.i.i = bitcast <8 x i1> %.2680.i.i to i8
  %.2683.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2681.i.i)
  %27 = shl nuw nsw i8 %.2683.i.i, 1
  %.2685.i.i = zext nneg i8 %27 to i64
  %.2686.i.i = add i64 %.2456.02346.i.i, %.2685.i.i
  %.2688.i.i = tail call i64 @llvm.umin.i64(i64 %.2686.i.i, i64 %.2452.i.i)
  %.2690.i.i = getelementptr i8, ptr %.30.i, i64 %.2456.02346.i.i
  %.2692.i.i = load <16 x i8>, ptr %.2690.i.i, align 1, !noalias !3
  %.2693.i.i = zext i8 %.2681.i.i to i64
  %.2694.i.i = shl nuw nsw i64 %.2693.i.i, 4
  %.2695.i.i = getelementptr i8, ptr %.249.i, i64 %.2694.i.i
  %.2697.i.i = load <16 x i8>, ptr %.2695.i.i, align 1, !noalias !3
  %.2698.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2692.i.i, <16 x i8> %.2697.i.i)
  %.2699.i.i = bitcast <16 x i8> %.2698.i.i to <8 x i16>
  %.2700.i.i = shl <8 x i32> %.2679.i.i, splat (i32 16)
  %.2701.i.i = zext <8 x i16> %.2699.i.i to <8 x i32>
  %.2702.i.i = or disjoint <8 x i32> %.2700.i.i, %.2701.i.i
  %.2703.i.i = select <8 x i1> %.2680.i.i, <8 x i32> %.2702.i.i, <8 x i32> %.2679.i.i
  %.2705.i.i = add nsw i64 %loop.index.32348.i.i, 1
  %exitcond2413.not.i.i = icmp eq i64 %.2705.i.i, %.1552.0.i.i
  br i1 %exitcond2413.not.i.i, label %for.end.3.i.i, label %for.body.3.i.i

for.end.3.i.i:                                    ; preds = %for.body.3.i.i, %blocks.5.i.i
  %.2368.0.lcssa.i.i = phi i64 [ %.2372.i.i, %blocks.5.i.i ], [ %.2500.i.i, %for.body.3.i.i ]
  %.2374.0.lcssa.i.i = phi <8 x i32> [ %.2376.i.i, %blocks.5.i.i ], [ %.2515.i.i, %for.body.3.i.i ]
  %.2390.0.lcssa.i.i = phi i64 [ %.2394.i.i, %blocks.5.i.i ], [ %.2547.i.i, %for.body.3.i.i ]
  %.2396.0.lcssa.i.i = phi <8 x i32> [ %.2398.i.i, %blocks.5.i.i ], [ %.2562.i.i, %for.body.3.i.i ]
  %.2412.0.lcssa.i.i = phi i64 [ %.2416.i.i, %blocks.5.i.i ], [ %.2594.i.i, %for.body.3.i.i ]
  %.2418.0.lcssa.i.i = phi <8 x i32> [ %.2420.i.i, %blocks.5.i.i ], [ %.2609.i.i, %for.body.3.i.i ]
  %.2434.0.lcssa.i.i = phi i64 [ %.2438.i.i, %blocks.5.i.i ], [ %.2641.i.i, %for.body.3.i.i ]
  %.2440.0.lcssa.i.i = phi <8 x i32> [ %.2442.i.i, %blocks.5.i.i ], [ %.2656.i.i, %for.body.3.i.i ]
  %.2456.0.lcssa.i.i = phi i64 [ %.2460.i.i, %blocks.5.i.i ], [ %.2688.i.i, %for.body.3.i.i ]
  %.2462.0.lcssa.i.i = phi <8 x i32> [ %.2464.i.i, %blocks.5.i.i ], [ %.2703.i.i, %for.body.3.i.i ]
  store <8 x i32> %.2374.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.2711.i.i = sub i64 %.2368.0.lcssa.i.i, %.2359.i.i
  %.2712.i.i = lshr i64 %.2711.i.i, 1
  store i64 %.2712.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.2396.0.lcssa.i.i, ptr %.3761.i.i, align 4, !noalias !3
  %.2717.i.i = sub i64 %.2390.0.lcssa.i.i, %.2381.i.i
  %.2718.i.i = lshr i64 %.2717.i.i, 1
  store i64 %.2718.i.i, ptr %.3763.i.i, align 8, !noalias !3
  store <8 x i32> %.2418.0.lcssa.i.i, ptr %.3783.i.i, align 4, !noalias !3
  %.2723.i.i = sub i64 %.2412.0.lcssa.i.i, %.2403.i.i
  %.2724.i.i = lshr i64 %.2723.i.i, 1
  store i64 %.2724.i.i, ptr %.3785.i.i, align 8, !noalias !3
  store <8 x i32> %.2440.0.lcssa.i.i, ptr %.3805.i.i, align 4, !noalias !3
  %.2729.i.i = sub i64 %.2434.0.lcssa.i.i, %.2425.i.i
  %.2730.i.i = lshr i64 %.2729.i.i, 1
  store i64 %.2730.i.i, ptr %.3807.i.i, align 8, !noalias !3
  store <8 x i32> %.2462.0.lcssa.i.i, ptr %.3827.i.i, align 4, !noalias !3
  %.2735.i.i = sub i64 %.2456.0.lcssa.i.i, %.2447.i.i
  %.2736.i.i = lshr i64 %.2735.i.i, 1
  store i64 %.2736.i.i, ptr %.3829.i.i, align 8, !noalias !3
  br label %done.i.i

blocks.6.i.i:                                     ; preds = %B6912.if.i.i
  %.2740.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.2742.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.2744.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.2745.i.i = shl i64 %.2744.i.i, 1
  %.2746.i.i = add i64 %.2742.i.i, 2
  %.2747.i.i = add i64 %.2746.i.i, %.2745.i.i
  %.2753.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.2754.i.i = shl i64 %.2753.i.i, 1
  %.2755.i.i = add i64 %.2754.i.i, %.2742.i.i
  %.2759.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.2762.i.i = load i64, ptr %.3752.i.i, align 8, !noalias !3
  %.2764.i.i = load i64, ptr %.3754.i.i, align 8, !noalias !3
  %.2766.i.i = load i64, ptr %.3756.i.i, align 8, !noalias !3
  %.2767.i.i = shl i64 %.2766.i.i, 1
  %.2768.i.i = add i64 %.2764.i.i, 2
  %.2769.i.i = add i64 %.2768.i.i, %.2767.i.i
  %.2775.i.i = load i64, ptr %.3763.i.i, align 8, !noalias !3
  %.2776.i.i = shl i64 %.2775.i.i, 1
  %.2777.i.i = add i64 %.2776.i.i, %.2764.i.i
  %.2781.i.i = load <8 x i32>, ptr %.3761.i.i, align 4, !noalias !3
  %.2784.i.i = load i64, ptr %.3774.i.i, align 8, !noalias !3
  %.2786.i.i = load i64, ptr %.3776.i.i, align 8, !noalias !3
  %.2788.i.i = load i64, ptr %.3778.i.i, align 8, !noalias !3
  %.2789.i.i = shl i64 %.2788.i.i, 1
  %.2790.i.i = add i64 %.2786.i.i, 2
  %.2791.i.i = add i64 %.2790.i.i, %.2789.i.i
  %.2797.i.i = load i64, ptr %.3785.i.i, align 8, !noalias !3
  %.2798.i.i = shl i64 %.2797.i.i, 1
  %.2799.i.i = add i64 %.2798.i.i, %.2786.i.i
  %.2803.i.i = load <8 x i32>, ptr %.3783.i.i, align 4, !noalias !3
  %.2806.i.i = load i64, ptr %.3796.i.i, align 8, !noalias !3
  %.2808.i.i = load i64, ptr %.3798.i.i, align 8, !noalias !3
  %.2810.i.i = load i64, ptr %.3800.i.i, align 8, !noalias !3
  %.2811.i.i = shl i64 %.2810.i.i, 1
  %.2812.i.i = add i64 %.2808.i.i, 2
  %.2813.i.i = add i64 %.2812.i.i, %.2811.i.i
  %.2819.i.i = load i64, ptr %.3807.i.i, align 8, !noalias !3
  %.2820.i.i = shl i64 %.2819.i.i, 1
  %.2821.i.i = add i64 %.2820.i.i, %.2808.i.i
  %.2825.i.i = load <8 x i32>, ptr %.3805.i.i, align 4, !noalias !3
  %.2828.i.i = load i64, ptr %.3818.i.i, align 8, !noalias !3
  %.2830.i.i = load i64, ptr %.3820.i.i, align 8, !noalias !3
  %.2832.i.i = load i64, ptr %.3822.i.i, align 8, !noalias !3
  %.2833.i.i = shl i64 %.2832.i.i, 1
  %.2834.i.i = add i64 %.2830.i.i, 2
  %.2835.i.i = add i64 %.2834.i.i, %.2833.i.i
  %.2841.i.i = load i64, ptr %.3829.i.i, align 8, !noalias !3
  %.2842.i.i = shl i64 %.2841.i.i, 1
  %.2843.i.i = add i64 %.2842.i.i, %.2830.i.i
  %.2847.i.i = load <8 x i32>, ptr %.3827.i.i, align 4, !noalias !3
  %.2850.i.i = load i64, ptr %.3840.i.i, align 8, !noalias !3
  %.2852.i.i = load i64, ptr %.3842.i.i, align 8, !noalias !3
  %.2854.i.i = load i64, ptr %.3844.i.i, align 8, !noalias !3
  %.2855.i.i = shl i64 %.2854.i.i, 1
  %.2856.i.i = add i64 %.2852.i.i, 2
  %.2857.i.i = add i64 %.2856.i.i, %.2855.i.i
  %.2863.i.i = load i64, ptr %.3851.i.i, align 8, !noalias !3
  %.2864.i.i = shl i64 %.2863.i.i, 1
  %.2865.i.i = add i64 %.2864.i.i, %.2852.i.i
  %.2869.i.i = load <8 x i32>, ptr %.3849.i.i, align 4, !noalias !3
  %.28722311.i.i = icmp slt i64 %done.2.02404.i.i, %.1552.0.i.i
  br i1 %.28722311.i.i, label %for.body.4.i.i, label %for.end.4.i.i

for.body.4.i.i:                                   ; preds = %blocks.6.i.i, %for.body.4.i.i
  %loop.index.42324.i.i = phi i64 [ %.3157.i.i, %for.body.4.i.i ], [ %done.2.02404.i.i, %blocks.6.i.i ]
  %.2867.02323.i.i = phi <8 x i32> [ %.3155.i.i, %for.body.4.i.i ], [ %.2869.i.i, %blocks.6.i.i ]
  %.2861.02322.i.i = phi i64 [ %.3140.i.i, %for.body.4.i.i ], [ %.2865.i.i, %blocks.6.i.i ]
  %.2845.02321.i.i = phi <8 x i32> [ %.3108.i.i, %for.body.4.i.i ], [ %.2847.i.i, %blocks.6.i.i ]
  %.2839.02320.i.i = phi i64 [ %.3093.i.i, %for.body.4.i.i ], [ %.2843.i.i, %blocks.6.i.i ]
  %.2823.02319.i.i = phi <8 x i32> [ %.3061.i.i, %for.body.4.i.i ], [ %.2825.i.i, %blocks.6.i.i ]
  %.2817.02318.i.i = phi i64 [ %.3046.i.i, %for.body.4.i.i ], [ %.2821.i.i, %blocks.6.i.i ]
  %.2801.02317.i.i = phi <8 x i32> [ %.3014.i.i, %for.body.4.i.i ], [ %.2803.i.i, %blocks.6.i.i ]
  %.2795.02316.i.i = phi i64 [ %.2999.i.i, %for.body.4.i.i ], [ %.2799.i.i, %blocks.6.i.i ]
  %.2779.02315.i.i = phi <8 x i32> [ %.2967.i.i, %for.body.4.i.i ], [ %.2781.i.i, %blocks.6.i.i ]
  %.2773.02314.i.i = phi i64 [ %.2952.i.i, %for.body.4.i.i ], [ %.2777.i.i, %blocks.6.i.i ]
  %.2757.02313.i.i = phi <8 x i32> [ %.2920.i.i, %for.body.4.i.i ], [ %.2759.i.i, %blocks.6.i.i ]
  %.2751.02312.i.i = phi i64 [ %.2905.i.i, %for.body.4.i.i ], [ %.2755.i.i, %blocks.6.i.i ]
  %.2874.i.i = shl i64 %loop.index.42324.i.i, 3
  %.2875.i.i = add i64 %.2874.i.i, %.2740.i.i
  %.2876.i.i = getelementptr i8, ptr %.138.i, i64 %.2875.i.i
  %.2878.i.i = load <8 x i8>, ptr %.2876.i.i, align 1, !noalias !3
  %.2880.i.i = and <8 x i32> %.2757.02313.i.i, splat (i32 4095)
  %.2881.i.i = zext <8 x i8> %.2878.i.i to <8 x i32>
  %.2882.i.i = shl nuw nsw <8 x i32> %.2881.i.i, splat (i32 12)
  %.2883.i.i = or disjoint <8 x i32> %.2882.i.i, %.2880.i.i
  %.2885.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2883.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2886.i.i = trunc <8 x i32> %.2885.i.i to <8 x i8>
  %.2887.i.i = getelementptr i8, ptr %.288.i, i64 %.2875.i.i
  store <8 x i8> %.2886.i.i, ptr %.2887.i.i, align 1, !noalias !3
  %.2890.i.i = lshr <8 x i32> %.2885.i.i, splat (i32 8)
  %.2891.i.i = and <8 x i32> %.2890.i.i, splat (i32 4095)
  %.2892.i.i = add nuw nsw <8 x i32> %.2891.i.i, splat (i32 1)
  %.2893.i.i = lshr <8 x i32> %.2757.02313.i.i, splat (i32 12)
  %.2894.i.i = mul nuw <8 x i32> %.2892.i.i, %.2893.i.i
  %.2895.i.i = lshr <8 x i32> %.2885.i.i, splat (i32 20)
  %.2896.i.i = add nuw <8 x i32> %.2894.i.i, %.2895.i.i
  %.2897.i.i = icmp ult <8 x i32> %.2896.i.i, splat (i32 65536)
  %.2898.i.i = bitcast <8 x i1> %.2897.i.i to i8
  %.2900.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2898.i.i)
  %28 = shl nuw nsw i8 %.2900.i.i, 1
  %.2902.i.i = zext nneg i8 %28 to i64
  %.2903.i.i = add i64 %.2751.02312.i.i, %.2902.i.i
  %.2905.i.i = tail call i64 @llvm.umin.i64(i64 %.2903.i.i, i64 %.2747.i.i)
  %.2907.i.i = getelementptr i8, ptr %.30.i, i64 %.2751.02312.i.i
  %.2909.i.i = load <16 x i8>, ptr %.2907.i.i, align 1, !noalias !3
  %.2910.i.i = zext i8 %.2898.i.i to i64
  %.2911.i.i = shl nuw nsw i64 %.2910.i.i, 4
  %.2912.i.i = getelementptr i8, ptr %.249.i, i64 %.2911.i.i
  %.2914.i.i = load <16 x i8>, ptr %.2912.i.i, align 1, !noalias !3
  %.2915.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2909.i.i, <16 x i8> %.2914.i.i)
  %.2916.i.i = bitcast <16 x i8> %.2915.i.i to <8 x i16>
  %.2917.i.i = shl <8 x i32> %.2896.i.i, splat (i32 16)
  %.2918.i.i = zext <8 x i16> %.2916.i.i to <8 x i32>
  %.2919.i.i = or disjoint <8 x i32> %.2917.i.i, %.2918.i.i
  %.2920.i.i = select <8 x i1> %.2897.i.i, <8 x i32> %.2919.i.i, <8 x i32> %.2896.i.i
  %.2922.i.i = add i64 %.2874.i.i, %.2762.i.i
  %.2923.i.i = getelementptr i8, ptr %.138.i, i64 %.2922.i.i
  %.2925.i.i = load <8 x i8>, ptr %.2923.i.i, align 1, !noalias !3
  %.2927.i.i = and <8 x i32> %.2779.02315.i.i, splat (i32 4095)
  %.2928.i.i = zext <8 x i8> %.2925.i.i to <8 x i32>
  %.2929.i.i = shl nuw nsw <8 x i32> %.2928.i.i, splat (i32 12)
  %.2930.i.i = or disjoint <8 x i32> %.2929.i.i, %.2927.i.i
  %.2932.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2930.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2933.i.i = trunc <8 x i32> %.2932.i.i to <8 x i8>
  %.2934.i.i = getelementptr i8, ptr %.288.i, i64 %.2922.i.i
  store <8 x i8> %.2933.i.i, ptr %.2934.i.i, align 1, !noalias !3
  %.2937.i.i = lshr <8 x i32> %.2932.i.i, splat (i32 8)
  %.2938.i.i = and <8 x i32> %.2937.i.i, splat (i32 4095)
  %.2939.i.i = add nuw nsw <8 x i32> %.2938.i.i, splat (i32 1)
  %.2940.i.i = lshr <8 x i32> %.2779.02315.i.i, splat (i32 12)
  %.2941.i.i = mul nuw <8 x i32> %.2939.i.i, %.2940.i.i
  %.2942.i.i = lshr <8 x i32> %.2932.i.i, splat (i32 20)
  %.2943.i.i = add nuw <8 x i32> %.2941.i.i, %.2942.i.i
  %.2944.i.i = icmp ult <8 x i32> %.2943.i.i, splat (i32 65536)
  %.2945.i.i = bitcast <8 x i1> %.2944.i.i to i8
  %.2947.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2945.i.i)
  %29 = shl nuw nsw i8 %.2947.i.i, 1
  %.2949.i.i = zext nneg i8 %29 to i64
  %.2950.i.i = add i64 %.2773.02314.i.i, %.2949.i.i
  %.2952.i.i = tail call i64 @llvm.umin.i64(i64 %.2950.i.i, i64 %.2769.i.i)
  %.2954.i.i = getelementptr i8, ptr %.30.i, i64 %.2773.02314.i.i
  %.2956.i.i = load <16 x i8>, ptr %.2954.i.i, align 1, !noalias !3
  %.2957.i.i = zext i8 %.2945.i.i to i64
  %.2958.i.i = shl nuw nsw i64 %.2957.i.i, 4
  %.2959.i.i = getelementptr i8, ptr %.249.i, i64 %.2958.i.i
  %.2961.i.i = load <16 x i8>, ptr %.2959.i.i, align 1, !noalias !3
  %.2962.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2956.i.i, <16 x i8> %.2961.i.i)
  %.2963.i.i = bitcast <16 x i8> %.2962.i.i to <8 x i16>
  %.2964.i.i = shl <8 x i32> %.2943.i.i, splat (i32 16)
  %.2965.i.i = zext <8 x i16> %.2963.i.i to <8 x i32>
  %.2966.i.i = or disjoint <8 x i32> %.2964.i.i, %.2965.i.i
  %.2967.i.i = select <8 x i1> %.2944.i.i, <8 x i32> %.2966.i.i, <8 x i32> %.2943.i.i
  %.2969.i.i = add i64 %.2874.i.i, %.2784.i.i
  %.2970.i.i = getelementptr i8, ptr %.138.i, i64 %.2969.i.i
  %.2972.i.i = load <8 x i8>, ptr %.2970.i.i, align 1, !noalias !3
  %.2974.i.i = and <8 x i32> %.2801.02317.i.i, splat (i32 4095)
  %.2975.i.i = zext <8 x i8> %.2972.i.i to <8 x i32>
  %.2976.i.i = shl nuw nsw <8 x i32> %.2975.i.i, splat (i32 12)
  %.2977.i.i = or disjoint <8 x i32> %.2976.i.i, %.2974.i.i
  %.2979.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.2977.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.2980.i.i = trunc <8 x i32> %.2979.i.i to <8 x i8>
  %.2981.i.i = getelementptr i8, ptr %.288.i, i64 %.2969.i.i
  store <8 x i8> %.2980.i.i, ptr %.2981.i.i, align 1, !noalias !3
  %.2984.i.i = lshr <8 x i32> %.2979.i.i, splat (i32 8)
  %.2985.i.i = and <8 x i32> %.2984.i.i, splat (i32 4095)
  %.2986.i.i = add nuw nsw <8 x i32> %.2985.i.i, splat (i32 1)
  %.2987.i.i = lshr <8 x i32> %.2801.02317.i.i, splat (i32 12)
  %.2988.i.i = mul nuw <8 x i32> %.2986.i.i, %.2987.i.i
  %.2989.i.i = lshr <8 x i32> %.2979.i.i, splat (i32 20)
  %.2990.i.i = add nuw <8 x i32> %.2988.i.i, %.2989.i.i
  %.2991.i.i = icmp ult <8 x i32> %.2990.i.i, splat (i32 65536)
  %.2992.i.i = bitcast <8 x i1> %.2991.i.i to i8
  %.2994.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2992.i.i)
  %30 = shl nuw nsw i8 %.2994.i.i, 1
  %.2996.i.i = zext nneg i8 %30 to i64
  %.2997.i.i = add i64 %.2795.02316.i.i, %.2996.i.i
  %.2999.i.i = tail call i64 @llvm.umin.i64(i64 %.2997.i.i, i64 %.2791.i.i)
  %.3001.i.i = getelementptr i8, ptr %.30.i, i64 %.2795.02316.i.i
  %.3003.i.i = load <16 x i8>, ptr %.3001.i.i, align 1, !noalias !3
  %.3004.i.i = zext i8 %.2992.i.i to i64
  %.3005.i.i = shl nuw nsw i64 %.3004.i.i, 4
  %.3006.i.i = getelementptr i8, ptr %.249.i, i64 %.3005.i.i
  %.3008.i.i = load <16 x i8>, ptr %.3006.i.i, align 1, !noalias !3
  %.3009.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3003.i.i, <16 x i8> %.3008.i.i)
  %.3010.i.i = bitcast <16 x i8> %.3009.i.i to <8 x i16>
  %.3011.i.i = shl <8 x i32> %.2990.i.i, splat (i32 16)
  %.3012.i.i = zext <8 x i16> %.3010.i.i to <8 x i32>
  %.3013.i.i = or disjoint <8 x i32> %.3011.i.i, %.3012.i.i
  %.3014.i.i = select <8 x i1> %.2991.i.i, <8 x i32> %.3013.i.i, <8 x i32> %.2990.i.i
  %.3016.i.i = add i64 %.2874.i.i, %.2806.i.i
  %.3017.i.i = getelementptr i8, ptr %.138.i, i64 %.3016.i.i
  %.3019.i.i = load <8 x i8>, ptr %.3017.i.i, align 1, !noalias !3
  %.3021.i.i = and <8 x i32> %.2823.02319.i.i, splat (i32 4095)
  %.3022.i.i = zext <8 x i8> %.3019.i.i to <8 x i32>
  %.3023.i.i = shl nuw nsw <8 x i32> %.3022.i.i, splat (i32 12)
  %.3024.i.i = or disjoint <8 x i32> %.3023.i.i, %.3021.i.i
  %.3026.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3024.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3027.i.i = trunc <8 x i32> %.3026.i.i to <8 x i8>
  %.3028.i.i = getelementptr i8, ptr %.288.i, i64 %.3016.i.i
  store <8 x i8> %.3027.i.i, ptr %.3028.i.i, align 1, !noalias !3
  %.3031.i.i = lshr <8 x i32> %.3026.i.i, splat (i32 8)
  %.3032.i.i = and <8 x i32> %.3031.i.i, splat (i32 4095)
  %.3033.i.i = add nuw nsw <8 x i32> %.3032.i.i, splat (i32 1)
  %.3034.i.i = lshr <8 x i32> %.2823.02319.i.i, splat (i32 12)
  %.3035.i.i = mul nuw <8 x i32> %.3033.i.i, %.3034.i.i
  %.3036.i.i = lshr <8 x i32> %.3026.i.i, splat (i32 20)
  %.3037.i.i = add nuw <8 x i32> %.3035.i.i, %.3036.i.i
  %.3038.i.i = icmp ult <8 x i32> %.3037.i.i, splat (i32 65536)
  %.3039.i.i = bitcast <8 x i1> %.3038.i.i to i8
  %.3041.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3039.i.i)
  %31 = shl nuw nsw i8 %.3041.i.i, 1
  %.3043.i.i = zext nneg i8 %31 to i64
  %.3044.i.i = add i64 %.2817.02318.i.i, %.3043.i.i
  %.3046.i.i = tail call i64 @llvm.umin.i64(i64 %.3044.i.i, i64 %.2813.i.i)
  %.3048.i.i = getelementptr i8, ptr %.30.i, i64 %.2817.02318.i.i
  %.3050.i.i = load <16 x i8>, ptr %.3048.i.i, align 1, !noalias !3
  %.3051.i.i = zext i8 %.3039.i.i to i64
  %.3052.i.i = shl nuw nsw i64 %.3051.i.i, 4
  %.3053.i.i = getelementptr i8, ptr %.249.i, i64 %.3052.i.i
  %.3055.i.i = load <16 x i8>, ptr %.3053.i.i, align 1, !noalias !3
  %.3056.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3050.i.i, <16 x i8> %.3055.i.i)
  %.3057.i.i = bitcast <16 x i8> %.3056.i.i to <8 x i16>
  %.3058.i.i = shl <8 x i32> %.3037.i.i, splat (i32 16)
  %.3059.i.i = zext <8 x i16> %.3057.i.i to <8 x i32>
  %.3060.i.i = or disjoint <8 x i32> %.3058.i.i, %.3059.i.i
  %.3061.i.i = select <8 x i1> %.3038.i.i, <8 x i32> %.3060.i.i, <8 x i32> %.3037.i.i
  %.3063.i.i = add i64 %.2874.i.i, %.2828.i.i
  %.3064.i.i = getelementptr i8, ptr %.138.i, i64 %.3063.i.i
  %.3066.i.i = load <8 x i8>, ptr %.3064.i.i, align 1, !noalias !3
  %.3068.i.i = and <8 x i32> %.2845.02321.i.i, splat (i32 4095)
  %.3069.i.i = zext <8 x i8> %.3066.i.i to <8 x i32>
  %.3070.i.i = shl nuw nsw <8 x i32> %.3069.i.i, splat (i32 12)
  %.3071.i.i = or disjoint <8 x i32> %.3070.i.i, %.3068.i.i
  %.3073.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3071.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3074.i.i = trunc <8 x i32> %.3073.i.i to <8 x i8>
  %.3075.i.i = getelementptr i8, ptr %.288.i, i64 %.3063.i.i
  store <8 x i8> %.3074.i.i, ptr %.3075.i.i, align 1, !noalias !3
  %.3078.i.i = lshr <8 x i32> %.3073.i.i, splat (i32 8)
  %.3079.i.i = and <8 x i32> %.3078.i.i, splat (i32 4095)
  %.3080.i.i = add nuw nsw <8 x i32> %.3079.i.i, splat (i32 1)
  %.3081.i.i = lshr <8 x i32> %.2845.02321.i.i, splat (i32 12)
  %.3082.i.i = mul nuw <8 x i32> %.3080.i.i, %.3081.i.i
  %.3083.i.i = lshr <8 x i32> %.3073.i.i, splat (i32 20)
  %.3084.i.i = add nuw <8 x i32> %.3082.i.i, %.3083.i.i
  %.3085.i.i = icmp ult <8 x i32> %.3084.i.i, splat (i32 65536)
  %.3086.i.i = bitcast <8 x i1> %.3085.i.i to i8
  %.3088.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3086.i.i)
  %32 = shl nuw nsw i8 %.3088.i.i, 1
  %.3090.i.i = zext nneg i8 %32 to i64
  %.3091.i.i = add i64 %.2839.02320.i.i, %.3090.i.i
  %.3093.i.i = tail call i64 @llvm.umin.i64(i64 %.3091.i.i, i64 %.2835.i.i)
  %.3095.i.i = getelementptr i8, ptr %.30.i, i64 %.2839.02320.i.i
  %.3097.i.i = load <16 x i8>, ptr %.3095.i.i, align 1, !noalias !3
  %.3098.i.i = zext i8 %.3086.i.i to i64
  %.3099.i.i = shl nuw nsw i64 %.3098.i.i, 4
  %.3100.i.i = getelementptr i8, ptr %.249.i, i64 %.3099.i.i
  %.3102.i.i = load <16 x i8>, ptr %.3100.i.i, align 1, !noalias !3
  %.3103.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3097.i.i, <16 x i8> %.3102.i.i)
  %.3104.i.i = bitcast <16 x i8> %.3103.i.i to <8 x i16>
  %.3105.i.i = shl <8 x i32> %.3084.i.i, splat (i32 16)
  %.3106.i.i = zext <8 x i16> %.3104.i.i to <8 x i32>
  %.3107.i.i = or disjoint <8 x i32> %.3105.i.i, %.3106.i.i
  %.3108.i.i = select <8 x i1> %.3085.i.i, <8 x i32> %.3107.i.i, <8 x i32> %.3084.i.i
  %.3110.i.i = add i64 %.2874.i.i, %.2850.i.i
  %.3111.i.i = getelementptr i8, ptr %.138.i, i64 %.3110.i.i
  %.3113.i.i = load <8 x i8>, ptr %.3111.i.i, align 1, !noalias !3
  %.3115.i.i = and <8 x i32> %.2867.02323.i.i, splat (i32 4095)
  %.3116.i.i = zext <8 x i8> %.3113.i.i to <8 x i32>
  %.3117.i.i = shl nuw nsw <8 x i32> %.3116.i.i, splat (i32 12)
  %.3118.i.i = or disjoint <8 x i32> %.3117.i.i, %.3115.i.i
  %.3120.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3118.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3121.i.i = trunc <8 x i32> %.3120.i.i to <8 x i8>
  %.3122.i.i = getelementptr i8, ptr %.288.i, i64 %.3110.i.i
  store <8 x i8> %.3121.i.i, ptr %.3122.i.i, align 1, !noalias !3
  %.3125.i.i = lshr <8 x i32> %.3120.i.i, splat (i32 8)
  %.3126.i.i = and <8 x i32> %.3125.i.i, splat (i32 4095)
  %.3127.i.i = add nuw nsw <8 x i32> %.3126.i.i, splat (i32 1)
  %.3128.i.i = lshr <8 x i32> %.2867.02323.i.i, splat (i32 12)
  %.3129.i.i = mul nuw <8 x i32> %.3127.i.i, %.3128.i.i
  %.3130.i.i = lshr <8 x i32> %.3120.i.i, splat (i32 20)
  %.3131.i.i = add nuw <8 x i32> %.3129.i.i, %.3130.i.i
  %.3132.i.i = icmp ult <8 x i32> %.3131.i.i, splat (i32 65536)
  %.3133.i.i = bitcast <8 x i1> %.3132.i.i to i8
  %.3135.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3133.i.i)
  %33 = shl nuw nsw i8 %.3135.i.i, 1
  %.3137.i.i = zext nneg i8 %33 to i64
  %.3138.i.i = add i64 %.2861.02322.i.i, %.3137.i.i
  %.3140.i.i = tail call i64 @llvm.umin.i64(i64 %.3138.i.i, i64 %.2857.i.i)
  %.3142.i.i = getelementptr i8, ptr %.30.i, i64 %.2861.02322.i.i
  %.3144.i.i = load <16 x i8>, ptr %.3142.i.i, align 1, !noalias !3
  %.3145.i.i = zext i8 %.3133.i.i to i64
  %.3146.i.i = shl nuw nsw i64 %.3145.i.i, 4
  %.3147.i.i = getelementptr i8, ptr %.249.i, i64 %.3146.i.i
  %.3149.i.i = load <16 x i8>, ptr %.3147.i.i, align 1, !noalias !3
  %.3150.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3144.i.i, <16 x i8> %.3149.i.i)
  %.3151.i.i = bitcast <16 x i8> %.3150.i.i to <8 x i16>
  %.3152.i.i = shl <8 x i32> %.3131.i.i, splat (i32 16)
  %.3153.i.i = zext <8 x i16> %.3151.i.i to <8 x i32>
  %.3154.i.i = or disjoint <8 x i32> %.3152.i.i, %.3153.i.i
  %.3155.i.i = select <8 x i1> %.3132.i.i, <8 x i32> %.3154.i.i, <8 x i32> %.3131.i.i
  %.3157.i.i = add nsw i64 %loop.index.42324.i.i, 1
  %exitcond2412.not.i.i = icmp eq i64 %.3157.i.i, %.1552.0.i.i
  br i1 %exitcond2412.not.i.i, label %for.end.4.i.i, label %for.body.4.i.i

for.end.4.i.i:                                    ; preds = %for.body.4.i.i, %blocks.6.i.i
  %.2751.0.lcssa.i.i = phi i64 [ %.2755.i.i, %blocks.6.i.i ], [ %.2905.i.i, %for.body.4.i.i ]
  %.2757.0.lcssa.i.i = phi <8 x i32> [ %.2759.i.i, %blocks.6.i.i ], [ %.2920.i.i, %for.body.4.i.i ]
  %.2773.0.lcssa.i.i = phi i64 [ %.2777.i.i, %blocks.6.i.i ], [ %.2952.i.i, %for.body.4.i.i ]
  %.2779.0.lcssa.i.i = phi <8 x i32> [ %.2781.i.i, %blocks.6.i.i ], [ %.2967.i.i, %for.body.4.i.i ]
  %.2795.0.lcssa.i.i = phi i64 [ %.2799.i.i, %blocks.6.i.i ], [ %.2999.i.i, %for.body.4.i.i ]
  %.2801.0.lcssa.i.i = phi <8 x i32> [ %.2803.i.i, %blocks.6.i.i ], [ %.3014.i.i, %for.body.4.i.i ]
  %.2817.0.lcssa.i.i = phi i64 [ %.2821.i.i, %blocks.6.i.i ], [ %.3046.i.i, %for.body.4.i.i ]
  %.2823.0.lcssa.i.i = phi <8 x i32> [ %.2825.i.i, %blocks.6.i.i ], [ %.3061.i.i, %for.body.4.i.i ]
  %.2839.0.lcssa.i.i = phi i64 [ %.2843.i.i, %blocks.6.i.i ], [ %.3093.i.i, %for.body.4.i.i ]
  %.2845.0.lcssa.i.i = phi <8 x i32> [ %.2847.i.i, %blocks.6.i.i ], [ %.3108.i.i, %for.body.4.i.i ]
  %.2861.0.lcssa.i.i = phi i64 [ %.2865.i.i, %blocks.6.i.i ], [ %.3140.i.i, %for.body.4.i.i ]
  %.2867.0.lcssa.i.i = phi <8 x i32> [ %.2869.i.i, %blocks.6.i.i ], [ %.3155.i.i, %for.body.4.i.i ]
  store <8 x i32> %.2757.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.3163.i.i = sub i64 %.2751.0.lcssa.i.i, %.2742.i.i
  %.3164.i.i = lshr i64 %.3163.i.i, 1
  store i64 %.3164.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.2779.0.lcssa.i.i, ptr %.3761.i.i, align 4, !noalias !3
  %.3169.i.i = sub i64 %.2773.0.lcssa.i.i, %.2764.i.i
  %.3170.i.i = lshr i64 %.3169.i.i, 1
  store i64 %.3170.i.i, ptr %.3763.i.i, align 8, !noalias !3
  store <8 x i32> %.2801.0.lcssa.i.i, ptr %.3783.i.i, align 4, !noalias !3
  %.3175.i.i = sub i64 %.2795.0.lcssa.i.i, %.2786.i.i
  %.3176.i.i = lshr i64 %.3175.i.i, 1
  store i64 %.3176.i.i, ptr %.3785.i.i, align 8, !noalias !3
  store <8 x i32> %.2823.0.lcssa.i.i, ptr %.3805.i.i, align 4, !noalias !3
  %.3181.i.i = sub i64 %.2817.0.lcssa.i.i, %.2808.i.i
  %.3182.i.i = lshr i64 %.3181.i.i, 1
  store i64 %.3182.i.i, ptr %.3807.i.i, align 8, !noalias !3
  store <8 x i32> %.2845.0.lcssa.i.i, ptr %.3827.i.i, align 4, !noalias !3
  %.3187.i.i = sub i64 %.2839.0.lcssa.i.i, %.2830.i.i
  %.3188.i.i = lshr i64 %.3187.i.i, 1
  store i64 %.3188.i.i, ptr %.3829.i.i, align 8, !noalias !3
  store <8 x i32> %.2867.0.lcssa.i.i, ptr %.3849.i.i, align 4, !noalias !3
  %.3193.i.i = sub i64 %.2861.0.lcssa.i.i, %.2852.i.i
  %.3194.i.i = lshr i64 %.3193.i.i, 1
  store i64 %.3194.i.i, ptr %.3851.i.i, align 8, !noalias !3
  br label %done.i.i

blocks.7.i.i:                                     ; preds = %B6912.if.i.i
  %.3198.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.3200.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.3202.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.3203.i.i = shl i64 %.3202.i.i, 1
  %.3204.i.i = add i64 %.3200.i.i, 2
  %.3205.i.i = add i64 %.3204.i.i, %.3203.i.i
  %.3211.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.3212.i.i = shl i64 %.3211.i.i, 1
  %.3213.i.i = add i64 %.3212.i.i, %.3200.i.i
  %.3217.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.3220.i.i = load i64, ptr %.3752.i.i, align 8, !noalias !3
  %.3222.i.i = load i64, ptr %.3754.i.i, align 8, !noalias !3
  %.3224.i.i = load i64, ptr %.3756.i.i, align 8, !noalias !3
  %.3225.i.i = shl i64 %.3224.i.i, 1
  %.3226.i.i = add i64 %.3222.i.i, 2
  %.3227.i.i = add i64 %.3226.i.i, %.3225.i.i
  %.3233.i.i = load i64, ptr %.3763.i.i, align 8, !noalias !3
  %.3234.i.i = shl i64 %.3233.i.i, 1
  %.3235.i.i = add i64 %.3234.i.i, %.3222.i.i
  %.3239.i.i = load <8 x i32>, ptr %.3761.i.i, align 4, !noalias !3
  %.3242.i.i = load i64, ptr %.3774.i.i, align 8, !noalias !3
  %.3244.i.i = load i64, ptr %.3776.i.i, align 8, !noalias !3
  %.3246.i.i = load i64, ptr %.3778.i.i, align 8, !noalias !3
  %.3247.i.i = shl i64 %.3246.i.i, 1
  %.3248.i.i = add i64 %.3244.i.i, 2
  %.3249.i.i = add i64 %.3248.i.i, %.3247.i.i
  %.3255.i.i = load i64, ptr %.3785.i.i, align 8, !noalias !3
  %.3256.i.i = shl i64 %.3255.i.i, 1
  %.3257.i.i = add i64 %.3256.i.i, %.3244.i.i
  %.3261.i.i = load <8 x i32>, ptr %.3783.i.i, align 4, !noalias !3
  %.3264.i.i = load i64, ptr %.3796.i.i, align 8, !noalias !3
  %.3266.i.i = load i64, ptr %.3798.i.i, align 8, !noalias !3
  %.3268.i.i = load i64, ptr %.3800.i.i, align 8, !noalias !3
  %.3269.i.i = shl i64 %.3268.i.i, 1
  %.3270.i.i = add i64 %.3266.i.i, 2
  %.3271.i.i = add i64 %.3270.i.i, %.3269.i.i
  %.3277.i.i = load i64, ptr %.3807.i.i, align 8, !noalias !3
  %.3278.i.i = shl i64 %.3277.i.i, 1
  %.3279.i.i = add i64 %.3278.i.i, %.3266.i.i
  %.3283.i.i = load <8 x i32>, ptr %.3805.i.i, align 4, !noalias !3
  %.3286.i.i = load i64, ptr %.3818.i.i, align 8, !noalias !3
  %.3288.i.i = load i64, ptr %.3820.i.i, align 8, !noalias !3
  %.3290.i.i = load i64, ptr %.3822.i.i, align 8, !noalias !3
  %.3291.i.i = shl i64 %.3290.i.i, 1
  %.3292.i.i = add i64 %.3288.i.i, 2
  %.3293.i.i = add i64 %.3292.i.i, %.3291.i.i
  %.3299.i.i = load i64, ptr %.3829.i.i, align 8, !noalias !3
  %.3300.i.i = shl i64 %.3299.i.i, 1
  %.3301.i.i = add i64 %.3300.i.i, %.3288.i.i
  %.3305.i.i = load <8 x i32>, ptr %.3827.i.i, align 4, !noalias !3
  %.3308.i.i = load i64, ptr %.3840.i.i, align 8, !noalias !3
  %.3310.i.i = load i64, ptr %.3842.i.i, align 8, !noalias !3
  %.3312.i.i = load i64, ptr %.3844.i.i, align 8, !noalias !3
  %.3313.i.i = shl i64 %.3312.i.i, 1
  %.3314.i.i = add i64 %.3310.i.i, 2
  %.3315.i.i = add i64 %.3314.i.i, %.3313.i.i
  %.3321.i.i = load i64, ptr %.3851.i.i, align 8, !noalias !3
  %.3322.i.i = shl i64 %.3321.i.i, 1
  %.3323.i.i = add i64 %.3322.i.i, %.3310.i.i
  %.3327.i.i = load <8 x i32>, ptr %.3849.i.i, align 4, !noalias !3
  %.3330.i.i = load i64, ptr %.3862.i.i, align 8, !noalias !3
  %.3332.i.i = load i64, ptr %.3864.i.i, align 8, !noalias !3
  %.3334.i.i = load i64, ptr %.3866.i.i, align 8, !noalias !3
  %.3335.i.i = shl i64 %.3334.i.i, 1
  %.3336.i.i = add i64 %.3332.i.i, 2
  %.3337.i.i = add i64 %.3336.i.i, %.3335.i.i
  %.3343.i.i = load i64, ptr %.3873.i.i, align 8, !noalias !3
  %.3344.i.i = shl i64 %.3343.i.i, 1
  %.3345.i.i = add i64 %.3344.i.i, %.3332.i.i
  %.3349.i.i = load <8 x i32>, ptr %.3871.i.i, align 4, !noalias !3
  %.33522281.i.i = icmp slt i64 %done.2.02404.i.i, %.1552.0.i.i
  br i1 %.33522281.i.i, label %for.body.5.i.i, label %for.end.5.i.i

for.body.5.i.i:                                   ; preds = %blocks.7.i.i, %for.body.5.i.i
  %loop.index.52296.i.i = phi i64 [ %.3684.i.i, %for.body.5.i.i ], [ %done.2.02404.i.i, %blocks.7.i.i ]
  %.3347.02295.i.i = phi <8 x i32> [ %.3682.i.i, %for.body.5.i.i ], [ %.3349.i.i, %blocks.7.i.i ]
  %.3341.02294.i.i = phi i64 [ %.3667.i.i, %for.body.5.i.i ], [ %.3345.i.i, %blocks.7.i.i ]
  %.3325.02293.i.i = phi <8 x i32> [ %.3635.i.i, %for.body.5.i.i ], [ %.3327.i.i, %blocks.7.i.i ]
  %.3319.02292.i.i = phi i64 [ %.3620.i.i, %for.body.5.i.i ], [ %.3323.i.i, %blocks.7.i.i ]
  %.3303.02291.i.i = phi <8 x i32> [ %.3588.i.i, %for.body.5.i.i ], [ %.3305.i.i, %blocks.7.i.i ]
  %.3297.02290.i.i = phi i64 [ %.3573.i.i, %for.body.5.i.i ], [ %.3301.i.i, %blocks.7.i.i ]
  %.3281.02289.i.i = phi <8 x i32> [ %.3541.i.i, %for.body.5.i.i ], [ %.3283.i.i, %blocks.7.i.i ]
  %.3275.02288.i.i = phi i64 [ %.3526.i.i, %for.body.5.i.i ], [ %.3279.i.i, %blocks.7.i.i ]
  %.3259.02287.i.i = phi <8 x i32> [ %.3494.i.i, %for.body.5.i.i ], [ %.3261.i.i, %blocks.7.i.i ]
  %.3253.02286.i.i = phi i64 [ %.3479.i.i, %for.body.5.i.i ], [ %.3257.i.i, %blocks.7.i.i ]
  %.3237.02285.i.i = phi <8 x i32> [ %.3447.i.i, %for.body.5.i.i ], [ %.3239.i.i, %blocks.7.i.i ]
  %.3231.02284.i.i = phi i64 [ %.3432.i.i, %for.body.5.i.i ], [ %.3235.i.i, %blocks.7.i.i ]
  %.3215.02283.i.i = phi <8 x i32> [ %.3400.i.i, %for.body.5.i.i ], [ %.3217.i.i, %blocks.7.i.i ]
  %.3209.02282.i.i = phi i64 [ %.3385.i.i, %for.body.5.i.i ], [ %.3213.i.i, %blocks.7.i.i ]
  %.3354.i.i = shl i64 %loop.index.52296.i.i, 3
  %.3355.i.i = add i64 %.3354.i.i, %.3198.i.i
  %.3356.i.i = getelementptr i8, ptr %.138.i, i64 %.3355.i.i
  %.3358.i.i = load <8 x i8>, ptr %.3356.i.i, align 1, !noalias !3
  %.3360.i.i = and <8 x i32> %.3215.02283.i.i, splat (i32 4095)
  %.3361.i.i = zext <8 x i8> %.3358.i.i to <8 x i32>
  %.3362.i.i = shl nuw nsw <8 x i32> %.3361.i.i, splat (i32 12)
  %.3363.i.i = or disjoint <8 x i32> %.3362.i.i, %.3360.i.i
  %.3365.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3363.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3366.i.i = trunc <8 x i32> %.3365.i.i to <8 x i8>
  %.3367.i.i = getelementptr i8, ptr %.288.i, i64 %.3355.i.i
  store <8 x i8> %.3366.i.i, ptr %.3367.i.i, align 1, !noalias !3
  %.3370.i.i = lshr <8 x i32> %.3365.i.i, splat (i32 8)
  %.3371.i.i = and <8 x i32> %.3370.i.i, splat (i32 4095)
  %.3372.i.i = add nuw nsw <8 x i32> %.3371.i.i, splat (i32 1)
  %.3373.i.i = lshr <8 x i32> %.3215.02283.i.i, splat (i32 12)
  %.3374.i.i = mul nuw <8 x i32> %.3372.i.i, %.3373.i.i
  %.3375.i.i = lshr <8 x i32> %.3365.i.i, splat (i32 20)
  %.3376.i.i = add nuw <8 x i32> %.3374.i.i, %.3375.i.i
  %.3377.i.i = icmp ult <8 x i32> %.3376.i.i, splat (i32 65536)
  %.3378.i.i = bitcast <8 x i1> %.3377.i.i to i8
  %.3380.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3378.i.i)
  %34 = shl nuw nsw i8 %.3380.i.i, 1
  %.3382.i.i = zext nneg i8 %34 to i64
  %.3383.i.i = add i64 %.3209.02282.i.i, %.3382.i.i
  %.3385.i.i = tail call i64 @llvm.umin.i64(i64 %.3383.i.i, i64 %.3205.i.i)
  %.3387.i.i = getelementptr i8, ptr %.30.i, i64 %.3209.02282.i.i
  %.3389.i.i = load <16 x i8>, ptr %.3387.i.i, align 1, !noalias !3
  %.3390.i.i = zext i8 %.3378.i.i to i64
  %.3391.i.i = shl nuw nsw i64 %.3390.i.i, 4
  %.3392.i.i = getelementptr i8, ptr %.249.i, i64 %.3391.i.i
  %.3394.i.i = load <16 x i8>, ptr %.3392.i.i, align 1, !noalias !3
  %.3395.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3389.i.i, <16 x i8> %.3394.i.i)
  %.3396.i.i = bitcast <16 x i8> %.3395.i.i to <8 x i16>
  %.3397.i.i = shl <8 x i32> %.3376.i.i, splat (i32 16)
  %.3398.i.i = zext <8 x i16> %.3396.i.i to <8 x i32>
  %.3399.i.i = or disjoint <8 x i32> %.3397.i.i, %.3398.i.i
  %.3400.i.i = select <8 x i1> %.3377.i.i, <8 x i32> %.3399.i.i, <8 x i32> %.3376.i.i
  %.3402.i.i = add i64 %.3354.i.i, %.3220.i.i
  %.3403.i.i = getelementptr i8, ptr %.138.i, i64 %.3402.i.i
  %.3405.i.i = load <8 x i8>, ptr %.3403.i.i, align 1, !noalias !3
  %.3407.i.i = and <8 x i32> %.3237.02285.i.i, splat (i32 4095)
  %.3408.i.i = zext <8 x i8> %.3405.i.i to <8 x i32>
  %.3409.i.i = shl nuw nsw <8 x i32> %.3408.i.i, splat (i32 12)
  %.3410.i.i = or disjoint <8 x i32> %.3409.i.i, %.3407.i.i
  %.3412.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3410.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3413.i.i = trunc <8 x i32> %.3412.i.i to <8 x i8>
  %.3414.i.i = getelementptr i8, ptr %.288.i, i64 %.3402.i.i
  store <8 x i8> %.3413.i.i, ptr %.3414.i.i, align 1, !noalias !3
  %.3417.i.i = lshr <8 x i32> %.3412.i.i, splat (i32 8)
  %.3418.i.i = and <8 x i32> %.3417.i.i, splat (i32 4095)
  %.3419.i.i = add nuw nsw <8 x i32> %.3418.i.i, splat (i32 1)
  %.3420.i.i = lshr <8 x i32> %.3237.02285.i.i, splat (i32 12)
  %.3421.i.i = mul nuw <8 x i32> %.3419.i.i, %.3420.i.i
  %.3422.i.i = lshr <8 x i32> %.3412.i.i, splat (i32 20)
  %.3423.i.i = add nuw <8 x i32> %.3421.i.i, %.3422.i.i
  %.3424.i.i = icmp ult <8 x i32> %.3423.i.i, splat (i32 65536)
  %.3425.i.i = bitcast <8 x i1> %.3424.i.i to i8
  %.3427.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3425.i.i)
  %35 = shl nuw nsw i8 %.3427.i.i, 1
  %.3429.i.i = zext nneg i8 %35 to i64
  %.3430.i.i = add i64 %.3231.02284.i.i, %.3429.i.i
  %.3432.i.i = tail call i64 @llvm.umin.i64(i64 %.3430.i.i, i64 %.3227.i.i)
  %.3434.i.i = getelementptr i8, ptr %.30.i, i64 %.3231.02284.i.i
  %.3436.i.i = load <16 x i8>, ptr %.3434.i.i, align 1, !noalias !3
  %.3437.i.i = zext i8 %.3425.i.i to i64
  %.3438.i.i = shl nuw nsw i64 %.3437.i.i, 4
  %.3439.i.i = getelementptr i8, ptr %.249.i, i64 %.3438.i.i
  %.3441.i.i = load <16 x i8>, ptr %.3439.i.i, align 1, !noalias !3
  %.3442.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3436.i.i, <16 x i8> %.3441.i.i)
  %.3443.i.i = bitcast <16 x i8> %.3442.i.i to <8 x i16>
  %.3444.i.i = shl <8 x i32> %.3423.i.i, splat (i32 16)
  %.3445.i.i = zext <8 x i16> %.3443.i.i to <8 x i32>
  %.3446.i.i = or disjoint <8 x i32> %.3444.i.i, %.3445.i.i
  %.3447.i.i = select <8 x i1> %.3424.i.i, <8 x i32> %.3446.i.i, <8 x i32> %.3423.i.i
  %.3449.i.i = add i64 %.3354.i.i, %.3242.i.i
  %.3450.i.i = getelementptr i8, ptr %.138.i, i64 %.3449.i.i
  %.3452.i.i = load <8 x i8>, ptr %.3450.i.i, align 1, !noalias !3
  %.3454.i.i = and <8 x i32> %.3259.02287.i.i, splat (i32 4095)
  %.3455.i.i = zext <8 x i8> %.3452.i.i to <8 x i32>
  %.3456.i.i = shl nuw nsw <8 x i32> %.3455.i.i, splat (i32 12)
  %.3457.i.i = or disjoint <8 x i32> %.3456.i.i, %.3454.i.i
  %.3459.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3457.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3460.i.i = trunc <8 x i32> %.3459.i.i to <8 x i8>
  %.3461.i.i = getelementptr i8, ptr %.288.i, i64 %.3449.i.i
  store <8 x i8> %.3460.i.i, ptr %.3461.i.i, align 1, !noalias !3
  %.3464.i.i = lshr <8 x i32> %.3459.i.i, splat (i32 8)
  %.3465.i.i = and <8 x i32> %.3464.i.i, splat (i32 4095)
  %.3466.i.i = add nuw nsw <8 x i32> %.3465.i.i, splat (i32 1)
  %.3467.i.i = lshr <8 x i32> %.3259.02287.i.i, splat (i32 12)
  %.3468.i.i = mul nuw <8 x i32> %.3466.i.i, %.3467.i.i
  %.3469.i.i = lshr <8 x i32> %.3459.i.i, splat (i32 20)
  %.3470.i.i = add nuw <8 x i32> %.3468.i.i, %.3469.i.i
  %.3471.i.i = icmp ult <8 x i32> %.3470.i.i, splat (i32 65536)
  %.3472.i.i = bitcast <8 x i1> %.3471.i.i to i8
  %.3474.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3472.i.i)
  %36 = shl nuw nsw i8 %.3474.i.i, 1
  %.3476.i.i = zext nneg i8 %36 to i64
  %.3477.i.i = add i64 %.3253.02286.i.i, %.3476.i.i
  %.3479.i.i = tail call i64 @llvm.umin.i64(i64 %.3477.i.i, i64 %.3249.i.i)
  %.3481.i.i = getelementptr i8, ptr %.30.i, i64 %.3253.02286.i.i
  %.3483.i.i = load <16 x i8>, ptr %.3481.i.i, align 1, !noalias !3
  %.3484.i.i = zext i8 %.3472.i.i to i64
  %.3485.i.i = shl nuw nsw i64 %.3484.i.i, 4
  %.3486.i.i = getelementptr i8, ptr %.249.i, i64 %.3485.i.i
  %.3488.i.i = load <16 x i8>, ptr %.3486.i.i, align 1, !noalias !3
  %.3489.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3483.i.i, <16 x i8> %.3488.i.i)
  %.3490.i.i = bitcast <16 x i8> %.3489.i.i to <8 x i16>
  %.3491.i.i = shl <8 x i32> %.3470.i.i, splat (i32 16)
  %.3492.i.i = zext <8 x i16> %.3490.i.i to <8 x i32>
  %.3493.i.i = or disjoint <8 x i32> %.3491.i.i, %.3492.i.i
  %.3494.i.i = select <8 x i1> %.3471.i.i, <8 x i32> %.3493.i.i, <8 x i32> %.3470.i.i
  %.3496.i.i = add i64 %.3354.i.i, %.3264.i.i
  %.3497.i.i = getelementptr i8, ptr %.138.i, i64 %.3496.i.i
  %.3499.i.i = load <8 x i8>, ptr %.3497.i.i, align 1, !noalias !3
  %.3501.i.i = and <8 x i32> %.3281.02289.i.i, splat (i32 4095)
  %.3502.i.i = zext <8 x i8> %.3499.i.i to <8 x i32>
  %.3503.i.i = shl nuw nsw <8 x i32> %.3502.i.i, splat (i32 12)
  %.3504.i.i = or disjoint <8 x i32> %.3503.i.i, %.3501.i.i
  %.3506.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3504.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3507.i.i = trunc <8 x i32> %.3506.i.i to <8 x i8>
  %.3508.i.i = getelementptr i8, ptr %.288.i, i64 %.3496.i.i
  store <8 x i8> %.3507.i.i, ptr %.3508.i.i, align 1, !noalias !3
  %.3511.i.i = lshr <8 x i32> %.3506.i.i, splat (i32 8)
  %.3512.i.i = and <8 x i32> %.3511.i.i, splat (i32 4095)
  %.3513.i.i = add nuw nsw <8 x i32> %.3512.i.i, splat (i32 1)
  %.3514.i.i = lshr <8 x i32> %.3281.02289.i.i, splat (i32 12)
  %.3515.i.i = mul nuw <8 x i32> %.3513.i.i, %.3514.i.i
  %.3516.i.i = lshr <8 x i32> %.3506.i.i, splat (i32 20)
  %.3517.i.i = add nuw <8 x i32> %.3515.i.i, %.3516.i.i
  %.3518.i.i = icmp ult <8 x i32> %.3517.i.i, splat (i32 65536)
  %.3519.i.i = bitcast <8 x i1> %.3518.i.i to i8
  %.3521.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3519.i.i)
  %37 = shl nuw nsw i8 %.3521.i.i, 1
  %.3523.i.i = zext nneg i8 %37 to i64
  %.3524.i.i = add i64 %.3275.02288.i.i, %.3523.i.i
  %.3526.i.i = tail call i64 @llvm.umin.i64(i64 %.3524.i.i, i64 %.3271.i.i)
  %.3528.i.i = getelementptr i8, ptr %.30.i, i64 %.3275.02288.i.i
  %.3530.i.i = load <16 x i8>, ptr %.3528.i.i, align 1, !noalias !3
  %.3531.i.i = zext i8 %.3519.i.i to i64
  %.3532.i.i = shl nuw nsw i64 %.3531.i.i, 4
  %.3533.i.i = getelementptr i8, ptr %.249.i, i64 %.3532.i.i
  %.3535.i.i = load <16 x i8>, ptr %.3533.i.i, align 1, !noalias !3
  %.3536.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3530.i.i, <16 x i8> %.3535.i.i)
  %.3537.i.i = bitcast <16 x i8> %.3536.i.i to <8 x i16>
  %.3538.i.i = shl <8 x i32> %.3517.i.i, splat (i32 16)
  %.3539.i.i = zext <8 x i16> %.3537.i.i to <8 x i32>
  %.3540.i.i = or disjoint <8 x i32> %.3538.i.i, %.3539.i.i
  %.3541.i.i = select <8 x i1> %.3518.i.i, <8 x i32> %.3540.i.i, <8 x i32> %.3517.i.i
  %.3543.i.i = add i64 %.3354.i.i, %.3286.i.i
  %.3544.i.i = getelementptr i8, ptr %.138.i, i64 %.3543.i.i
  %.3546.i.i = load <8 x i8>, ptr %.3544.i.i, align 1, !noalias !3
  %.3548.i.i = and <8 x i32> %.3303.02291.i.i, splat (i32 4095)
  %.3549.i.i = zext <8 x i8> %.3546.i.i to <8 x i32>
  %.3550.i.i = shl nuw nsw <8 x i32> %.3549.i.i, splat (i32 12)
  %.3551.i.i = or disjoint <8 x i32> %.3550.i.i, %.3548.i.i
  %.3553.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3551.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3554.i.i = trunc <8 x i32> %.3553.i.i to <8 x i8>
  %.3555.i.i = getelementptr i8, ptr %.288.i, i64 %.3543.i.i
  store <8 x i8> %.3554.i.i, ptr %.3555.i.i, align 1, !noalias !3
  %.3558.i.i = lshr <8 x i32> %.3553.i.i, splat (i32 8)
  %.3559.i.i = and <8 x i32> %.3558.i.i, splat (i32 4095)
  %.3560.i.i = add nuw nsw <8 x i32> %.3559.i.i, splat (i32 1)
  %.3561.i.i = lshr <8 x i32> %.3303.02291.i.i, splat (i32 12)
  %.3562.i.i = mul nuw <8 x i32> %.3560.i.i, %.3561.i.i
  %.3563.i.i = lshr <8 x i32> %.3553.i.i, splat (i32 20)
  %.3564.i.i = add nuw <8 x i32> %.3562.i.i, %.3563.i.i
  %.3565.i.i = icmp ult <8 x i32> %.3564.i.i, splat (i32 65536)
  %.3566.i.i = bitcast <8 x i1> %.3565.i.i to i8
  %.3568.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3566.i.i)
  %38 = shl nuw nsw i8 %.3568.i.i, 1
  %.3570.i.i = zext nneg i8 %38 to i64
  %.3571.i.i = add i64 %.3297.02290.i.i, %.3570.i.i
  %.3573.i.i = tail call i64 @llvm.umin.i64(i64 %.3571.i.i, i64 %.3293.i.i)
  %.3575.i.i = getelementptr i8, ptr %.30.i, i64 %.3297.02290.i.i
  %.3577.i.i = load <16 x i8>, ptr %.3575.i.i, align 1, !noalias !3
  %.3578.i.i = zext i8 %.3566.i.i to i64
  %.3579.i.i = shl nuw nsw i64 %.3578.i.i, 4
  %.3580.i.i = getelementptr i8, ptr %.249.i, i64 %.3579.i.i
  %.3582.i.i = load <16 x i8>, ptr %.3580.i.i, align 1, !noalias !3
  %.3583.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3577.i.i, <16 x i8> %.3582.i.i)
  %.3584.i.i = bitcast <16 x i8> %.3583.i.i to <8 x i16>
  %.3585.i.i = shl <8 x i32> %.3564.i.i, splat (i32 16)
  %.3586.i.i = zext <8 x i16> %.3584.i.i to <8 x i32>
  %.3587.i.i = or disjoint <8 x i32> %.3585.i.i, %.3586.i.i
  %.3588.i.i = select <8 x i1> %.3565.i.i, <8 x i32> %.3587.i.i, <8 x i32> %.3564.i.i
  %.3590.i.i = add i64 %.3354.i.i, %.3308.i.i
  %.3591.i.i = getelementptr i8, ptr %.138.i, i64 %.3590.i.i
  %.3593.i.i = load <8 x i8>, ptr %.3591.i.i, align 1, !noalias !3
  %.3595.i.i = and <8 x i32> %.3325.02293.i.i, splat (i32 4095)
  %.3596.i.i = zext <8 x i8> %.3593.i.i to <8 x i32>
  %.3597.i.i = shl nuw nsw <8 x i32> %.3596.i.i, splat (i32 12)
  %.3598.i.i = or disjoint <8 x i32> %.3597.i.i, %.3595.i.i
  %.3600.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3598.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3601.i.i = trunc <8 x i32> %.3600.i.i to <8 x i8>
  %.3602.i.i = getelementptr i8, ptr %.288.i, i64 %.3590.i.i
  store <8 x i8> %.3601.i.i, ptr %.3602.i.i, align 1, !noalias !3
  %.3605.i.i = lshr <8 x i32> %.3600.i.i, splat (i32 8)
  %.3606.i.i = and <8 x i32> %.3605.i.i, splat (i32 4095)
  %.3607.i.i = add nuw nsw <8 x i32> %.3606.i.i, splat (i32 1)
  %.3608.i.i = lshr <8 x i32> %.3325.02293.i.i, splat (i32 12)
  %.3609.i.i = mul nuw <8 x i32> %.3607.i.i, %.3608.i.i
  %.3610.i.i = lshr <8 x i32> %.3600.i.i, splat (i32 20)
  %.3611.i.i = add nuw <8 x i32> %.3609.i.i, %.3610.i.i
  %.3612.i.i = icmp ult <8 x i32> %.3611.i.i, splat (i32 65536)
  %.3613.i.i = bitcast <8 x i1> %.3612.i.i to i8
  %.3615.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3613.i.i)
  %39 = shl nuw nsw i8 %.3615.i.i, 1
  %.3617.i.i = zext nneg i8 %39 to i64
  %.3618.i.i = add i64 %.3319.02292.i.i, %.3617.i.i
  %.3620.i.i = tail call i64 @llvm.umin.i64(i64 %.3618.i.i, i64 %.3315.i.i)
  %.3622.i.i = getelementptr i8, ptr %.30.i, i64 %.3319.02292.i.i
  %.3624.i.i = load <16 x i8>, ptr %.3622.i.i, align 1, !noalias !3
  %.3625.i.i = zext i8 %.3613.i.i to i64
  %.3626.i.i = shl nuw nsw i64 %.3625.i.i, 4
  %.3627.i.i = getelementptr i8, ptr %.249.i, i64 %.3626.i.i
  %.3629.i.i = load <16 x i8>, ptr %.3627.i.i, align 1, !noalias !3
  %.3630.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3624.i.i, <16 x i8> %.3629.i.i)
  %.3631.i.i = bitcast <16 x i8> %.3630.i.i to <8 x i16>
  %.3632.i.i = shl <8 x i32> %.3611.i.i, splat (i32 16)
  %.3633.i.i = zext <8 x i16> %.3631.i.i to <8 x i32>
  %.3634.i.i = or disjoint <8 x i32> %.3632.i.i, %.3633.i.i
  %.3635.i.i = select <8 x i1> %.3612.i.i, <8 x i32> %.3634.i.i, <8 x i32> %.3611.i.i
  %.3637.i.i = add i64 %.3354.i.i, %.3330.i.i
  %.3638.i.i = getelementptr i8, ptr %.138.i, i64 %.3637.i.i
  %.3640.i.i = load <8 x i8>, ptr %.3638.i.i, align 1, !noalias !3
  %.3642.i.i = and <8 x i32> %.3347.02295.i.i, splat (i32 4095)
  %.3643.i.i = zext <8 x i8> %.3640.i.i to <8 x i32>
  %.3644.i.i = shl nuw nsw <8 x i32> %.3643.i.i, splat (i32 12)
  %.3645.i.i = or disjoint <8 x i32> %.3644.i.i, %.3642.i.i
  %.3647.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3645.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3648.i.i = trunc <8 x i32> %.3647.i.i to <8 x i8>
  %.3649.i.i = getelementptr i8, ptr %.288.i, i64 %.3637.i.i
  store <8 x i8> %.3648.i.i, ptr %.3649.i.i, align 1, !noalias !3
  %.3652.i.i = lshr <8 x i32> %.3647.i.i, splat (i32 8)
  %.3653.i.i = and <8 x i32> %.3652.i.i, splat (i32 4095)
  %.3654.i.i = add nuw nsw <8 x i32> %.3653.i.i, splat (i32 1)
  %.3655.i.i = lshr <8 x i32> %.3347.02295.i.i, splat (i32 12)
  %.3656.i.i = mul nuw <8 x i32> %.3654.i.i, %.3655.i.i
  %.3657.i.i = lshr <8 x i32> %.3647.i.i, splat (i32 20)
  %.3658.i.i = add nuw <8 x i32> %.3656.i.i, %.3657.i.i
  %.3659.i.i = icmp ult <8 x i32> %.3658.i.i, splat (i32 65536)
  %.3660.i.i = bitcast <8 x i1> %.3659.i.i to i8
  %.3662.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3660.i.i)
  %40 = shl nuw nsw i8 %.3662.i.i, 1
  %.3664.i.i = zext nneg i8 %40 to i64
  %.3665.i.i = add i64 %.3341.02294.i.i, %.3664.i.i
  %.3667.i.i = tail call i64 @llvm.umin.i64(i64 %.3665.i.i, i64 %.3337.i.i)
  %.3669.i.i = getelementptr i8, ptr %.30.i, i64 %.3341.02294.i.i
  %.3671.i.i = load <16 x i8>, ptr %.3669.i.i, align 1, !noalias !3
  %.3672.i.i = zext i8 %.3660.i.i to i64
  %.3673.i.i = shl nuw nsw i64 %.3672.i.i, 4
  %.3674.i.i = getelementptr i8, ptr %.249.i, i64 %.3673.i.i
  %.3676.i.i = load <16 x i8>, ptr %.3674.i.i, align 1, !noalias !3
  %.3677.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3671.i.i, <16 x i8> %.3676.i.i)
  %.3678.i.i = bitcast <16 x i8> %.3677.i.i to <8 x i16>
  %.3679.i.i = shl <8 x i32> %.3658.i.i, splat (i32 16)
  %.3680.i.i = zext <8 x i16> %.3678.i.i to <8 x i32>
  %.3681.i.i = or disjoint <8 x i32> %.3679.i.i, %.3680.i.i
  %.3682.i.i = select <8 x i1> %.3659.i.i, <8 x i32> %.3681.i.i, <8 x i32> %.3658.i.i
  %.3684.i.i = add nsw i64 %loop.index.52296.i.i, 1
  %exitcond2411.not.i.i = icmp eq i64 %.3684.i.i, %.1552.0.i.i
  br i1 %exitcond2411.not.i.i, label %for.end.5.i.i, label %for.body.5.i.i

for.end.5.i.i:                                    ; preds = %for.body.5.i.i, %blocks.7.i.i
  %.3209.0.lcssa.i.i = phi i64 [ %.3213.i.i, %blocks.7.i.i ], [ %.3385.i.i, %for.body.5.i.i ]
  %.3215.0.lcssa.i.i = phi <8 x i32> [ %.3217.i.i, %blocks.7.i.i ], [ %.3400.i.i, %for.body.5.i.i ]
  %.3231.0.lcssa.i.i = phi i64 [ %.3235.i.i, %blocks.7.i.i ], [ %.3432.i.i, %for.body.5.i.i ]
  %.3237.0.lcssa.i.i = phi <8 x i32> [ %.3239.i.i, %blocks.7.i.i ], [ %.3447.i.i, %for.body.5.i.i ]
  %.3253.0.lcssa.i.i = phi i64 [ %.3257.i.i, %blocks.7.i.i ], [ %.3479.i.i, %for.body.5.i.i ]
  %.3259.0.lcssa.i.i = phi <8 x i32> [ %.3261.i.i, %blocks.7.i.i ], [ %.3494.i.i, %for.body.5.i.i ]
  %.3275.0.lcssa.i.i = phi i64 [ %.3279.i.i, %blocks.7.i.i ], [ %.3526.i.i, %for.body.5.i.i ]
  %.3281.0.lcssa.i.i = phi <8 x i32> [ %.3283.i.i, %blocks.7.i.i ], [ %.3541.i.i, %for.body.5.i.i ]
  %.3297.0.lcssa.i.i = phi i64 [ %.3301.i.i, %blocks.7.i.i ], [ %.3573.i.i, %for.body.5.i.i ]
  %.3303.0.lcssa.i.i = phi <8 x i32> [ %.3305.i.i, %blocks.7.i.i ], [ %.3588.i.i, %for.body.5.i.i ]
  %.3319.0.lcssa.i.i = phi i64 [ %.3323.i.i, %blocks.7.i.i ], [ %.3620.i.i, %for.body.5.i.i ]
  %.3325.0.lcssa.i.i = phi <8 x i32> [ %.3327.i.i, %blocks.7.i.i ], [ %.3635.i.i, %for.body.5.i.i ]
  %.3341.0.lcssa.i.i = phi i64 [ %.3345.i.i, %blocks.7.i.i ], [ %.3667.i.i, %for.body.5.i.i ]
  %.3347.0.lcssa.i.i = phi <8 x i32> [ %.3349.i.i, %blocks.7.i.i ], [ %.3682.i.i, %for.body.5.i.i ]
  store <8 x i32> %.3215.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.3690.i.i = sub i64 %.3209.0.lcssa.i.i, %.3200.i.i
  %.3691.i.i = lshr i64 %.3690.i.i, 1
  store i64 %.3691.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.3237.0.lcssa.i.i, ptr %.3761.i.i, align 4, !noalias !3
  %.3696.i.i = sub i64 %.3231.0.lcssa.i.i, %.3222.i.i
  %.3697.i.i = lshr i64 %.3696.i.i, 1
  store i64 %.3697.i.i, ptr %.3763.i.i, align 8, !noalias !3
  store <8 x i32> %.3259.0.lcssa.i.i, ptr %.3783.i.i, align 4, !noalias !3
  %.3702.i.i = sub i64 %.3253.0.lcssa.i.i, %.3244.i.i
  %.3703.i.i = lshr i64 %.3702.i.i, 1
  store i64 %.3703.i.i, ptr %.3785.i.i, align 8, !noalias !3
  store <8 x i32> %.3281.0.lcssa.i.i, ptr %.3805.i.i, align 4, !noalias !3
  %.3708.i.i = sub i64 %.3275.0.lcssa.i.i, %.3266.i.i
  %.3709.i.i = lshr i64 %.3708.i.i, 1
  store i64 %.3709.i.i, ptr %.3807.i.i, align 8, !noalias !3
  store <8 x i32> %.3303.0.lcssa.i.i, ptr %.3827.i.i, align 4, !noalias !3
  %.3714.i.i = sub i64 %.3297.0.lcssa.i.i, %.3288.i.i
  %.3715.i.i = lshr i64 %.3714.i.i, 1
  store i64 %.3715.i.i, ptr %.3829.i.i, align 8, !noalias !3
  store <8 x i32> %.3325.0.lcssa.i.i, ptr %.3849.i.i, align 4, !noalias !3
  %.3720.i.i = sub i64 %.3319.0.lcssa.i.i, %.3310.i.i
  %.3721.i.i = lshr i64 %.3720.i.i, 1
  store i64 %.3721.i.i, ptr %.3851.i.i, align 8, !noalias !3
  store <8 x i32> %.3347.0.lcssa.i.i, ptr %.3871.i.i, align 4, !noalias !3
  %.3726.i.i = sub i64 %.3341.0.lcssa.i.i, %.3332.i.i
  %.3727.i.i = lshr i64 %.3726.i.i, 1
  store i64 %.3727.i.i, ptr %.3873.i.i, align 8, !noalias !3
  br label %done.i.i

blocks.8.i.i:                                     ; preds = %B6912.if.i.i
  %.3731.i.i = load i64, ptr %.396.i, align 8, !noalias !3
  %.3733.i.i = load i64, ptr %.66.i, align 8, !noalias !3
  %.3735.i.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.3736.i.i = shl i64 %.3735.i.i, 1
  %.3737.i.i = add i64 %.3733.i.i, 2
  %.3738.i.i = add i64 %.3737.i.i, %.3736.i.i
  %.3744.i.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.3745.i.i = shl i64 %.3744.i.i, 1
  %.3746.i.i = add i64 %.3745.i.i, %.3733.i.i
  %.3750.i.i = load <8 x i32>, ptr %.324.i, align 4, !noalias !3
  %.3753.i.i = load i64, ptr %.3752.i.i, align 8, !noalias !3
  %.3755.i.i = load i64, ptr %.3754.i.i, align 8, !noalias !3
  %.3757.i.i = load i64, ptr %.3756.i.i, align 8, !noalias !3
  %.3758.i.i = shl i64 %.3757.i.i, 1
  %.3759.i.i = add i64 %.3755.i.i, 2
  %.3760.i.i = add i64 %.3759.i.i, %.3758.i.i
  %.3766.i.i = load i64, ptr %.3763.i.i, align 8, !noalias !3
  %.3767.i.i = shl i64 %.3766.i.i, 1
  %.3768.i.i = add i64 %.3767.i.i, %.3755.i.i
  %.3772.i.i = load <8 x i32>, ptr %.3761.i.i, align 4, !noalias !3
  %.3775.i.i = load i64, ptr %.3774.i.i, align 8, !noalias !3
  %.3777.i.i = load i64, ptr %.3776.i.i, align 8, !noalias !3
  %.3779.i.i = load i64, ptr %.3778.i.i, align 8, !noalias !3
  %.3780.i.i = shl i64 %.3779.i.i, 1
  %.3781.i.i = add i64 %.3777.i.i, 2
  %.3782.i.i = add i64 %.3781.i.i, %.3780.i.i
  %.3788.i.i = load i64, ptr %.3785.i.i, align 8, !noalias !3
  %.3789.i.i = shl i64 %.3788.i.i, 1
  %.3790.i.i = add i64 %.3789.i.i, %.3777.i.i
  %.3794.i.i = load <8 x i32>, ptr %.3783.i.i, align 4, !noalias !3
  %.3797.i.i = load i64, ptr %.3796.i.i, align 8, !noalias !3
  %.3799.i.i = load i64, ptr %.3798.i.i, align 8, !noalias !3
  %.3801.i.i = load i64, ptr %.3800.i.i, align 8, !noalias !3
  %.3802.i.i = shl i64 %.3801.i.i, 1
  %.3803.i.i = add i64 %.3799.i.i, 2
  %.3804.i.i = add i64 %.3803.i.i, %.3802.i.i
  %.3810.i.i = load i64, ptr %.3807.i.i, align 8, !noalias !3
  %.3811.i.i = shl i64 %.3810.i.i, 1
  %.3812.i.i = add i64 %.3811.i.i, %.3799.i.i
  %.3816.i.i = load <8 x i32>, ptr %.3805.i.i, align 4, !noalias !3
  %.3819.i.i = load i64, ptr %.3818.i.i, align 8, !noalias !3
  %.3821.i.i = load i64, ptr %.3820.i.i, align 8, !noalias !3
  %.3823.i.i = load i64, ptr %.3822.i.i, align 8, !noalias !3
  %.3824.i.i = shl i64 %.3823.i.i, 1
  %.3825.i.i = add i64 %.3821.i.i, 2
  %.3826.i.i = add i64 %.3825.i.i, %.3824.i.i
  %.3832.i.i = load i64, ptr %.3829.i.i, align 8, !noalias !3
  %.3833.i.i = shl i64 %.3832.i.i, 1
  %.3834.i.i = add i64 %.3833.i.i, %.3821.i.i
  %.3838.i.i = load <8 x i32>, ptr %.3827.i.i, align 4, !noalias !3
  %.3841.i.i = load i64, ptr %.3840.i.i, align 8, !noalias !3
  %.3843.i.i = load i64, ptr %.3842.i.i, align 8, !noalias !3
  %.3845.i.i = load i64, ptr %.3844.i.i, align 8, !noalias !3
  %.3846.i.i = shl i64 %.3845.i.i, 1
  %.3847.i.i = add i64 %.3843.i.i, 2
  %.3848.i.i = add i64 %.3847.i.i, %.3846.i.i
  %.3854.i.i = load i64, ptr %.3851.i.i, align 8, !noalias !3
  %.3855.i.i = shl i64 %.3854.i.i, 1
  %.3856.i.i = add i64 %.3855.i.i, %.3843.i.i
  %.3860.i.i = load <8 x i32>, ptr %.3849.i.i, align 4, !noalias !3
  %.3863.i.i = load i64, ptr %.3862.i.i, align 8, !noalias !3
  %.3865.i.i = load i64, ptr %.3864.i.i, align 8, !noalias !3
  %.3867.i.i = load i64, ptr %.3866.i.i, align 8, !noalias !3
  %.3868.i.i = shl i64 %.3867.i.i, 1
  %.3869.i.i = add i64 %.3865.i.i, 2
  %.3870.i.i = add i64 %.3869.i.i, %.3868.i.i
  %.3876.i.i = load i64, ptr %.3873.i.i, align 8, !noalias !3
  %.3877.i.i = shl i64 %.3876.i.i, 1
  %.3878.i.i = add i64 %.3877.i.i, %.3865.i.i
  %.3882.i.i = load <8 x i32>, ptr %.3871.i.i, align 4, !noalias !3
  %.3885.i.i = load i64, ptr %.3884.i.i, align 8, !noalias !3
  %.3887.i.i = load i64, ptr %.3886.i.i, align 8, !noalias !3
  %.3889.i.i = load i64, ptr %.3888.i.i, align 8, !noalias !3
  %.3890.i.i = shl i64 %.3889.i.i, 1
  %.3891.i.i = add i64 %.3887.i.i, 2
  %.3892.i.i = add i64 %.3891.i.i, %.3890.i.i
  %.3898.i.i = load i64, ptr %.3895.i.i, align 8, !noalias !3
  %.3899.i.i = shl i64 %.3898.i.i, 1
  %.3900.i.i = add i64 %.3899.i.i, %.3887.i.i
  %.3904.i.i = load <8 x i32>, ptr %.3893.i.i, align 4, !noalias !3
  %.39072248.i.i = icmp slt i64 %done.2.02404.i.i, %.1552.0.i.i
  br i1 %.39072248.i.i, label %for.body.6.i.i, label %for.end.6.i.i

for.body.6.i.i:                                   ; preds = %blocks.8.i.i, %for.body.6.i.i
  %loop.index.62265.i.i = phi i64 [ %.4286.i.i, %for.body.6.i.i ], [ %done.2.02404.i.i, %blocks.8.i.i ]
  %.3902.02264.i.i = phi <8 x i32> [ %.4284.i.i, %for.body.6.i.i ], [ %.3904.i.i, %blocks.8.i.i ]
  %.3896.02263.i.i = phi i64 [ %.4269.i.i, %for.body.6.i.i ], [ %.3900.i.i, %blocks.8.i.i ]
  %.3880.02262.i.i = phi <8 x i32> [ %.4237.i.i, %for.body.6.i.i ], [ %.3882.i.i, %blocks.8.i.i ]
  %.3874.02261.i.i = phi i64 [ %.4222.i.i, %for.body.6.i.i ], [ %.3878.i.i, %blocks.8.i.i ]
  %.3858.02260.i.i = phi <8 x i32> [ %.4190.i.i, %for.body.6.i.i ], [ %.3860.i.i, %blocks.8.i.i ]
  %.3852.02259.i.i = phi i64 [ %.4175.i.i, %for.body.6.i.i ], [ %.3856.i.i, %blocks.8.i.i ]
  %.3836.02258.i.i = phi <8 x i32> [ %.4143.i.i, %for.body.6.i.i ], [ %.3838.i.i, %blocks.8.i.i ]
  %.3830.02257.i.i = phi i64 [ %.4128.i.i, %for.body.6.i.i ], [ %.3834.i.i, %blocks.8.i.i ]
  %.3814.02256.i.i = phi <8 x i32> [ %.4096.i.i, %for.body.6.i.i ], [ %.3816.i.i, %blocks.8.i.i ]
  %.3808.02255.i.i = phi i64 [ %.4081.i.i, %for.body.6.i.i ], [ %.3812.i.i, %blocks.8.i.i ]
  %.3792.02254.i.i = phi <8 x i32> [ %.4049.i.i, %for.body.6.i.i ], [ %.3794.i.i, %blocks.8.i.i ]
  %.3786.02253.i.i = phi i64 [ %.4034.i.i, %for.body.6.i.i ], [ %.3790.i.i, %blocks.8.i.i ]
  %.3770.02252.i.i = phi <8 x i32> [ %.4002.i.i, %for.body.6.i.i ], [ %.3772.i.i, %blocks.8.i.i ]
  %.3764.02251.i.i = phi i64 [ %.3987.i.i, %for.body.6.i.i ], [ %.3768.i.i, %blocks.8.i.i ]
  %.3748.02250.i.i = phi <8 x i32> [ %.3955.i.i, %for.body.6.i.i ], [ %.3750.i.i, %blocks.8.i.i ]
  %.3742.02249.i.i = phi i64 [ %.3940.i.i, %for.body.6.i.i ], [ %.3746.i.i, %blocks.8.i.i ]
  %.3909.i.i = shl i64 %loop.index.62265.i.i, 3
  %.3910.i.i = add i64 %.3909.i.i, %.3731.i.i
  %.3911.i.i = getelementptr i8, ptr %.138.i, i64 %.3910.i.i
  %.3913.i.i = load <8 x i8>, ptr %.3911.i.i, align 1, !noalias !3
  %.3915.i.i = and <8 x i32> %.3748.02250.i.i, splat (i32 4095)
  %.3916.i.i = zext <8 x i8> %.3913.i.i to <8 x i32>
  %.3917.i.i = shl nuw nsw <8 x i32> %.3916.i.i, splat (i32 12)
  %.3918.i.i = or disjoint <8 x i32> %.3917.i.i, %.3915.i.i
  %.3920.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3918.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3921.i.i = trunc <8 x i32> %.3920.i.i to <8 x i8>
  %.3922.i.i = getelementptr i8, ptr %.288.i, i64 %.3910.i.i
  store <8 x i8> %.3921.i.i, ptr %.3922.i.i, align 1, !noalias !3
  %.3925.i.i = lshr <8 x i32> %.3920.i.i, splat (i32 8)
  %.3926.i.i = and <8 x i32> %.3925.i.i, splat (i32 4095)
  %.3927.i.i = add nuw nsw <8 x i32> %.3926.i.i, splat (i32 1)
  %.3928.i.i = lshr <8 x i32> %.3748.02250.i.i, splat (i32 12)
  %.3929.i.i = mul nuw <8 x i32> %.3927.i.i, %.3928.i.i
  %.3930.i.i = lshr <8 x i32> %.3920.i.i, splat (i32 20)
  %.3931.i.i = add nuw <8 x i32> %.3929.i.i, %.3930.i.i
  %.3932.i.i = icmp ult <8 x i32> %.3931.i.i, splat (i32 65536)
  %.3933.i.i = bitcast <8 x i1> %.3932.i.i to i8
  %.3935.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3933.i.i)
  %41 = shl nuw nsw i8 %.3935.i.i, 1
  %.3937.i.i = zext nneg i8 %41 to i64
  %.3938.i.i = add i64 %.3742.02249.i.i, %.3937.i.i
  %.3940.i.i = tail call i64 @llvm.umin.i64(i64 %.3938.i.i, i64 %.3738.i.i)
  %.3942.i.i = getelementptr i8, ptr %.30.i, i64 %.3742.02249.i.i
  %.3944.i.i = load <16 x i8>, ptr %.3942.i.i, align 1, !noalias !3
  %.3945.i.i = zext i8 %.3933.i.i to i64
  %.3946.i.i = shl nuw nsw i64 %.3945.i.i, 4
  %.3947.i.i = getelementptr i8, ptr %.249.i, i64 %.3946.i.i
  %.3949.i.i = load <16 x i8>, ptr %.3947.i.i, align 1, !noalias !3
  %.3950.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3944.i.i, <16 x i8> %.3949.i.i)
  %.3951.i.i = bitcast <16 x i8> %.3950.i.i to <8 x i16>
  %.3952.i.i = shl <8 x i32> %.3931.i.i, splat (i32 16)
  %.3953.i.i = zext <8 x i16> %.3951.i.i to <8 x i32>
  %.3954.i.i = or disjoint <8 x i32> %.3952.i.i, %.3953.i.i
  %.3955.i.i = select <8 x i1> %.3932.i.i, <8 x i32> %.3954.i.i, <8 x i32> %.3931.i.i
  %.3957.i.i = add i64 %.3909.i.i, %.3753.i.i
  %.3958.i.i = getelementptr i8, ptr %.138.i, i64 %.3957.i.i
  %.3960.i.i = load <8 x i8>, ptr %.3958.i.i, align 1, !noalias !3
  %.3962.i.i = and <8 x i32> %.3770.02252.i.i, splat (i32 4095)
  %.3963.i.i = zext <8 x i8> %.3960.i.i to <8 x i32>
  %.3964.i.i = shl nuw nsw <8 x i32> %.3963.i.i, splat (i32 12)
  %.3965.i.i = or disjoint <8 x i32> %.3964.i.i, %.3962.i.i
  %.3967.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.3965.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.3968.i.i = trunc <8 x i32> %.3967.i.i to <8 x i8>
  %.3969.i.i = getelementptr i8, ptr %.288.i, i64 %.3957.i.i
  store <8 x i8> %.3968.i.i, ptr %.3969.i.i, align 1, !noalias !3
  %.3972.i.i = lshr <8 x i32> %.3967.i.i, splat (i32 8)
  %.3973.i.i = and <8 x i32> %.3972.i.i, splat (i32 4095)
  %.3974.i.i = add nuw nsw <8 x i32> %.3973.i.i, splat (i32 1)
  %.3975.i.i = lshr <8 x i32> %.3770.02252.i.i, splat (i32 12)
  %.3976.i.i = mul nuw <8 x i32> %.3974.i.i, %.3975.i.i
  %.3977.i.i = lshr <8 x i32> %.3967.i.i, splat (i32 20)
  %.3978.i.i = add nuw <8 x i32> %.3976.i.i, %.3977.i.i
  %.3979.i.i = icmp ult <8 x i32> %.3978.i.i, splat (i32 65536)
  %.3980.i.i = bitcast <8 x i1> %.3979.i.i to i8
  %.3982.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3980.i.i)
  %42 = shl nuw nsw i8 %.3982.i.i, 1
  %.3984.i.i = zext nneg i8 %42 to i64
  %.3985.i.i = add i64 %.3764.02251.i.i, %.3984.i.i
  %.3987.i.i = tail call i64 @llvm.umin.i64(i64 %.3985.i.i, i64 %.3760.i.i)
  %.3989.i.i = getelementptr i8, ptr %.30.i, i64 %.3764.02251.i.i
  %.3991.i.i = load <16 x i8>, ptr %.3989.i.i, align 1, !noalias !3
  %.3992.i.i = zext i8 %.3980.i.i to i64
  %.3993.i.i = shl nuw nsw i64 %.3992.i.i, 4
  %.3994.i.i = getelementptr i8, ptr %.249.i, i64 %.3993.i.i
  %.3996.i.i = load <16 x i8>, ptr %.3994.i.i, align 1, !noalias !3
  %.3997.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3991.i.i, <16 x i8> %.3996.i.i)
  %.3998.i.i = bitcast <16 x i8> %.3997.i.i to <8 x i16>
  %.3999.i.i = shl <8 x i32> %.3978.i.i, splat (i32 16)
  %.4000.i.i = zext <8 x i16> %.3998.i.i to <8 x i32>
  %.4001.i.i = or disjoint <8 x i32> %.3999.i.i, %.4000.i.i
  %.4002.i.i = select <8 x i1> %.3979.i.i, <8 x i32> %.4001.i.i, <8 x i32> %.3978.i.i
  %.4004.i.i = add i64 %.3909.i.i, %.3775.i.i
  %.4005.i.i = getelementptr i8, ptr %.138.i, i64 %.4004.i.i
  %.4007.i.i = load <8 x i8>, ptr %.4005.i.i, align 1, !noalias !3
  %.4009.i.i = and <8 x i32> %.3792.02254.i.i, splat (i32 4095)
  %.4010.i.i = zext <8 x i8> %.4007.i.i to <8 x i32>
  %.4011.i.i = shl nuw nsw <8 x i32> %.4010.i.i, splat (i32 12)
  %.4012.i.i = or disjoint <8 x i32> %.4011.i.i, %.4009.i.i
  %.4014.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.4012.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.4015.i.i = trunc <8 x i32> %.4014.i.i to <8 x i8>
  %.4016.i.i = getelementptr i8, ptr %.288.i, i64 %.4004.i.i
  store <8 x i8> %.4015.i.i, ptr %.4016.i.i, align 1, !noalias !3
  %.4019.i.i = lshr <8 x i32> %.4014.i.i, splat (i32 8)
  %.4020.i.i = and <8 x i32> %.4019.i.i, splat (i32 4095)
  %.4021.i.i = add nuw nsw <8 x i32> %.4020.i.i, splat (i32 1)
  %.4022.i.i = lshr <8 x i32> %.3792.02254.i.i, splat (i32 12)
  %.4023.i.i = mul nuw <8 x i32> %.4021.i.i, %.4022.i.i
  %.4024.i.i = lshr <8 x i32> %.4014.i.i, splat (i32 20)
  %.4025.i.i = add nuw <8 x i32> %.4023.i.i, %.4024.i.i
  %.4026.i.i = icmp ult <8 x i32> %.4025.i.i, splat (i32 65536)
  %.4027.i.i = bitcast <8 x i1> %.4026.i.i to i8
  %.4029.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4027.i.i)
  %43 = shl nuw nsw i8 %.4029.i.i, 1
  %.4031.i.i = zext nneg i8 %43 to i64
  %.4032.i.i = add i64 %.3786.02253.i.i, %.4031.i.i
  %.4034.i.i = tail call i64 @llvm.umin.i64(i64 %.4032.i.i, i64 %.3782.i.i)
  %.4036.i.i = getelementptr i8, ptr %.30.i, i64 %.3786.02253.i.i
  %.4038.i.i = load <16 x i8>, ptr %.4036.i.i, align 1, !noalias !3
  %.4039.i.i = zext i8 %.4027.i.i to i64
  %.4040.i.i = shl nuw nsw i64 %.4039.i.i, 4
  %.4041.i.i = getelementptr i8, ptr %.249.i, i64 %.4040.i.i
  %.4043.i.i = load <16 x i8>, ptr %.4041.i.i, align 1, !noalias !3
  %.4044.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4038.i.i, <16 x i8> %.4043.i.i)
  %.4045.i.i = bitcast <16 x i8> %.4044.i.i to <8 x i16>
  %.4046.i.i = shl <8 x i32> %.4025.i.i, splat (i32 16)
  %.4047.i.i = zext <8 x i16> %.4045.i.i to <8 x i32>
  %.4048.i.i = or disjoint <8 x i32> %.4046.i.i, %.4047.i.i
  %.4049.i.i = select <8 x i1> %.4026.i.i, <8 x i32> %.4048.i.i, <8 x i32> %.4025.i.i
  %.4051.i.i = add i64 %.3909.i.i, %.3797.i.i
  %.4052.i.i = getelementptr i8, ptr %.138.i, i64 %.4051.i.i
  %.4054.i.i = load <8 x i8>, ptr %.4052.i.i, align 1, !noalias !3
  %.4056.i.i = and <8 x i32> %.3814.02256.i.i, splat (i32 4095)
  %.4057.i.i = zext <8 x i8> %.4054.i.i to <8 x i32>
  %.4058.i.i = shl nuw nsw <8 x i32> %.4057.i.i, splat (i32 12)
  %.4059.i.i = or disjoint <8 x i32> %.4058.i.i, %.4056.i.i
  %.4061.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.4059.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.4062.i.i = trunc <8 x i32> %.4061.i.i to <8 x i8>
  %.4063.i.i = getelementptr i8, ptr %.288.i, i64 %.4051.i.i
  store <8 x i8> %.4062.i.i, ptr %.4063.i.i, align 1, !noalias !3
  %.4066.i.i = lshr <8 x i32> %.4061.i.i, splat (i32 8)
  %.4067.i.i = and <8 x i32> %.4066.i.i, splat (i32 4095)
  %.4068.i.i = add nuw nsw <8 x i32> %.4067.i.i, splat (i32 1)
  %.4069.i.i = lshr <8 x i32> %.3814.02256.i.i, splat (i32 12)
  %.4070.i.i = mul nuw <8 x i32> %.4068.i.i, %.4069.i.i
  %.4071.i.i = lshr <8 x i32> %.4061.i.i, splat (i32 20)
  %.4072.i.i = add nuw <8 x i32> %.4070.i.i, %.4071.i.i
  %.4073.i.i = icmp ult <8 x i32> %.4072.i.i, splat (i32 65536)
  %.4074.i.i = bitcast <8 x i1> %.4073.i.i to i8
  %.4076.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4074.i.i)
  %44 = shl nuw nsw i8 %.4076.i.i, 1
  %.4078.i.i = zext nneg i8 %44 to i64
  %.4079.i.i = add i64 %.3808.02255.i.i, %.4078.i.i
  %.4081.i.i = tail call i64 @llvm.umin.i64(i64 %.4079.i.i, i64 %.3804.i.i)
  %.4083.i.i = getelementptr i8, ptr %.30.i, i64 %.3808.02255.i.i
  %.4085.i.i = load <16 x i8>, ptr %.4083.i.i, align 1, !noalias !3
  %.4086.i.i = zext i8 %.4074.i.i to i64
  %.4087.i.i = shl nuw nsw i64 %.4086.i.i, 4
  %.4088.i.i = getelementptr i8, ptr %.249.i, i64 %.4087.i.i
  %.4090.i.i = load <16 x i8>, ptr %.4088.i.i, align 1, !noalias !3
  %.4091.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4085.i.i, <16 x i8> %.4090.i.i)
  %.4092.i.i = bitcast <16 x i8> %.4091.i.i to <8 x i16>
  %.4093.i.i = shl <8 x i32> %.4072.i.i, splat (i32 16)
  %.4094.i.i = zext <8 x i16> %.4092.i.i to <8 x i32>
  %.4095.i.i = or disjoint <8 x i32> %.4093.i.i, %.4094.i.i
  %.4096.i.i = select <8 x i1> %.4073.i.i, <8 x i32> %.4095.i.i, <8 x i32> %.4072.i.i
  %.4098.i.i = add i64 %.3909.i.i, %.3819.i.i
  %.4099.i.i = getelementptr i8, ptr %.138.i, i64 %.4098.i.i
  %.4101.i.i = load <8 x i8>, ptr %.4099.i.i, align 1, !noalias !3
  %.4103.i.i = and <8 x i32> %.3836.02258.i.i, splat (i32 4095)
  %.4104.i.i = zext <8 x i8> %.4101.i.i to <8 x i32>
  %.4105.i.i = shl nuw nsw <8 x i32> %.4104.i.i, splat (i32 12)
  %.4106.i.i = or disjoint <8 x i32> %.4105.i.i, %.4103.i.i
  %.4108.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.4106.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.4109.i.i = trunc <8 x i32> %.4108.i.i to <8 x i8>
  %.4110.i.i = getelementptr i8, ptr %.288.i, i64 %.4098.i.i
  store <8 x i8> %.4109.i.i, ptr %.4110.i.i, align 1, !noalias !3
  %.4113.i.i = lshr <8 x i32> %.4108.i.i, splat (i32 8)
  %.4114.i.i = and <8 x i32> %.4113.i.i, splat (i32 4095)
  %.4115.i.i = add nuw nsw <8 x i32> %.4114.i.i, splat (i32 1)
  %.4116.i.i = lshr <8 x i32> %.3836.02258.i.i, splat (i32 12)
  %.4117.i.i = mul nuw <8 x i32> %.4115.i.i, %.4116.i.i
  %.4118.i.i = lshr <8 x i32> %.4108.i.i, splat (i32 20)
  %.4119.i.i = add nuw <8 x i32> %.4117.i.i, %.4118.i.i
  %.4120.i.i = icmp ult <8 x i32> %.4119.i.i, splat (i32 65536)
  %.4121.i.i = bitcast <8 x i1> %.4120.i.i to i8
  %.4123.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4121.i.i)
  %45 = shl nuw nsw i8 %.4123.i.i, 1
  %.4125.i.i = zext nneg i8 %45 to i64
  %.4126.i.i = add i64 %.3830.02257.i.i, %.4125.i.i
  %.4128.i.i = tail call i64 @llvm.umin.i64(i64 %.4126.i.i, i64 %.3826.i.i)
  %.4130.i.i = getelementptr i8, ptr %.30.i, i64 %.3830.02257.i.i
  %.4132.i.i = load <16 x i8>, ptr %.4130.i.i, align 1, !noalias !3
  %.4133.i.i = zext i8 %.4121.i.i to i64
  %.4134.i.i = shl nuw nsw i64 %.4133.i.i, 4
  %.4135.i.i = getelementptr i8, ptr %.249.i, i64 %.4134.i.i
  %.4137.i.i = load <16 x i8>, ptr %.4135.i.i, align 1, !noalias !3
  %.4138.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4132.i.i, <16 x i8> %.4137.i.i)
  %.4139.i.i = bitcast <16 x i8> %.4138.i.i to <8 x i16>
  %.4140.i.i = shl <8 x i32> %.4119.i.i, splat (i32 16)
  %.4141.i.i = zext <8 x i16> %.4139.i.i to <8 x i32>
  %.4142.i.i = or disjoint <8 x i32> %.4140.i.i, %.4141.i.i
  %.4143.i.i = select <8 x i1> %.4120.i.i, <8 x i32> %.4142.i.i, <8 x i32> %.4119.i.i
  %.4145.i.i = add i64 %.3909.i.i, %.3841.i.i
  %.4146.i.i = getelementptr i8, ptr %.138.i, i64 %.4145.i.i
  %.4148.i.i = load <8 x i8>, ptr %.4146.i.i, align 1, !noalias !3
  %.4150.i.i = and <8 x i32> %.3858.02260.i.i, splat (i32 4095)
  %.4151.i.i = zext <8 x i8> %.4148.i.i to <8 x i32>
  %.4152.i.i = shl nuw nsw <8 x i32> %.4151.i.i, splat (i32 12)
  %.4153.i.i = or disjoint <8 x i32> %.4152.i.i, %.4150.i.i
  %.4155.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.4153.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.4156.i.i = trunc <8 x i32> %.4155.i.i to <8 x i8>
  %.4157.i.i = getelementptr i8, ptr %.288.i, i64 %.4145.i.i
  store <8 x i8> %.4156.i.i, ptr %.4157.i.i, align 1, !noalias !3
  %.4160.i.i = lshr <8 x i32> %.4155.i.i, splat (i32 8)
  %.4161.i.i = and <8 x i32> %.4160.i.i, splat (i32 4095)
  %.4162.i.i = add nuw nsw <8 x i32> %.4161.i.i, splat (i32 1)
  %.4163.i.i = lshr <8 x i32> %.3858.02260.i.i, splat (i32 12)
  %.4164.i.i = mul nuw <8 x i32> %.4162.i.i, %.4163.i.i
  %.4165.i.i = lshr <8 x i32> %.4155.i.i, splat (i32 20)
  %.4166.i.i = add nuw <8 x i32> %.4164.i.i, %.4165.i.i
  %.4167.i.i = icmp ult <8 x i32> %.4166.i.i, splat (i32 65536)
  %.4168.i.i = bitcast <8 x i1> %.4167.i.i to i8
  %.4170.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4168.i.i)
  %46 = shl nuw nsw i8 %.4170.i.i, 1
  %.4172.i.i = zext nneg i8 %46 to i64
  %.4173.i.i = add i64 %.3852.02259.i.i, %.4172.i.i
  %.4175.i.i = tail call i64 @llvm.umin.i64(i64 %.4173.i.i, i64 %.3848.i.i)
  %.4177.i.i = getelementptr i8, ptr %.30.i, i64 %.3852.02259.i.i
  %.4179.i.i = load <16 x i8>, ptr %.4177.i.i, align 1, !noalias !3
  %.4180.i.i = zext i8 %.4168.i.i to i64
  %.4181.i.i = shl nuw nsw i64 %.4180.i.i, 4
  %.4182.i.i = getelementptr i8, ptr %.249.i, i64 %.4181.i.i
  %.4184.i.i = load <16 x i8>, ptr %.4182.i.i, align 1, !noalias !3
  %.4185.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4179.i.i, <16 x i8> %.4184.i.i)
  %.4186.i.i = bitcast <16 x i8> %.4185.i.i to <8 x i16>
  %.4187.i.i = shl <8 x i32> %.4166.i.i, splat (i32 16)
  %.4188.i.i = zext <8 x i16> %.4186.i.i to <8 x i32>
  %.4189.i.i = or disjoint <8 x i32> %.4187.i.i, %.4188.i.i
  %.4190.i.i = select <8 x i1> %.4167.i.i, <8 x i32> %.4189.i.i, <8 x i32> %.4166.i.i
  %.4192.i.i = add i64 %.3909.i.i, %.3863.i.i
  %.4193.i.i = getelementptr i8, ptr %.138.i, i64 %.4192.i.i
  %.4195.i.i = load <8 x i8>, ptr %.4193.i.i, align 1, !noalias !3
  %.4197.i.i = and <8 x i32> %.3880.02262.i.i, splat (i32 4095)
  %.4198.i.i = zext <8 x i8> %.4195.i.i to <8 x i32>
  %.4199.i.i = shl nuw nsw <8 x i32> %.4198.i.i, splat (i32 12)
  %.4200.i.i = or disjoint <8 x i32> %.4199.i.i, %.4197.i.i
  %.4202.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.4200.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.4203.i.i = trunc <8 x i32> %.4202.i.i to <8 x i8>
  %.4204.i.i = getelementptr i8, ptr %.288.i, i64 %.4192.i.i
  store <8 x i8> %.4203.i.i, ptr %.4204.i.i, align 1, !noalias !3
  %.4207.i.i = lshr <8 x i32> %.4202.i.i, splat (i32 8)
  %.4208.i.i = and <8 x i32> %.4207.i.i, splat (i32 4095)
  %.4209.i.i = add nuw nsw <8 x i32> %.4208.i.i, splat (i32 1)
  %.4210.i.i = lshr <8 x i32> %.3880.02262.i.i, splat (i32 12)
  %.4211.i.i = mul nuw <8 x i32> %.4209.i.i, %.4210.i.i
  %.4212.i.i = lshr <8 x i32> %.4202.i.i, splat (i32 20)
  %.4213.i.i = add nuw <8 x i32> %.4211.i.i, %.4212.i.i
  %.4214.i.i = icmp ult <8 x i32> %.4213.i.i, splat (i32 65536)
  %.4215.i.i = bitcast <8 x i1> %.4214.i.i to i8
  %.4217.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4215.i.i)
  %47 = shl nuw nsw i8 %.4217.i.i, 1
  %.4219.i.i = zext nneg i8 %47 to i64
  %.4220.i.i = add i64 %.3874.02261.i.i, %.4219.i.i
  %.4222.i.i = tail call i64 @llvm.umin.i64(i64 %.4220.i.i, i64 %.3870.i.i)
  %.4224.i.i = getelementptr i8, ptr %.30.i, i64 %.3874.02261.i.i
  %.4226.i.i = load <16 x i8>, ptr %.4224.i.i, align 1, !noalias !3
  %.4227.i.i = zext i8 %.4215.i.i to i64
  %.4228.i.i = shl nuw nsw i64 %.4227.i.i, 4
  %.4229.i.i = getelementptr i8, ptr %.249.i, i64 %.4228.i.i
  %.4231.i.i = load <16 x i8>, ptr %.4229.i.i, align 1, !noalias !3
  %.4232.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4226.i.i, <16 x i8> %.4231.i.i)
  %.4233.i.i = bitcast <16 x i8> %.4232.i.i to <8 x i16>
  %.4234.i.i = shl <8 x i32> %.4213.i.i, splat (i32 16)
  %.4235.i.i = zext <8 x i16> %.4233.i.i to <8 x i32>
  %.4236.i.i = or disjoint <8 x i32> %.4234.i.i, %.4235.i.i
  %.4237.i.i = select <8 x i1> %.4214.i.i, <8 x i32> %.4236.i.i, <8 x i32> %.4213.i.i
  %.4239.i.i = add i64 %.3909.i.i, %.3885.i.i
  %.4240.i.i = getelementptr i8, ptr %.138.i, i64 %.4239.i.i
  %.4242.i.i = load <8 x i8>, ptr %.4240.i.i, align 1, !noalias !3
  %.4244.i.i = and <8 x i32> %.3902.02264.i.i, splat (i32 4095)
  %.4245.i.i = zext <8 x i8> %.4242.i.i to <8 x i32>
  %.4246.i.i = shl nuw nsw <8 x i32> %.4245.i.i, splat (i32 12)
  %.4247.i.i = or disjoint <8 x i32> %.4246.i.i, %.4244.i.i
  %.4249.i.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210.i, <8 x i32> %.4247.i.i, <8 x i32> splat (i32 -1), i8 4), !noalias !3
  %.4250.i.i = trunc <8 x i32> %.4249.i.i to <8 x i8>
  %.4251.i.i = getelementptr i8, ptr %.288.i, i64 %.4239.i.i
  store <8 x i8> %.4250.i.i, ptr %.4251.i.i, align 1, !noalias !3
  %.4254.i.i = lshr <8 x i32> %.4249.i.i, splat (i32 8)
  %.4255.i.i = and <8 x i32> %.4254.i.i, splat (i32 4095)
  %.4256.i.i = add nuw nsw <8 x i32> %.4255.i.i, splat (i32 1)
  %.4257.i.i = lshr <8 x i32> %.3902.02264.i.i, splat (i32 12)
  %.4258.i.i = mul nuw <8 x i32> %.4256.i.i, %.4257.i.i
  %.4259.i.i = lshr <8 x i32> %.4249.i.i, splat (i32 20)
  %.4260.i.i = add nuw <8 x i32> %.4258.i.i, %.4259.i.i
  %.4261.i.i = icmp ult <8 x i32> %.4260.i.i, splat (i32 65536)
  %.4262.i.i = bitcast <8 x i1> %.4261.i.i to i8
  %.4264.i.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4262.i.i)
  %48 = shl nuw nsw i8 %.4264.i.i, 1
  %.4266.i.i = zext nneg i8 %48 to i64
  %.4267.i.i = add i64 %.3896.02263.i.i, %.4266.i.i
  %.4269.i.i = tail call i64 @llvm.umin.i64(i64 %.4267.i.i, i64 %.3892.i.i)
  %.4271.i.i = getelementptr i8, ptr %.30.i, i64 %.3896.02263.i.i
  %.4273.i.i = load <16 x i8>, ptr %.4271.i.i, align 1, !noalias !3
  %.4274.i.i = zext i8 %.4262.i.i to i64
  %.4275.i.i = shl nuw nsw i64 %.4274.i.i, 4
  %.4276.i.i = getelementptr i8, ptr %.249.i, i64 %.4275.i.i
  %.4278.i.i = load <16 x i8>, ptr %.4276.i.i, align 1, !noalias !3
  %.4279.i.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4273.i.i, <16 x i8> %.4278.i.i)
  %.4280.i.i = bitcast <16 x i8> %.4279.i.i to <8 x i16>
  %.4281.i.i = shl <8 x i32> %.4260.i.i, splat (i32 16)
  %.4282.i.i = zext <8 x i16> %.4280.i.i to <8 x i32>
  %.4283.i.i = or disjoint <8 x i32> %.4281.i.i, %.4282.i.i
  %.4284.i.i = select <8 x i1> %.4261.i.i, <8 x i32> %.4283.i.i, <8 x i32> %.4260.i.i
  %.4286.i.i = add nsw i64 %loop.index.62265.i.i, 1
  %exitcond2410.not.i.i = icmp eq i64 %.4286.i.i, %.1552.0.i.i
  br i1 %exitcond2410.not.i.i, label %for.end.6.i.i, label %for.body.6.i.i

for.end.6.i.i:                                    ; preds = %for.body.6.i.i, %blocks.8.i.i
  %.3742.0.lcssa.i.i = phi i64 [ %.3746.i.i, %blocks.8.i.i ], [ %.3940.i.i, %for.body.6.i.i ]
  %.3748.0.lcssa.i.i = phi <8 x i32> [ %.3750.i.i, %blocks.8.i.i ], [ %.3955.i.i, %for.body.6.i.i ]
  %.3764.0.lcssa.i.i = phi i64 [ %.3768.i.i, %blocks.8.i.i ], [ %.3987.i.i, %for.body.6.i.i ]
  %.3770.0.lcssa.i.i = phi <8 x i32> [ %.3772.i.i, %blocks.8.i.i ], [ %.4002.i.i, %for.body.6.i.i ]
  %.3786.0.lcssa.i.i = phi i64 [ %.3790.i.i, %blocks.8.i.i ], [ %.4034.i.i, %for.body.6.i.i ]
  %.3792.0.lcssa.i.i = phi <8 x i32> [ %.3794.i.i, %blocks.8.i.i ], [ %.4049.i.i, %for.body.6.i.i ]
  %.3808.0.lcssa.i.i = phi i64 [ %.3812.i.i, %blocks.8.i.i ], [ %.4081.i.i, %for.body.6.i.i ]
  %.3814.0.lcssa.i.i = phi <8 x i32> [ %.3816.i.i, %blocks.8.i.i ], [ %.4096.i.i, %for.body.6.i.i ]
  %.3830.0.lcssa.i.i = phi i64 [ %.3834.i.i, %blocks.8.i.i ], [ %.4128.i.i, %for.body.6.i.i ]
  %.3836.0.lcssa.i.i = phi <8 x i32> [ %.3838.i.i, %blocks.8.i.i ], [ %.4143.i.i, %for.body.6.i.i ]
  %.3852.0.lcssa.i.i = phi i64 [ %.3856.i.i, %blocks.8.i.i ], [ %.4175.i.i, %for.body.6.i.i ]
  %.3858.0.lcssa.i.i = phi <8 x i32> [ %.3860.i.i, %blocks.8.i.i ], [ %.4190.i.i, %for.body.6.i.i ]
  %.3874.0.lcssa.i.i = phi i64 [ %.3878.i.i, %blocks.8.i.i ], [ %.4222.i.i, %for.body.6.i.i ]
  %.3880.0.lcssa.i.i = phi <8 x i32> [ %.3882.i.i, %blocks.8.i.i ], [ %.4237.i.i, %for.body.6.i.i ]
  %.3896.0.lcssa.i.i = phi i64 [ %.3900.i.i, %blocks.8.i.i ], [ %.4269.i.i, %for.body.6.i.i ]
  %.3902.0.lcssa.i.i = phi <8 x i32> [ %.3904.i.i, %blocks.8.i.i ], [ %.4284.i.i, %for.body.6.i.i ]
  store <8 x i32> %.3748.0.lcssa.i.i, ptr %.324.i, align 4, !noalias !3
  %.4292.i.i = sub i64 %.3742.0.lcssa.i.i, %.3733.i.i
  %.4293.i.i = lshr i64 %.4292.i.i, 1
  store i64 %.4293.i.i, ptr %.360.i, align 8, !noalias !3
  store <8 x i32> %.3770.0.lcssa.i.i, ptr %.3761.i.i, align 4, !noalias !3
  %.4298.i.i = sub i64 %.3764.0.lcssa.i.i, %.3755.i.i
  %.4299.i.i = lshr i64 %.4298.i.i, 1
  store i64 %.4299.i.i, ptr %.3763.i.i, align 8, !noalias !3
  store <8 x i32> %.3792.0.lcssa.i.i, ptr %.3783.i.i, align 4, !noalias !3
  %.4304.i.i = sub i64 %.3786.0.lcssa.i.i, %.3777.i.i
  %.4305.i.i = lshr i64 %.4304.i.i, 1
  store i64 %.4305.i.i, ptr %.3785.i.i, align 8, !noalias !3
  store <8 x i32> %.3814.0.lcssa.i.i, ptr %.3805.i.i, align 4, !noalias !3
  %.4310.i.i = sub i64 %.3808.0.lcssa.i.i, %.3799.i.i
  %.4311.i.i = lshr i64 %.4310.i.i, 1
  store i64 %.4311.i.i, ptr %.3807.i.i, align 8, !noalias !3
  store <8 x i32> %.3836.0.lcssa.i.i, ptr %.3827.i.i, align 4, !noalias !3
  %.4316.i.i = sub i64 %.3830.0.lcssa.i.i, %.3821.i.i
  %.4317.i.i = lshr i64 %.4316.i.i, 1
  store i64 %.4317.i.i, ptr %.3829.i.i, align 8, !noalias !3
  store <8 x i32> %.3858.0.lcssa.i.i, ptr %.3849.i.i, align 4, !noalias !3
  %.4322.i.i = sub i64 %.3852.0.lcssa.i.i, %.3843.i.i
  %.4323.i.i = lshr i64 %.4322.i.i, 1
  store i64 %.4323.i.i, ptr %.3851.i.i, align 8, !noalias !3
  store <8 x i32> %.3880.0.lcssa.i.i, ptr %.3871.i.i, align 4, !noalias !3
  %.4328.i.i = sub i64 %.3874.0.lcssa.i.i, %.3865.i.i
  %.4329.i.i = lshr i64 %.4328.i.i, 1
  store i64 %.4329.i.i, ptr %.3873.i.i, align 8, !noalias !3
  store <8 x i32> %.3902.0.lcssa.i.i, ptr %.3893.i.i, align 4, !noalias !3
  %.4334.i.i = sub i64 %.3896.0.lcssa.i.i, %.3887.i.i
  %.4335.i.i = lshr i64 %.4334.i.i, 1
  store i64 %.4335.i.i, ptr %.3895.i.i, align 8, !noalias !3
  br label %done.i.i

B7006.else.if.i.i:                                ; preds = %B7006.i.i
  br label %B7006.else.endif.i.i

B7006.else.endif.i.i:                             ; preds = %B7006.else.if.i.i, %B7006.i.i
  %.4777.sroa.0.1.i.i = phi i64 [ 0, %B7006.else.if.i.i ], [ %.4749.i.i, %B7006.i.i ]
  %.4797.not.i.i = icmp slt i64 %.4749.i.i, %.318.i
  br i1 %.4797.not.i.i, label %B7006.else.endif.endif.i.i, label %B7006.else.endif.if.i.i, !prof !7

B7006.else.endif.if.i.i:                          ; preds = %B7006.else.endif.i.i
  br label %B7006.else.endif.endif.i.i

B7006.else.endif.endif.i.i:                       ; preds = %B7006.else.endif.if.i.i, %B7006.else.endif.i.i
  %.4777.sroa.0.3.i.i = phi i64 [ %.318.i, %B7006.else.endif.if.i.i ], [ %.4777.sroa.0.1.i.i, %B7006.else.endif.i.i ]
  %.4890.i.i = getelementptr i32, ptr %.324.i, i64 %.4777.sroa.0.3.i.i
  %.4929.i.i = icmp eq i64 %.4539.0.i.i, 0
  %.4974.0.i.i = ashr i64 %.4728.i.i, 3
  %_finish_v97__vphi262_1.2.1.i.i = select i1 %.4929.i.i, i64 %done.2.0.lcssa.i.i, i64 %.4974.0.i.i
  %49 = getelementptr i64, ptr %.360.i, i64 %.4539.0.i.i
  %.5046.i.i = load i64, ptr %49, align 8, !noalias !3
  %50 = getelementptr i64, ptr %.102.i, i64 %.4539.0.i.i
  %.5077.i.i = load i64, ptr %50, align 8, !noalias !3
  %.5078.i.i = icmp sgt i64 %.5046.i.i, %.5077.i.i
  br i1 %.5078.i.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B7108.i.i

B7108.else.if.i.i:                                ; preds = %B7108.i.i
  br label %B7108.else.endif.i.i

B7108.else.endif.i.i:                             ; preds = %B7108.else.if.i.i, %B7108.i.i
  %.5157.sroa.0.1.i.i = phi i64 [ 0, %B7108.else.if.i.i ], [ %.5169.i.i, %B7108.i.i ]
  %.5177.not.i.i = icmp slt i64 %.5169.i.i, %.132.i
  br i1 %.5177.not.i.i, label %B7108.else.endif.endif.i.i, label %B7108.else.endif.if.i.i, !prof !7

B7108.else.endif.if.i.i:                          ; preds = %B7108.else.endif.i.i
  br label %B7108.else.endif.endif.i.i

B7108.else.endif.endif.i.i:                       ; preds = %B7108.else.endif.if.i.i, %B7108.else.endif.i.i
  %.5157.sroa.0.3.i.i = phi i64 [ %.132.i, %B7108.else.endif.if.i.i ], [ %.5157.sroa.0.1.i.i, %B7108.else.endif.i.i ]
  %.5184.i.i = icmp slt i64 %.4729.i.i, 0
  %.5270.i.i = getelementptr i8, ptr %.138.i, i64 %.5157.sroa.0.3.i.i
  %.5303.i.i = shl nsw i64 %_finish_v97__vphi262_1.2.1.i.i, 3
  %.5362.i.i = select i1 %.5167.i.i, i64 %.282.i, i64 0
  %.5363.i.i = add i64 %.5362.i.i, %.4666.i.i
  %.5366.i.i = icmp slt i64 %.5363.i.i, 0
  br i1 %.5366.i.i, label %B7108.endif.else.if.i.i, label %B7108.endif.else.endif.i.i, !prof !6

B7108.endif.endif.i.i:                            ; preds = %B7108.endif.else.endif.endif.endif.if.i.i, %B7108.endif.else.endif.endif.endif.i.i
  %.5351.sroa.13.0.i.i = phi i64 [ %.282.i, %B7108.endif.else.endif.endif.endif.if.i.i ], [ %.5351.sroa.13.1.i.i, %B7108.endif.else.endif.endif.endif.i.i ]
  %.5439.i.i = sub i64 %.5351.sroa.13.0.i.i, %.5351.sroa.0.3.i.i
  %.5448.i.i = tail call i64 @llvm.smax.i64(i64 %.5439.i.i, i64 0)
  %.5464.i.i = getelementptr i8, ptr %.288.i, i64 %.5351.sroa.0.3.i.i
  %.88.i.i.i = shl i64 %.5077.i.i, 1
  %.89.i.i.i = add i64 %.5111.i.i, %.88.i.i.i
  %.93.i.i.i = shl i64 %.5046.i.i, 1
  %.94.i.i.i = add i64 %.5111.i.i, %.93.i.i.i
  %.130.i.i.i = load i32, ptr %.4890.i.i, align 4, !noalias !8
  %.159.i.i.i = getelementptr i8, ptr %.4890.i.i, i64 4
  %.160.i.i.i = load i32, ptr %.159.i.i.i, align 4, !noalias !8
  %.189.i.i.i = getelementptr i8, ptr %.4890.i.i, i64 8
  %.190.i.i.i = load i32, ptr %.189.i.i.i, align 4, !noalias !8
  %.219.i.i.i = getelementptr i8, ptr %.4890.i.i, i64 12
  %.220.i.i.i = load i32, ptr %.219.i.i.i, align 4, !noalias !8
  %.297.i.i.i = getelementptr i8, ptr %.4890.i.i, i64 16
  %.298.i.i.i = load i32, ptr %.297.i.i.i, align 4, !noalias !8
  %.327.i.i.i = getelementptr i8, ptr %.4890.i.i, i64 20
  %.328.i.i.i = load i32, ptr %.327.i.i.i, align 4, !noalias !8
  %.357.i.i.i = getelementptr i8, ptr %.4890.i.i, i64 24
  %.358.i.i.i = load i32, ptr %.357.i.i.i, align 4, !noalias !8
  %.387.i.i.i = getelementptr i8, ptr %.4890.i.i, i64 28
  %.388.i.i.i = load i32, ptr %.387.i.i.i, align 4, !noalias !8
  %.461.i.i.i = and i64 %.5448.i.i, 9223372036854775800
  %.466.i.i.i = icmp ult i64 %.5303.i.i, %.461.i.i.i
  br i1 %.466.i.i.i, label %B566.i.i.i, label %B3072.i.i.i

B566.i.i.i:                                       ; preds = %B7108.endif.endif.i.i, %B582.i.i.i
  %p.10.0.i.i.i = phi i64 [ %.2352.i.i.i, %B582.i.i.i ], [ %.94.i.i.i, %B7108.endif.endif.i.i ]
  %s0.2.0.i.i.i = phi i32 [ %.1492.i.i.i, %B582.i.i.i ], [ %.130.i.i.i, %B7108.endif.endif.i.i ]
  %s1.2.0.i.i.i = phi i32 [ %.1614.i.i.i, %B582.i.i.i ], [ %.160.i.i.i, %B7108.endif.endif.i.i ]
  %s2.2.0.i.i.i = phi i32 [ %.1735.i.i.i, %B582.i.i.i ], [ %.190.i.i.i, %B7108.endif.endif.i.i ]
  %s3.2.0.i.i.i = phi i32 [ %.1856.i.i.i, %B582.i.i.i ], [ %.220.i.i.i, %B7108.endif.endif.i.i ]
  %s4.2.0.i.i.i = phi i32 [ %.1977.i.i.i, %B582.i.i.i ], [ %.298.i.i.i, %B7108.endif.endif.i.i ]
  %s5.2.0.i.i.i = phi i32 [ %.2098.i.i.i, %B582.i.i.i ], [ %.328.i.i.i, %B7108.endif.endif.i.i ]
  %s6.2.0.i.i.i = phi i32 [ %.2219.i.i.i, %B582.i.i.i ], [ %.358.i.i.i, %B7108.endif.endif.i.i ]
  %s7.2.0.i.i.i = phi i32 [ %.2340.i.i.i, %B582.i.i.i ], [ %.388.i.i.i, %B7108.endif.endif.i.i ]
  %i.3.0.i.i.i = phi i64 [ %.2358.i.i.i, %B582.i.i.i ], [ %.5303.i.i, %B7108.endif.endif.i.i ]
  %.493.i.i.i = icmp ugt i64 %p.10.0.i.i.i, %.89.i.i.i
  br i1 %.493.i.i.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B582.i.i.i

B582.i.i.i:                                       ; preds = %B566.i.i.i
  %.578.i.i.i = getelementptr i8, ptr %.5270.i.i, i64 %i.3.0.i.i.i
  %.579.i.i.i = load i8, ptr %.578.i.i.i, align 1, !noalias !8
  %.5851516.i.i.i = zext i8 %.579.i.i.i to i64
  %51 = and i32 %s0.2.0.i.i.i, 4095
  %.5891517.i.i.i = zext nneg i32 %51 to i64
  %.idx1518.i.i.i = shl nuw nsw i64 %.5851516.i.i.i, 14
  %52 = getelementptr i8, ptr %.210.i, i64 %.idx1518.i.i.i
  %.6151519.i.i.i = getelementptr i32, ptr %52, i64 %.5891517.i.i.i
  %.6161520.i.i.i = load i32, ptr %.6151519.i.i.i, align 4, !noalias !8
  %.6231521.i.i.i = or disjoint i64 %i.3.0.i.i.i, 1
  %.6491522.i.i.i = getelementptr i8, ptr %.5270.i.i, i64 %.6231521.i.i.i
  %.6501523.i.i.i = load i8, ptr %.6491522.i.i.i, align 1, !noalias !8
  %.6561530.i.i.i = zext i8 %.6501523.i.i.i to i64
  %53 = and i32 %s1.2.0.i.i.i, 4095
  %.6601531.i.i.i = zext nneg i32 %53 to i64
  %.idx12251532.i.i.i = shl nuw nsw i64 %.6561530.i.i.i, 14
  %54 = getelementptr i8, ptr %.210.i, i64 %.idx12251532.i.i.i
  %.6861533.i.i.i = getelementptr i32, ptr %54, i64 %.6601531.i.i.i
  %.6871534.i.i.i = load i32, ptr %.6861533.i.i.i, align 4, !noalias !8
  %.6931535.i.i.i = or disjoint i64 %i.3.0.i.i.i, 2
  %.7191536.i.i.i = getelementptr i8, ptr %.5270.i.i, i64 %.6931535.i.i.i
  %.7201537.i.i.i = load i8, ptr %.7191536.i.i.i, align 1, !noalias !8
  %.7261548.i.i.i = zext i8 %.7201537.i.i.i to i64
  %55 = and i32 %s2.2.0.i.i.i, 4095
  %.7301549.i.i.i = zext nneg i32 %55 to i64
  %.idx12261550.i.i.i = shl nuw nsw i64 %.7261548.i.i.i, 14
  %56 = getelementptr i8, ptr %.210.i, i64 %.idx12261550.i.i.i
  %.7561551.i.i.i = getelementptr i32, ptr %56, i64 %.7301549.i.i.i
  %.7571552.i.i.i = load i32, ptr %.7561551.i.i.i, align 4, !noalias !8
  %.7631553.i.i.i = or disjoint i64 %i.3.0.i.i.i, 3
  %.7891554.i.i.i = getelementptr i8, ptr %.5270.i.i, i64 %.7631553.i.i.i
  %.7901555.i.i.i = load i8, ptr %.7891554.i.i.i, align 1, !noalias !8
  %.7961570.i.i.i = zext i8 %.7901555.i.i.i to i64
  %57 = and i32 %s3.2.0.i.i.i, 4095
  %.8001571.i.i.i = zext nneg i32 %57 to i64
  %.idx12271572.i.i.i = shl nuw nsw i64 %.7961570.i.i.i, 14
  %58 = getelementptr i8, ptr %.210.i, i64 %.idx12271572.i.i.i
  %.8261573.i.i.i = getelementptr i32, ptr %58, i64 %.8001571.i.i.i
  %.8271574.i.i.i = load i32, ptr %.8261573.i.i.i, align 4, !noalias !8
  %.8331575.i.i.i = or disjoint i64 %i.3.0.i.i.i, 4
  %.8591576.i.i.i = getelementptr i8, ptr %.5270.i.i, i64 %.8331575.i.i.i
  %.8601577.i.i.i = load i8, ptr %.8591576.i.i.i, align 1, !noalias !8
  %.8661596.i.i.i = zext i8 %.8601577.i.i.i to i64
  %59 = and i32 %s4.2.0.i.i.i, 4095
  %.8701597.i.i.i = zext nneg i32 %59 to i64
  %.idx12281598.i.i.i = shl nuw nsw i64 %.8661596.i.i.i, 14
  %60 = getelementptr i8, ptr %.210.i, i64 %.idx12281598.i.i.i
  %.8961599.i.i.i = getelementptr i32, ptr %60, i64 %.8701597.i.i.i
  %.8971600.i.i.i = load i32, ptr %.8961599.i.i.i, align 4, !noalias !8
  %.9031601.i.i.i = or disjoint i64 %i.3.0.i.i.i, 5
  %.9291602.i.i.i = getelementptr i8, ptr %.5270.i.i, i64 %.9031601.i.i.i
  %.9301603.i.i.i = load i8, ptr %.9291602.i.i.i, align 1, !noalias !8
  %.9361626.i.i.i = zext i8 %.9301603.i.i.i to i64
  %61 = and i32 %s5.2.0.i.i.i, 4095
  %.9401627.i.i.i = zext nneg i32 %61 to i64
  %.idx12291628.i.i.i = shl nuw nsw i64 %.9361626.i.i.i, 14
  %62 = getelementptr i8, ptr %.210.i, i64 %.idx12291628.i.i.i
  %.9661629.i.i.i = getelementptr i32, ptr %62, i64 %.9401627.i.i.i
  %.9671630.i.i.i = load i32, ptr %.9661629.i.i.i, align 4, !noalias !8
  %.9731631.i.i.i = or disjoint i64 %i.3.0.i.i.i, 6
  %.9991632.i.i.i = getelementptr i8, ptr %.5270.i.i, i64 %.9731631.i.i.i
  %.10001633.i.i.i = load i8, ptr %.9991632.i.i.i, align 1, !noalias !8
  %.10061660.i.i.i = zext i8 %.10001633.i.i.i to i64
  %63 = and i32 %s6.2.0.i.i.i, 4095
  %.10101661.i.i.i = zext nneg i32 %63 to i64
  %.idx12301662.i.i.i = shl nuw nsw i64 %.10061660.i.i.i, 14
  %64 = getelementptr i8, ptr %.210.i, i64 %.idx12301662.i.i.i
  %.10361663.i.i.i = getelementptr i32, ptr %64, i64 %.10101661.i.i.i
  %.10371664.i.i.i = load i32, ptr %.10361663.i.i.i, align 4, !noalias !8
  %.10431665.i.i.i = or disjoint i64 %i.3.0.i.i.i, 7
  %.10691666.i.i.i = getelementptr i8, ptr %.5270.i.i, i64 %.10431665.i.i.i
  %.10701667.i.i.i = load i8, ptr %.10691666.i.i.i, align 1, !noalias !8
  %.1076.i.i.i = zext i8 %.10701667.i.i.i to i64
  %65 = and i32 %s7.2.0.i.i.i, 4095
  %.1080.i.i.i = zext nneg i32 %65 to i64
  %.idx1231.i.i.i = shl nuw nsw i64 %.1076.i.i.i, 14
  %66 = getelementptr i8, ptr %.210.i, i64 %.idx1231.i.i.i
  %.1106.i.i.i = getelementptr i32, ptr %66, i64 %.1080.i.i.i
  %.1107.i.i.i = load i32, ptr %.1106.i.i.i, align 4, !noalias !8
  %.1115.i.i.i = trunc i32 %.6161520.i.i.i to i8
  %.1142.i.i.i = getelementptr i8, ptr %.5464.i.i, i64 %i.3.0.i.i.i
  store i8 %.1115.i.i.i, ptr %.1142.i.i.i, align 1, !noalias !8
  %.1148.i.i.i = trunc i32 %.6871534.i.i.i to i8
  %.1177.i.i.i = getelementptr i8, ptr %.5464.i.i, i64 %.6231521.i.i.i
  store i8 %.1148.i.i.i, ptr %.1177.i.i.i, align 1, !noalias !8
  %.1183.i.i.i = trunc i32 %.7571552.i.i.i to i8
  %.1211.i.i.i = getelementptr i8, ptr %.5464.i.i, i64 %.6931535.i.i.i
  store i8 %.1183.i.i.i, ptr %.1211.i.i.i, align 1, !noalias !8
  %.1217.i.i.i = trunc i32 %.8271574.i.i.i to i8
  %.1245.i.i.i = getelementptr i8, ptr %.5464.i.i, i64 %.7631553.i.i.i
  store i8 %.1217.i.i.i, ptr %.1245.i.i.i, align 1, !noalias !8
  %.1251.i.i.i = trunc i32 %.8971600.i.i.i to i8
  %.1279.i.i.i = getelementptr i8, ptr %.5464.i.i, i64 %.8331575.i.i.i
  store i8 %.1251.i.i.i, ptr %.1279.i.i.i, align 1, !noalias !8
  %.1285.i.i.i = trunc i32 %.9671630.i.i.i to i8
  %.1313.i.i.i = getelementptr i8, ptr %.5464.i.i, i64 %.9031601.i.i.i
  store i8 %.1285.i.i.i, ptr %.1313.i.i.i, align 1, !noalias !8
  %.1319.i.i.i = trunc i32 %.10371664.i.i.i to i8
  %.1347.i.i.i = getelementptr i8, ptr %.5464.i.i, i64 %.9731631.i.i.i
  store i8 %.1319.i.i.i, ptr %.1347.i.i.i, align 1, !noalias !8
  %.1353.i.i.i = trunc i32 %.1107.i.i.i to i8
  %.1381.i.i.i = getelementptr i8, ptr %.5464.i.i, i64 %.10431665.i.i.i
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

B3072.i.i.i:                                      ; preds = %B582.i.i.i, %B7108.endif.endif.i.i
  %p.11.1.i.i.i = phi i64 [ %.94.i.i.i, %B7108.endif.endif.i.i ], [ %.2352.i.i.i, %B582.i.i.i ]
  %s0.3.1.i.i.i = phi i32 [ %.130.i.i.i, %B7108.endif.endif.i.i ], [ %.1492.i.i.i, %B582.i.i.i ]
  %s1.3.1.i.i.i = phi i32 [ %.160.i.i.i, %B7108.endif.endif.i.i ], [ %.1614.i.i.i, %B582.i.i.i ]
  %s2.3.1.i.i.i = phi i32 [ %.190.i.i.i, %B7108.endif.endif.i.i ], [ %.1735.i.i.i, %B582.i.i.i ]
  %s3.3.1.i.i.i = phi i32 [ %.220.i.i.i, %B7108.endif.endif.i.i ], [ %.1856.i.i.i, %B582.i.i.i ]
  %s4.3.1.i.i.i = phi i32 [ %.298.i.i.i, %B7108.endif.endif.i.i ], [ %.1977.i.i.i, %B582.i.i.i ]
  %s5.3.1.i.i.i = phi i32 [ %.328.i.i.i, %B7108.endif.endif.i.i ], [ %.2098.i.i.i, %B582.i.i.i ]
  %s6.3.1.i.i.i = phi i32 [ %.358.i.i.i, %B7108.endif.endif.i.i ], [ %.2219.i.i.i, %B582.i.i.i ]
  %s7.3.1.i.i.i = phi i32 [ %.388.i.i.i, %B7108.endif.endif.i.i ], [ %.2340.i.i.i, %B582.i.i.i ]
  %i.4.1.i.i.i = phi i64 [ %.5303.i.i, %B7108.endif.endif.i.i ], [ %.2358.i.i.i, %B582.i.i.i ]
  %.2395.i.i.i = icmp ugt i64 %p.11.1.i.i.i, %.89.i.i.i
  br i1 %.2395.i.i.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B3088.i.i.i

B3088.i.i.i:                                      ; preds = %B3072.i.i.i
  store i32 %s0.3.1.i.i.i, ptr %.4890.i.i, align 4, !noalias !8
  store i32 %s1.3.1.i.i.i, ptr %.159.i.i.i, align 4, !noalias !8
  store i32 %s2.3.1.i.i.i, ptr %.189.i.i.i, align 4, !noalias !8
  store i32 %s3.3.1.i.i.i, ptr %.219.i.i.i, align 4, !noalias !8
  store i32 %s4.3.1.i.i.i, ptr %.297.i.i.i, align 4, !noalias !8
  store i32 %s5.3.1.i.i.i, ptr %.327.i.i.i, align 4, !noalias !8
  store i32 %s6.3.1.i.i.i, ptr %.357.i.i.i, align 4, !noalias !8
  store i32 %s7.3.1.i.i.i, ptr %.387.i.i.i, align 4, !noalias !8
  %.2782.i.i.i = icmp ult i64 %i.4.1.i.i.i, %.5448.i.i
  br i1 %.2782.i.i.i, label %B3196.preheader.i.i.i, label %B3496.i.i.i

B3196.preheader.i.i.i:                            ; preds = %B3088.i.i.i
  %83 = sub nuw nsw i64 %.5448.i.i, %i.4.1.i.i.i
  br label %B3196.i.i.i

B3196.i.i.i:                                      ; preds = %B3196.i.i.i, %B3196.preheader.i.i.i
  %p.12.0.i.i.i = phi i64 [ %.3097.i.i.i, %B3196.i.i.i ], [ %p.11.1.i.i.i, %B3196.preheader.i.i.i ]
  %i.5.0.i.i.i = phi i64 [ %.3104.i.i.i, %B3196.i.i.i ], [ %i.4.1.i.i.i, %B3196.preheader.i.i.i ]
  %lane.3.0.i.i.i = phi i64 [ %.3108.i.i.i, %B3196.i.i.i ], [ 0, %B3196.preheader.i.i.i ]
  %.2816.i.i.i = getelementptr i32, ptr %.4890.i.i, i64 %lane.3.0.i.i.i
  %.2817.i.i.i = load i32, ptr %.2816.i.i.i, align 4, !noalias !8
  %.2844.i.i.i = getelementptr i8, ptr %.5270.i.i, i64 %i.5.0.i.i.i
  %.2845.i.i.i = load i8, ptr %.2844.i.i.i, align 1, !noalias !8
  %.2850.i.i.i = zext i8 %.2845.i.i.i to i64
  %84 = and i32 %.2817.i.i.i, 4095
  %.2854.i.i.i = zext nneg i32 %84 to i64
  %.idx1232.i.i.i = shl nuw nsw i64 %.2850.i.i.i, 14
  %85 = getelementptr i8, ptr %.210.i, i64 %.idx1232.i.i.i
  %.2880.i.i.i = getelementptr i32, ptr %85, i64 %.2854.i.i.i
  %.2881.i.i.i = load i32, ptr %.2880.i.i.i, align 4, !noalias !8
  %.2889.i.i.i = trunc i32 %.2881.i.i.i to i8
  %.2916.i.i.i = getelementptr i8, ptr %.5464.i.i, i64 %i.5.0.i.i.i
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
  %89 = getelementptr i32, ptr %.4890.i.i, i64 %.3177.01683.i.i.i
  %.3314.i.i.i = load i32, ptr %89, align 4, !noalias !8
  %.3317.i.i.i = icmp eq i32 %.3314.i.i.i, 65536
  %exitcond1686.not.i.i.i = icmp eq i64 %.3248.i.i.i, 8
  br i1 %exitcond1686.not.i.i.i, label %_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, label %B3548.if.i.i.i.backedge

B3588.i.i.thread.i:                               ; preds = %B3548.if.i.i.i
  %exitcond1686.not.i.i92.i = icmp eq i64 %.3248.i.i.i, 8
  br i1 %exitcond1686.not.i.i92.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B3548.if.i.i.i.backedge

B3548.if.i.i.i.backedge:                          ; preds = %B3588.i.i.thread.i, %B3588.i.i.i
  %home.2.01685.i.i.i.be = phi i1 [ %.3317.i.i.i, %B3588.i.i.i ], [ false, %B3588.i.i.thread.i ]
  br label %B3548.if.i.i.i

B3548.if.i.i.i:                                   ; preds = %B3548.if.i.i.i.backedge, %B3496.i.i.i
  %home.2.01685.i.i.i = phi i1 [ %.3146.i.i.i, %B3496.i.i.i ], [ %home.2.01685.i.i.i.be, %B3548.if.i.i.i.backedge ]
  %.3177.01683.i.i.i = phi i64 [ 0, %B3496.i.i.i ], [ %.3248.i.i.i, %B3548.if.i.i.i.backedge ]
  %.3248.i.i.i = add nuw nsw i64 %.3177.01683.i.i.i, 1
  br i1 %home.2.01685.i.i.i, label %B3588.i.i.i, label %B3588.i.i.thread.i

_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B3588.i.i.i
  br i1 %.3317.i.i.i, label %B6932.i.i, label %_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B7108.endif.else.if.i.i:                          ; preds = %B7108.else.endif.endif.i.i
  br label %B7108.endif.else.endif.i.i

B7108.endif.else.endif.i.i:                       ; preds = %B7108.endif.else.if.i.i, %B7108.else.endif.endif.i.i
  %.5351.sroa.0.1.i.i = phi i64 [ 0, %B7108.endif.else.if.i.i ], [ %.5363.i.i, %B7108.else.endif.endif.i.i ]
  %.5371.not.i.i = icmp slt i64 %.5363.i.i, %.282.i
  br i1 %.5371.not.i.i, label %B7108.endif.else.endif.endif.i.i, label %B7108.endif.else.endif.if.i.i, !prof !7

B7108.endif.else.endif.if.i.i:                    ; preds = %B7108.endif.else.endif.i.i
  br label %B7108.endif.else.endif.endif.i.i

B7108.endif.else.endif.endif.i.i:                 ; preds = %B7108.endif.else.endif.if.i.i, %B7108.endif.else.endif.i.i
  %.5351.sroa.0.3.i.i = phi i64 [ %.282.i, %B7108.endif.else.endif.if.i.i ], [ %.5351.sroa.0.1.i.i, %B7108.endif.else.endif.i.i ]
  %.5379.i.i = select i1 %.5184.i.i, i64 %.282.i, i64 0
  %.5380.i.i = add i64 %.5379.i.i, %.4729.i.i
  %.5383.i.i = icmp slt i64 %.5380.i.i, 0
  br i1 %.5383.i.i, label %B7108.endif.else.endif.endif.if.i.i, label %B7108.endif.else.endif.endif.endif.i.i, !prof !6

B7108.endif.else.endif.endif.if.i.i:              ; preds = %B7108.endif.else.endif.endif.i.i
  br label %B7108.endif.else.endif.endif.endif.i.i

B7108.endif.else.endif.endif.endif.i.i:           ; preds = %B7108.endif.else.endif.endif.if.i.i, %B7108.endif.else.endif.endif.i.i
  %.5351.sroa.13.1.i.i = phi i64 [ 0, %B7108.endif.else.endif.endif.if.i.i ], [ %.5380.i.i, %B7108.endif.else.endif.endif.i.i ]
  %.5388.not.i.i = icmp slt i64 %.5380.i.i, %.282.i
  br i1 %.5388.not.i.i, label %B7108.endif.endif.i.i, label %B7108.endif.else.endif.endif.endif.if.i.i, !prof !7

B7108.endif.else.endif.endif.endif.if.i.i:        ; preds = %B7108.endif.else.endif.endif.endif.i.i
  br label %B7108.endif.endif.i.i

_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit: ; preds = %B68.i.i, %B152.i.i, %B6247.i.i, %B6501.i.i, %B6631.i.i, %B6932.i.i, %B7006.else.endif.endif.i.i, %B3072.i.i.i, %_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, %B566.i.i.i, %B3588.i.i.thread.i
  %storemerge1676.i.i = phi i64 [ %.4539.0.i.i, %B3588.i.i.thread.i ], [ %.4539.0.i.i, %B566.i.i.i ], [ %.4539.0.i.i, %_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i ], [ -1, %B6932.i.i ], [ %.4539.0.i.i, %B3072.i.i.i ], [ %.4539.0.i.i, %B7006.else.endif.endif.i.i ], [ %.295.02246.i.i, %B6631.i.i ], [ %.295.02246.i.i, %B6501.i.i ], [ %.295.02246.i.i, %B6247.i.i ], [ %.295.02246.i.i, %B152.i.i ], [ %.295.02246.i.i, %B68.i.i ]
  ret i64 %storemerge1676.i.i
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
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB3v95B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rans14decode_gathersB3v96B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rans14decode_gathersB3v96B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!6 = !{!"branch_weights", i32 1, i32 99}
!7 = !{!"branch_weights", i32 99, i32 1}
!8 = !{!9, !4, !1}
!9 = distinct !{!9, !10, !"_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!10 = distinct !{!10, !"_ZN14sparse_kernels4rans5_restB3v52B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE"}
