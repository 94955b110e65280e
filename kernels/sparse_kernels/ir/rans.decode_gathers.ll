; 2bdb858c52be5ddddb1b71958208b125

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: read, target_mem0: read, target_mem1: read)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB3v89B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10) unnamed_addr #0 {
entry:
  %.19 = add i64 %arg.a0, 32
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.22 = inttoptr i64 %.21 to ptr
  %.24 = load i64, ptr %.22, align 8
  %.25 = add i64 %arg.a0, 16
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 8
  %.30 = inttoptr i64 %.27 to ptr
  %.55 = add i64 %arg.a1, 32
  %.56 = inttoptr i64 %.55 to ptr
  %.57 = load i64, ptr %.56, align 8
  %.58 = inttoptr i64 %.57 to ptr
  %.60 = load i64, ptr %.58, align 8
  %.61 = add i64 %arg.a1, 16
  %.62 = inttoptr i64 %.61 to ptr
  %.63 = load i64, ptr %.62, align 8
  %.66 = inttoptr i64 %.63 to ptr
  %.97 = add i64 %arg.a2, 16
  %.98 = inttoptr i64 %.97 to ptr
  %.99 = load i64, ptr %.98, align 8
  %.102 = inttoptr i64 %.99 to ptr
  %.127 = add i64 %arg.a3, 32
  %.128 = inttoptr i64 %.127 to ptr
  %.129 = load i64, ptr %.128, align 8
  %.130 = inttoptr i64 %.129 to ptr
  %.132 = load i64, ptr %.130, align 8
  %.133 = add i64 %arg.a3, 16
  %.134 = inttoptr i64 %.133 to ptr
  %.135 = load i64, ptr %.134, align 8
  %.138 = inttoptr i64 %.135 to ptr
  %.163 = add i64 %arg.a4, 32
  %.164 = inttoptr i64 %.163 to ptr
  %.165 = load i64, ptr %.164, align 8
  %.166 = inttoptr i64 %.165 to ptr
  %.168 = load i64, ptr %.166, align 8
  %.169 = add i64 %arg.a4, 16
  %.170 = inttoptr i64 %.169 to ptr
  %.171 = load i64, ptr %.170, align 8
  %.174 = inttoptr i64 %.171 to ptr
  %.205 = add i64 %arg.a5, 16
  %.206 = inttoptr i64 %.205 to ptr
  %.207 = load i64, ptr %.206, align 8
  %.210 = inttoptr i64 %.207 to ptr
  %.244 = add i64 %arg.a6, 16
  %.245 = inttoptr i64 %.244 to ptr
  %.246 = load i64, ptr %.245, align 8
  %.249 = inttoptr i64 %.246 to ptr
  %.277 = add i64 %arg.a7, 32
  %.278 = inttoptr i64 %.277 to ptr
  %.279 = load i64, ptr %.278, align 8
  %.280 = inttoptr i64 %.279 to ptr
  %.282 = load i64, ptr %.280, align 8
  %.283 = add i64 %arg.a7, 16
  %.284 = inttoptr i64 %.283 to ptr
  %.285 = load i64, ptr %.284, align 8
  %.288 = inttoptr i64 %.285 to ptr
  %.313 = add i64 %arg.a8, 32
  %.314 = inttoptr i64 %.313 to ptr
  %.315 = load i64, ptr %.314, align 8
  %.316 = inttoptr i64 %.315 to ptr
  %.318 = load i64, ptr %.316, align 8
  %.319 = add i64 %arg.a8, 16
  %.320 = inttoptr i64 %.319 to ptr
  %.321 = load i64, ptr %.320, align 8
  %.324 = inttoptr i64 %.321 to ptr
  %.355 = add i64 %arg.a9, 16
  %.356 = inttoptr i64 %.355 to ptr
  %.357 = load i64, ptr %.356, align 8
  %.360 = inttoptr i64 %.357 to ptr
  %.391 = add i64 %arg.a10, 16
  %.392 = inttoptr i64 %.391 to ptr
  %.393 = load i64, ptr %.392, align 8
  %.396 = inttoptr i64 %.393 to ptr
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.60, i64 0)
  %.2581705.not.i = icmp slt i64 %.60, 1
  br i1 %.2581705.not.i, label %B5688.i, label %B68.lr.ph.i

B68.lr.ph.i:                                      ; preds = %entry
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.282, i64 %.132)
  %.610.i = add i64 %.24, -32
  br label %B68.i

B68.i:                                            ; preds = %B5534.i, %B68.lr.ph.i
  %_begin_v92_at.2.01708.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.1099.i, %B5534.i ]
  %.200.01707.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.271.i, %B5534.i ]
  %.271.i = add nuw nsw i64 %.200.01707.i, 1
  %.342.i = sub nsw i64 %.11.i.i, %_begin_v92_at.2.01708.i
  %0 = getelementptr i64, ptr %.66, i64 %.200.01707.i
  %.376.i = load i64, ptr %0, align 8, !noalias !0
  %.377.i = icmp sgt i64 %.376.i, -1
  br i1 %.377.i, label %B152.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B152.i:                                           ; preds = %B68.i
  %1 = getelementptr i64, ptr %.102, i64 %.200.01707.i
  %.415.i = load i64, ptr %1, align 8, !noalias !0
  %.416.i = icmp sgt i64 %.415.i, 15
  %.439.i = icmp sle i64 %.415.i, %.24
  %_begin_v92__vphi240_1.2.1.i = select i1 %.416.i, i1 %.439.i, i1 false
  br i1 %_begin_v92__vphi240_1.2.1.i, label %B5051.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B5051.i:                                          ; preds = %B152.i
  %2 = getelementptr i64, ptr %.174, i64 %.200.01707.i
  %.503.i = load i64, ptr %2, align 8, !noalias !0
  %.504.i = icmp sgt i64 %.503.i, -1
  %.516.i = icmp sle i64 %.503.i, %.342.i
  %or.cond.i = select i1 %.504.i, i1 %.516.i, i1 false
  br i1 %or.cond.i, label %B5305.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B5305.i:                                          ; preds = %B5051.i
  %3 = shl nuw i64 %.415.i, 1
  %.611.i = sub i64 %.610.i, %3
  %.612.i = icmp sgt i64 %.376.i, %.611.i
  br i1 %.612.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B5427.i

B5427.i:                                          ; preds = %B5305.i
  %.615.not.i = icmp eq i64 %.200.01707.i, 0
  br i1 %.615.not.i, label %B5437.i, label %B5435.i

B5435.i:                                          ; preds = %B5427.i
  %.678.i = getelementptr i8, ptr %2, i64 -8
  %.679.i = load i64, ptr %.678.i, align 8, !noalias !0
  %.680.i = icmp sgt i64 %.503.i, %.679.i
  br i1 %.680.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B5437.i

B5437.i:                                          ; preds = %B5435.i, %B5427.i
  %.idx.i = shl i64 %.200.01707.i, 5
  %invariant.gep.i = getelementptr i8, ptr %.324, i64 %.idx.i
  br label %B5438.if.i

B5534.i:                                          ; preds = %B5438.if.i
  %4 = getelementptr i64, ptr %.360, i64 %.200.01707.i
  store i64 16, ptr %4, align 8, !noalias !0
  %5 = getelementptr i64, ptr %.396, i64 %.200.01707.i
  store i64 %_begin_v92_at.2.01708.i, ptr %5, align 8, !noalias !0
  %.1095.i = load i64, ptr %2, align 8, !noalias !0
  %.1099.i = add nsw i64 %.1095.i, %_begin_v92_at.2.01708.i
  %exitcond1873.not.i = icmp eq i64 %.60, %.271.i
  br i1 %exitcond1873.not.i, label %B5688.i, label %B68.i

B5688.i:                                          ; preds = %B5534.i, %entry
  %6 = add i64 %.60, -2
  %.12801862.i = icmp ult i64 %6, 9223372036854775807
  br i1 %.12801862.i, label %B5716.if.lr.ph.i, label %B5736.preheader.i

B5716.if.lr.ph.i:                                 ; preds = %B5688.i
  %.3449.i = getelementptr i8, ptr %.66, i64 8
  %.3452.i = getelementptr i8, ptr %.396, i64 8
  %.3456.i = getelementptr i8, ptr %.102, i64 8
  %.3459.i = getelementptr i8, ptr %.324, i64 32
  %.3461.i = getelementptr i8, ptr %.360, i64 8
  %.3470.i = getelementptr i8, ptr %.66, i64 16
  %.3473.i = getelementptr i8, ptr %.396, i64 16
  %.3477.i = getelementptr i8, ptr %.102, i64 16
  %.3480.i = getelementptr i8, ptr %.324, i64 64
  %.3482.i = getelementptr i8, ptr %.360, i64 16
  %.3491.i = getelementptr i8, ptr %.66, i64 24
  %.3494.i = getelementptr i8, ptr %.396, i64 24
  %.3498.i = getelementptr i8, ptr %.102, i64 24
  %.3501.i = getelementptr i8, ptr %.324, i64 96
  %.3503.i = getelementptr i8, ptr %.360, i64 24
  %.3512.i = getelementptr i8, ptr %.66, i64 32
  %.3515.i = getelementptr i8, ptr %.396, i64 32
  %.3519.i = getelementptr i8, ptr %.102, i64 32
  %.3522.i = getelementptr i8, ptr %.324, i64 128
  %.3524.i = getelementptr i8, ptr %.360, i64 32
  %.3533.i = getelementptr i8, ptr %.66, i64 40
  %.3536.i = getelementptr i8, ptr %.396, i64 40
  %.3540.i = getelementptr i8, ptr %.102, i64 40
  %.3543.i = getelementptr i8, ptr %.324, i64 160
  %.3545.i = getelementptr i8, ptr %.360, i64 40
  %.3554.i = getelementptr i8, ptr %.66, i64 48
  %.3557.i = getelementptr i8, ptr %.396, i64 48
  %.3561.i = getelementptr i8, ptr %.102, i64 48
  %.3564.i = getelementptr i8, ptr %.324, i64 192
  %.3566.i = getelementptr i8, ptr %.360, i64 48
  %.3575.i = getelementptr i8, ptr %.66, i64 56
  %.3578.i = getelementptr i8, ptr %.396, i64 56
  %.3582.i = getelementptr i8, ptr %.102, i64 56
  %.3585.i = getelementptr i8, ptr %.324, i64 224
  %.3587.i = getelementptr i8, ptr %.360, i64 56
  br label %B5716.if.i

B5736.preheader.i:                                ; preds = %done.i, %done.i.thread, %B5688.i
  %done.2.0.lcssa.i = phi i64 [ 0, %B5688.i ], [ %.1358.0.i, %done.i.thread ], [ %.1358.0.i, %done.i ]
  br label %B5736.i

B5736.i:                                          ; preds = %_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B5736.preheader.i
  %.4110.0.i = phi i64 [ %.4179.i, %_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ 0, %B5736.preheader.i ]
  %exitcond1881.not.i = icmp eq i64 %.4110.0.i, %storemerge.i
  br i1 %exitcond1881.not.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B5810.i

B5810.i:                                          ; preds = %B5736.i
  %.4179.i = add nuw i64 %.4110.0.i, 1
  %7 = getelementptr i64, ptr %.396, i64 %.4110.0.i
  %.4237.i = load i64, ptr %7, align 8, !noalias !0
  %8 = getelementptr i64, ptr %.174, i64 %.4110.0.i
  %.4299.i = load i64, ptr %8, align 8, !noalias !0
  %.4300.i = add nsw i64 %.4299.i, %.4237.i
  %.4320.i = shl i64 %.4110.0.i, 3
  %.4363.i = icmp slt i64 %.4320.i, 0
  br i1 %.4363.i, label %B5810.else.if.i, label %B5810.else.endif.i, !prof !3

B5912.i:                                          ; preds = %B5810.else.endif.endif.i
  %9 = getelementptr i64, ptr %.66, i64 %.4110.0.i
  %.4678.i = load i64, ptr %9, align 8, !noalias !0
  %.4734.i = icmp slt i64 %.4237.i, 0
  %.4735.i = select i1 %.4734.i, i64 %.132, i64 0
  %.4736.i = add i64 %.4735.i, %.4237.i
  %.4739.i = icmp slt i64 %.4736.i, 0
  br i1 %.4739.i, label %B5912.else.if.i, label %B5912.else.endif.i, !prof !3

B5438.if.i:                                       ; preds = %B5438.if.i, %B5437.i
  %.705.01703.i = phi i64 [ 0, %B5437.i ], [ %.774.i, %B5438.if.i ]
  %.774.i = add nuw nsw i64 %.705.01703.i, 1
  %.829.i = load i64, ptr %0, align 8, !noalias !0
  %.830.i = shl nsw i64 %.705.01703.i, 2
  %10 = getelementptr i8, ptr %.30, i64 %.829.i
  %.858.i = getelementptr i8, ptr %10, i64 %.830.i
  %.859.i = load i16, ptr %.858.i, align 1, !noalias !0
  %11 = zext i16 %.859.i to i32
  %12 = shl nuw i32 %11, 16
  %.924.i = getelementptr i8, ptr %.858.i, i64 2
  %.925.i = load i16, ptr %.924.i, align 1, !noalias !0
  %13 = zext i16 %.925.i to i32
  %.961.i = or disjoint i32 %12, %13
  %gep.i = getelementptr i32, ptr %invariant.gep.i, i64 %.705.01703.i
  store i32 %.961.i, ptr %gep.i, align 4, !noalias !0
  %exitcond.not.i = icmp eq i64 %.774.i, 8
  br i1 %exitcond.not.i, label %B5534.i, label %B5438.if.i

B5716.if.i:                                       ; preds = %done.i, %B5716.if.lr.ph.i
  %done.2.01865.i = phi i64 [ 0, %B5716.if.lr.ph.i ], [ %.1358.0.i, %done.i ]
  %.1227.01864.in.i = phi i64 [ %.60, %B5716.if.lr.ph.i ], [ %.1227.01864.i, %done.i ]
  %.1227.01864.i = add i64 %.1227.01864.in.i, -1
  %.1332.inv.i = icmp sgt i64 %.1227.01864.in.i, 0
  %.1333.i = select i1 %.1332.inv.i, i64 0, i64 %.168
  %14 = getelementptr i64, ptr %.174, i64 %.1227.01864.in.i
  %15 = getelementptr i8, ptr %14, i64 -8
  %.1347.i = getelementptr i64, ptr %15, i64 %.1333.i
  %.1348.i = load i64, ptr %.1347.i, align 8, !noalias !0
  %.1358.0.i = ashr i64 %.1348.i, 3
  switch i64 %.1227.01864.in.i, label %done.i [
    i64 2, label %blocks.2.i
    i64 3, label %blocks.3.i
    i64 4, label %blocks.4.i
    i64 5, label %blocks.5.i
    i64 6, label %blocks.6.i
    i64 7, label %blocks.7.i
    i64 8, label %blocks.8.i
  ]

done.i:                                           ; preds = %for.end.6.i, %for.end.5.i, %for.end.4.i, %for.end.3.i, %for.end.2.i, %for.end.1.i, %B5716.if.i
  %.1280.i = icmp samesign ugt i64 %.1227.01864.i, 1
  br i1 %.1280.i, label %B5716.if.i, label %B5736.preheader.i

blocks.2.i:                                       ; preds = %B5716.if.i
  %.1464.i = load i64, ptr %.66, align 8, !noalias !0
  %.1465.i = getelementptr i8, ptr %.30, i64 %.1464.i
  %.1467.i = load i64, ptr %.396, align 8, !noalias !0
  %.1468.i = getelementptr i8, ptr %.138, i64 %.1467.i
  %.1469.i = getelementptr i8, ptr %.288, i64 %.1467.i
  %.1471.i = load i64, ptr %.102, align 8, !noalias !0
  %.1472.i = add i64 %.1471.i, 1
  %.1480.i = load <8 x i32>, ptr %.324, align 4, !noalias !0
  %.1482.i = load i64, ptr %.360, align 8, !noalias !0
  %.1485.i = load i64, ptr %.3449.i, align 8, !noalias !0
  %.1486.i = getelementptr i8, ptr %.30, i64 %.1485.i
  %.1488.i = load i64, ptr %.3452.i, align 8, !noalias !0
  %.1489.i = getelementptr i8, ptr %.138, i64 %.1488.i
  %.1490.i = getelementptr i8, ptr %.288, i64 %.1488.i
  %.1492.i = load i64, ptr %.3456.i, align 8, !noalias !0
  %.1493.i = add i64 %.1492.i, 1
  %.1501.i = load <8 x i32>, ptr %.3459.i, align 4, !noalias !0
  %.1503.i = load i64, ptr %.3461.i, align 8, !noalias !0
  %.15061852.i = icmp slt i64 %done.2.01865.i, %.1358.0.i
  br i1 %.15061852.i, label %for.body.i, label %done.i.thread

for.body.i:                                       ; preds = %blocks.2.i, %for.body.i
  %loop.index1857.i = phi i64 [ %.1601.i, %for.body.i ], [ %done.2.01865.i, %blocks.2.i ]
  %.1499.01856.i = phi i64 [ %.1599.i, %for.body.i ], [ %.1503.i, %blocks.2.i ]
  %.1497.01855.i = phi <8 x i32> [ %.1593.i, %for.body.i ], [ %.1501.i, %blocks.2.i ]
  %.1478.01854.i = phi i64 [ %.1553.i, %for.body.i ], [ %.1482.i, %blocks.2.i ]
  %.1476.01853.i = phi <8 x i32> [ %.1547.i, %for.body.i ], [ %.1480.i, %blocks.2.i ]
  %.1508.i = shl i64 %loop.index1857.i, 3
  %.1509.i = getelementptr i8, ptr %.1468.i, i64 %.1508.i
  %.1511.i = load <8 x i8>, ptr %.1509.i, align 1, !noalias !0
  %.1513.i = zext <8 x i8> %.1511.i to <8 x i32>
  %.1514.i = shl nuw nsw <8 x i32> %.1513.i, splat (i32 12)
  %.1515.i = and <8 x i32> %.1476.01853.i, splat (i32 4095)
  %.1516.i = or disjoint <8 x i32> %.1514.i, %.1515.i
  %.1518.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1516.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1519.i = trunc <8 x i32> %.1518.i to <8 x i8>
  %.1520.i = getelementptr i8, ptr %.1469.i, i64 %.1508.i
  store <8 x i8> %.1519.i, ptr %.1520.i, align 1, !noalias !0
  %.1523.i = lshr <8 x i32> %.1518.i, splat (i32 8)
  %.1524.i = and <8 x i32> %.1523.i, splat (i32 4095)
  %.1525.i = add nuw nsw <8 x i32> %.1524.i, splat (i32 1)
  %.1526.i = lshr <8 x i32> %.1476.01853.i, splat (i32 12)
  %.1527.i = mul nuw <8 x i32> %.1525.i, %.1526.i
  %.1528.i = lshr <8 x i32> %.1518.i, splat (i32 20)
  %.1529.i = add nuw <8 x i32> %.1527.i, %.1528.i
  %.1530.i = icmp ult <8 x i32> %.1529.i, splat (i32 65536)
  %.1531.i = bitcast <8 x i1> %.1530.i to i8
  %.1533.i = shl i64 %.1478.01854.i, 1
  %.1534.i = getelementptr i8, ptr %.1465.i, i64 %.1533.i
  %.1536.i = load <16 x i8>, ptr %.1534.i, align 1, !noalias !0
  %.1537.i = zext i8 %.1531.i to i64
  %.1538.i = shl nuw nsw i64 %.1537.i, 4
  %.1539.i = getelementptr i8, ptr %.249, i64 %.1538.i
  %.1541.i = load <16 x i8>, ptr %.1539.i, align 1, !noalias !0
  %.1542.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1536.i, <16 x i8> %.1541.i)
  %.1543.i = bitcast <16 x i8> %.1542.i to <8 x i16>
  %.1544.i = zext <8 x i16> %.1543.i to <8 x i32>
  %.1545.i = shl <8 x i32> %.1529.i, splat (i32 16)
  %.1546.i = or disjoint <8 x i32> %.1545.i, %.1544.i
  %.1547.i = select <8 x i1> %.1530.i, <8 x i32> %.1546.i, <8 x i32> %.1529.i
  %.1549.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1531.i)
  %.1550.i = zext nneg i8 %.1549.i to i64
  %.1551.i = add i64 %.1478.01854.i, %.1550.i
  %.1553.i = tail call i64 @llvm.umin.i64(i64 %.1551.i, i64 %.1472.i)
  %.1555.i = getelementptr i8, ptr %.1489.i, i64 %.1508.i
  %.1557.i = load <8 x i8>, ptr %.1555.i, align 1, !noalias !0
  %.1559.i = zext <8 x i8> %.1557.i to <8 x i32>
  %.1560.i = shl nuw nsw <8 x i32> %.1559.i, splat (i32 12)
  %.1561.i = and <8 x i32> %.1497.01855.i, splat (i32 4095)
  %.1562.i = or disjoint <8 x i32> %.1560.i, %.1561.i
  %.1564.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1562.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1565.i = trunc <8 x i32> %.1564.i to <8 x i8>
  %.1566.i = getelementptr i8, ptr %.1490.i, i64 %.1508.i
  store <8 x i8> %.1565.i, ptr %.1566.i, align 1, !noalias !0
  %.1569.i = lshr <8 x i32> %.1564.i, splat (i32 8)
  %.1570.i = and <8 x i32> %.1569.i, splat (i32 4095)
  %.1571.i = add nuw nsw <8 x i32> %.1570.i, splat (i32 1)
  %.1572.i = lshr <8 x i32> %.1497.01855.i, splat (i32 12)
  %.1573.i = mul nuw <8 x i32> %.1571.i, %.1572.i
  %.1574.i = lshr <8 x i32> %.1564.i, splat (i32 20)
  %.1575.i = add nuw <8 x i32> %.1573.i, %.1574.i
  %.1576.i = icmp ult <8 x i32> %.1575.i, splat (i32 65536)
  %.1577.i = bitcast <8 x i1> %.1576.i to i8
  %.1579.i = shl i64 %.1499.01856.i, 1
  %.1580.i = getelementptr i8, ptr %.1486.i, i64 %.1579.i
  %.1582.i = load <16 x i8>, ptr %.1580.i, align 1, !noalias !0
  %.1583.i = zext i8 %.1577.i to i64
  %.1584.i = shl nuw nsw i64 %.1583.i, 4
  %.1585.i = getelementptr i8, ptr %.249, i64 %.1584.i
  %.1587.i = load <16 x i8>, ptr %.1585.i, align 1, !noalias !0
  %.1588.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1582.i, <16 x i8> %.1587.i)
  %.1589.i = bitcast <16 x i8> %.1588.i to <8 x i16>
  %.1590.i = zext <8 x i16> %.1589.i to <8 x i32>
  %.1591.i = shl <8 x i32> %.1575.i, splat (i32 16)
  %.1592.i = or disjoint <8 x i32> %.1591.i, %.1590.i
  %.1593.i = select <8 x i1> %.1576.i, <8 x i32> %.1592.i, <8 x i32> %.1575.i
  %.1595.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1577.i)
  %.1596.i = zext nneg i8 %.1595.i to i64
  %.1597.i = add i64 %.1499.01856.i, %.1596.i
  %.1599.i = tail call i64 @llvm.umin.i64(i64 %.1597.i, i64 %.1493.i)
  %.1601.i = add nsw i64 %loop.index1857.i, 1
  %exitcond1880.not.i = icmp eq i64 %.1601.i, %.1358.0.i
  br i1 %exitcond1880.not.i, label %done.i.thread, label %for.body.i

done.i.thread:                                    ; preds = %for.body.i, %blocks.2.i
  %.1476.0.lcssa.i = phi <8 x i32> [ %.1480.i, %blocks.2.i ], [ %.1547.i, %for.body.i ]
  %.1478.0.lcssa.i = phi i64 [ %.1482.i, %blocks.2.i ], [ %.1553.i, %for.body.i ]
  %.1497.0.lcssa.i = phi <8 x i32> [ %.1501.i, %blocks.2.i ], [ %.1593.i, %for.body.i ]
  %.1499.0.lcssa.i = phi i64 [ %.1503.i, %blocks.2.i ], [ %.1599.i, %for.body.i ]
  store <8 x i32> %.1476.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.1478.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.1497.0.lcssa.i, ptr %.3459.i, align 4, !noalias !0
  store i64 %.1499.0.lcssa.i, ptr %.3461.i, align 8, !noalias !0
  br label %B5736.preheader.i

blocks.3.i:                                       ; preds = %B5716.if.i
  %.1614.i = load i64, ptr %.66, align 8, !noalias !0
  %.1615.i = getelementptr i8, ptr %.30, i64 %.1614.i
  %.1617.i = load i64, ptr %.396, align 8, !noalias !0
  %.1618.i = getelementptr i8, ptr %.138, i64 %.1617.i
  %.1619.i = getelementptr i8, ptr %.288, i64 %.1617.i
  %.1621.i = load i64, ptr %.102, align 8, !noalias !0
  %.1622.i = add i64 %.1621.i, 1
  %.1630.i = load <8 x i32>, ptr %.324, align 4, !noalias !0
  %.1632.i = load i64, ptr %.360, align 8, !noalias !0
  %.1635.i = load i64, ptr %.3449.i, align 8, !noalias !0
  %.1636.i = getelementptr i8, ptr %.30, i64 %.1635.i
  %.1638.i = load i64, ptr %.3452.i, align 8, !noalias !0
  %.1639.i = getelementptr i8, ptr %.138, i64 %.1638.i
  %.1640.i = getelementptr i8, ptr %.288, i64 %.1638.i
  %.1642.i = load i64, ptr %.3456.i, align 8, !noalias !0
  %.1643.i = add i64 %.1642.i, 1
  %.1651.i = load <8 x i32>, ptr %.3459.i, align 4, !noalias !0
  %.1653.i = load i64, ptr %.3461.i, align 8, !noalias !0
  %.1656.i = load i64, ptr %.3470.i, align 8, !noalias !0
  %.1657.i = getelementptr i8, ptr %.30, i64 %.1656.i
  %.1659.i = load i64, ptr %.3473.i, align 8, !noalias !0
  %.1660.i = getelementptr i8, ptr %.138, i64 %.1659.i
  %.1661.i = getelementptr i8, ptr %.288, i64 %.1659.i
  %.1663.i = load i64, ptr %.3477.i, align 8, !noalias !0
  %.1664.i = add i64 %.1663.i, 1
  %.1672.i = load <8 x i32>, ptr %.3480.i, align 4, !noalias !0
  %.1674.i = load i64, ptr %.3482.i, align 8, !noalias !0
  %.16771838.i = icmp slt i64 %done.2.01865.i, %.1358.0.i
  br i1 %.16771838.i, label %for.body.1.i, label %for.end.1.i

for.body.1.i:                                     ; preds = %blocks.3.i, %for.body.1.i
  %loop.index.11845.i = phi i64 [ %.1818.i, %for.body.1.i ], [ %done.2.01865.i, %blocks.3.i ]
  %.1670.01844.i = phi i64 [ %.1816.i, %for.body.1.i ], [ %.1674.i, %blocks.3.i ]
  %.1668.01843.i = phi <8 x i32> [ %.1810.i, %for.body.1.i ], [ %.1672.i, %blocks.3.i ]
  %.1649.01842.i = phi i64 [ %.1770.i, %for.body.1.i ], [ %.1653.i, %blocks.3.i ]
  %.1647.01841.i = phi <8 x i32> [ %.1764.i, %for.body.1.i ], [ %.1651.i, %blocks.3.i ]
  %.1628.01840.i = phi i64 [ %.1724.i, %for.body.1.i ], [ %.1632.i, %blocks.3.i ]
  %.1626.01839.i = phi <8 x i32> [ %.1718.i, %for.body.1.i ], [ %.1630.i, %blocks.3.i ]
  %.1679.i = shl i64 %loop.index.11845.i, 3
  %.1680.i = getelementptr i8, ptr %.1618.i, i64 %.1679.i
  %.1682.i = load <8 x i8>, ptr %.1680.i, align 1, !noalias !0
  %.1684.i = zext <8 x i8> %.1682.i to <8 x i32>
  %.1685.i = shl nuw nsw <8 x i32> %.1684.i, splat (i32 12)
  %.1686.i = and <8 x i32> %.1626.01839.i, splat (i32 4095)
  %.1687.i = or disjoint <8 x i32> %.1685.i, %.1686.i
  %.1689.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1687.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1690.i = trunc <8 x i32> %.1689.i to <8 x i8>
  %.1691.i = getelementptr i8, ptr %.1619.i, i64 %.1679.i
  store <8 x i8> %.1690.i, ptr %.1691.i, align 1, !noalias !0
  %.1694.i = lshr <8 x i32> %.1689.i, splat (i32 8)
  %.1695.i = and <8 x i32> %.1694.i, splat (i32 4095)
  %.1696.i = add nuw nsw <8 x i32> %.1695.i, splat (i32 1)
  %.1697.i = lshr <8 x i32> %.1626.01839.i, splat (i32 12)
  %.1698.i = mul nuw <8 x i32> %.1696.i, %.1697.i
  %.1699.i = lshr <8 x i32> %.1689.i, splat (i32 20)
  %.1700.i = add nuw <8 x i32> %.1698.i, %.1699.i
  %.1701.i = icmp ult <8 x i32> %.1700.i, splat (i32 65536)
  %.1702.i = bitcast <8 x i1> %.1701.i to i8
  %.1704.i = shl i64 %.1628.01840.i, 1
  %.1705.i = getelementptr i8, ptr %.1615.i, i64 %.1704.i
  %.1707.i = load <16 x i8>, ptr %.1705.i, align 1, !noalias !0
  %.1708.i = zext i8 %.1702.i to i64
  %.1709.i = shl nuw nsw i64 %.1708.i, 4
  %.1710.i = getelementptr i8, ptr %.249, i64 %.1709.i
  %.1712.i = load <16 x i8>, ptr %.1710.i, align 1, !noalias !0
  %.1713.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1707.i, <16 x i8> %.1712.i)
  %.1714.i = bitcast <16 x i8> %.1713.i to <8 x i16>
  %.1715.i = zext <8 x i16> %.1714.i to <8 x i32>
  %.1716.i = shl <8 x i32> %.1700.i, splat (i32 16)
  %.1717.i = or disjoint <8 x i32> %.1716.i, %.1715.i
  %.1718.i = select <8 x i1> %.1701.i, <8 x i32> %.1717.i, <8 x i32> %.1700.i
  %.1720.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1702.i)
  %.1721.i = zext nneg i8 %.1720.i to i64
  %.1722.i = add i64 %.1628.01840.i, %.1721.i
  %.1724.i = tail call i64 @llvm.umin.i64(i64 %.1722.i, i64 %.1622.i)
  %.1726.i = getelementptr i8, ptr %.1639.i, i64 %.1679.i
  %.1728.i = load <8 x i8>, ptr %.1726.i, align 1, !noalias !0
  %.1730.i = zext <8 x i8> %.1728.i to <8 x i32>
  %.1731.i = shl nuw nsw <8 x i32> %.1730.i, splat (i32 12)
  %.1732.i = and <8 x i32> %.1647.01841.i, splat (i32 4095)
  %.1733.i = or disjoint <8 x i32> %.1731.i, %.1732.i
  %.1735.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1733.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1736.i = trunc <8 x i32> %.1735.i to <8 x i8>
  %.1737.i = getelementptr i8, ptr %.1640.i, i64 %.1679.i
  store <8 x i8> %.1736.i, ptr %.1737.i, align 1, !noalias !0
  %.1740.i = lshr <8 x i32> %.1735.i, splat (i32 8)
  %.1741.i = and <8 x i32> %.1740.i, splat (i32 4095)
  %.1742.i = add nuw nsw <8 x i32> %.1741.i, splat (i32 1)
  %.1743.i = lshr <8 x i32> %.1647.01841.i, splat (i32 12)
  %.1744.i = mul nuw <8 x i32> %.1742.i, %.1743.i
  %.1745.i = lshr <8 x i32> %.1735.i, splat (i32 20)
  %.1746.i = add nuw <8 x i32> %.1744.i, %.1745.i
  %.1747.i = icmp ult <8 x i32> %.1746.i, splat (i32 65536)
  %.1748.i = bitcast <8 x i1> %.1747.i to i8
  %.1750.i = shl i64 %.1649.01842.i, 1
  %.1751.i = getelementptr i8, ptr %.1636.i, i64 %.1750.i
  %.1753.i = load <16 x i8>, ptr %.1751.i, align 1, !noalias !0
  %.1754.i = zext i8 %.1748.i to i64
  %.1755.i = shl nuw nsw i64 %.1754.i, 4
  %.1756.i = getelementptr i8, ptr %.249, i64 %.1755.i
  %.1758.i = load <16 x i8>, ptr %.1756.i, align 1, !noalias !0
  %.1759.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1753.i, <16 x i8> %.1758.i)
  %.1760.i = bitcast <16 x i8> %.1759.i to <8 x i16>
  %.1761.i = zext <8 x i16> %.1760.i to <8 x i32>
  %.1762.i = shl <8 x i32> %.1746.i, splat (i32 16)
  %.1763.i = or disjoint <8 x i32> %.1762.i, %.1761.i
  %.1764.i = select <8 x i1> %.1747.i, <8 x i32> %.1763.i, <8 x i32> %.1746.i
  %.1766.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1748.i)
  %.1767.i = zext nneg i8 %.1766.i to i64
  %.1768.i = add i64 %.1649.01842.i, %.1767.i
  %.1770.i = tail call i64 @llvm.umin.i64(i64 %.1768.i, i64 %.1643.i)
  %.1772.i = getelementptr i8, ptr %.1660.i, i64 %.1679.i
  %.1774.i = load <8 x i8>, ptr %.1772.i, align 1, !noalias !0
  %.1776.i = zext <8 x i8> %.1774.i to <8 x i32>
  %.1777.i = shl nuw nsw <8 x i32> %.1776.i, splat (i32 12)
  %.1778.i = and <8 x i32> %.1668.01843.i, splat (i32 4095)
  %.1779.i = or disjoint <8 x i32> %.1777.i, %.1778.i
  %.1781.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1779.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1782.i = trunc <8 x i32> %.1781.i to <8 x i8>
  %.1783.i = getelementptr i8, ptr %.1661.i, i64 %.1679.i
  store <8 x i8> %.1782.i, ptr %.1783.i, align 1, !noalias !0
  %.1786.i = lshr <8 x i32> %.1781.i, splat (i32 8)
  %.1787.i = and <8 x i32> %.1786.i, splat (i32 4095)
  %.1788.i = add nuw nsw <8 x i32> %.1787.i, splat (i32 1)
  %.1789.i = lshr <8 x i32> %.1668.01843.i, splat (i32 12)
  %.1790.i = mul nuw <8 x i32> %.1788.i, %.1789.i
  %.1791.i = lshr <8 x i32> %.1781.i, splat (i32 20)
  %.1792.i = add nuw <8 x i32> %.1790.i, %.1791.i
  %.1793.i = icmp ult <8 x i32> %.1792.i, splat (i32 65536)
  %.1794.i = bitcast <8 x i1> %.1793.i to i8
  %.1796.i = shl i64 %.1670.01844.i, 1
  %.1797.i = getelementptr i8, ptr %.1657.i, i64 %.1796.i
  %.1799.i = load <16 x i8>, ptr %.1797.i, align 1, !noalias !0
  %.1800.i = zext i8 %.1794.i to i64
  %.1801.i = shl nuw nsw i64 %.1800.i, 4
  %.1802.i = getelementptr i8, ptr %.249, i64 %.1801.i
  %.1804.i = load <16 x i8>, ptr %.1802.i, align 1, !noalias !0
  %.1805.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1799.i, <16 x i8> %.1804.i)
  %.1806.i = bitcast <16 x i8> %.1805.i to <8 x i16>
  %.1807.i = zext <8 x i16> %.1806.i to <8 x i32>
  %.1808.i = shl <8 x i32> %.1792.i, splat (i32 16)
  %.1809.i = or disjoint <8 x i32> %.1808.i, %.1807.i
  %.1810.i = select <8 x i1> %.1793.i, <8 x i32> %.1809.i, <8 x i32> %.1792.i
  %.1812.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1794.i)
  %.1813.i = zext nneg i8 %.1812.i to i64
  %.1814.i = add i64 %.1670.01844.i, %.1813.i
  %.1816.i = tail call i64 @llvm.umin.i64(i64 %.1814.i, i64 %.1664.i)
  %.1818.i = add nsw i64 %loop.index.11845.i, 1
  %exitcond1879.not.i = icmp eq i64 %.1818.i, %.1358.0.i
  br i1 %exitcond1879.not.i, label %for.end.1.i, label %for.body.1.i

for.end.1.i:                                      ; preds = %for.body.1.i, %blocks.3.i
  %.1626.0.lcssa.i = phi <8 x i32> [ %.1630.i, %blocks.3.i ], [ %.1718.i, %for.body.1.i ]
  %.1628.0.lcssa.i = phi i64 [ %.1632.i, %blocks.3.i ], [ %.1724.i, %for.body.1.i ]
  %.1647.0.lcssa.i = phi <8 x i32> [ %.1651.i, %blocks.3.i ], [ %.1764.i, %for.body.1.i ]
  %.1649.0.lcssa.i = phi i64 [ %.1653.i, %blocks.3.i ], [ %.1770.i, %for.body.1.i ]
  %.1668.0.lcssa.i = phi <8 x i32> [ %.1672.i, %blocks.3.i ], [ %.1810.i, %for.body.1.i ]
  %.1670.0.lcssa.i = phi i64 [ %.1674.i, %blocks.3.i ], [ %.1816.i, %for.body.1.i ]
  store <8 x i32> %.1626.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.1628.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.1647.0.lcssa.i, ptr %.3459.i, align 4, !noalias !0
  store i64 %.1649.0.lcssa.i, ptr %.3461.i, align 8, !noalias !0
  store <8 x i32> %.1668.0.lcssa.i, ptr %.3480.i, align 4, !noalias !0
  store i64 %.1670.0.lcssa.i, ptr %.3482.i, align 8, !noalias !0
  br label %done.i

blocks.4.i:                                       ; preds = %B5716.if.i
  %.1835.i = load i64, ptr %.66, align 8, !noalias !0
  %.1836.i = getelementptr i8, ptr %.30, i64 %.1835.i
  %.1838.i = load i64, ptr %.396, align 8, !noalias !0
  %.1839.i = getelementptr i8, ptr %.138, i64 %.1838.i
  %.1840.i = getelementptr i8, ptr %.288, i64 %.1838.i
  %.1842.i = load i64, ptr %.102, align 8, !noalias !0
  %.1843.i = add i64 %.1842.i, 1
  %.1851.i = load <8 x i32>, ptr %.324, align 4, !noalias !0
  %.1853.i = load i64, ptr %.360, align 8, !noalias !0
  %.1856.i = load i64, ptr %.3449.i, align 8, !noalias !0
  %.1857.i = getelementptr i8, ptr %.30, i64 %.1856.i
  %.1859.i = load i64, ptr %.3452.i, align 8, !noalias !0
  %.1860.i = getelementptr i8, ptr %.138, i64 %.1859.i
  %.1861.i = getelementptr i8, ptr %.288, i64 %.1859.i
  %.1863.i = load i64, ptr %.3456.i, align 8, !noalias !0
  %.1864.i = add i64 %.1863.i, 1
  %.1872.i = load <8 x i32>, ptr %.3459.i, align 4, !noalias !0
  %.1874.i = load i64, ptr %.3461.i, align 8, !noalias !0
  %.1877.i = load i64, ptr %.3470.i, align 8, !noalias !0
  %.1878.i = getelementptr i8, ptr %.30, i64 %.1877.i
  %.1880.i = load i64, ptr %.3473.i, align 8, !noalias !0
  %.1881.i = getelementptr i8, ptr %.138, i64 %.1880.i
  %.1882.i = getelementptr i8, ptr %.288, i64 %.1880.i
  %.1884.i = load i64, ptr %.3477.i, align 8, !noalias !0
  %.1885.i = add i64 %.1884.i, 1
  %.1893.i = load <8 x i32>, ptr %.3480.i, align 4, !noalias !0
  %.1895.i = load i64, ptr %.3482.i, align 8, !noalias !0
  %.1898.i = load i64, ptr %.3491.i, align 8, !noalias !0
  %.1899.i = getelementptr i8, ptr %.30, i64 %.1898.i
  %.1901.i = load i64, ptr %.3494.i, align 8, !noalias !0
  %.1902.i = getelementptr i8, ptr %.138, i64 %.1901.i
  %.1903.i = getelementptr i8, ptr %.288, i64 %.1901.i
  %.1905.i = load i64, ptr %.3498.i, align 8, !noalias !0
  %.1906.i = add i64 %.1905.i, 1
  %.1914.i = load <8 x i32>, ptr %.3501.i, align 4, !noalias !0
  %.1916.i = load i64, ptr %.3503.i, align 8, !noalias !0
  %.19191820.i = icmp slt i64 %done.2.01865.i, %.1358.0.i
  br i1 %.19191820.i, label %for.body.2.i, label %for.end.2.i

for.body.2.i:                                     ; preds = %blocks.4.i, %for.body.2.i
  %loop.index.21829.i = phi i64 [ %.2106.i, %for.body.2.i ], [ %done.2.01865.i, %blocks.4.i ]
  %.1912.01828.i = phi i64 [ %.2104.i, %for.body.2.i ], [ %.1916.i, %blocks.4.i ]
  %.1910.01827.i = phi <8 x i32> [ %.2098.i, %for.body.2.i ], [ %.1914.i, %blocks.4.i ]
  %.1891.01826.i = phi i64 [ %.2058.i, %for.body.2.i ], [ %.1895.i, %blocks.4.i ]
  %.1889.01825.i = phi <8 x i32> [ %.2052.i, %for.body.2.i ], [ %.1893.i, %blocks.4.i ]
  %.1870.01824.i = phi i64 [ %.2012.i, %for.body.2.i ], [ %.1874.i, %blocks.4.i ]
  %.1868.01823.i = phi <8 x i32> [ %.2006.i, %for.body.2.i ], [ %.1872.i, %blocks.4.i ]
  %.1849.01822.i = phi i64 [ %.1966.i, %for.body.2.i ], [ %.1853.i, %blocks.4.i ]
  %.1847.01821.i = phi <8 x i32> [ %.1960.i, %for.body.2.i ], [ %.1851.i, %blocks.4.i ]
  %.1921.i = shl i64 %loop.index.21829.i, 3
  %.1922.i = getelementptr i8, ptr %.1839.i, i64 %.1921.i
  %.1924.i = load <8 x i8>, ptr %.1922.i, align 1, !noalias !0
  %.1926.i = zext <8 x i8> %.1924.i to <8 x i32>
  %.1927.i = shl nuw nsw <8 x i32> %.1926.i, splat (i32 12)
  %.1928.i = and <8 x i32> %.1847.01821.i, splat (i32 4095)
  %.1929.i = or disjoint <8 x i32> %.1927.i, %.1928.i
  %.1931.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1929.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1932.i = trunc <8 x i32> %.1931.i to <8 x i8>
  %.1933.i = getelementptr i8, ptr %.1840.i, i64 %.1921.i
  store <8 x i8> %.1932.i, ptr %.1933.i, align 1, !noalias !0
  %.1936.i = lshr <8 x i32> %.1931.i, splat (i32 8)
  %.1937.i = and <8 x i32> %.1936.i, splat (i32 4095)
  %.1938.i = add nuw nsw <8 x i32> %.1937.i, splat (i32 1)
  %.1939.i = lshr <8 x i32> %.1847.01821.i, splat (i32 12)
  %.1940.i = mul nuw <8 x i32> %.1938.i, %.1939.i
  %.1941.i = lshr <8 x i32> %.1931.i, splat (i32 20)
  %.1942.i = add nuw <8 x i32> %.1940.i, %.1941.i
  %.1943.i = icmp ult <8 x i32> %.1942.i, splat (i32 65536)
  %.1944.i = bitcast <8 x i1> %.1943.i to i8
  %.1946.i = shl i64 %.1849.01822.i, 1
  %.1947.i = getelementptr i8, ptr %.1836.i, i64 %.1946.i
  %.1949.i = load <16 x i8>, ptr %.1947.i, align 1, !noalias !0
  %.1950.i = zext i8 %.1944.i to i64
  %.1951.i = shl nuw nsw i64 %.1950.i, 4
  %.1952.i = getelementptr i8, ptr %.249, i64 %.1951.i
  %.1954.i = load <16 x i8>, ptr %.1952.i, align 1, !noalias !0
  %.1955.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1949.i, <16 x i8> %.1954.i)
  %.1956.i = bitcast <16 x i8> %.1955.i to <8 x i16>
  %.1957.i = zext <8 x i16> %.1956.i to <8 x i32>
  %.1958.i = shl <8 x i32> %.1942.i, splat (i32 16)
  %.1959.i = or disjoint <8 x i32> %.1958.i, %.1957.i
  %.1960.i = select <8 x i1> %.1943.i, <8 x i32> %.1959.i, <8 x i32> %.1942.i
  %.1962.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1944.i)
  %.1963.i = zext nneg i8 %.1962.i to i64
  %.1964.i = add i64 %.1849.01822.i, %.1963.i
  %.1966.i = tail call i64 @llvm.umin.i64(i64 %.1964.i, i64 %.1843.i)
  %.1968.i = getelementptr i8, ptr %.1860.i, i64 %.1921.i
  %.1970.i = load <8 x i8>, ptr %.1968.i, align 1, !noalias !0
  %.1972.i = zext <8 x i8> %.1970.i to <8 x i32>
  %.1973.i = shl nuw nsw <8 x i32> %.1972.i, splat (i32 12)
  %.1974.i = and <8 x i32> %.1868.01823.i, splat (i32 4095)
  %.1975.i = or disjoint <8 x i32> %.1973.i, %.1974.i
  %.1977.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1975.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1978.i = trunc <8 x i32> %.1977.i to <8 x i8>
  %.1979.i = getelementptr i8, ptr %.1861.i, i64 %.1921.i
  store <8 x i8> %.1978.i, ptr %.1979.i, align 1, !noalias !0
  %.1982.i = lshr <8 x i32> %.1977.i, splat (i32 8)
  %.1983.i = and <8 x i32> %.1982.i, splat (i32 4095)
  %.1984.i = add nuw nsw <8 x i32> %.1983.i, splat (i32 1)
  %.1985.i = lshr <8 x i32> %.1868.01823.i, splat (i32 12)
  %.1986.i = mul nuw <8 x i32> %.1984.i, %.1985.i
  %.1987.i = lshr <8 x i32> %.1977.i, splat (i32 20)
  %.1988.i = add nuw <8 x i32> %.1986.i, %.1987.i
  %.1989.i = icmp ult <8 x i32> %.1988.i, splat (i32 65536)
  %.1990.i = bitcast <8 x i1> %.1989.i to i8
  %.1992.i = shl i64 %.1870.01824.i, 1
  %.1993.i = getelementptr i8, ptr %.1857.i, i64 %.1992.i
  %.1995.i = load <16 x i8>, ptr %.1993.i, align 1, !noalias !0
  %.1996.i = zext i8 %.1990.i to i64
  %.1997.i = shl nuw nsw i64 %.1996.i, 4
  %.1998.i = getelementptr i8, ptr %.249, i64 %.1997.i
  %.2000.i = load <16 x i8>, ptr %.1998.i, align 1, !noalias !0
  %.2001.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1995.i, <16 x i8> %.2000.i)
  %.2002.i = bitcast <16 x i8> %.2001.i to <8 x i16>
  %.2003.i = zext <8 x i16> %.2002.i to <8 x i32>
  %.2004.i = shl <8 x i32> %.1988.i, splat (i32 16)
  %.2005.i = or disjoint <8 x i32> %.2004.i, %.2003.i
  %.2006.i = select <8 x i1> %.1989.i, <8 x i32> %.2005.i, <8 x i32> %.1988.i
  %.2008.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1990.i)
  %.2009.i = zext nneg i8 %.2008.i to i64
  %.2010.i = add i64 %.1870.01824.i, %.2009.i
  %.2012.i = tail call i64 @llvm.umin.i64(i64 %.2010.i, i64 %.1864.i)
  %.2014.i = getelementptr i8, ptr %.1881.i, i64 %.1921.i
  %.2016.i = load <8 x i8>, ptr %.2014.i, align 1, !noalias !0
  %.2018.i = zext <8 x i8> %.2016.i to <8 x i32>
  %.2019.i = shl nuw nsw <8 x i32> %.2018.i, splat (i32 12)
  %.2020.i = and <8 x i32> %.1889.01825.i, splat (i32 4095)
  %.2021.i = or disjoint <8 x i32> %.2019.i, %.2020.i
  %.2023.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2021.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2024.i = trunc <8 x i32> %.2023.i to <8 x i8>
  %.2025.i = getelementptr i8, ptr %.1882.i, i64 %.1921.i
  store <8 x i8> %.2024.i, ptr %.2025.i, align 1, !noalias !0
  %.2028.i = lshr <8 x i32> %.2023.i, splat (i32 8)
  %.2029.i = and <8 x i32> %.2028.i, splat (i32 4095)
  %.2030.i = add nuw nsw <8 x i32> %.2029.i, splat (i32 1)
  %.2031.i = lshr <8 x i32> %.1889.01825.i, splat (i32 12)
  %.2032.i = mul nuw <8 x i32> %.2030.i, %.2031.i
  %.2033.i = lshr <8 x i32> %.2023.i, splat (i32 20)
  %.2034.i = add nuw <8 x i32> %.2032.i, %.2033.i
  %.2035.i = icmp ult <8 x i32> %.2034.i, splat (i32 65536)
  %.2036.i = bitcast <8 x i1> %.2035.i to i8
  %.2038.i = shl i64 %.1891.01826.i, 1
  %.2039.i = getelementptr i8, ptr %.1878.i, i64 %.2038.i
  %.2041.i = load <16 x i8>, ptr %.2039.i, align 1, !noalias !0
  %.2042.i = zext i8 %.2036.i to i64
  %.2043.i = shl nuw nsw i64 %.2042.i, 4
  %.2044.i = getelementptr i8, ptr %.249, i64 %.2043.i
  %.2046.i = load <16 x i8>, ptr %.2044.i, align 1, !noalias !0
  %.2047.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2041.i, <16 x i8> %.2046.i)
  %.2048.i = bitcast <16 x i8> %.2047.i to <8 x i16>
  %.2049.i = zext <8 x i16> %.2048.i to <8 x i32>
  %.2050.i = shl <8 x i32> %.2034.i, splat (i32 16)
  %.2051.i = or disjoint <8 x i32> %.2050.i, %.2049.i
  %.2052.i = select <8 x i1> %.2035.i, <8 x i32> %.2051.i, <8 x i32> %.2034.i
  %.2054.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2036.i)
  %.2055.i = zext nneg i8 %.2054.i to i64
  %.2056.i = add i64 %.1891.01826.i, %.2055.i
  %.2058.i = tail call i64 @llvm.umin.i64(i64 %.2056.i, i64 %.1885.i)
  %.2060.i = getelementptr i8, ptr %.1902.i, i64 %.1921.i
  %.2062.i = load <8 x i8>, ptr %.2060.i, align 1, !noalias !0
  %.2064.i = zext <8 x i8> %.2062.i to <8 x i32>
  %.2065.i = shl nuw nsw <8 x i32> %.2064.i, splat (i32 12)
  %.2066.i = and <8 x i32> %.1910.01827.i, splat (i32 4095)
  %.2067.i = or disjoint <8 x i32> %.2065.i, %.2066.i
  %.2069.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2067.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2070.i = trunc <8 x i32> %.2069.i to <8 x i8>
  %.2071.i = getelementptr i8, ptr %.1903.i, i64 %.1921.i
  store <8 x i8> %.2070.i, ptr %.2071.i, align 1, !noalias !0
  %.2074.i = lshr <8 x i32> %.2069.i, splat (i32 8)
  %.2075.i = and <8 x i32> %.2074.i, splat (i32 4095)
  %.2076.i = add nuw nsw <8 x i32> %.2075.i, splat (i32 1)
  %.2077.i = lshr <8 x i32> %.1910.01827.i, splat (i32 12)
  %.2078.i = mul nuw <8 x i32> %.2076.i, %.2077.i
  %.2079.i = lshr <8 x i32> %.2069.i, splat (i32 20)
  %.2080.i = add nuw <8 x i32> %.2078.i, %.2079.i
  %.2081.i = icmp ult <8 x i32> %.2080.i, splat (i32 65536)
  %.2082.i = bitcast <8 x i1> %.2081.i to i8
  %.2084.i = shl i64 %.1912.01828.i, 1
  %.2085.i = getelementptr i8, ptr %.1899.i, i64 %.2084.i
  %.2087.i = load <16 x i8>, ptr %.2085.i, align 1, !noalias !0
  %.2088.i = zext i8 %.2082.i to i64
  %.2089.i = shl nuw nsw i64 %.2088.i, 4
  %.2090.i = getelementptr i8, ptr %.249, i64 %.2089.i
  %.2092.i = load <16 x i8>, ptr %.2090.i, align 1, !noalias !0
  %.2093.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2087.i, <16 x i8> %.2092.i)
  %.2094.i = bitcast <16 x i8> %.2093.i to <8 x i16>
  %.2095.i = zext <8 x i16> %.2094.i to <8 x i32>
  %.2096.i = shl <8 x i32> %.2080.i, splat (i32 16)
  %.2097.i = or disjoint <8 x i32> %.2096.i, %.2095.i
  %.2098.i = select <8 x i1> %.2081.i, <8 x i32> %.2097.i, <8 x i32> %.2080.i
  %.2100.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2082.i)
  %.2101.i = zext nneg i8 %.2100.i to i64
  %.2102.i = add i64 %.1912.01828.i, %.2101.i
  %.2104.i = tail call i64 @llvm.umin.i64(i64 %.2102.i, i64 %.1906.i)
  %.2106.i = add nsw i64 %loop.index.21829.i, 1
  %exitcond1878.not.i = icmp eq i64 %.2106.i, %.1358.0.i
  br i1 %exitcond1878.not.i, label %for.end.2.i, label %for.body.2.i

for.end.2.i:                                      ; preds = %for.body.2.i, %blocks.4.i
  %.1847.0.lcssa.i = phi <8 x i32> [ %.1851.i, %blocks.4.i ], [ %.1960.i, %for.body.2.i ]
  %.1849.0.lcssa.i = phi i64 [ %.1853.i, %blocks.4.i ], [ %.1966.i, %for.body.2.i ]
  %.1868.0.lcssa.i = phi <8 x i32> [ %.1872.i, %blocks.4.i ], [ %.2006.i, %for.body.2.i ]
  %.1870.0.lcssa.i = phi i64 [ %.1874.i, %blocks.4.i ], [ %.2012.i, %for.body.2.i ]
  %.1889.0.lcssa.i = phi <8 x i32> [ %.1893.i, %blocks.4.i ], [ %.2052.i, %for.body.2.i ]
  %.1891.0.lcssa.i = phi i64 [ %.1895.i, %blocks.4.i ], [ %.2058.i, %for.body.2.i ]
  %.1910.0.lcssa.i = phi <8 x i32> [ %.1914.i, %blocks.4.i ], [ %.2098.i, %for.body.2.i ]
  %.1912.0.lcssa.i = phi i64 [ %.1916.i, %blocks.4.i ], [ %.2104.i, %for.body.2.i ]
  store <8 x i32> %.1847.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.1849.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.1868.0.lcssa.i, ptr %.3459.i, align 4, !noalias !0
  store i64 %.1870.0.lcssa.i, ptr %.3461.i, align 8, !noalias !0
  store <8 x i32> %.1889.0.lcssa.i, ptr %.3480.i, align 4, !noalias !0
  store i64 %.1891.0.lcssa.i, ptr %.3482.i, align 8, !noalias !0
  store <8 x i32> %.1910.0.lcssa.i, ptr %.3501.i, align 4, !noalias !0
  store i64 %.1912.0.lcssa.i, ptr %.3503.i, align 8, !noalias !0
  br label %done.i

blocks.5.i:                                       ; preds = %B5716.if.i
  %.2127.i = load i64, ptr %.66, align 8, !noalias !0
  %.2128.i = getelementptr i8, ptr %.30, i64 %.2127.i
  %.2130.i = load i64, ptr %.396, align 8, !noalias !0
  %.2131.i = getelementptr i8, ptr %.138, i64 %.2130.i
  %.2132.i = getelementptr i8, ptr %.288, i64 %.2130.i
  %.2134.i = load i64, ptr %.102, align 8, !noalias !0
  %.2135.i = add i64 %.2134.i, 1
  %.2143.i = load <8 x i32>, ptr %.324, align 4, !noalias !0
  %.2145.i = load i64, ptr %.360, align 8, !noalias !0
  %.2148.i = load i64, ptr %.3449.i, align 8, !noalias !0
  %.2149.i = getelementptr i8, ptr %.30, i64 %.2148.i
  %.2151.i = load i64, ptr %.3452.i, align 8, !noalias !0
  %.2152.i = getelementptr i8, ptr %.138, i64 %.2151.i
  %.2153.i = getelementptr i8, ptr %.288, i64 %.2151.i
  %.2155.i = load i64, ptr %.3456.i, align 8, !noalias !0
  %.2156.i = add i64 %.2155.i, 1
  %.2164.i = load <8 x i32>, ptr %.3459.i, align 4, !noalias !0
  %.2166.i = load i64, ptr %.3461.i, align 8, !noalias !0
  %.2169.i = load i64, ptr %.3470.i, align 8, !noalias !0
  %.2170.i = getelementptr i8, ptr %.30, i64 %.2169.i
  %.2172.i = load i64, ptr %.3473.i, align 8, !noalias !0
  %.2173.i = getelementptr i8, ptr %.138, i64 %.2172.i
  %.2174.i = getelementptr i8, ptr %.288, i64 %.2172.i
  %.2176.i = load i64, ptr %.3477.i, align 8, !noalias !0
  %.2177.i = add i64 %.2176.i, 1
  %.2185.i = load <8 x i32>, ptr %.3480.i, align 4, !noalias !0
  %.2187.i = load i64, ptr %.3482.i, align 8, !noalias !0
  %.2190.i = load i64, ptr %.3491.i, align 8, !noalias !0
  %.2191.i = getelementptr i8, ptr %.30, i64 %.2190.i
  %.2193.i = load i64, ptr %.3494.i, align 8, !noalias !0
  %.2194.i = getelementptr i8, ptr %.138, i64 %.2193.i
  %.2195.i = getelementptr i8, ptr %.288, i64 %.2193.i
  %.2197.i = load i64, ptr %.3498.i, align 8, !noalias !0
  %.2198.i = add i64 %.2197.i, 1
  %.2206.i = load <8 x i32>, ptr %.3501.i, align 4, !noalias !0
  %.2208.i = load i64, ptr %.3503.i, align 8, !noalias !0
  %.2211.i = load i64, ptr %.3512.i, align 8, !noalias !0
  %.2212.i = getelementptr i8, ptr %.30, i64 %.2211.i
  %.2214.i = load i64, ptr %.3515.i, align 8, !noalias !0
  %.2215.i = getelementptr i8, ptr %.138, i64 %.2214.i
  %.2216.i = getelementptr i8, ptr %.288, i64 %.2214.i
  %.2218.i = load i64, ptr %.3519.i, align 8, !noalias !0
  %.2219.i = add i64 %.2218.i, 1
  %.2227.i = load <8 x i32>, ptr %.3522.i, align 4, !noalias !0
  %.2229.i = load i64, ptr %.3524.i, align 8, !noalias !0
  %.22321798.i = icmp slt i64 %done.2.01865.i, %.1358.0.i
  br i1 %.22321798.i, label %for.body.3.i, label %for.end.3.i

for.body.3.i:                                     ; preds = %blocks.5.i, %for.body.3.i
  %loop.index.31809.i = phi i64 [ %.2465.i, %for.body.3.i ], [ %done.2.01865.i, %blocks.5.i ]
  %.2225.01808.i = phi i64 [ %.2463.i, %for.body.3.i ], [ %.2229.i, %blocks.5.i ]
  %.2223.01807.i = phi <8 x i32> [ %.2457.i, %for.body.3.i ], [ %.2227.i, %blocks.5.i ]
  %.2204.01806.i = phi i64 [ %.2417.i, %for.body.3.i ], [ %.2208.i, %blocks.5.i ]
  %.2202.01805.i = phi <8 x i32> [ %.2411.i, %for.body.3.i ], [ %.2206.i, %blocks.5.i ]
  %.2183.01804.i = phi i64 [ %.2371.i, %for.body.3.i ], [ %.2187.i, %blocks.5.i ]
  %.2181.01803.i = phi <8 x i32> [ %.2365.i, %for.body.3.i ], [ %.2185.i, %blocks.5.i ]
  %.2162.01802.i = phi i64 [ %.2325.i, %for.body.3.i ], [ %.2166.i, %blocks.5.i ]
  %.2160.01801.i = phi <8 x i32> [ %.2319.i, %for.body.3.i ], [ %.2164.i, %blocks.5.i ]
  %.2141.01800.i = phi i64 [ %.2279.i, %for.body.3.i ], [ %.2145.i, %blocks.5.i ]
  %.2139.01799.i = phi <8 x i32> [ %.2273.i, %for.body.3.i ], [ %.2143.i, %blocks.5.i ]
  %.2234.i = shl i64 %loop.index.31809.i, 3
  %.2235.i = getelementptr i8, ptr %.2131.i, i64 %.2234.i
  %.2237.i = load <8 x i8>, ptr %.2235.i, align 1, !noalias !0
  %.2239.i = zext <8 x i8> %.2237.i to <8 x i32>
  %.2240.i = shl nuw nsw <8 x i32> %.2239.i, splat (i32 12)
  %.2241.i = and <8 x i32> %.2139.01799.i, splat (i32 4095)
  %.2242.i = or disjoint <8 x i32> %.2240.i, %.2241.i
  %.2244.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2242.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2245.i = trunc <8 x i32> %.2244.i to <8 x i8>
  %.2246.i = getelementptr i8, ptr %.2132.i, i64 %.2234.i
  store <8 x i8> %.2245.i, ptr %.2246.i, align 1, !noalias !0
  %.2249.i = lshr <8 x i32> %.2244.i, splat (i32 8)
  %.2250.i = and <8 x i32> %.2249.i, splat (i32 4095)
  %.2251.i = add nuw nsw <8 x i32> %.2250.i, splat (i32 1)
  %.2252.i = lshr <8 x i32> %.2139.01799.i, splat (i32 12)
  %.2253.i = mul nuw <8 x i32> %.2251.i, %.2252.i
  %.2254.i = lshr <8 x i32> %.2244.i, splat (i32 20)
  %.2255.i = add nuw <8 x i32> %.2253.i, %.2254.i
  %.2256.i = icmp ult <8 x i32> %.2255.i, splat (i32 65536)
  %.2257.i = bitcast <8 x i1> %.2256.i to i8
  %.2259.i = shl i64 %.2141.01800.i, 1
  %.2260.i = getelementptr i8, ptr %.2128.i, i64 %.2259.i
  %.2262.i = load <16 x i8>, ptr %.2260.i, align 1, !noalias !0
  %.2263.i = zext i8 %.2257.i to i64
  %.2264.i = shl nuw nsw i64 %.2263.i, 4
  %.2265.i = getelementptr i8, ptr %.249, i64 %.2264.i
  %.2267.i = load <16 x i8>, ptr %.2265.i, align 1, !noalias !0
  %.2268.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2262.i, <16 x i8> %.2267.i)
  %.2269.i = bitcast <16 x i8> %.2268.i to <8 x i16>
  %.2270.i = zext <8 x i16> %.2269.i to <8 x i32>
  %.2271.i = shl <8 x i32> %.2255.i, splat (i32 16)
  %.2272.i = or disjoint <8 x i32> %.2271.i, %.2270.i
  %.2273.i = select <8 x i1> %.2256.i, <8 x i32> %.2272.i, <8 x i32> %.2255.i
  %.2275.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2257.i)
  %.2276.i = zext nneg i8 %.2275.i to i64
  %.2277.i = add i64 %.2141.01800.i, %.2276.i
  %.2279.i = tail call i64 @llvm.umin.i64(i64 %.2277.i, i64 %.2135.i)
  %.2281.i = getelementptr i8, ptr %.2152.i, i64 %.2234.i
  %.2283.i = load <8 x i8>, ptr %.2281.i, align 1, !noalias !0
  %.2285.i = zext <8 x i8> %.2283.i to <8 x i32>
  %.2286.i = shl nuw nsw <8 x i32> %.2285.i, splat (i32 12)
  %.2287.i = and <8 x i32> %.2160.01801.i, splat (i32 4095)
  %.2288.i = or disjoint <8 x i32> %.2286.i, %.2287.i
  %.2290.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2288.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2291.i = trunc <8 x i32> %.2290.i to <8 x i8>
  %.2292.i = getelementptr i8, ptr %.2153.i, i64 %.2234.i
  store <8 x i8> %.2291.i, ptr %.2292.i, align 1, !noalias !0
  %.2295.i = lshr <8 x i32> %.2290.i, splat (i32 8)
  %.2296.i = and <8 x i32> %.2295.i, splat (i32 4095)
  %.2297.i = add nuw nsw <8 x i32> %.2296.i, splat (i32 1)
  %.2298.i = lshr <8 x i32> %.2160.01801.i, splat (i32 12)
  %.2299.i = mul nuw <8 x i32> %.2297.i, %.2298.i
  %.2300.i = lshr <8 x i32> %.2290.i, splat (i32 20)
  %.2301.i = add nuw <8 x i32> %.2299.i, %.2300.i
  %.2302.i = icmp ult <8 x i32> %.2301.i, splat (i32 65536)
  %.2303.i = bitcast <8 x i1> %.2302.i to i8
  %.2305.i = shl i64 %.2162.01802.i, 1
  %.2306.i = getelementptr i8, ptr %.2149.i, i64 %.2305.i
  %.2308.i = load <16 x i8>, ptr %.2306.i, align 1, !noalias !0
  %.2309.i = zext i8 %.2303.i to i64
  %.2310.i = shl nuw nsw i64 %.2309.i, 4
  %.2311.i = getelementptr i8, ptr %.249, i64 %.2310.i
  %.2313.i = load <16 x i8>, ptr %.2311.i, align 1, !noalias !0
  %.2314.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2308.i, <16 x i8> %.2313.i)
  %.2315.i = bitcast <16 x i8> %.2314.i to <8 x i16>
  %.2316.i = zext <8 x i16> %.2315.i to <8 x i32>
  %.2317.i = shl <8 x i32> %.2301.i, splat (i32 16)
  %.2318.i = or disjoint <8 x i32> %.2317.i, %.2316.i
  %.2319.i = select <8 x i1> %.2302.i, <8 x i32> %.2318.i, <8 x i32> %.2301.i
  %.2321.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2303.i)
  %.2322.i = zext nneg i8 %.2321.i to i64
  %.2323.i = add i64 %.2162.01802.i, %.2322.i
  %.2325.i = tail call i64 @llvm.umin.i64(i64 %.2323.i, i64 %.2156.i)
  %.2327.i = getelementptr i8, ptr %.2173.i, i64 %.2234.i
  %.2329.i = load <8 x i8>, ptr %.2327.i, align 1, !noalias !0
  %.2331.i = zext <8 x i8> %.2329.i to <8 x i32>
  %.2332.i = shl nuw nsw <8 x i32> %.2331.i, splat (i32 12)
  %.2333.i = and <8 x i32> %.2181.01803.i, splat (i32 4095)
  %.2334.i = or disjoint <8 x i32> %.2332.i, %.2333.i
  %.2336.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2334.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2337.i = trunc <8 x i32> %.2336.i to <8 x i8>
  %.2338.i = getelementptr i8, ptr %.2174.i, i64 %.2234.i
  store <8 x i8> %.2337.i, ptr %.2338.i, align 1, !noalias !0
  %.2341.i = lshr <8 x i32> %.2336.i, splat (i32 8)
  %.2342.i = and <8 x i32> %.2341.i, splat (i32 4095)
  %.2343.i = add nuw nsw <8 x i32> %.2342.i, splat (i32 1)
  %.2344.i = lshr <8 x i32> %.2181.01803.i, splat (i32 12)
  %.2345.i = mul nuw <8 x i32> %.2343.i, %.2344.i
  %.2346.i = lshr <8 x i32> %.2336.i, splat (i32 20)
  %.2347.i = add nuw <8 x i32> %.2345.i, %.2346.i
  %.2348.i = icmp ult <8 x i32> %.2347.i, splat (i32 65536)
  %.2349.i = bitcast <8 x i1> %.2348.i to i8
  %.2351.i = shl i64 %.2183.01804.i, 1
  %.2352.i = getelementptr i8, ptr %.2170.i, i64 %.2351.i
  %.2354.i = load <16 x i8>, ptr %.2352.i, align 1, !noalias !0
  %.2355.i = zext i8 %.2349.i to i64
  %.2356.i = shl nuw nsw i64 %.2355.i, 4
  %.2357.i = getelementptr i8, ptr %.249, i64 %.2356.i
  %.2359.i = load <16 x i8>, ptr %.2357.i, align 1, !noalias !0
  %.2360.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2354.i, <16 x i8> %.2359.i)
  %.2361.i = bitcast <16 x i8> %.2360.i to <8 x i16>
  %.2362.i = zext <8 x i16> %.2361.i to <8 x i32>
  %.2363.i = shl <8 x i32> %.2347.i, splat (i32 16)
  %.2364.i = or disjoint <8 x i32> %.2363.i, %.2362.i
  %.2365.i = select <8 x i1> %.2348.i, <8 x i32> %.2364.i, <8 x i32> %.2347.i
  %.2367.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2349.i)
  %.2368.i = zext nneg i8 %.2367.i to i64
  %.2369.i = add i64 %.2183.01804.i, %.2368.i
  %.2371.i = tail call i64 @llvm.umin.i64(i64 %.2369.i, i64 %.2177.i)
  %.2373.i = getelementptr i8, ptr %.2194.i, i64 %.2234.i
  %.2375.i = load <8 x i8>, ptr %.2373.i, align 1, !noalias !0
  %.2377.i = zext <8 x i8> %.2375.i to <8 x i32>
  %.2378.i = shl nuw nsw <8 x i32> %.2377.i, splat (i32 12)
  %.2379.i = and <8 x i32> %.2202.01805.i, splat (i32 4095)
  %.2380.i = or disjoint <8 x i32> %.2378.i, %.2379.i
  %.2382.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2380.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2383.i = trunc <8 x i32> %.2382.i to <8 x i8>
  %.2384.i = getelementptr i8, ptr %.2195.i, i64 %.2234.i
  store <8 x i8> %.2383.i, ptr %.2384.i, align 1, !noalias !0
  %.2387.i = lshr <8 x i32> %.2382.i, splat (i32 8)
  %.2388.i = and <8 x i32> %.2387.i, splat (i32 4095)
  %.2389.i = add nuw nsw <8 x i32> %.2388.i, splat (i32 1)
  %.2390.i = lshr <8 x i32> %.2202.01805.i, splat (i32 12)
  %.2391.i = mul nuw <8 x i32> %.2389.i, %.2390.i
  %.2392.i = lshr <8 x i32> %.2382.i, splat (i32 20)
  %.2393.i = add nuw <8 x i32> %.2391.i, %.2392.i
  %.2394.i = icmp ult <8 x i32> %.2393.i, splat (i32 65536)
  %.2395.i = bitcast <8 x i1> %.2394.i to i8
  %.2397.i = shl i64 %.2204.01806.i, 1
  %.2398.i = getelementptr i8, ptr %.2191.i, i64 %.2397.i
  %.2400.i = load <16 x i8>, ptr %.2398.i, align 1, !noalias !0
  %.2401.i = zext i8 %.2395.i to i64
  %.2402.i = shl nuw nsw i64 %.2401.i, 4
  %.2403.i = getelementptr i8, ptr %.249, i64 %.2402.i
  %.2405.i = load <16 x i8>, ptr %.2403.i, align 1, !noalias !0
  %.2406.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2400.i, <16 x i8> %.2405.i)
  %.2407.i = bitcast <16 x i8> %.2406.i to <8 x i16>
  %.2408.i = zext <8 x i16> %.2407.i to <8 x i32>
  %.2409.i = shl <8 x i32> %.2393.i, splat (i32 16)
  %.2410.i = or disjoint <8 x i32> %.2409.i, %.2408.i
  %.2411.i = select <8 x i1> %.2394.i, <8 x i32> %.2410.i, <8 x i32> %.2393.i
  %.2413.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2395.i)
  %.2414.i = zext nneg i8 %.2413.i to i64
  %.2415.i = add i64 %.2204.01806.i, %.2414.i
  %.2417.i = tail call i64 @llvm.umin.i64(i64 %.2415.i, i64 %.2198.i)
  %.2419.i = getelementptr i8, ptr %.2215.i, i64 %.2234.i
  %.2421.i = load <8 x i8>, ptr %.2419.i, align 1, !noalias !0
  %.2423.i = zext <8 x i8> %.2421.i to <8 x i32>
  %.2424.i = shl nuw nsw <8 x i32> %.2423.i, splat (i32 12)
  %.2425.i = and <8 x i32> %.2223.01807.i, splat (i32 4095)
  %.2426.i = or disjoint <8 x i32> %.2424.i, %.2425.i
  %.2428.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2426.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2429.i = trunc <8 x i32> %.2428.i to <8 x i8>
  %.2430.i = getelementptr i8, ptr %.2216.i, i64 %.2234.i
  store <8 x i8> %.2429.i, ptr %.2430.i, align 1, !noalias !0
  %.2433.i = lshr <8 x i32> %.2428.i, splat (i32 8)
  %.2434.i = and <8 x i32> %.2433.i, splat (i32 4095)
  %.2435.i = add nuw nsw <8 x i32> %.2434.i, splat (i32 1)
  %.2436.i = lshr <8 x i32> %.2223.01807.i, splat (i32 12)
  %.2437.i = mul nuw <8 x i32> %.2435.i, %.2436.i
  %.2438.i = lshr <8 x i32> %.2428.i, splat (i32 20)
  %.2439.i = add nuw <8 x i32> %.2437.i, %.2438.i
  %.2440.i = icmp ult <8 x i32> %.2439.i, splat (i32 65536)
  %.2441.i = bitcast <8 x i1> %.2440.i to i8
  %.2443.i = shl i64 %.2225.01808.i, 1
  %.2444.i = getelementptr i8, ptr %.2212.i, i64 %.2443.i
  %.2446.i = load <16 x i8>, ptr %.2444.i, align 1, !noalias !0
  %.2447.i = zext i8 %.2441.i to i64
  %.2448.i = shl nuw nsw i64 %.2447.i, 4
  %.2449.i = getelementptr i8, ptr %.249, i64 %.2448.i
  %.2451.i = load <16 x i8>, ptr %.2449.i, align 1, !noalias !0
  %.2452.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2446.i, <16 x i8> %.2451.i)
  %.2453.i = bitcast <16 x i8> %.2452.i to <8 x i16>
  %.2454.i = zext <8 x i16> %.2453.i to <8 x i32>
  %.2455.i = shl <8 x i32> %.2439.i, splat (i32 16)
  %.2456.i = or disjoint <8 x i32> %.2455.i, %.2454.i
  %.2457.i = select <8 x i1> %.2440.i, <8 x i32> %.2456.i, <8 x i32> %.2439.i
  %.2459.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2441.i)
  %.2460.i = zext nneg i8 %.2459.i to i64
  %.2461.i = add i64 %.2225.01808.i, %.2460.i
  %.2463.i = tail call i64 @llvm.umin.i64(i64 %.2461.i, i64 %.2219.i)
  %.2465.i = add nsw i64 %loop.index.31809.i, 1
  %exitcond1877.not.i = icmp eq i64 %.2465.i, %.1358.0.i
  br i1 %exitcond1877.not.i, label %for.end.3.i, label %for.body.3.i

for.end.3.i:                                      ; preds = %for.body.3.i, %blocks.5.i
  %.2139.0.lcssa.i = phi <8 x i32> [ %.2143.i, %blocks.5.i ], [ %.2273.i, %for.body.3.i ]
  %.2141.0.lcssa.i = phi i64 [ %.2145.i, %blocks.5.i ], [ %.2279.i, %for.body.3.i ]
  %.2160.0.lcssa.i = phi <8 x i32> [ %.2164.i, %blocks.5.i ], [ %.2319.i, %for.body.3.i ]
  %.2162.0.lcssa.i = phi i64 [ %.2166.i, %blocks.5.i ], [ %.2325.i, %for.body.3.i ]
  %.2181.0.lcssa.i = phi <8 x i32> [ %.2185.i, %blocks.5.i ], [ %.2365.i, %for.body.3.i ]
  %.2183.0.lcssa.i = phi i64 [ %.2187.i, %blocks.5.i ], [ %.2371.i, %for.body.3.i ]
  %.2202.0.lcssa.i = phi <8 x i32> [ %.2206.i, %blocks.5.i ], [ %.2411.i, %for.body.3.i ]
  %.2204.0.lcssa.i = phi i64 [ %.2208.i, %blocks.5.i ], [ %.2417.i, %for.body.3.i ]
  %.2223.0.lcssa.i = phi <8 x i32> [ %.2227.i, %blocks.5.i ], [ %.2457.i, %for.body.3.i ]
  %.2225.0.lcssa.i = phi i64 [ %.2229.i, %blocks.5.i ], [ %.2463.i, %for.body.3.i ]
  store <8 x i32> %.2139.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.2141.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.2160.0.lcssa.i, ptr %.3459.i, align 4, !noalias !0
  store i64 %.2162.0.lcssa.i, ptr %.3461.i, align 8, !noalias !0
  store <8 x i32> %.2181.0.lcssa.i, ptr %.3480.i, align 4, !noalias !0
  store i64 %.2183.0.lcssa.i, ptr %.3482.i, align 8, !noalias !0
  store <8 x i32> %.2202.0.lcssa.i, ptr %.3501.i, align 4, !noalias !0
  store i64 %.2204.0.lcssa.i, ptr %.3503.i, align 8, !noalias !0
  store <8 x i32> %.2223.0.lcssa.i, ptr %.3522.i, align 4, !noalias !0
  store i64 %.2225.0.lcssa.i, ptr %.3524.i, align 8, !noalias !0
  br label %done.i

blocks.6.i:                                       ; preds = %B5716.if.i
  %.2490.i = load i64, ptr %.66, align 8, !noalias !0
  %.2491.i = getelementptr i8, ptr %.30, i64 %.2490.i
  %.2493.i = load i64, ptr %.396, align 8, !noalias !0
  %.2494.i = getelementptr i8, ptr %.138, i64 %.2493.i
  %.2495.i = getelementptr i8, ptr %.288, i64 %.2493.i
  %.2497.i = load i64, ptr %.102, align 8, !noalias !0
  %.2498.i = add i64 %.2497.i, 1
  %.2506.i = load <8 x i32>, ptr %.324, align 4, !noalias !0
  %.2508.i = load i64, ptr %.360, align 8, !noalias !0
  %.2511.i = load i64, ptr %.3449.i, align 8, !noalias !0
  %.2512.i = getelementptr i8, ptr %.30, i64 %.2511.i
  %.2514.i = load i64, ptr %.3452.i, align 8, !noalias !0
  %.2515.i = getelementptr i8, ptr %.138, i64 %.2514.i
  %.2516.i = getelementptr i8, ptr %.288, i64 %.2514.i
  %.2518.i = load i64, ptr %.3456.i, align 8, !noalias !0
  %.2519.i = add i64 %.2518.i, 1
  %.2527.i = load <8 x i32>, ptr %.3459.i, align 4, !noalias !0
  %.2529.i = load i64, ptr %.3461.i, align 8, !noalias !0
  %.2532.i = load i64, ptr %.3470.i, align 8, !noalias !0
  %.2533.i = getelementptr i8, ptr %.30, i64 %.2532.i
  %.2535.i = load i64, ptr %.3473.i, align 8, !noalias !0
  %.2536.i = getelementptr i8, ptr %.138, i64 %.2535.i
  %.2537.i = getelementptr i8, ptr %.288, i64 %.2535.i
  %.2539.i = load i64, ptr %.3477.i, align 8, !noalias !0
  %.2540.i = add i64 %.2539.i, 1
  %.2548.i = load <8 x i32>, ptr %.3480.i, align 4, !noalias !0
  %.2550.i = load i64, ptr %.3482.i, align 8, !noalias !0
  %.2553.i = load i64, ptr %.3491.i, align 8, !noalias !0
  %.2554.i = getelementptr i8, ptr %.30, i64 %.2553.i
  %.2556.i = load i64, ptr %.3494.i, align 8, !noalias !0
  %.2557.i = getelementptr i8, ptr %.138, i64 %.2556.i
  %.2558.i = getelementptr i8, ptr %.288, i64 %.2556.i
  %.2560.i = load i64, ptr %.3498.i, align 8, !noalias !0
  %.2561.i = add i64 %.2560.i, 1
  %.2569.i = load <8 x i32>, ptr %.3501.i, align 4, !noalias !0
  %.2571.i = load i64, ptr %.3503.i, align 8, !noalias !0
  %.2574.i = load i64, ptr %.3512.i, align 8, !noalias !0
  %.2575.i = getelementptr i8, ptr %.30, i64 %.2574.i
  %.2577.i = load i64, ptr %.3515.i, align 8, !noalias !0
  %.2578.i = getelementptr i8, ptr %.138, i64 %.2577.i
  %.2579.i = getelementptr i8, ptr %.288, i64 %.2577.i
  %.2581.i = load i64, ptr %.3519.i, align 8, !noalias !0
  %.2582.i = add i64 %.2581.i, 1
  %.2590.i = load <8 x i32>, ptr %.3522.i, align 4, !noalias !0
  %.2592.i = load i64, ptr %.3524.i, align 8, !noalias !0
  %.2595.i = load i64, ptr %.3533.i, align 8, !noalias !0
  %.2596.i = getelementptr i8, ptr %.30, i64 %.2595.i
  %.2598.i = load i64, ptr %.3536.i, align 8, !noalias !0
  %.2599.i = getelementptr i8, ptr %.138, i64 %.2598.i
  %.2600.i = getelementptr i8, ptr %.288, i64 %.2598.i
  %.2602.i = load i64, ptr %.3540.i, align 8, !noalias !0
  %.2603.i = add i64 %.2602.i, 1
  %.2611.i = load <8 x i32>, ptr %.3543.i, align 4, !noalias !0
  %.2613.i = load i64, ptr %.3545.i, align 8, !noalias !0
  %.26161772.i = icmp slt i64 %done.2.01865.i, %.1358.0.i
  br i1 %.26161772.i, label %for.body.4.i, label %for.end.4.i

for.body.4.i:                                     ; preds = %blocks.6.i, %for.body.4.i
  %loop.index.41785.i = phi i64 [ %.2895.i, %for.body.4.i ], [ %done.2.01865.i, %blocks.6.i ]
  %.2609.01784.i = phi i64 [ %.2893.i, %for.body.4.i ], [ %.2613.i, %blocks.6.i ]
  %.2607.01783.i = phi <8 x i32> [ %.2887.i, %for.body.4.i ], [ %.2611.i, %blocks.6.i ]
  %.2588.01782.i = phi i64 [ %.2847.i, %for.body.4.i ], [ %.2592.i, %blocks.6.i ]
  %.2586.01781.i = phi <8 x i32> [ %.2841.i, %for.body.4.i ], [ %.2590.i, %blocks.6.i ]
  %.2567.01780.i = phi i64 [ %.2801.i, %for.body.4.i ], [ %.2571.i, %blocks.6.i ]
  %.2565.01779.i = phi <8 x i32> [ %.2795.i, %for.body.4.i ], [ %.2569.i, %blocks.6.i ]
  %.2546.01778.i = phi i64 [ %.2755.i, %for.body.4.i ], [ %.2550.i, %blocks.6.i ]
  %.2544.01777.i = phi <8 x i32> [ %.2749.i, %for.body.4.i ], [ %.2548.i, %blocks.6.i ]
  %.2525.01776.i = phi i64 [ %.2709.i, %for.body.4.i ], [ %.2529.i, %blocks.6.i ]
  %.2523.01775.i = phi <8 x i32> [ %.2703.i, %for.body.4.i ], [ %.2527.i, %blocks.6.i ]
  %.2504.01774.i = phi i64 [ %.2663.i, %for.body.4.i ], [ %.2508.i, %blocks.6.i ]
  %.2502.01773.i = phi <8 x i32> [ %.2657.i, %for.body.4.i ], [ %.2506.i, %blocks.6.i ]
  %.2618.i = shl i64 %loop.index.41785.i, 3
  %.2619.i = getelementptr i8, ptr %.2494.i, i64 %.2618.i
  %.2621.i = load <8 x i8>, ptr %.2619.i, align 1, !noalias !0
  %.2623.i = zext <8 x i8> %.2621.i to <8 x i32>
  %.2624.i = shl nuw nsw <8 x i32> %.2623.i, splat (i32 12)
  %.2625.i = and <8 x i32> %.2502.01773.i, splat (i32 4095)
  %.2626.i = or disjoint <8 x i32> %.2624.i, %.2625.i
  %.2628.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2626.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2629.i = trunc <8 x i32> %.2628.i to <8 x i8>
  %.2630.i = getelementptr i8, ptr %.2495.i, i64 %.2618.i
  store <8 x i8> %.2629.i, ptr %.2630.i, align 1, !noalias !0
  %.2633.i = lshr <8 x i32> %.2628.i, splat (i32 8)
  %.2634.i = and <8 x i32> %.2633.i, splat (i32 4095)
  %.2635.i = add nuw nsw <8 x i32> %.2634.i, splat (i32 1)
  %.2636.i = lshr <8 x i32> %.2502.01773.i, splat (i32 12)
  %.2637.i = mul nuw <8 x i32> %.2635.i, %.2636.i
  %.2638.i = lshr <8 x i32> %.2628.i, splat (i32 20)
  %.2639.i = add nuw <8 x i32> %.2637.i, %.2638.i
  %.2640.i = icmp ult <8 x i32> %.2639.i, splat (i32 65536)
  %.2641.i = bitcast <8 x i1> %.2640.i to i8
  %.2643.i = shl i64 %.2504.01774.i, 1
  %.2644.i = getelementptr i8, ptr %.2491.i, i64 %.2643.i
  %.2646.i = load <16 x i8>, ptr %.2644.i, align 1, !noalias !0
  %.2647.i = zext i8 %.2641.i to i64
  %.2648.i = shl nuw nsw i64 %.2647.i, 4
  %.2649.i = getelementptr i8, ptr %.249, i64 %.2648.i
  %.2651.i = load <16 x i8>, ptr %.2649.i, align 1, !noalias !0
  %.2652.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2646.i, <16 x i8> %.2651.i)
  %.2653.i = bitcast <16 x i8> %.2652.i to <8 x i16>
  %.2654.i = zext <8 x i16> %.2653.i to <8 x i32>
  %.2655.i = shl <8 x i32> %.2639.i, splat (i32 16)
  %.2656.i = or disjoint <8 x i32> %.2655.i, %.2654.i
  %.2657.i = select <8 x i1> %.2640.i, <8 x i32> %.2656.i, <8 x i32> %.2639.i
  %.2659.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2641.i)
  %.2660.i = zext nneg i8 %.2659.i to i64
  %.2661.i = add i64 %.2504.01774.i, %.2660.i
  %.2663.i = tail call i64 @llvm.umin.i64(i64 %.2661.i, i64 %.2498.i)
  %.2665.i = getelementptr i8, ptr %.2515.i, i64 %.2618.i
  %.2667.i = load <8 x i8>, ptr %.2665.i, align 1, !noalias !0
  %.2669.i = zext <8 x i8> %.2667.i to <8 x i32>
  %.2670.i = shl nuw nsw <8 x i32> %.2669.i, splat (i32 12)
  %.2671.i = and <8 x i32> %.2523.01775.i, splat (i32 4095)
  %.2672.i = or disjoint <8 x i32> %.2670.i, %.2671.i
  %.2674.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2672.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2675.i = trunc <8 x i32> %.2674.i to <8 x i8>
  %.2676.i = getelementptr i8, ptr %.2516.i, i64 %.2618.i
  store <8 x i8> %.2675.i, ptr %.2676.i, align 1, !noalias !0
  %.2679.i = lshr <8 x i32> %.2674.i, splat (i32 8)
  %.2680.i = and <8 x i32> %.2679.i, splat (i32 4095)
  %.2681.i = add nuw nsw <8 x i32> %.2680.i, splat (i32 1)
  %.2682.i = lshr <8 x i32> %.2523.01775.i, splat (i32 12)
  %.2683.i = mul nuw <8 x i32> %.2681.i, %.2682.i
  %.2684.i = lshr <8 x i32> %.2674.i, splat (i32 20)
  %.2685.i = add nuw <8 x i32> %.2683.i, %.2684.i
  %.2686.i = icmp ult <8 x i32> %.2685.i, splat (i32 65536)
  %.2687.i = bitcast <8 x i1> %.2686.i to i8
  %.2689.i = shl i64 %.2525.01776.i, 1
  %.2690.i = getelementptr i8, ptr %.2512.i, i64 %.2689.i
  %.2692.i = load <16 x i8>, ptr %.2690.i, align 1, !noalias !0
  %.2693.i = zext i8 %.2687.i to i64
  %.2694.i = shl nuw nsw i64 %.2693.i, 4
  %.2695.i = getelementptr i8, ptr %.249, i64 %.2694.i
  %.2697.i = load <16 x i8>, ptr %.2695.i, align 1, !noalias !0
  %.2698.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2692.i, <16 x i8> %.2697.i)
  %.2699.i = bitcast <16 x i8> %.2698.i to <8 x i16>
  %.2700.i = zext <8 x i16> %.2699.i to <8 x i32>
  %.2701.i = shl <8 x i32> %.2685.i, splat (i32 16)
  %.2702.i = or disjoint <8 x i32> %.2701.i, %.2700.i
  %.2703.i = select <8 x i1> %.2686.i, <8 x i32> %.2702.i, <8 x i32> %.2685.i
  %.2705.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2687.i)
  %.2706.i = zext nneg i8 %.2705.i to i64
  %.2707.i = add i64 %.2525.01776.i, %.2706.i
  %.2709.i = tail call i64 @llvm.umin.i64(i64 %.2707.i, i64 %.2519.i)
  %.2711.i = getelementptr i8, ptr %.2536.i, i64 %.2618.i
  %.2713.i = load <8 x i8>, ptr %.2711.i, align 1, !noalias !0
  %.2715.i = zext <8 x i8> %.2713.i to <8 x i32>
  %.2716.i = shl nuw nsw <8 x i32> %.2715.i, splat (i32 12)
  %.2717.i = and <8 x i32> %.2544.01777.i, splat (i32 4095)
  %.2718.i = or disjoint <8 x i32> %.2716.i, %.2717.i
  %.2720.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2718.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2721.i = trunc <8 x i32> %.2720.i to <8 x i8>
  %.2722.i = getelementptr i8, ptr %.2537.i, i64 %.2618.i
  store <8 x i8> %.2721.i, ptr %.2722.i, align 1, !noalias !0
  %.2725.i = lshr <8 x i32> %.2720.i, splat (i32 8)
  %.2726.i = and <8 x i32> %.2725.i, splat (i32 4095)
  %.2727.i = add nuw nsw <8 x i32> %.2726.i, splat (i32 1)
  %.2728.i = lshr <8 x i32> %.2544.01777.i, splat (i32 12)
  %.2729.i = mul nuw <8 x i32> %.2727.i, %.2728.i
  %.2730.i = lshr <8 x i32> %.2720.i, splat (i32 20)
  %.2731.i = add nuw <8 x i32> %.2729.i, %.2730.i
  %.2732.i = icmp ult <8 x i32> %.2731.i, splat (i32 65536)
  %.2733.i = bitcast <8 x i1> %.2732.i to i8
  %.2735.i = shl i64 %.2546.01778.i, 1
  %.2736.i = getelementptr i8, ptr %.2533.i, i64 %.2735.i
  %.2738.i = load <16 x i8>, ptr %.2736.i, align 1, !noalias !0
  %.2739.i = zext i8 %.2733.i to i64
  %.2740.i = shl nuw nsw i64 %.2739.i, 4
  %.2741.i = getelementptr i8, ptr %.249, i64 %.2740.i
  %.2743.i = load <16 x i8>, ptr %.2741.i, align 1, !noalias !0
  %.2744.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2738.i, <16 x i8> %.2743.i)
  %.2745.i = bitcast <16 x i8> %.2744.i to <8 x i16>
  %.2746.i = zext <8 x i16> %.2745.i to <8 x i32>
  %.2747.i = shl <8 x i32> %.2731.i, splat (i32 16)
  %.2748.i = or disjoint <8 x i32> %.2747.i, %.2746.i
  %.2749.i = select <8 x i1> %.2732.i, <8 x i32> %.2748.i, <8 x i32> %.2731.i
  %.2751.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2733.i)
  %.2752.i = zext nneg i8 %.2751.i to i64
  %.2753.i = add i64 %.2546.01778.i, %.2752.i
  %.2755.i = tail call i64 @llvm.umin.i64(i64 %.2753.i, i64 %.2540.i)
  %.2757.i = getelementptr i8, ptr %.2557.i, i64 %.2618.i
  %.2759.i = load <8 x i8>, ptr %.2757.i, align 1, !noalias !0
  %.2761.i = zext <8 x i8> %.2759.i to <8 x i32>
  %.2762.i = shl nuw nsw <8 x i32> %.2761.i, splat (i32 12)
  %.2763.i = and <8 x i32> %.2565.01779.i, splat (i32 4095)
  %.2764.i = or disjoint <8 x i32> %.2762.i, %.2763.i
  %.2766.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2764.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2767.i = trunc <8 x i32> %.2766.i to <8 x i8>
  %.2768.i = getelementptr i8, ptr %.2558.i, i64 %.2618.i
  store <8 x i8> %.2767.i, ptr %.2768.i, align 1, !noalias !0
  %.2771.i = lshr <8 x i32> %.2766.i, splat (i32 8)
  %.2772.i = and <8 x i32> %.2771.i, splat (i32 4095)
  %.2773.i = add nuw nsw <8 x i32> %.2772.i, splat (i32 1)
  %.2774.i = lshr <8 x i32> %.2565.01779.i, splat (i32 12)
  %.2775.i = mul nuw <8 x i32> %.2773.i, %.2774.i
  %.2776.i = lshr <8 x i32> %.2766.i, splat (i32 20)
  %.2777.i = add nuw <8 x i32> %.2775.i, %.2776.i
  %.2778.i = icmp ult <8 x i32> %.2777.i, splat (i32 65536)
  %.2779.i = bitcast <8 x i1> %.2778.i to i8
  %.2781.i = shl i64 %.2567.01780.i, 1
  %.2782.i = getelementptr i8, ptr %.2554.i, i64 %.2781.i
  %.2784.i = load <16 x i8>, ptr %.2782.i, align 1, !noalias !0
  %.2785.i = zext i8 %.2779.i to i64
  %.2786.i = shl nuw nsw i64 %.2785.i, 4
  %.2787.i = getelementptr i8, ptr %.249, i64 %.2786.i
  %.2789.i = load <16 x i8>, ptr %.2787.i, align 1, !noalias !0
  %.2790.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2784.i, <16 x i8> %.2789.i)
  %.2791.i = bitcast <16 x i8> %.2790.i to <8 x i16>
  %.2792.i = zext <8 x i16> %.2791.i to <8 x i32>
  %.2793.i = shl <8 x i32> %.2777.i, splat (i32 16)
  %.2794.i = or disjoint <8 x i32> %.2793.i, %.2792.i
  %.2795.i = select <8 x i1> %.2778.i, <8 x i32> %.2794.i, <8 x i32> %.2777.i
  %.2797.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2779.i)
  %.2798.i = zext nneg i8 %.2797.i to i64
  %.2799.i = add i64 %.2567.01780.i, %.2798.i
  %.2801.i = tail call i64 @llvm.umin.i64(i64 %.2799.i, i64 %.2561.i)
  %.2803.i = getelementptr i8, ptr %.2578.i, i64 %.2618.i
  %.2805.i = load <8 x i8>, ptr %.2803.i, align 1, !noalias !0
  %.2807.i = zext <8 x i8> %.2805.i to <8 x i32>
  %.2808.i = shl nuw nsw <8 x i32> %.2807.i, splat (i32 12)
  %.2809.i = and <8 x i32> %.2586.01781.i, splat (i32 4095)
  %.2810.i = or disjoint <8 x i32> %.2808.i, %.2809.i
  %.2812.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2810.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2813.i = trunc <8 x i32> %.2812.i to <8 x i8>
  %.2814.i = getelementptr i8, ptr %.2579.i, i64 %.2618.i
  store <8 x i8> %.2813.i, ptr %.2814.i, align 1, !noalias !0
  %.2817.i = lshr <8 x i32> %.2812.i, splat (i32 8)
  %.2818.i = and <8 x i32> %.2817.i, splat (i32 4095)
  %.2819.i = add nuw nsw <8 x i32> %.2818.i, splat (i32 1)
  %.2820.i = lshr <8 x i32> %.2586.01781.i, splat (i32 12)
  %.2821.i = mul nuw <8 x i32> %.2819.i, %.2820.i
  %.2822.i = lshr <8 x i32> %.2812.i, splat (i32 20)
  %.2823.i = add nuw <8 x i32> %.2821.i, %.2822.i
  %.2824.i = icmp ult <8 x i32> %.2823.i, splat (i32 65536)
  %.2825.i = bitcast <8 x i1> %.2824.i to i8
  %.2827.i = shl i64 %.2588.01782.i, 1
  %.2828.i = getelementptr i8, ptr %.2575.i, i64 %.2827.i
  %.2830.i = load <16 x i8>, ptr %.2828.i, align 1, !noalias !0
  %.2831.i = zext i8 %.2825.i to i64
  %.2832.i = shl nuw nsw i64 %.2831.i, 4
  %.2833.i = getelementptr i8, ptr %.249, i64 %.2832.i
  %.2835.i = load <16 x i8>, ptr %.2833.i, align 1, !noalias !0
  %.2836.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2830.i, <16 x i8> %.2835.i)
  %.2837.i = bitcast <16 x i8> %.2836.i to <8 x i16>
  %.2838.i = zext <8 x i16> %.2837.i to <8 x i32>
  %.2839.i = shl <8 x i32> %.2823.i, splat (i32 16)
  %.2840.i = or disjoint <8 x i32> %.2839.i, %.2838.i
  %.2841.i = select <8 x i1> %.2824.i, <8 x i32> %.2840.i, <8 x i32> %.2823.i
  %.2843.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2825.i)
  %.2844.i = zext nneg i8 %.2843.i to i64
  %.2845.i = add i64 %.2588.01782.i, %.2844.i
  %.2847.i = tail call i64 @llvm.umin.i64(i64 %.2845.i, i64 %.2582.i)
  %.2849.i = getelementptr i8, ptr %.2599.i, i64 %.2618.i
  %.2851.i = load <8 x i8>, ptr %.2849.i, align 1, !noalias !0
  %.2853.i = zext <8 x i8> %.2851.i to <8 x i32>
  %.2854.i = shl nuw nsw <8 x i32> %.2853.i, splat (i32 12)
  %.2855.i = and <8 x i32> %.2607.01783.i, splat (i32 4095)
  %.2856.i = or disjoint <8 x i32> %.2854.i, %.2855.i
  %.2858.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2856.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2859.i = trunc <8 x i32> %.2858.i to <8 x i8>
  %.2860.i = getelementptr i8, ptr %.2600.i, i64 %.2618.i
  store <8 x i8> %.2859.i, ptr %.2860.i, align 1, !noalias !0
  %.2863.i = lshr <8 x i32> %.2858.i, splat (i32 8)
  %.2864.i = and <8 x i32> %.2863.i, splat (i32 4095)
  %.2865.i = add nuw nsw <8 x i32> %.2864.i, splat (i32 1)
  %.2866.i = lshr <8 x i32> %.2607.01783.i, splat (i32 12)
  %.2867.i = mul nuw <8 x i32> %.2865.i, %.2866.i
  %.2868.i = lshr <8 x i32> %.2858.i, splat (i32 20)
  %.2869.i = add nuw <8 x i32> %.2867.i, %.2868.i
  %.2870.i = icmp ult <8 x i32> %.2869.i, splat (i32 65536)
  %.2871.i = bitcast <8 x i1> %.2870.i to i8
  %.2873.i = shl i64 %.2609.01784.i, 1
  %.2874.i = getelementptr i8, ptr %.2596.i, i64 %.2873.i
  %.2876.i = load <16 x i8>, ptr %.2874.i, align 1, !noalias !0
  %.2877.i = zext i8 %.2871.i to i64
  %.2878.i = shl nuw nsw i64 %.2877.i, 4
  %.2879.i = getelementptr i8, ptr %.249, i64 %.2878.i
  %.2881.i = load <16 x i8>, ptr %.2879.i, align 1, !noalias !0
  %.2882.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2876.i, <16 x i8> %.2881.i)
  %.2883.i = bitcast <16 x i8> %.2882.i to <8 x i16>
  %.2884.i = zext <8 x i16> %.2883.i to <8 x i32>
  %.2885.i = shl <8 x i32> %.2869.i, splat (i32 16)
  %.2886.i = or disjoint <8 x i32> %.2885.i, %.2884.i
  %.2887.i = select <8 x i1> %.2870.i, <8 x i32> %.2886.i, <8 x i32> %.2869.i
  %.2889.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2871.i)
  %.2890.i = zext nneg i8 %.2889.i to i64
  %.2891.i = add i64 %.2609.01784.i, %.2890.i
  %.2893.i = tail call i64 @llvm.umin.i64(i64 %.2891.i, i64 %.2603.i)
  %.2895.i = add nsw i64 %loop.index.41785.i, 1
  %exitcond1876.not.i = icmp eq i64 %.2895.i, %.1358.0.i
  br i1 %exitcond1876.not.i, label %for.end.4.i, label %for.body.4.i

for.end.4.i:                                      ; preds = %for.body.4.i, %blocks.6.i
  %.2502.0.lcssa.i = phi <8 x i32> [ %.2506.i, %blocks.6.i ], [ %.2657.i, %for.body.4.i ]
  %.2504.0.lcssa.i = phi i64 [ %.2508.i, %blocks.6.i ], [ %.2663.i, %for.body.4.i ]
  %.2523.0.lcssa.i = phi <8 x i32> [ %.2527.i, %blocks.6.i ], [ %.2703.i, %for.body.4.i ]
  %.2525.0.lcssa.i = phi i64 [ %.2529.i, %blocks.6.i ], [ %.2709.i, %for.body.4.i ]
  %.2544.0.lcssa.i = phi <8 x i32> [ %.2548.i, %blocks.6.i ], [ %.2749.i, %for.body.4.i ]
  %.2546.0.lcssa.i = phi i64 [ %.2550.i, %blocks.6.i ], [ %.2755.i, %for.body.4.i ]
  %.2565.0.lcssa.i = phi <8 x i32> [ %.2569.i, %blocks.6.i ], [ %.2795.i, %for.body.4.i ]
  %.2567.0.lcssa.i = phi i64 [ %.2571.i, %blocks.6.i ], [ %.2801.i, %for.body.4.i ]
  %.2586.0.lcssa.i = phi <8 x i32> [ %.2590.i, %blocks.6.i ], [ %.2841.i, %for.body.4.i ]
  %.2588.0.lcssa.i = phi i64 [ %.2592.i, %blocks.6.i ], [ %.2847.i, %for.body.4.i ]
  %.2607.0.lcssa.i = phi <8 x i32> [ %.2611.i, %blocks.6.i ], [ %.2887.i, %for.body.4.i ]
  %.2609.0.lcssa.i = phi i64 [ %.2613.i, %blocks.6.i ], [ %.2893.i, %for.body.4.i ]
  store <8 x i32> %.2502.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.2504.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.2523.0.lcssa.i, ptr %.3459.i, align 4, !noalias !0
  store i64 %.2525.0.lcssa.i, ptr %.3461.i, align 8, !noalias !0
  store <8 x i32> %.2544.0.lcssa.i, ptr %.3480.i, align 4, !noalias !0
  store i64 %.2546.0.lcssa.i, ptr %.3482.i, align 8, !noalias !0
  store <8 x i32> %.2565.0.lcssa.i, ptr %.3501.i, align 4, !noalias !0
  store i64 %.2567.0.lcssa.i, ptr %.3503.i, align 8, !noalias !0
  store <8 x i32> %.2586.0.lcssa.i, ptr %.3522.i, align 4, !noalias !0
  store i64 %.2588.0.lcssa.i, ptr %.3524.i, align 8, !noalias !0
  store <8 x i32> %.2607.0.lcssa.i, ptr %.3543.i, align 4, !noalias !0
  store i64 %.2609.0.lcssa.i, ptr %.3545.i, align 8, !noalias !0
  br label %done.i

blocks.7.i:                                       ; preds = %B5716.if.i
  %.2924.i = load i64, ptr %.66, align 8, !noalias !0
  %.2925.i = getelementptr i8, ptr %.30, i64 %.2924.i
  %.2927.i = load i64, ptr %.396, align 8, !noalias !0
  %.2928.i = getelementptr i8, ptr %.138, i64 %.2927.i
  %.2929.i = getelementptr i8, ptr %.288, i64 %.2927.i
  %.2931.i = load i64, ptr %.102, align 8, !noalias !0
  %.2932.i = add i64 %.2931.i, 1
  %.2940.i = load <8 x i32>, ptr %.324, align 4, !noalias !0
  %.2942.i = load i64, ptr %.360, align 8, !noalias !0
  %.2945.i = load i64, ptr %.3449.i, align 8, !noalias !0
  %.2946.i = getelementptr i8, ptr %.30, i64 %.2945.i
  %.2948.i = load i64, ptr %.3452.i, align 8, !noalias !0
  %.2949.i = getelementptr i8, ptr %.138, i64 %.2948.i
  %.2950.i = getelementptr i8, ptr %.288, i64 %.2948.i
  %.2952.i = load i64, ptr %.3456.i, align 8, !noalias !0
  %.2953.i = add i64 %.2952.i, 1
  %.2961.i = load <8 x i32>, ptr %.3459.i, align 4, !noalias !0
  %.2963.i = load i64, ptr %.3461.i, align 8, !noalias !0
  %.2966.i = load i64, ptr %.3470.i, align 8, !noalias !0
  %.2967.i = getelementptr i8, ptr %.30, i64 %.2966.i
  %.2969.i = load i64, ptr %.3473.i, align 8, !noalias !0
  %.2970.i = getelementptr i8, ptr %.138, i64 %.2969.i
  %.2971.i = getelementptr i8, ptr %.288, i64 %.2969.i
  %.2973.i = load i64, ptr %.3477.i, align 8, !noalias !0
  %.2974.i = add i64 %.2973.i, 1
  %.2982.i = load <8 x i32>, ptr %.3480.i, align 4, !noalias !0
  %.2984.i = load i64, ptr %.3482.i, align 8, !noalias !0
  %.2987.i = load i64, ptr %.3491.i, align 8, !noalias !0
  %.2988.i = getelementptr i8, ptr %.30, i64 %.2987.i
  %.2990.i = load i64, ptr %.3494.i, align 8, !noalias !0
  %.2991.i = getelementptr i8, ptr %.138, i64 %.2990.i
  %.2992.i = getelementptr i8, ptr %.288, i64 %.2990.i
  %.2994.i = load i64, ptr %.3498.i, align 8, !noalias !0
  %.2995.i = add i64 %.2994.i, 1
  %.3003.i = load <8 x i32>, ptr %.3501.i, align 4, !noalias !0
  %.3005.i = load i64, ptr %.3503.i, align 8, !noalias !0
  %.3008.i = load i64, ptr %.3512.i, align 8, !noalias !0
  %.3009.i = getelementptr i8, ptr %.30, i64 %.3008.i
  %.3011.i = load i64, ptr %.3515.i, align 8, !noalias !0
  %.3012.i = getelementptr i8, ptr %.138, i64 %.3011.i
  %.3013.i = getelementptr i8, ptr %.288, i64 %.3011.i
  %.3015.i = load i64, ptr %.3519.i, align 8, !noalias !0
  %.3016.i = add i64 %.3015.i, 1
  %.3024.i = load <8 x i32>, ptr %.3522.i, align 4, !noalias !0
  %.3026.i = load i64, ptr %.3524.i, align 8, !noalias !0
  %.3029.i = load i64, ptr %.3533.i, align 8, !noalias !0
  %.3030.i = getelementptr i8, ptr %.30, i64 %.3029.i
  %.3032.i = load i64, ptr %.3536.i, align 8, !noalias !0
  %.3033.i = getelementptr i8, ptr %.138, i64 %.3032.i
  %.3034.i = getelementptr i8, ptr %.288, i64 %.3032.i
  %.3036.i = load i64, ptr %.3540.i, align 8, !noalias !0
  %.3037.i = add i64 %.3036.i, 1
  %.3045.i = load <8 x i32>, ptr %.3543.i, align 4, !noalias !0
  %.3047.i = load i64, ptr %.3545.i, align 8, !noalias !0
  %.3050.i = load i64, ptr %.3554.i, align 8, !noalias !0
  %.3051.i = getelementptr i8, ptr %.30, i64 %.3050.i
  %.3053.i = load i64, ptr %.3557.i, align 8, !noalias !0
  %.3054.i = getelementptr i8, ptr %.138, i64 %.3053.i
  %.3055.i = getelementptr i8, ptr %.288, i64 %.3053.i
  %.3057.i = load i64, ptr %.3561.i, align 8, !noalias !0
  %.3058.i = add i64 %.3057.i, 1
  %.3066.i = load <8 x i32>, ptr %.3564.i, align 4, !noalias !0
  %.3068.i = load i64, ptr %.3566.i, align 8, !noalias !0
  %.30711742.i = icmp slt i64 %done.2.01865.i, %.1358.0.i
  br i1 %.30711742.i, label %for.body.5.i, label %for.end.5.i

for.body.5.i:                                     ; preds = %blocks.7.i, %for.body.5.i
  %loop.index.51757.i = phi i64 [ %.3396.i, %for.body.5.i ], [ %done.2.01865.i, %blocks.7.i ]
  %.3064.01756.i = phi i64 [ %.3394.i, %for.body.5.i ], [ %.3068.i, %blocks.7.i ]
  %.3062.01755.i = phi <8 x i32> [ %.3388.i, %for.body.5.i ], [ %.3066.i, %blocks.7.i ]
  %.3043.01754.i = phi i64 [ %.3348.i, %for.body.5.i ], [ %.3047.i, %blocks.7.i ]
  %.3041.01753.i = phi <8 x i32> [ %.3342.i, %for.body.5.i ], [ %.3045.i, %blocks.7.i ]
  %.3022.01752.i = phi i64 [ %.3302.i, %for.body.5.i ], [ %.3026.i, %blocks.7.i ]
  %.3020.01751.i = phi <8 x i32> [ %.3296.i, %for.body.5.i ], [ %.3024.i, %blocks.7.i ]
  %.3001.01750.i = phi i64 [ %.3256.i, %for.body.5.i ], [ %.3005.i, %blocks.7.i ]
  %.2999.01749.i = phi <8 x i32> [ %.3250.i, %for.body.5.i ], [ %.3003.i, %blocks.7.i ]
  %.2980.01748.i = phi i64 [ %.3210.i, %for.body.5.i ], [ %.2984.i, %blocks.7.i ]
  %.2978.01747.i = phi <8 x i32> [ %.3204.i, %for.body.5.i ], [ %.2982.i, %blocks.7.i ]
  %.2959.01746.i = phi i64 [ %.3164.i, %for.body.5.i ], [ %.2963.i, %blocks.7.i ]
  %.2957.01745.i = phi <8 x i32> [ %.3158.i, %for.body.5.i ], [ %.2961.i, %blocks.7.i ]
  %.2938.01744.i = phi i64 [ %.3118.i, %for.body.5.i ], [ %.2942.i, %blocks.7.i ]
  %.2936.01743.i = phi <8 x i32> [ %.3112.i, %for.body.5.i ], [ %.2940.i, %blocks.7.i ]
  %.3073.i = shl i64 %loop.index.51757.i, 3
  %.3074.i = getelementptr i8, ptr %.2928.i, i64 %.3073.i
  %.3076.i = load <8 x i8>, ptr %.3074.i, align 1, !noalias !0
  %.3078.i = zext <8 x i8> %.3076.i to <8 x i32>
  %.3079.i = shl nuw nsw <8 x i32> %.3078.i, splat (i32 12)
  %.3080.i = and <8 x i32> %.2936.01743.i, splat (i32 4095)
  %.3081.i = or disjoint <8 x i32> %.3079.i, %.3080.i
  %.3083.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3081.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3084.i = trunc <8 x i32> %.3083.i to <8 x i8>
  %.3085.i = getelementptr i8, ptr %.2929.i, i64 %.3073.i
  store <8 x i8> %.3084.i, ptr %.3085.i, align 1, !noalias !0
  %.3088.i = lshr <8 x i32> %.3083.i, splat (i32 8)
  %.3089.i = and <8 x i32> %.3088.i, splat (i32 4095)
  %.3090.i = add nuw nsw <8 x i32> %.3089.i, splat (i32 1)
  %.3091.i = lshr <8 x i32> %.2936.01743.i, splat (i32 12)
  %.3092.i = mul nuw <8 x i32> %.3090.i, %.3091.i
  %.3093.i = lshr <8 x i32> %.3083.i, splat (i32 20)
  %.3094.i = add nuw <8 x i32> %.3092.i, %.3093.i
  %.3095.i = icmp ult <8 x i32> %.3094.i, splat (i32 65536)
  %.3096.i = bitcast <8 x i1> %.3095.i to i8
  %.3098.i = shl i64 %.2938.01744.i, 1
  %.3099.i = getelementptr i8, ptr %.2925.i, i64 %.3098.i
  %.3101.i = load <16 x i8>, ptr %.3099.i, align 1, !noalias !0
  %.3102.i = zext i8 %.3096.i to i64
  %.3103.i = shl nuw nsw i64 %.3102.i, 4
  %.3104.i = getelementptr i8, ptr %.249, i64 %.3103.i
  %.3106.i = load <16 x i8>, ptr %.3104.i, align 1, !noalias !0
  %.3107.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3101.i, <16 x i8> %.3106.i)
  %.3108.i = bitcast <16 x i8> %.3107.i to <8 x i16>
  %.3109.i = zext <8 x i16> %.3108.i to <8 x i32>
  %.3110.i = shl <8 x i32> %.3094.i, splat (i32 16)
  %.3111.i = or disjoint <8 x i32> %.3110.i, %.3109.i
  %.3112.i = select <8 x i1> %.3095.i, <8 x i32> %.3111.i, <8 x i32> %.3094.i
  %.3114.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3096.i)
  %.3115.i = zext nneg i8 %.3114.i to i64
  %.3116.i = add i64 %.2938.01744.i, %.3115.i
  %.3118.i = tail call i64 @llvm.umin.i64(i64 %.3116.i, i64 %.2932.i)
  %.3120.i = getelementptr i8, ptr %.2949.i, i64 %.3073.i
  %.3122.i = load <8 x i8>, ptr %.3120.i, align 1, !noalias !0
  %.3124.i = zext <8 x i8> %.3122.i to <8 x i32>
  %.3125.i = shl nuw nsw <8 x i32> %.3124.i, splat (i32 12)
  %.3126.i = and <8 x i32> %.2957.01745.i, splat (i32 4095)
  %.3127.i = or disjoint <8 x i32> %.3125.i, %.3126.i
  %.3129.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3127.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3130.i = trunc <8 x i32> %.3129.i to <8 x i8>
  %.3131.i = getelementptr i8, ptr %.2950.i, i64 %.3073.i
  store <8 x i8> %.3130.i, ptr %.3131.i, align 1, !noalias !0
  %.3134.i = lshr <8 x i32> %.3129.i, splat (i32 8)
  %.3135.i = and <8 x i32> %.3134.i, splat (i32 4095)
  %.3136.i = add nuw nsw <8 x i32> %.3135.i, splat (i32 1)
  %.3137.i = lshr <8 x i32> %.2957.01745.i, splat (i32 12)
  %.3138.i = mul nuw <8 x i32> %.3136.i, %.3137.i
  %.3139.i = lshr <8 x i32> %.3129.i, splat (i32 20)
  %.3140.i = add nuw <8 x i32> %.3138.i, %.3139.i
  %.3141.i = icmp ult <8 x i32> %.3140.i, splat (i32 65536)
  %.3142.i = bitcast <8 x i1> %.3141.i to i8
  %.3144.i = shl i64 %.2959.01746.i, 1
  %.3145.i = getelementptr i8, ptr %.2946.i, i64 %.3144.i
  %.3147.i = load <16 x i8>, ptr %.3145.i, align 1, !noalias !0
  %.3148.i = zext i8 %.3142.i to i64
  %.3149.i = shl nuw nsw i64 %.3148.i, 4
  %.3150.i = getelementptr i8, ptr %.249, i64 %.3149.i
  %.3152.i = load <16 x i8>, ptr %.3150.i, align 1, !noalias !0
  %.3153.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3147.i, <16 x i8> %.3152.i)
  %.3154.i = bitcast <16 x i8> %.3153.i to <8 x i16>
  %.3155.i = zext <8 x i16> %.3154.i to <8 x i32>
  %.3156.i = shl <8 x i32> %.3140.i, splat (i32 16)
  %.3157.i = or disjoint <8 x i32> %.3156.i, %.3155.i
  %.3158.i = select <8 x i1> %.3141.i, <8 x i32> %.3157.i, <8 x i32> %.3140.i
  %.3160.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3142.i)
  %.3161.i = zext nneg i8 %.3160.i to i64
  %.3162.i = add i64 %.2959.01746.i, %.3161.i
  %.3164.i = tail call i64 @llvm.umin.i64(i64 %.3162.i, i64 %.2953.i)
  %.3166.i = getelementptr i8, ptr %.2970.i, i64 %.3073.i
  %.3168.i = load <8 x i8>, ptr %.3166.i, align 1, !noalias !0
  %.3170.i = zext <8 x i8> %.3168.i to <8 x i32>
  %.3171.i = shl nuw nsw <8 x i32> %.3170.i, splat (i32 12)
  %.3172.i = and <8 x i32> %.2978.01747.i, splat (i32 4095)
  %.3173.i = or disjoint <8 x i32> %.3171.i, %.3172.i
  %.3175.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3173.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3176.i = trunc <8 x i32> %.3175.i to <8 x i8>
  %.3177.i = getelementptr i8, ptr %.2971.i, i64 %.3073.i
  store <8 x i8> %.3176.i, ptr %.3177.i, align 1, !noalias !0
  %.3180.i = lshr <8 x i32> %.3175.i, splat (i32 8)
  %.3181.i = and <8 x i32> %.3180.i, splat (i32 4095)
  %.3182.i = add nuw nsw <8 x i32> %.3181.i, splat (i32 1)
  %.3183.i = lshr <8 x i32> %.2978.01747.i, splat (i32 12)
  %.3184.i = mul nuw <8 x i32> %.3182.i, %.3183.i
  %.3185.i = lshr <8 x i32> %.3175.i, splat (i32 20)
  %.3186.i = add nuw <8 x i32> %.3184.i, %.3185.i
  %.3187.i = icmp ult <8 x i32> %.3186.i, splat (i32 65536)
  %.3188.i = bitcast <8 x i1> %.3187.i to i8
  %.3190.i = shl i64 %.2980.01748.i, 1
  %.3191.i = getelementptr i8, ptr %.2967.i, i64 %.3190.i
  %.3193.i = load <16 x i8>, ptr %.3191.i, align 1, !noalias !0
  %.3194.i = zext i8 %.3188.i to i64
  %.3195.i = shl nuw nsw i64 %.3194.i, 4
  %.3196.i = getelementptr i8, ptr %.249, i64 %.3195.i
  %.3198.i = load <16 x i8>, ptr %.3196.i, align 1, !noalias !0
  %.3199.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3193.i, <16 x i8> %.3198.i)
  %.3200.i = bitcast <16 x i8> %.3199.i to <8 x i16>
  %.3201.i = zext <8 x i16> %.3200.i to <8 x i32>
  %.3202.i = shl <8 x i32> %.3186.i, splat (i32 16)
  %.3203.i = or disjoint <8 x i32> %.3202.i, %.3201.i
  %.3204.i = select <8 x i1> %.3187.i, <8 x i32> %.3203.i, <8 x i32> %.3186.i
  %.3206.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3188.i)
  %.3207.i = zext nneg i8 %.3206.i to i64
  %.3208.i = add i64 %.2980.01748.i, %.3207.i
  %.3210.i = tail call i64 @llvm.umin.i64(i64 %.3208.i, i64 %.2974.i)
  %.3212.i = getelementptr i8, ptr %.2991.i, i64 %.3073.i
  %.3214.i = load <8 x i8>, ptr %.3212.i, align 1, !noalias !0
  %.3216.i = zext <8 x i8> %.3214.i to <8 x i32>
  %.3217.i = shl nuw nsw <8 x i32> %.3216.i, splat (i32 12)
  %.3218.i = and <8 x i32> %.2999.01749.i, splat (i32 4095)
  %.3219.i = or disjoint <8 x i32> %.3217.i, %.3218.i
  %.3221.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3219.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3222.i = trunc <8 x i32> %.3221.i to <8 x i8>
  %.3223.i = getelementptr i8, ptr %.2992.i, i64 %.3073.i
  store <8 x i8> %.3222.i, ptr %.3223.i, align 1, !noalias !0
  %.3226.i = lshr <8 x i32> %.3221.i, splat (i32 8)
  %.3227.i = and <8 x i32> %.3226.i, splat (i32 4095)
  %.3228.i = add nuw nsw <8 x i32> %.3227.i, splat (i32 1)
  %.3229.i = lshr <8 x i32> %.2999.01749.i, splat (i32 12)
  %.3230.i = mul nuw <8 x i32> %.3228.i, %.3229.i
  %.3231.i = lshr <8 x i32> %.3221.i, splat (i32 20)
  %.3232.i = add nuw <8 x i32> %.3230.i, %.3231.i
  %.3233.i = icmp ult <8 x i32> %.3232.i, splat (i32 65536)
  %.3234.i = bitcast <8 x i1> %.3233.i to i8
  %.3236.i = shl i64 %.3001.01750.i, 1
  %.3237.i = getelementptr i8, ptr %.2988.i, i64 %.3236.i
  %.3239.i = load <16 x i8>, ptr %.3237.i, align 1, !noalias !0
  %.3240.i = zext i8 %.3234.i to i64
  %.3241.i = shl nuw nsw i64 %.3240.i, 4
  %.3242.i = getelementptr i8, ptr %.249, i64 %.3241.i
  %.3244.i = load <16 x i8>, ptr %.3242.i, align 1, !noalias !0
  %.3245.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3239.i, <16 x i8> %.3244.i)
  %.3246.i = bitcast <16 x i8> %.3245.i to <8 x i16>
  %.3247.i = zext <8 x i16> %.3246.i to <8 x i32>
  %.3248.i = shl <8 x i32> %.3232.i, splat (i32 16)
  %.3249.i = or disjoint <8 x i32> %.3248.i, %.3247.i
  %.3250.i = select <8 x i1> %.3233.i, <8 x i32> %.3249.i, <8 x i32> %.3232.i
  %.3252.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3234.i)
  %.3253.i = zext nneg i8 %.3252.i to i64
  %.3254.i = add i64 %.3001.01750.i, %.3253.i
  %.3256.i = tail call i64 @llvm.umin.i64(i64 %.3254.i, i64 %.2995.i)
  %.3258.i = getelementptr i8, ptr %.3012.i, i64 %.3073.i
  %.3260.i = load <8 x i8>, ptr %.3258.i, align 1, !noalias !0
  %.3262.i = zext <8 x i8> %.3260.i to <8 x i32>
  %.3263.i = shl nuw nsw <8 x i32> %.3262.i, splat (i32 12)
  %.3264.i = and <8 x i32> %.3020.01751.i, splat (i32 4095)
  %.3265.i = or disjoint <8 x i32> %.3263.i, %.3264.i
  %.3267.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3265.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3268.i = trunc <8 x i32> %.3267.i to <8 x i8>
  %.3269.i = getelementptr i8, ptr %.3013.i, i64 %.3073.i
  store <8 x i8> %.3268.i, ptr %.3269.i, align 1, !noalias !0
  %.3272.i = lshr <8 x i32> %.3267.i, splat (i32 8)
  %.3273.i = and <8 x i32> %.3272.i, splat (i32 4095)
  %.3274.i = add nuw nsw <8 x i32> %.3273.i, splat (i32 1)
  %.3275.i = lshr <8 x i32> %.3020.01751.i, splat (i32 12)
  %.3276.i = mul nuw <8 x i32> %.3274.i, %.3275.i
  %.3277.i = lshr <8 x i32> %.3267.i, splat (i32 20)
  %.3278.i = add nuw <8 x i32> %.3276.i, %.3277.i
  %.3279.i = icmp ult <8 x i32> %.3278.i, splat (i32 65536)
  %.3280.i = bitcast <8 x i1> %.3279.i to i8
  %.3282.i = shl i64 %.3022.01752.i, 1
  %.3283.i = getelementptr i8, ptr %.3009.i, i64 %.3282.i
  %.3285.i = load <16 x i8>, ptr %.3283.i, align 1, !noalias !0
  %.3286.i = zext i8 %.3280.i to i64
  %.3287.i = shl nuw nsw i64 %.3286.i, 4
  %.3288.i = getelementptr i8, ptr %.249, i64 %.3287.i
  %.3290.i = load <16 x i8>, ptr %.3288.i, align 1, !noalias !0
  %.3291.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3285.i, <16 x i8> %.3290.i)
  %.3292.i = bitcast <16 x i8> %.3291.i to <8 x i16>
  %.3293.i = zext <8 x i16> %.3292.i to <8 x i32>
  %.3294.i = shl <8 x i32> %.3278.i, splat (i32 16)
  %.3295.i = or disjoint <8 x i32> %.3294.i, %.3293.i
  %.3296.i = select <8 x i1> %.3279.i, <8 x i32> %.3295.i, <8 x i32> %.3278.i
  %.3298.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3280.i)
  %.3299.i = zext nneg i8 %.3298.i to i64
  %.3300.i = add i64 %.3022.01752.i, %.3299.i
  %.3302.i = tail call i64 @llvm.umin.i64(i64 %.3300.i, i64 %.3016.i)
  %.3304.i = getelementptr i8, ptr %.3033.i, i64 %.3073.i
  %.3306.i = load <8 x i8>, ptr %.3304.i, align 1, !noalias !0
  %.3308.i = zext <8 x i8> %.3306.i to <8 x i32>
  %.3309.i = shl nuw nsw <8 x i32> %.3308.i, splat (i32 12)
  %.3310.i = and <8 x i32> %.3041.01753.i, splat (i32 4095)
  %.3311.i = or disjoint <8 x i32> %.3309.i, %.3310.i
  %.3313.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3311.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3314.i = trunc <8 x i32> %.3313.i to <8 x i8>
  %.3315.i = getelementptr i8, ptr %.3034.i, i64 %.3073.i
  store <8 x i8> %.3314.i, ptr %.3315.i, align 1, !noalias !0
  %.3318.i = lshr <8 x i32> %.3313.i, splat (i32 8)
  %.3319.i = and <8 x i32> %.3318.i, splat (i32 4095)
  %.3320.i = add nuw nsw <8 x i32> %.3319.i, splat (i32 1)
  %.3321.i = lshr <8 x i32> %.3041.01753.i, splat (i32 12)
  %.3322.i = mul nuw <8 x i32> %.3320.i, %.3321.i
  %.3323.i = lshr <8 x i32> %.3313.i, splat (i32 20)
  %.3324.i = add nuw <8 x i32> %.3322.i, %.3323.i
  %.3325.i = icmp ult <8 x i32> %.3324.i, splat (i32 65536)
  %.3326.i = bitcast <8 x i1> %.3325.i to i8
  %.3328.i = shl i64 %.3043.01754.i, 1
  %.3329.i = getelementptr i8, ptr %.3030.i, i64 %.3328.i
  %.3331.i = load <16 x i8>, ptr %.3329.i, align 1, !noalias !0
  %.3332.i = zext i8 %.3326.i to i64
  %.3333.i = shl nuw nsw i64 %.3332.i, 4
  %.3334.i = getelementptr i8, ptr %.249, i64 %.3333.i
  %.3336.i = load <16 x i8>, ptr %.3334.i, align 1, !noalias !0
  %.3337.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3331.i, <16 x i8> %.3336.i)
  %.3338.i = bitcast <16 x i8> %.3337.i to <8 x i16>
  %.3339.i = zext <8 x i16> %.3338.i to <8 x i32>
  %.3340.i = shl <8 x i32> %.3324.i, splat (i32 16)
  %.3341.i = or disjoint <8 x i32> %.3340.i, %.3339.i
  %.3342.i = select <8 x i1> %.3325.i, <8 x i32> %.3341.i, <8 x i32> %.3324.i
  %.3344.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3326.i)
  %.3345.i = zext nneg i8 %.3344.i to i64
  %.3346.i = add i64 %.3043.01754.i, %.3345.i
  %.3348.i = tail call i64 @llvm.umin.i64(i64 %.3346.i, i64 %.3037.i)
  %.3350.i = getelementptr i8, ptr %.3054.i, i64 %.3073.i
  %.3352.i = load <8 x i8>, ptr %.3350.i, align 1, !noalias !0
  %.3354.i = zext <8 x i8> %.3352.i to <8 x i32>
  %.3355.i = shl nuw nsw <8 x i32> %.3354.i, splat (i32 12)
  %.3356.i = and <8 x i32> %.3062.01755.i, splat (i32 4095)
  %.3357.i = or disjoint <8 x i32> %.3355.i, %.3356.i
  %.3359.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3357.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3360.i = trunc <8 x i32> %.3359.i to <8 x i8>
  %.3361.i = getelementptr i8, ptr %.3055.i, i64 %.3073.i
  store <8 x i8> %.3360.i, ptr %.3361.i, align 1, !noalias !0
  %.3364.i = lshr <8 x i32> %.3359.i, splat (i32 8)
  %.3365.i = and <8 x i32> %.3364.i, splat (i32 4095)
  %.3366.i = add nuw nsw <8 x i32> %.3365.i, splat (i32 1)
  %.3367.i = lshr <8 x i32> %.3062.01755.i, splat (i32 12)
  %.3368.i = mul nuw <8 x i32> %.3366.i, %.3367.i
  %.3369.i = lshr <8 x i32> %.3359.i, splat (i32 20)
  %.3370.i = add nuw <8 x i32> %.3368.i, %.3369.i
  %.3371.i = icmp ult <8 x i32> %.3370.i, splat (i32 65536)
  %.3372.i = bitcast <8 x i1> %.3371.i to i8
  %.3374.i = shl i64 %.3064.01756.i, 1
  %.3375.i = getelementptr i8, ptr %.3051.i, i64 %.3374.i
  %.3377.i = load <16 x i8>, ptr %.3375.i, align 1, !noalias !0
  %.3378.i = zext i8 %.3372.i to i64
  %.3379.i = shl nuw nsw i64 %.3378.i, 4
  %.3380.i = getelementptr i8, ptr %.249, i64 %.3379.i
  %.3382.i = load <16 x i8>, ptr %.3380.i, align 1, !noalias !0
  %.3383.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3377.i, <16 x i8> %.3382.i)
  %.3384.i = bitcast <16 x i8> %.3383.i to <8 x i16>
  %.3385.i = zext <8 x i16> %.3384.i to <8 x i32>
  %.3386.i = shl <8 x i32> %.3370.i, splat (i32 16)
  %.3387.i = or disjoint <8 x i32> %.3386.i, %.3385.i
  %.3388.i = select <8 x i1> %.3371.i, <8 x i32> %.3387.i, <8 x i32> %.3370.i
  %.3390.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3372.i)
  %.3391.i = zext nneg i8 %.3390.i to i64
  %.3392.i = add i64 %.3064.01756.i, %.3391.i
  %.3394.i = tail call i64 @llvm.umin.i64(i64 %.3392.i, i64 %.3058.i)
  %.3396.i = add nsw i64 %loop.index.51757.i, 1
  %exitcond1875.not.i = icmp eq i64 %.3396.i, %.1358.0.i
  br i1 %exitcond1875.not.i, label %for.end.5.i, label %for.body.5.i

for.end.5.i:                                      ; preds = %for.body.5.i, %blocks.7.i
  %.2936.0.lcssa.i = phi <8 x i32> [ %.2940.i, %blocks.7.i ], [ %.3112.i, %for.body.5.i ]
  %.2938.0.lcssa.i = phi i64 [ %.2942.i, %blocks.7.i ], [ %.3118.i, %for.body.5.i ]
  %.2957.0.lcssa.i = phi <8 x i32> [ %.2961.i, %blocks.7.i ], [ %.3158.i, %for.body.5.i ]
  %.2959.0.lcssa.i = phi i64 [ %.2963.i, %blocks.7.i ], [ %.3164.i, %for.body.5.i ]
  %.2978.0.lcssa.i = phi <8 x i32> [ %.2982.i, %blocks.7.i ], [ %.3204.i, %for.body.5.i ]
  %.2980.0.lcssa.i = phi i64 [ %.2984.i, %blocks.7.i ], [ %.3210.i, %for.body.5.i ]
  %.2999.0.lcssa.i = phi <8 x i32> [ %.3003.i, %blocks.7.i ], [ %.3250.i, %for.body.5.i ]
  %.3001.0.lcssa.i = phi i64 [ %.3005.i, %blocks.7.i ], [ %.3256.i, %for.body.5.i ]
  %.3020.0.lcssa.i = phi <8 x i32> [ %.3024.i, %blocks.7.i ], [ %.3296.i, %for.body.5.i ]
  %.3022.0.lcssa.i = phi i64 [ %.3026.i, %blocks.7.i ], [ %.3302.i, %for.body.5.i ]
  %.3041.0.lcssa.i = phi <8 x i32> [ %.3045.i, %blocks.7.i ], [ %.3342.i, %for.body.5.i ]
  %.3043.0.lcssa.i = phi i64 [ %.3047.i, %blocks.7.i ], [ %.3348.i, %for.body.5.i ]
  %.3062.0.lcssa.i = phi <8 x i32> [ %.3066.i, %blocks.7.i ], [ %.3388.i, %for.body.5.i ]
  %.3064.0.lcssa.i = phi i64 [ %.3068.i, %blocks.7.i ], [ %.3394.i, %for.body.5.i ]
  store <8 x i32> %.2936.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.2938.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.2957.0.lcssa.i, ptr %.3459.i, align 4, !noalias !0
  store i64 %.2959.0.lcssa.i, ptr %.3461.i, align 8, !noalias !0
  store <8 x i32> %.2978.0.lcssa.i, ptr %.3480.i, align 4, !noalias !0
  store i64 %.2980.0.lcssa.i, ptr %.3482.i, align 8, !noalias !0
  store <8 x i32> %.2999.0.lcssa.i, ptr %.3501.i, align 4, !noalias !0
  store i64 %.3001.0.lcssa.i, ptr %.3503.i, align 8, !noalias !0
  store <8 x i32> %.3020.0.lcssa.i, ptr %.3522.i, align 4, !noalias !0
  store i64 %.3022.0.lcssa.i, ptr %.3524.i, align 8, !noalias !0
  store <8 x i32> %.3041.0.lcssa.i, ptr %.3543.i, align 4, !noalias !0
  store i64 %.3043.0.lcssa.i, ptr %.3545.i, align 8, !noalias !0
  store <8 x i32> %.3062.0.lcssa.i, ptr %.3564.i, align 4, !noalias !0
  store i64 %.3064.0.lcssa.i, ptr %.3566.i, align 8, !noalias !0
  br label %done.i

blocks.8.i:                                       ; preds = %B5716.if.i
  %.3429.i = load i64, ptr %.66, align 8, !noalias !0
  %.3430.i = getelementptr i8, ptr %.30, i64 %.3429.i
  %.3432.i = load i64, ptr %.396, align 8, !noalias !0
  %.3433.i = getelementptr i8, ptr %.138, i64 %.3432.i
  %.3434.i = getelementptr i8, ptr %.288, i64 %.3432.i
  %.3436.i = load i64, ptr %.102, align 8, !noalias !0
  %.3437.i = add i64 %.3436.i, 1
  %.3445.i = load <8 x i32>, ptr %.324, align 4, !noalias !0
  %.3447.i = load i64, ptr %.360, align 8, !noalias !0
  %.3450.i = load i64, ptr %.3449.i, align 8, !noalias !0
  %.3451.i = getelementptr i8, ptr %.30, i64 %.3450.i
  %.3453.i = load i64, ptr %.3452.i, align 8, !noalias !0
  %.3454.i = getelementptr i8, ptr %.138, i64 %.3453.i
  %.3455.i = getelementptr i8, ptr %.288, i64 %.3453.i
  %.3457.i = load i64, ptr %.3456.i, align 8, !noalias !0
  %.3458.i = add i64 %.3457.i, 1
  %.3466.i = load <8 x i32>, ptr %.3459.i, align 4, !noalias !0
  %.3468.i = load i64, ptr %.3461.i, align 8, !noalias !0
  %.3471.i = load i64, ptr %.3470.i, align 8, !noalias !0
  %.3472.i = getelementptr i8, ptr %.30, i64 %.3471.i
  %.3474.i = load i64, ptr %.3473.i, align 8, !noalias !0
  %.3475.i = getelementptr i8, ptr %.138, i64 %.3474.i
  %.3476.i = getelementptr i8, ptr %.288, i64 %.3474.i
  %.3478.i = load i64, ptr %.3477.i, align 8, !noalias !0
  %.3479.i = add i64 %.3478.i, 1
  %.3487.i = load <8 x i32>, ptr %.3480.i, align 4, !noalias !0
  %.3489.i = load i64, ptr %.3482.i, align 8, !noalias !0
  %.3492.i = load i64, ptr %.3491.i, align 8, !noalias !0
  %.3493.i = getelementptr i8, ptr %.30, i64 %.3492.i
  %.3495.i = load i64, ptr %.3494.i, align 8, !noalias !0
  %.3496.i = getelementptr i8, ptr %.138, i64 %.3495.i
  %.3497.i = getelementptr i8, ptr %.288, i64 %.3495.i
  %.3499.i = load i64, ptr %.3498.i, align 8, !noalias !0
  %.3500.i = add i64 %.3499.i, 1
  %.3508.i = load <8 x i32>, ptr %.3501.i, align 4, !noalias !0
  %.3510.i = load i64, ptr %.3503.i, align 8, !noalias !0
  %.3513.i = load i64, ptr %.3512.i, align 8, !noalias !0
  %.3514.i = getelementptr i8, ptr %.30, i64 %.3513.i
  %.3516.i = load i64, ptr %.3515.i, align 8, !noalias !0
  %.3517.i = getelementptr i8, ptr %.138, i64 %.3516.i
  %.3518.i = getelementptr i8, ptr %.288, i64 %.3516.i
  %.3520.i = load i64, ptr %.3519.i, align 8, !noalias !0
  %.3521.i = add i64 %.3520.i, 1
  %.3529.i = load <8 x i32>, ptr %.3522.i, align 4, !noalias !0
  %.3531.i = load i64, ptr %.3524.i, align 8, !noalias !0
  %.3534.i = load i64, ptr %.3533.i, align 8, !noalias !0
  %.3535.i = getelementptr i8, ptr %.30, i64 %.3534.i
  %.3537.i = load i64, ptr %.3536.i, align 8, !noalias !0
  %.3538.i = getelementptr i8, ptr %.138, i64 %.3537.i
  %.3539.i = getelementptr i8, ptr %.288, i64 %.3537.i
  %.3541.i = load i64, ptr %.3540.i, align 8, !noalias !0
  %.3542.i = add i64 %.3541.i, 1
  %.3550.i = load <8 x i32>, ptr %.3543.i, align 4, !noalias !0
  %.3552.i = load i64, ptr %.3545.i, align 8, !noalias !0
  %.3555.i = load i64, ptr %.3554.i, align 8, !noalias !0
  %.3556.i = getelementptr i8, ptr %.30, i64 %.3555.i
  %.3558.i = load i64, ptr %.3557.i, align 8, !noalias !0
  %.3559.i = getelementptr i8, ptr %.138, i64 %.3558.i
  %.3560.i = getelementptr i8, ptr %.288, i64 %.3558.i
  %.3562.i = load i64, ptr %.3561.i, align 8, !noalias !0
  %.3563.i = add i64 %.3562.i, 1
  %.3571.i = load <8 x i32>, ptr %.3564.i, align 4, !noalias !0
  %.3573.i = load i64, ptr %.3566.i, align 8, !noalias !0
  %.3576.i = load i64, ptr %.3575.i, align 8, !noalias !0
  %.3577.i = getelementptr i8, ptr %.30, i64 %.3576.i
  %.3579.i = load i64, ptr %.3578.i, align 8, !noalias !0
  %.3580.i = getelementptr i8, ptr %.138, i64 %.3579.i
  %.3581.i = getelementptr i8, ptr %.288, i64 %.3579.i
  %.3583.i = load i64, ptr %.3582.i, align 8, !noalias !0
  %.3584.i = add i64 %.3583.i, 1
  %.3592.i = load <8 x i32>, ptr %.3585.i, align 4, !noalias !0
  %.3594.i = load i64, ptr %.3587.i, align 8, !noalias !0
  %.35971709.i = icmp slt i64 %done.2.01865.i, %.1358.0.i
  br i1 %.35971709.i, label %for.body.6.i, label %for.end.6.i

for.body.6.i:                                     ; preds = %blocks.8.i, %for.body.6.i
  %loop.index.61726.i = phi i64 [ %.3968.i, %for.body.6.i ], [ %done.2.01865.i, %blocks.8.i ]
  %.3590.01725.i = phi i64 [ %.3966.i, %for.body.6.i ], [ %.3594.i, %blocks.8.i ]
  %.3588.01724.i = phi <8 x i32> [ %.3960.i, %for.body.6.i ], [ %.3592.i, %blocks.8.i ]
  %.3569.01723.i = phi i64 [ %.3920.i, %for.body.6.i ], [ %.3573.i, %blocks.8.i ]
  %.3567.01722.i = phi <8 x i32> [ %.3914.i, %for.body.6.i ], [ %.3571.i, %blocks.8.i ]
  %.3548.01721.i = phi i64 [ %.3874.i, %for.body.6.i ], [ %.3552.i, %blocks.8.i ]
  %.3546.01720.i = phi <8 x i32> [ %.3868.i, %for.body.6.i ], [ %.3550.i, %blocks.8.i ]
  %.3527.01719.i = phi i64 [ %.3828.i, %for.body.6.i ], [ %.3531.i, %blocks.8.i ]
  %.3525.01718.i = phi <8 x i32> [ %.3822.i, %for.body.6.i ], [ %.3529.i, %blocks.8.i ]
  %.3506.01717.i = phi i64 [ %.3782.i, %for.body.6.i ], [ %.3510.i, %blocks.8.i ]
  %.3504.01716.i = phi <8 x i32> [ %.3776.i, %for.body.6.i ], [ %.3508.i, %blocks.8.i ]
  %.3485.01715.i = phi i64 [ %.3736.i, %for.body.6.i ], [ %.3489.i, %blocks.8.i ]
  %.3483.01714.i = phi <8 x i32> [ %.3730.i, %for.body.6.i ], [ %.3487.i, %blocks.8.i ]
  %.3464.01713.i = phi i64 [ %.3690.i, %for.body.6.i ], [ %.3468.i, %blocks.8.i ]
  %.3462.01712.i = phi <8 x i32> [ %.3684.i, %for.body.6.i ], [ %.3466.i, %blocks.8.i ]
  %.3443.01711.i = phi i64 [ %.3644.i, %for.body.6.i ], [ %.3447.i, %blocks.8.i ]
  %.3441.01710.i = phi <8 x i32> [ %.3638.i, %for.body.6.i ], [ %.3445.i, %blocks.8.i ]
  %.3599.i = shl i64 %loop.index.61726.i, 3
  %.3600.i = getelementptr i8, ptr %.3433.i, i64 %.3599.i
  %.3602.i = load <8 x i8>, ptr %.3600.i, align 1, !noalias !0
  %.3604.i = zext <8 x i8> %.3602.i to <8 x i32>
  %.3605.i = shl nuw nsw <8 x i32> %.3604.i, splat (i32 12)
  %.3606.i = and <8 x i32> %.3441.01710.i, splat (i32 4095)
  %.3607.i = or disjoint <8 x i32> %.3605.i, %.3606.i
  %.3609.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3607.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3610.i = trunc <8 x i32> %.3609.i to <8 x i8>
  %.3611.i = getelementptr i8, ptr %.3434.i, i64 %.3599.i
  store <8 x i8> %.3610.i, ptr %.3611.i, align 1, !noalias !0
  %.3614.i = lshr <8 x i32> %.3609.i, splat (i32 8)
  %.3615.i = and <8 x i32> %.3614.i, splat (i32 4095)
  %.3616.i = add nuw nsw <8 x i32> %.3615.i, splat (i32 1)
  %.3617.i = lshr <8 x i32> %.3441.01710.i, splat (i32 12)
  %.3618.i = mul nuw <8 x i32> %.3616.i, %.3617.i
  %.3619.i = lshr <8 x i32> %.3609.i, splat (i32 20)
  %.3620.i = add nuw <8 x i32> %.3618.i, %.3619.i
  %.3621.i = icmp ult <8 x i32> %.3620.i, splat (i32 65536)
  %.3622.i = bitcast <8 x i1> %.3621.i to i8
  %.3624.i = shl i64 %.3443.01711.i, 1
  %.3625.i = getelementptr i8, ptr %.3430.i, i64 %.3624.i
  %.3627.i = load <16 x i8>, ptr %.3625.i, align 1, !noalias !0
  %.3628.i = zext i8 %.3622.i to i64
  %.3629.i = shl nuw nsw i64 %.3628.i, 4
  %.3630.i = getelementptr i8, ptr %.249, i64 %.3629.i
  %.3632.i = load <16 x i8>, ptr %.3630.i, align 1, !noalias !0
  %.3633.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3627.i, <16 x i8> %.3632.i)
  %.3634.i = bitcast <16 x i8> %.3633.i to <8 x i16>
  %.3635.i = zext <8 x i16> %.3634.i to <8 x i32>
  %.3636.i = shl <8 x i32> %.3620.i, splat (i32 16)
  %.3637.i = or disjoint <8 x i32> %.3636.i, %.3635.i
  %.3638.i = select <8 x i1> %.3621.i, <8 x i32> %.3637.i, <8 x i32> %.3620.i
  %.3640.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3622.i)
  %.3641.i = zext nneg i8 %.3640.i to i64
  %.3642.i = add i64 %.3443.01711.i, %.3641.i
  %.3644.i = tail call i64 @llvm.umin.i64(i64 %.3642.i, i64 %.3437.i)
  %.3646.i = getelementptr i8, ptr %.3454.i, i64 %.3599.i
  %.3648.i = load <8 x i8>, ptr %.3646.i, align 1, !noalias !0
  %.3650.i = zext <8 x i8> %.3648.i to <8 x i32>
  %.3651.i = shl nuw nsw <8 x i32> %.3650.i, splat (i32 12)
  %.3652.i = and <8 x i32> %.3462.01712.i, splat (i32 4095)
  %.3653.i = or disjoint <8 x i32> %.3651.i, %.3652.i
  %.3655.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3653.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3656.i = trunc <8 x i32> %.3655.i to <8 x i8>
  %.3657.i = getelementptr i8, ptr %.3455.i, i64 %.3599.i
  store <8 x i8> %.3656.i, ptr %.3657.i, align 1, !noalias !0
  %.3660.i = lshr <8 x i32> %.3655.i, splat (i32 8)
  %.3661.i = and <8 x i32> %.3660.i, splat (i32 4095)
  %.3662.i = add nuw nsw <8 x i32> %.3661.i, splat (i32 1)
  %.3663.i = lshr <8 x i32> %.3462.01712.i, splat (i32 12)
  %.3664.i = mul nuw <8 x i32> %.3662.i, %.3663.i
  %.3665.i = lshr <8 x i32> %.3655.i, splat (i32 20)
  %.3666.i = add nuw <8 x i32> %.3664.i, %.3665.i
  %.3667.i = icmp ult <8 x i32> %.3666.i, splat (i32 65536)
  %.3668.i = bitcast <8 x i1> %.3667.i to i8
  %.3670.i = shl i64 %.3464.01713.i, 1
  %.3671.i = getelementptr i8, ptr %.3451.i, i64 %.3670.i
  %.3673.i = load <16 x i8>, ptr %.3671.i, align 1, !noalias !0
  %.3674.i = zext i8 %.3668.i to i64
  %.3675.i = shl nuw nsw i64 %.3674.i, 4
  %.3676.i = getelementptr i8, ptr %.249, i64 %.3675.i
  %.3678.i = load <16 x i8>, ptr %.3676.i, align 1, !noalias !0
  %.3679.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3673.i, <16 x i8> %.3678.i)
  %.3680.i = bitcast <16 x i8> %.3679.i to <8 x i16>
  %.3681.i = zext <8 x i16> %.3680.i to <8 x i32>
  %.3682.i = shl <8 x i32> %.3666.i, splat (i32 16)
  %.3683.i = or disjoint <8 x i32> %.3682.i, %.3681.i
  %.3684.i = select <8 x i1> %.3667.i, <8 x i32> %.3683.i, <8 x i32> %.3666.i
  %.3686.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3668.i)
  %.3687.i = zext nneg i8 %.3686.i to i64
  %.3688.i = add i64 %.3464.01713.i, %.3687.i
  %.3690.i = tail call i64 @llvm.umin.i64(i64 %.3688.i, i64 %.3458.i)
  %.3692.i = getelementptr i8, ptr %.3475.i, i64 %.3599.i
  %.3694.i = load <8 x i8>, ptr %.3692.i, align 1, !noalias !0
  %.3696.i = zext <8 x i8> %.3694.i to <8 x i32>
  %.3697.i = shl nuw nsw <8 x i32> %.3696.i, splat (i32 12)
  %.3698.i = and <8 x i32> %.3483.01714.i, splat (i32 4095)
  %.3699.i = or disjoint <8 x i32> %.3697.i, %.3698.i
  %.3701.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3699.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3702.i = trunc <8 x i32> %.3701.i to <8 x i8>
  %.3703.i = getelementptr i8, ptr %.3476.i, i64 %.3599.i
  store <8 x i8> %.3702.i, ptr %.3703.i, align 1, !noalias !0
  %.3706.i = lshr <8 x i32> %.3701.i, splat (i32 8)
  %.3707.i = and <8 x i32> %.3706.i, splat (i32 4095)
  %.3708.i = add nuw nsw <8 x i32> %.3707.i, splat (i32 1)
  %.3709.i = lshr <8 x i32> %.3483.01714.i, splat (i32 12)
  %.3710.i = mul nuw <8 x i32> %.3708.i, %.3709.i
  %.3711.i = lshr <8 x i32> %.3701.i, splat (i32 20)
  %.3712.i = add nuw <8 x i32> %.3710.i, %.3711.i
  %.3713.i = icmp ult <8 x i32> %.3712.i, splat (i32 65536)
  %.3714.i = bitcast <8 x i1> %.3713.i to i8
  %.3716.i = shl i64 %.3485.01715.i, 1
  %.3717.i = getelementptr i8, ptr %.3472.i, i64 %.3716.i
  %.3719.i = load <16 x i8>, ptr %.3717.i, align 1, !noalias !0
  %.3720.i = zext i8 %.3714.i to i64
  %.3721.i = shl nuw nsw i64 %.3720.i, 4
  %.3722.i = getelementptr i8, ptr %.249, i64 %.3721.i
  %.3724.i = load <16 x i8>, ptr %.3722.i, align 1, !noalias !0
  %.3725.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3719.i, <16 x i8> %.3724.i)
  %.3726.i = bitcast <16 x i8> %.3725.i to <8 x i16>
  %.3727.i = zext <8 x i16> %.3726.i to <8 x i32>
  %.3728.i = shl <8 x i32> %.3712.i, splat (i32 16)
  %.3729.i = or disjoint <8 x i32> %.3728.i, %.3727.i
  %.3730.i = select <8 x i1> %.3713.i, <8 x i32> %.3729.i, <8 x i32> %.3712.i
  %.3732.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3714.i)
  %.3733.i = zext nneg i8 %.3732.i to i64
  %.3734.i = add i64 %.3485.01715.i, %.3733.i
  %.3736.i = tail call i64 @llvm.umin.i64(i64 %.3734.i, i64 %.3479.i)
  %.3738.i = getelementptr i8, ptr %.3496.i, i64 %.3599.i
  %.3740.i = load <8 x i8>, ptr %.3738.i, align 1, !noalias !0
  %.3742.i = zext <8 x i8> %.3740.i to <8 x i32>
  %.3743.i = shl nuw nsw <8 x i32> %.3742.i, splat (i32 12)
  %.3744.i = and <8 x i32> %.3504.01716.i, splat (i32 4095)
  %.3745.i = or disjoint <8 x i32> %.3743.i, %.3744.i
  %.3747.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3745.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3748.i = trunc <8 x i32> %.3747.i to <8 x i8>
  %.3749.i = getelementptr i8, ptr %.3497.i, i64 %.3599.i
  store <8 x i8> %.3748.i, ptr %.3749.i, align 1, !noalias !0
  %.3752.i = lshr <8 x i32> %.3747.i, splat (i32 8)
  %.3753.i = and <8 x i32> %.3752.i, splat (i32 4095)
  %.3754.i = add nuw nsw <8 x i32> %.3753.i, splat (i32 1)
  %.3755.i = lshr <8 x i32> %.3504.01716.i, splat (i32 12)
  %.3756.i = mul nuw <8 x i32> %.3754.i, %.3755.i
  %.3757.i = lshr <8 x i32> %.3747.i, splat (i32 20)
  %.3758.i = add nuw <8 x i32> %.3756.i, %.3757.i
  %.3759.i = icmp ult <8 x i32> %.3758.i, splat (i32 65536)
  %.3760.i = bitcast <8 x i1> %.3759.i to i8
  %.3762.i = shl i64 %.3506.01717.i, 1
  %.3763.i = getelementptr i8, ptr %.3493.i, i64 %.3762.i
  %.3765.i = load <16 x i8>, ptr %.3763.i, align 1, !noalias !0
  %.3766.i = zext i8 %.3760.i to i64
  %.3767.i = shl nuw nsw i64 %.3766.i, 4
  %.3768.i = getelementptr i8, ptr %.249, i64 %.3767.i
  %.3770.i = load <16 x i8>, ptr %.3768.i, align 1, !noalias !0
  %.3771.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3765.i, <16 x i8> %.3770.i)
  %.3772.i = bitcast <16 x i8> %.3771.i to <8 x i16>
  %.3773.i = zext <8 x i16> %.3772.i to <8 x i32>
  %.3774.i = shl <8 x i32> %.3758.i, splat (i32 16)
  %.3775.i = or disjoint <8 x i32> %.3774.i, %.3773.i
  %.3776.i = select <8 x i1> %.3759.i, <8 x i32> %.3775.i, <8 x i32> %.3758.i
  %.3778.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3760.i)
  %.3779.i = zext nneg i8 %.3778.i to i64
  %.3780.i = add i64 %.3506.01717.i, %.3779.i
  %.3782.i = tail call i64 @llvm.umin.i64(i64 %.3780.i, i64 %.3500.i)
  %.3784.i = getelementptr i8, ptr %.3517.i, i64 %.3599.i
  %.3786.i = load <8 x i8>, ptr %.3784.i, align 1, !noalias !0
  %.3788.i = zext <8 x i8> %.3786.i to <8 x i32>
  %.3789.i = shl nuw nsw <8 x i32> %.3788.i, splat (i32 12)
  %.3790.i = and <8 x i32> %.3525.01718.i, splat (i32 4095)
  %.3791.i = or disjoint <8 x i32> %.3789.i, %.3790.i
  %.3793.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3791.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3794.i = trunc <8 x i32> %.3793.i to <8 x i8>
  %.3795.i = getelementptr i8, ptr %.3518.i, i64 %.3599.i
  store <8 x i8> %.3794.i, ptr %.3795.i, align 1, !noalias !0
  %.3798.i = lshr <8 x i32> %.3793.i, splat (i32 8)
  %.3799.i = and <8 x i32> %.3798.i, splat (i32 4095)
  %.3800.i = add nuw nsw <8 x i32> %.3799.i, splat (i32 1)
  %.3801.i = lshr <8 x i32> %.3525.01718.i, splat (i32 12)
  %.3802.i = mul nuw <8 x i32> %.3800.i, %.3801.i
  %.3803.i = lshr <8 x i32> %.3793.i, splat (i32 20)
  %.3804.i = add nuw <8 x i32> %.3802.i, %.3803.i
  %.3805.i = icmp ult <8 x i32> %.3804.i, splat (i32 65536)
  %.3806.i = bitcast <8 x i1> %.3805.i to i8
  %.3808.i = shl i64 %.3527.01719.i, 1
  %.3809.i = getelementptr i8, ptr %.3514.i, i64 %.3808.i
  %.3811.i = load <16 x i8>, ptr %.3809.i, align 1, !noalias !0
  %.3812.i = zext i8 %.3806.i to i64
  %.3813.i = shl nuw nsw i64 %.3812.i, 4
  %.3814.i = getelementptr i8, ptr %.249, i64 %.3813.i
  %.3816.i = load <16 x i8>, ptr %.3814.i, align 1, !noalias !0
  %.3817.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3811.i, <16 x i8> %.3816.i)
  %.3818.i = bitcast <16 x i8> %.3817.i to <8 x i16>
  %.3819.i = zext <8 x i16> %.3818.i to <8 x i32>
  %.3820.i = shl <8 x i32> %.3804.i, splat (i32 16)
  %.3821.i = or disjoint <8 x i32> %.3820.i, %.3819.i
  %.3822.i = select <8 x i1> %.3805.i, <8 x i32> %.3821.i, <8 x i32> %.3804.i
  %.3824.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3806.i)
  %.3825.i = zext nneg i8 %.3824.i to i64
  %.3826.i = add i64 %.3527.01719.i, %.3825.i
  %.3828.i = tail call i64 @llvm.umin.i64(i64 %.3826.i, i64 %.3521.i)
  %.3830.i = getelementptr i8, ptr %.3538.i, i64 %.3599.i
  %.3832.i = load <8 x i8>, ptr %.3830.i, align 1, !noalias !0
  %.3834.i = zext <8 x i8> %.3832.i to <8 x i32>
  %.3835.i = shl nuw nsw <8 x i32> %.3834.i, splat (i32 12)
  %.3836.i = and <8 x i32> %.3546.01720.i, splat (i32 4095)
  %.3837.i = or disjoint <8 x i32> %.3835.i, %.3836.i
  %.3839.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3837.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3840.i = trunc <8 x i32> %.3839.i to <8 x i8>
  %.3841.i = getelementptr i8, ptr %.3539.i, i64 %.3599.i
  store <8 x i8> %.3840.i, ptr %.3841.i, align 1, !noalias !0
  %.3844.i = lshr <8 x i32> %.3839.i, splat (i32 8)
  %.3845.i = and <8 x i32> %.3844.i, splat (i32 4095)
  %.3846.i = add nuw nsw <8 x i32> %.3845.i, splat (i32 1)
  %.3847.i = lshr <8 x i32> %.3546.01720.i, splat (i32 12)
  %.3848.i = mul nuw <8 x i32> %.3846.i, %.3847.i
  %.3849.i = lshr <8 x i32> %.3839.i, splat (i32 20)
  %.3850.i = add nuw <8 x i32> %.3848.i, %.3849.i
  %.3851.i = icmp ult <8 x i32> %.3850.i, splat (i32 65536)
  %.3852.i = bitcast <8 x i1> %.3851.i to i8
  %.3854.i = shl i64 %.3548.01721.i, 1
  %.3855.i = getelementptr i8, ptr %.3535.i, i64 %.3854.i
  %.3857.i = load <16 x i8>, ptr %.3855.i, align 1, !noalias !0
  %.3858.i = zext i8 %.3852.i to i64
  %.3859.i = shl nuw nsw i64 %.3858.i, 4
  %.3860.i = getelementptr i8, ptr %.249, i64 %.3859.i
  %.3862.i = load <16 x i8>, ptr %.3860.i, align 1, !noalias !0
  %.3863.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3857.i, <16 x i8> %.3862.i)
  %.3864.i = bitcast <16 x i8> %.3863.i to <8 x i16>
  %.3865.i = zext <8 x i16> %.3864.i to <8 x i32>
  %.3866.i = shl <8 x i32> %.3850.i, splat (i32 16)
  %.3867.i = or disjoint <8 x i32> %.3866.i, %.3865.i
  %.3868.i = select <8 x i1> %.3851.i, <8 x i32> %.3867.i, <8 x i32> %.3850.i
  %.3870.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3852.i)
  %.3871.i = zext nneg i8 %.3870.i to i64
  %.3872.i = add i64 %.3548.01721.i, %.3871.i
  %.3874.i = tail call i64 @llvm.umin.i64(i64 %.3872.i, i64 %.3542.i)
  %.3876.i = getelementptr i8, ptr %.3559.i, i64 %.3599.i
  %.3878.i = load <8 x i8>, ptr %.3876.i, align 1, !noalias !0
  %.3880.i = zext <8 x i8> %.3878.i to <8 x i32>
  %.3881.i = shl nuw nsw <8 x i32> %.3880.i, splat (i32 12)
  %.3882.i = and <8 x i32> %.3567.01722.i, splat (i32 4095)
  %.3883.i = or disjoint <8 x i32> %.3881.i, %.3882.i
  %.3885.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3883.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3886.i = trunc <8 x i32> %.3885.i to <8 x i8>
  %.3887.i = getelementptr i8, ptr %.3560.i, i64 %.3599.i
  store <8 x i8> %.3886.i, ptr %.3887.i, align 1, !noalias !0
  %.3890.i = lshr <8 x i32> %.3885.i, splat (i32 8)
  %.3891.i = and <8 x i32> %.3890.i, splat (i32 4095)
  %.3892.i = add nuw nsw <8 x i32> %.3891.i, splat (i32 1)
  %.3893.i = lshr <8 x i32> %.3567.01722.i, splat (i32 12)
  %.3894.i = mul nuw <8 x i32> %.3892.i, %.3893.i
  %.3895.i = lshr <8 x i32> %.3885.i, splat (i32 20)
  %.3896.i = add nuw <8 x i32> %.3894.i, %.3895.i
  %.3897.i = icmp ult <8 x i32> %.3896.i, splat (i32 65536)
  %.3898.i = bitcast <8 x i1> %.3897.i to i8
  %.3900.i = shl i64 %.3569.01723.i, 1
  %.3901.i = getelementptr i8, ptr %.3556.i, i64 %.3900.i
  %.3903.i = load <16 x i8>, ptr %.3901.i, align 1, !noalias !0
  %.3904.i = zext i8 %.3898.i to i64
  %.3905.i = shl nuw nsw i64 %.3904.i, 4
  %.3906.i = getelementptr i8, ptr %.249, i64 %.3905.i
  %.3908.i = load <16 x i8>, ptr %.3906.i, align 1, !noalias !0
  %.3909.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3903.i, <16 x i8> %.3908.i)
  %.3910.i = bitcast <16 x i8> %.3909.i to <8 x i16>
  %.3911.i = zext <8 x i16> %.3910.i to <8 x i32>
  %.3912.i = shl <8 x i32> %.3896.i, splat (i32 16)
  %.3913.i = or disjoint <8 x i32> %.3912.i, %.3911.i
  %.3914.i = select <8 x i1> %.3897.i, <8 x i32> %.3913.i, <8 x i32> %.3896.i
  %.3916.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3898.i)
  %.3917.i = zext nneg i8 %.3916.i to i64
  %.3918.i = add i64 %.3569.01723.i, %.3917.i
  %.3920.i = tail call i64 @llvm.umin.i64(i64 %.3918.i, i64 %.3563.i)
  %.3922.i = getelementptr i8, ptr %.3580.i, i64 %.3599.i
  %.3924.i = load <8 x i8>, ptr %.3922.i, align 1, !noalias !0
  %.3926.i = zext <8 x i8> %.3924.i to <8 x i32>
  %.3927.i = shl nuw nsw <8 x i32> %.3926.i, splat (i32 12)
  %.3928.i = and <8 x i32> %.3588.01724.i, splat (i32 4095)
  %.3929.i = or disjoint <8 x i32> %.3927.i, %.3928.i
  %.3931.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3929.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3932.i = trunc <8 x i32> %.3931.i to <8 x i8>
  %.3933.i = getelementptr i8, ptr %.3581.i, i64 %.3599.i
  store <8 x i8> %.3932.i, ptr %.3933.i, align 1, !noalias !0
  %.3936.i = lshr <8 x i32> %.3931.i, splat (i32 8)
  %.3937.i = and <8 x i32> %.3936.i, splat (i32 4095)
  %.3938.i = add nuw nsw <8 x i32> %.3937.i, splat (i32 1)
  %.3939.i = lshr <8 x i32> %.3588.01724.i, splat (i32 12)
  %.3940.i = mul nuw <8 x i32> %.3938.i, %.3939.i
  %.3941.i = lshr <8 x i32> %.3931.i, splat (i32 20)
  %.3942.i = add nuw <8 x i32> %.3940.i, %.3941.i
  %.3943.i = icmp ult <8 x i32> %.3942.i, splat (i32 65536)
  %.3944.i = bitcast <8 x i1> %.3943.i to i8
  %.3946.i = shl i64 %.3590.01725.i, 1
  %.3947.i = getelementptr i8, ptr %.3577.i, i64 %.3946.i
  %.3949.i = load <16 x i8>, ptr %.3947.i, align 1, !noalias !0
  %.3950.i = zext i8 %.3944.i to i64
  %.3951.i = shl nuw nsw i64 %.3950.i, 4
  %.3952.i = getelementptr i8, ptr %.249, i64 %.3951.i
  %.3954.i = load <16 x i8>, ptr %.3952.i, align 1, !noalias !0
  %.3955.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3949.i, <16 x i8> %.3954.i)
  %.3956.i = bitcast <16 x i8> %.3955.i to <8 x i16>
  %.3957.i = zext <8 x i16> %.3956.i to <8 x i32>
  %.3958.i = shl <8 x i32> %.3942.i, splat (i32 16)
  %.3959.i = or disjoint <8 x i32> %.3958.i, %.3957.i
  %.3960.i = select <8 x i1> %.3943.i, <8 x i32> %.3959.i, <8 x i32> %.3942.i
  %.3962.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3944.i)
  %.3963.i = zext nneg i8 %.3962.i to i64
  %.3964.i = add i64 %.3590.01725.i, %.3963.i
  %.3966.i = tail call i64 @llvm.umin.i64(i64 %.3964.i, i64 %.3584.i)
  %.3968.i = add nsw i64 %loop.index.61726.i, 1
  %exitcond1874.not.i = icmp eq i64 %.3968.i, %.1358.0.i
  br i1 %exitcond1874.not.i, label %for.end.6.i, label %for.body.6.i

for.end.6.i:                                      ; preds = %for.body.6.i, %blocks.8.i
  %.3441.0.lcssa.i = phi <8 x i32> [ %.3445.i, %blocks.8.i ], [ %.3638.i, %for.body.6.i ]
  %.3443.0.lcssa.i = phi i64 [ %.3447.i, %blocks.8.i ], [ %.3644.i, %for.body.6.i ]
  %.3462.0.lcssa.i = phi <8 x i32> [ %.3466.i, %blocks.8.i ], [ %.3684.i, %for.body.6.i ]
  %.3464.0.lcssa.i = phi i64 [ %.3468.i, %blocks.8.i ], [ %.3690.i, %for.body.6.i ]
  %.3483.0.lcssa.i = phi <8 x i32> [ %.3487.i, %blocks.8.i ], [ %.3730.i, %for.body.6.i ]
  %.3485.0.lcssa.i = phi i64 [ %.3489.i, %blocks.8.i ], [ %.3736.i, %for.body.6.i ]
  %.3504.0.lcssa.i = phi <8 x i32> [ %.3508.i, %blocks.8.i ], [ %.3776.i, %for.body.6.i ]
  %.3506.0.lcssa.i = phi i64 [ %.3510.i, %blocks.8.i ], [ %.3782.i, %for.body.6.i ]
  %.3525.0.lcssa.i = phi <8 x i32> [ %.3529.i, %blocks.8.i ], [ %.3822.i, %for.body.6.i ]
  %.3527.0.lcssa.i = phi i64 [ %.3531.i, %blocks.8.i ], [ %.3828.i, %for.body.6.i ]
  %.3546.0.lcssa.i = phi <8 x i32> [ %.3550.i, %blocks.8.i ], [ %.3868.i, %for.body.6.i ]
  %.3548.0.lcssa.i = phi i64 [ %.3552.i, %blocks.8.i ], [ %.3874.i, %for.body.6.i ]
  %.3567.0.lcssa.i = phi <8 x i32> [ %.3571.i, %blocks.8.i ], [ %.3914.i, %for.body.6.i ]
  %.3569.0.lcssa.i = phi i64 [ %.3573.i, %blocks.8.i ], [ %.3920.i, %for.body.6.i ]
  %.3588.0.lcssa.i = phi <8 x i32> [ %.3592.i, %blocks.8.i ], [ %.3960.i, %for.body.6.i ]
  %.3590.0.lcssa.i = phi i64 [ %.3594.i, %blocks.8.i ], [ %.3966.i, %for.body.6.i ]
  store <8 x i32> %.3441.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.3443.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.3462.0.lcssa.i, ptr %.3459.i, align 4, !noalias !0
  store i64 %.3464.0.lcssa.i, ptr %.3461.i, align 8, !noalias !0
  store <8 x i32> %.3483.0.lcssa.i, ptr %.3480.i, align 4, !noalias !0
  store i64 %.3485.0.lcssa.i, ptr %.3482.i, align 8, !noalias !0
  store <8 x i32> %.3504.0.lcssa.i, ptr %.3501.i, align 4, !noalias !0
  store i64 %.3506.0.lcssa.i, ptr %.3503.i, align 8, !noalias !0
  store <8 x i32> %.3525.0.lcssa.i, ptr %.3522.i, align 4, !noalias !0
  store i64 %.3527.0.lcssa.i, ptr %.3524.i, align 8, !noalias !0
  store <8 x i32> %.3546.0.lcssa.i, ptr %.3543.i, align 4, !noalias !0
  store i64 %.3548.0.lcssa.i, ptr %.3545.i, align 8, !noalias !0
  store <8 x i32> %.3567.0.lcssa.i, ptr %.3564.i, align 4, !noalias !0
  store i64 %.3569.0.lcssa.i, ptr %.3566.i, align 8, !noalias !0
  store <8 x i32> %.3588.0.lcssa.i, ptr %.3585.i, align 4, !noalias !0
  store i64 %.3590.0.lcssa.i, ptr %.3587.i, align 8, !noalias !0
  br label %done.i

B5810.else.if.i:                                  ; preds = %B5810.i
  br label %B5810.else.endif.i

B5810.else.endif.i:                               ; preds = %B5810.else.if.i, %B5810.i
  %.4348.sroa.0.1.i = phi i64 [ 0, %B5810.else.if.i ], [ %.4320.i, %B5810.i ]
  %.4368.not.i = icmp slt i64 %.4320.i, %.318
  br i1 %.4368.not.i, label %B5810.else.endif.endif.i, label %B5810.else.endif.if.i, !prof !4

B5810.else.endif.if.i:                            ; preds = %B5810.else.endif.i
  br label %B5810.else.endif.endif.i

B5810.else.endif.endif.i:                         ; preds = %B5810.else.endif.if.i, %B5810.else.endif.i
  %.4348.sroa.0.3.i = phi i64 [ %.318, %B5810.else.endif.if.i ], [ %.4348.sroa.0.1.i, %B5810.else.endif.i ]
  %.4461.i = getelementptr i32, ptr %.324, i64 %.4348.sroa.0.3.i
  %.4494.i = icmp eq i64 %.4110.0.i, 0
  %.4541.0.i = ashr i64 %.4299.i, 3
  %_finish_v91__vphi262_1.2.1.i = select i1 %.4494.i, i64 %done.2.0.lcssa.i, i64 %.4541.0.i
  %16 = getelementptr i64, ptr %.360, i64 %.4110.0.i
  %.4613.i = load i64, ptr %16, align 8, !noalias !0
  %17 = getelementptr i64, ptr %.102, i64 %.4110.0.i
  %.4644.i = load i64, ptr %17, align 8, !noalias !0
  %.4645.i = icmp sgt i64 %.4613.i, %.4644.i
  br i1 %.4645.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B5912.i

B5912.else.if.i:                                  ; preds = %B5912.i
  br label %B5912.else.endif.i

B5912.else.endif.i:                               ; preds = %B5912.else.if.i, %B5912.i
  %.4724.sroa.0.1.i = phi i64 [ 0, %B5912.else.if.i ], [ %.4736.i, %B5912.i ]
  %.4744.not.i = icmp slt i64 %.4736.i, %.132
  br i1 %.4744.not.i, label %B5912.else.endif.endif.i, label %B5912.else.endif.if.i, !prof !4

B5912.else.endif.if.i:                            ; preds = %B5912.else.endif.i
  br label %B5912.else.endif.endif.i

B5912.else.endif.endif.i:                         ; preds = %B5912.else.endif.if.i, %B5912.else.endif.i
  %.4724.sroa.0.3.i = phi i64 [ %.132, %B5912.else.endif.if.i ], [ %.4724.sroa.0.1.i, %B5912.else.endif.i ]
  %.4751.i = icmp slt i64 %.4300.i, 0
  %.4837.i = getelementptr i8, ptr %.138, i64 %.4724.sroa.0.3.i
  %.4867.i = shl nsw i64 %_finish_v91__vphi262_1.2.1.i, 3
  %.4926.i = select i1 %.4734.i, i64 %.282, i64 0
  %.4927.i = add i64 %.4926.i, %.4237.i
  %.4930.i = icmp slt i64 %.4927.i, 0
  br i1 %.4930.i, label %B5912.endif.else.if.i, label %B5912.endif.else.endif.i, !prof !3

B5912.endif.endif.i:                              ; preds = %B5912.endif.else.endif.endif.endif.if.i, %B5912.endif.else.endif.endif.endif.i
  %.4915.sroa.13.0.i = phi i64 [ %.282, %B5912.endif.else.endif.endif.endif.if.i ], [ %.4915.sroa.13.1.i, %B5912.endif.else.endif.endif.endif.i ]
  %.5003.i = sub i64 %.4915.sroa.13.0.i, %.4915.sroa.0.3.i
  %.5012.i = tail call i64 @llvm.smax.i64(i64 %.5003.i, i64 0)
  %.5028.i = getelementptr i8, ptr %.288, i64 %.4915.sroa.0.3.i
  %.73.i.i = shl i64 %.4644.i, 1
  %.74.i.i = add i64 %.4678.i, %.73.i.i
  %.144.i.i = getelementptr i8, ptr %.4461.i, i64 4
  %.174.i.i = getelementptr i8, ptr %.4461.i, i64 8
  %.204.i.i = getelementptr i8, ptr %.4461.i, i64 12
  %.266.i.i = getelementptr i8, ptr %.4461.i, i64 16
  %.296.i.i = getelementptr i8, ptr %.4461.i, i64 20
  %.326.i.i = getelementptr i8, ptr %.4461.i, i64 24
  %.356.i.i = getelementptr i8, ptr %.4461.i, i64 28
  %.357.i.i = load i32, ptr %.356.i.i, align 4, !noalias !5
  %.327.i.i = load i32, ptr %.326.i.i, align 4, !noalias !5
  %.297.i.i = load i32, ptr %.296.i.i, align 4, !noalias !5
  %.267.i.i = load i32, ptr %.266.i.i, align 4, !noalias !5
  %.205.i.i = load i32, ptr %.204.i.i, align 4, !noalias !5
  %.175.i.i = load i32, ptr %.174.i.i, align 4, !noalias !5
  %.145.i.i = load i32, ptr %.144.i.i, align 4, !noalias !5
  %.115.i.i = load i32, ptr %.4461.i, align 4, !noalias !5
  %.78.i.i = shl i64 %.4613.i, 1
  %.79.i.i = add i64 %.4678.i, %.78.i.i
  %.418.i.i = and i64 %.5012.i, 9223372036854775800
  %.423.i.i = icmp ult i64 %.4867.i, %.418.i.i
  br i1 %.423.i.i, label %B566.i.i, label %B3072.i.i

B566.i.i:                                         ; preds = %B5912.endif.endif.i, %B582.i.i
  %p.10.0.i.i = phi i64 [ %.2198.i.i, %B582.i.i ], [ %.79.i.i, %B5912.endif.endif.i ]
  %s0.2.0.i.i = phi i32 [ %.1380.i.i, %B582.i.i ], [ %.115.i.i, %B5912.endif.endif.i ]
  %s1.2.0.i.i = phi i32 [ %.1496.i.i, %B582.i.i ], [ %.145.i.i, %B5912.endif.endif.i ]
  %s2.2.0.i.i = phi i32 [ %.1611.i.i, %B582.i.i ], [ %.175.i.i, %B5912.endif.endif.i ]
  %s3.2.0.i.i = phi i32 [ %.1726.i.i, %B582.i.i ], [ %.205.i.i, %B5912.endif.endif.i ]
  %s4.2.0.i.i = phi i32 [ %.1841.i.i, %B582.i.i ], [ %.267.i.i, %B5912.endif.endif.i ]
  %s5.2.0.i.i = phi i32 [ %.1956.i.i, %B582.i.i ], [ %.297.i.i, %B5912.endif.endif.i ]
  %s6.2.0.i.i = phi i32 [ %.2071.i.i, %B582.i.i ], [ %.327.i.i, %B5912.endif.endif.i ]
  %s7.2.0.i.i = phi i32 [ %.2186.i.i, %B582.i.i ], [ %.357.i.i, %B5912.endif.endif.i ]
  %i.3.0.i.i = phi i64 [ %.2204.i.i, %B582.i.i ], [ %.4867.i, %B5912.endif.endif.i ]
  %.450.i.i = icmp ugt i64 %p.10.0.i.i, %.74.i.i
  br i1 %.450.i.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B582.i.i

B582.i.i:                                         ; preds = %B566.i.i
  %.520.i.i = getelementptr i8, ptr %.4837.i, i64 %i.3.0.i.i
  %.521.i.i = load i8, ptr %.520.i.i, align 1, !noalias !5
  %.524.i.i = zext i8 %.521.i.i to i64
  %18 = and i32 %s0.2.0.i.i, 4095
  %.528.i.i = zext nneg i32 %18 to i64
  %.idx.i.i = shl nuw nsw i64 %.524.i.i, 14
  %19 = getelementptr i8, ptr %.210, i64 %.idx.i.i
  %.554.i.i = getelementptr i32, ptr %19, i64 %.528.i.i
  %.555.i.i = load i32, ptr %.554.i.i, align 4, !noalias !5
  %.559.i.i = or disjoint i64 %i.3.0.i.i, 1
  %.585.i.i = getelementptr i8, ptr %.4837.i, i64 %.559.i.i
  %.586.i.i = load i8, ptr %.585.i.i, align 1, !noalias !5
  %.589.i.i = zext i8 %.586.i.i to i64
  %20 = and i32 %s1.2.0.i.i, 4095
  %.593.i.i = zext nneg i32 %20 to i64
  %.idx1226.i.i = shl nuw nsw i64 %.589.i.i, 14
  %21 = getelementptr i8, ptr %.210, i64 %.idx1226.i.i
  %.619.i.i = getelementptr i32, ptr %21, i64 %.593.i.i
  %.620.i.i = load i32, ptr %.619.i.i, align 4, !noalias !5
  %.623.i.i = or disjoint i64 %i.3.0.i.i, 2
  %.649.i.i = getelementptr i8, ptr %.4837.i, i64 %.623.i.i
  %.650.i.i = load i8, ptr %.649.i.i, align 1, !noalias !5
  %.653.i.i = zext i8 %.650.i.i to i64
  %22 = and i32 %s2.2.0.i.i, 4095
  %.657.i.i = zext nneg i32 %22 to i64
  %.idx1227.i.i = shl nuw nsw i64 %.653.i.i, 14
  %23 = getelementptr i8, ptr %.210, i64 %.idx1227.i.i
  %.683.i.i = getelementptr i32, ptr %23, i64 %.657.i.i
  %.684.i.i = load i32, ptr %.683.i.i, align 4, !noalias !5
  %.687.i.i = or disjoint i64 %i.3.0.i.i, 3
  %.713.i.i = getelementptr i8, ptr %.4837.i, i64 %.687.i.i
  %.714.i.i = load i8, ptr %.713.i.i, align 1, !noalias !5
  %.717.i.i = zext i8 %.714.i.i to i64
  %24 = and i32 %s3.2.0.i.i, 4095
  %.721.i.i = zext nneg i32 %24 to i64
  %.idx1228.i.i = shl nuw nsw i64 %.717.i.i, 14
  %25 = getelementptr i8, ptr %.210, i64 %.idx1228.i.i
  %.747.i.i = getelementptr i32, ptr %25, i64 %.721.i.i
  %.748.i.i = load i32, ptr %.747.i.i, align 4, !noalias !5
  %.751.i.i = or disjoint i64 %i.3.0.i.i, 4
  %.777.i.i = getelementptr i8, ptr %.4837.i, i64 %.751.i.i
  %.778.i.i = load i8, ptr %.777.i.i, align 1, !noalias !5
  %.781.i.i = zext i8 %.778.i.i to i64
  %26 = and i32 %s4.2.0.i.i, 4095
  %.785.i.i = zext nneg i32 %26 to i64
  %.idx1229.i.i = shl nuw nsw i64 %.781.i.i, 14
  %27 = getelementptr i8, ptr %.210, i64 %.idx1229.i.i
  %.811.i.i = getelementptr i32, ptr %27, i64 %.785.i.i
  %.812.i.i = load i32, ptr %.811.i.i, align 4, !noalias !5
  %.815.i.i = or disjoint i64 %i.3.0.i.i, 5
  %.841.i.i = getelementptr i8, ptr %.4837.i, i64 %.815.i.i
  %.842.i.i = load i8, ptr %.841.i.i, align 1, !noalias !5
  %.845.i.i = zext i8 %.842.i.i to i64
  %28 = and i32 %s5.2.0.i.i, 4095
  %.849.i.i = zext nneg i32 %28 to i64
  %.idx1230.i.i = shl nuw nsw i64 %.845.i.i, 14
  %29 = getelementptr i8, ptr %.210, i64 %.idx1230.i.i
  %.875.i.i = getelementptr i32, ptr %29, i64 %.849.i.i
  %.876.i.i = load i32, ptr %.875.i.i, align 4, !noalias !5
  %.879.i.i = or disjoint i64 %i.3.0.i.i, 6
  %.905.i.i = getelementptr i8, ptr %.4837.i, i64 %.879.i.i
  %.906.i.i = load i8, ptr %.905.i.i, align 1, !noalias !5
  %.909.i.i = zext i8 %.906.i.i to i64
  %30 = and i32 %s6.2.0.i.i, 4095
  %.913.i.i = zext nneg i32 %30 to i64
  %.idx1231.i.i = shl nuw nsw i64 %.909.i.i, 14
  %31 = getelementptr i8, ptr %.210, i64 %.idx1231.i.i
  %.939.i.i = getelementptr i32, ptr %31, i64 %.913.i.i
  %.940.i.i = load i32, ptr %.939.i.i, align 4, !noalias !5
  %.943.i.i = or disjoint i64 %i.3.0.i.i, 7
  %.969.i.i = getelementptr i8, ptr %.4837.i, i64 %.943.i.i
  %.970.i.i = load i8, ptr %.969.i.i, align 1, !noalias !5
  %.973.i.i = zext i8 %.970.i.i to i64
  %32 = and i32 %s7.2.0.i.i, 4095
  %.977.i.i = zext nneg i32 %32 to i64
  %.idx1232.i.i = shl nuw nsw i64 %.973.i.i, 14
  %33 = getelementptr i8, ptr %.210, i64 %.idx1232.i.i
  %.1003.i.i = getelementptr i32, ptr %33, i64 %.977.i.i
  %.1004.i.i = load i32, ptr %.1003.i.i, align 4, !noalias !5
  %.1009.i.i = trunc i32 %.555.i.i to i8
  %.1036.i.i = getelementptr i8, ptr %.5028.i, i64 %i.3.0.i.i
  store i8 %.1009.i.i, ptr %.1036.i.i, align 1, !noalias !5
  %.1042.i.i = trunc i32 %.620.i.i to i8
  %.1071.i.i = getelementptr i8, ptr %.5028.i, i64 %.559.i.i
  store i8 %.1042.i.i, ptr %.1071.i.i, align 1, !noalias !5
  %.1077.i.i = trunc i32 %.684.i.i to i8
  %.1105.i.i = getelementptr i8, ptr %.5028.i, i64 %.623.i.i
  store i8 %.1077.i.i, ptr %.1105.i.i, align 1, !noalias !5
  %.1111.i.i = trunc i32 %.748.i.i to i8
  %.1139.i.i = getelementptr i8, ptr %.5028.i, i64 %.687.i.i
  store i8 %.1111.i.i, ptr %.1139.i.i, align 1, !noalias !5
  %.1145.i.i = trunc i32 %.812.i.i to i8
  %.1173.i.i = getelementptr i8, ptr %.5028.i, i64 %.751.i.i
  store i8 %.1145.i.i, ptr %.1173.i.i, align 1, !noalias !5
  %.1179.i.i = trunc i32 %.876.i.i to i8
  %.1207.i.i = getelementptr i8, ptr %.5028.i, i64 %.815.i.i
  store i8 %.1179.i.i, ptr %.1207.i.i, align 1, !noalias !5
  %.1213.i.i = trunc i32 %.940.i.i to i8
  %.1241.i.i = getelementptr i8, ptr %.5028.i, i64 %.879.i.i
  store i8 %.1213.i.i, ptr %.1241.i.i, align 1, !noalias !5
  %.1247.i.i = trunc i32 %.1004.i.i to i8
  %.1275.i.i = getelementptr i8, ptr %.5028.i, i64 %.943.i.i
  store i8 %.1247.i.i, ptr %.1275.i.i, align 1, !noalias !5
  %.1283.i.i = lshr i32 %.555.i.i, 8
  %.1285.i.i = and i32 %.1283.i.i, 4095
  %.1288.i.i = add nuw nsw i32 %.1285.i.i, 1
  %.1292.i.i = lshr i32 %s0.2.0.i.i, 12
  %.1294.i.i = mul nuw i32 %.1288.i.i, %.1292.i.i
  %34 = lshr i32 %.555.i.i, 20
  %.1299.i.i = add nuw i32 %.1294.i.i, %34
  %.1328.i.i = getelementptr i8, ptr %.30, i64 %p.10.0.i.i
  %.1329.i.i = load i16, ptr %.1328.i.i, align 1, !noalias !5
  %35 = zext i16 %.1329.i.i to i32
  %.1365.i.i = icmp ult i32 %.1299.i.i, 65536
  %.1370.i.i = select i1 %.1365.i.i, i32 16, i32 0
  %.1372.i.i = shl i32 %.1299.i.i, %.1370.i.i
  %.1379.i.i = select i1 %.1365.i.i, i32 %35, i32 0
  %.1380.i.i = or i32 %.1379.i.i, %.1372.i.i
  %.1383.i.i = select i1 %.1365.i.i, i64 2, i64 0
  %.1393.i.i = add i64 %.1383.i.i, %p.10.0.i.i
  %.1400.i.i = lshr i32 %.620.i.i, 8
  %.1402.i.i = and i32 %.1400.i.i, 4095
  %.1405.i.i = add nuw nsw i32 %.1402.i.i, 1
  %.1409.i.i = lshr i32 %s1.2.0.i.i, 12
  %.1411.i.i = mul nuw i32 %.1405.i.i, %.1409.i.i
  %36 = lshr i32 %.620.i.i, 20
  %.1416.i.i = add nuw i32 %.1411.i.i, %36
  %.1444.i.i = getelementptr i8, ptr %.30, i64 %.1393.i.i
  %.1445.i.i = load i16, ptr %.1444.i.i, align 1, !noalias !5
  %37 = zext i16 %.1445.i.i to i32
  %.1481.i.i = icmp ult i32 %.1416.i.i, 65536
  %.1486.i.i = select i1 %.1481.i.i, i32 16, i32 0
  %.1488.i.i = shl i32 %.1416.i.i, %.1486.i.i
  %.1495.i.i = select i1 %.1481.i.i, i32 %37, i32 0
  %.1496.i.i = or i32 %.1495.i.i, %.1488.i.i
  %.1499.i.i = select i1 %.1481.i.i, i64 2, i64 0
  %.1508.i.i = add i64 %.1499.i.i, %.1393.i.i
  %.1515.i.i = lshr i32 %.684.i.i, 8
  %.1517.i.i = and i32 %.1515.i.i, 4095
  %.1520.i.i = add nuw nsw i32 %.1517.i.i, 1
  %.1524.i.i = lshr i32 %s2.2.0.i.i, 12
  %.1526.i.i = mul nuw i32 %.1520.i.i, %.1524.i.i
  %38 = lshr i32 %.684.i.i, 20
  %.1531.i.i = add nuw i32 %.1526.i.i, %38
  %.1559.i.i = getelementptr i8, ptr %.30, i64 %.1508.i.i
  %.1560.i.i = load i16, ptr %.1559.i.i, align 1, !noalias !5
  %39 = zext i16 %.1560.i.i to i32
  %.1596.i.i = icmp ult i32 %.1531.i.i, 65536
  %.1601.i.i = select i1 %.1596.i.i, i32 16, i32 0
  %.1603.i.i = shl i32 %.1531.i.i, %.1601.i.i
  %.1610.i.i = select i1 %.1596.i.i, i32 %39, i32 0
  %.1611.i.i = or i32 %.1610.i.i, %.1603.i.i
  %.1614.i.i = select i1 %.1596.i.i, i64 2, i64 0
  %.1623.i.i = add i64 %.1614.i.i, %.1508.i.i
  %.1630.i.i = lshr i32 %.748.i.i, 8
  %.1632.i.i = and i32 %.1630.i.i, 4095
  %.1635.i.i = add nuw nsw i32 %.1632.i.i, 1
  %.1639.i.i = lshr i32 %s3.2.0.i.i, 12
  %.1641.i.i = mul nuw i32 %.1635.i.i, %.1639.i.i
  %40 = lshr i32 %.748.i.i, 20
  %.1646.i.i = add nuw i32 %.1641.i.i, %40
  %.1674.i.i = getelementptr i8, ptr %.30, i64 %.1623.i.i
  %.1675.i.i = load i16, ptr %.1674.i.i, align 1, !noalias !5
  %41 = zext i16 %.1675.i.i to i32
  %.1711.i.i = icmp ult i32 %.1646.i.i, 65536
  %.1716.i.i = select i1 %.1711.i.i, i32 16, i32 0
  %.1718.i.i = shl i32 %.1646.i.i, %.1716.i.i
  %.1725.i.i = select i1 %.1711.i.i, i32 %41, i32 0
  %.1726.i.i = or i32 %.1725.i.i, %.1718.i.i
  %.1729.i.i = select i1 %.1711.i.i, i64 2, i64 0
  %.1738.i.i = add i64 %.1729.i.i, %.1623.i.i
  %.1745.i.i = lshr i32 %.812.i.i, 8
  %.1747.i.i = and i32 %.1745.i.i, 4095
  %.1750.i.i = add nuw nsw i32 %.1747.i.i, 1
  %.1754.i.i = lshr i32 %s4.2.0.i.i, 12
  %.1756.i.i = mul nuw i32 %.1750.i.i, %.1754.i.i
  %42 = lshr i32 %.812.i.i, 20
  %.1761.i.i = add nuw i32 %.1756.i.i, %42
  %.1789.i.i = getelementptr i8, ptr %.30, i64 %.1738.i.i
  %.1790.i.i = load i16, ptr %.1789.i.i, align 1, !noalias !5
  %43 = zext i16 %.1790.i.i to i32
  %.1826.i.i = icmp ult i32 %.1761.i.i, 65536
  %.1831.i.i = select i1 %.1826.i.i, i32 16, i32 0
  %.1833.i.i = shl i32 %.1761.i.i, %.1831.i.i
  %.1840.i.i = select i1 %.1826.i.i, i32 %43, i32 0
  %.1841.i.i = or i32 %.1840.i.i, %.1833.i.i
  %.1844.i.i = select i1 %.1826.i.i, i64 2, i64 0
  %.1853.i.i = add i64 %.1844.i.i, %.1738.i.i
  %.1860.i.i = lshr i32 %.876.i.i, 8
  %.1862.i.i = and i32 %.1860.i.i, 4095
  %.1865.i.i = add nuw nsw i32 %.1862.i.i, 1
  %.1869.i.i = lshr i32 %s5.2.0.i.i, 12
  %.1871.i.i = mul nuw i32 %.1865.i.i, %.1869.i.i
  %44 = lshr i32 %.876.i.i, 20
  %.1876.i.i = add nuw i32 %.1871.i.i, %44
  %.1904.i.i = getelementptr i8, ptr %.30, i64 %.1853.i.i
  %.1905.i.i = load i16, ptr %.1904.i.i, align 1, !noalias !5
  %45 = zext i16 %.1905.i.i to i32
  %.1941.i.i = icmp ult i32 %.1876.i.i, 65536
  %.1946.i.i = select i1 %.1941.i.i, i32 16, i32 0
  %.1948.i.i = shl i32 %.1876.i.i, %.1946.i.i
  %.1955.i.i = select i1 %.1941.i.i, i32 %45, i32 0
  %.1956.i.i = or i32 %.1955.i.i, %.1948.i.i
  %.1959.i.i = select i1 %.1941.i.i, i64 2, i64 0
  %.1968.i.i = add i64 %.1959.i.i, %.1853.i.i
  %.1975.i.i = lshr i32 %.940.i.i, 8
  %.1977.i.i = and i32 %.1975.i.i, 4095
  %.1980.i.i = add nuw nsw i32 %.1977.i.i, 1
  %.1984.i.i = lshr i32 %s6.2.0.i.i, 12
  %.1986.i.i = mul nuw i32 %.1980.i.i, %.1984.i.i
  %46 = lshr i32 %.940.i.i, 20
  %.1991.i.i = add nuw i32 %.1986.i.i, %46
  %.2019.i.i = getelementptr i8, ptr %.30, i64 %.1968.i.i
  %.2020.i.i = load i16, ptr %.2019.i.i, align 1, !noalias !5
  %47 = zext i16 %.2020.i.i to i32
  %.2056.i.i = icmp ult i32 %.1991.i.i, 65536
  %.2061.i.i = select i1 %.2056.i.i, i32 16, i32 0
  %.2063.i.i = shl i32 %.1991.i.i, %.2061.i.i
  %.2070.i.i = select i1 %.2056.i.i, i32 %47, i32 0
  %.2071.i.i = or i32 %.2070.i.i, %.2063.i.i
  %.2074.i.i = select i1 %.2056.i.i, i64 2, i64 0
  %.2083.i.i = add i64 %.2074.i.i, %.1968.i.i
  %.2090.i.i = lshr i32 %.1004.i.i, 8
  %.2092.i.i = and i32 %.2090.i.i, 4095
  %.2095.i.i = add nuw nsw i32 %.2092.i.i, 1
  %.2099.i.i = lshr i32 %s7.2.0.i.i, 12
  %.2101.i.i = mul nuw i32 %.2095.i.i, %.2099.i.i
  %48 = lshr i32 %.1004.i.i, 20
  %.2106.i.i = add nuw i32 %.2101.i.i, %48
  %.2134.i.i = getelementptr i8, ptr %.30, i64 %.2083.i.i
  %.2135.i.i = load i16, ptr %.2134.i.i, align 1, !noalias !5
  %49 = zext i16 %.2135.i.i to i32
  %.2171.i.i = icmp ult i32 %.2106.i.i, 65536
  %.2176.i.i = select i1 %.2171.i.i, i32 16, i32 0
  %.2178.i.i = shl i32 %.2106.i.i, %.2176.i.i
  %.2185.i.i = select i1 %.2171.i.i, i32 %49, i32 0
  %.2186.i.i = or i32 %.2185.i.i, %.2178.i.i
  %.2189.i.i = select i1 %.2171.i.i, i64 2, i64 0
  %.2198.i.i = add i64 %.2189.i.i, %.2083.i.i
  %.2204.i.i = add nuw nsw i64 %i.3.0.i.i, 8
  %.2210.i.i = icmp ult i64 %.2204.i.i, %.418.i.i
  br i1 %.2210.i.i, label %B566.i.i, label %B3072.i.i

B3072.i.i:                                        ; preds = %B582.i.i, %B5912.endif.endif.i
  %p.11.1.i.i = phi i64 [ %.79.i.i, %B5912.endif.endif.i ], [ %.2198.i.i, %B582.i.i ]
  %s0.3.1.i.i = phi i32 [ %.115.i.i, %B5912.endif.endif.i ], [ %.1380.i.i, %B582.i.i ]
  %s1.3.1.i.i = phi i32 [ %.145.i.i, %B5912.endif.endif.i ], [ %.1496.i.i, %B582.i.i ]
  %s2.3.1.i.i = phi i32 [ %.175.i.i, %B5912.endif.endif.i ], [ %.1611.i.i, %B582.i.i ]
  %s3.3.1.i.i = phi i32 [ %.205.i.i, %B5912.endif.endif.i ], [ %.1726.i.i, %B582.i.i ]
  %s4.3.1.i.i = phi i32 [ %.267.i.i, %B5912.endif.endif.i ], [ %.1841.i.i, %B582.i.i ]
  %s5.3.1.i.i = phi i32 [ %.297.i.i, %B5912.endif.endif.i ], [ %.1956.i.i, %B582.i.i ]
  %s6.3.1.i.i = phi i32 [ %.327.i.i, %B5912.endif.endif.i ], [ %.2071.i.i, %B582.i.i ]
  %s7.3.1.i.i = phi i32 [ %.357.i.i, %B5912.endif.endif.i ], [ %.2186.i.i, %B582.i.i ]
  %i.4.1.i.i = phi i64 [ %.4867.i, %B5912.endif.endif.i ], [ %.2204.i.i, %B582.i.i ]
  %.2241.i.i = icmp ugt i64 %p.11.1.i.i, %.74.i.i
  br i1 %.2241.i.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3088.i.i

B3088.i.i:                                        ; preds = %B3072.i.i
  store i32 %s0.3.1.i.i, ptr %.4461.i, align 4, !noalias !5
  store i32 %s1.3.1.i.i, ptr %.144.i.i, align 4, !noalias !5
  store i32 %s2.3.1.i.i, ptr %.174.i.i, align 4, !noalias !5
  store i32 %s3.3.1.i.i, ptr %.204.i.i, align 4, !noalias !5
  store i32 %s4.3.1.i.i, ptr %.266.i.i, align 4, !noalias !5
  store i32 %s5.3.1.i.i, ptr %.296.i.i, align 4, !noalias !5
  store i32 %s6.3.1.i.i, ptr %.326.i.i, align 4, !noalias !5
  store i32 %s7.3.1.i.i, ptr %.356.i.i, align 4, !noalias !5
  %.2581.i.i = icmp ult i64 %i.4.1.i.i, %.5012.i
  br i1 %.2581.i.i, label %B3196.preheader.i.i, label %B3496.i.i

B3196.preheader.i.i:                              ; preds = %B3088.i.i
  %50 = sub nuw nsw i64 %.5012.i, %i.4.1.i.i
  br label %B3196.i.i

B3196.i.i:                                        ; preds = %B3196.i.i, %B3196.preheader.i.i
  %p.12.0.i.i = phi i64 [ %.2884.i.i, %B3196.i.i ], [ %p.11.1.i.i, %B3196.preheader.i.i ]
  %i.5.0.i.i = phi i64 [ %.2891.i.i, %B3196.i.i ], [ %i.4.1.i.i, %B3196.preheader.i.i ]
  %lane.3.0.i.i = phi i64 [ %.2895.i.i, %B3196.i.i ], [ 0, %B3196.preheader.i.i ]
  %.2615.i.i = getelementptr i32, ptr %.4461.i, i64 %lane.3.0.i.i
  %.2616.i.i = load i32, ptr %.2615.i.i, align 4, !noalias !5
  %.2643.i.i = getelementptr i8, ptr %.4837.i, i64 %i.5.0.i.i
  %.2644.i.i = load i8, ptr %.2643.i.i, align 1, !noalias !5
  %.2646.i.i = zext i8 %.2644.i.i to i64
  %51 = and i32 %.2616.i.i, 4095
  %.2650.i.i = zext nneg i32 %51 to i64
  %.idx1233.i.i = shl nuw nsw i64 %.2646.i.i, 14
  %52 = getelementptr i8, ptr %.210, i64 %.idx1233.i.i
  %.2676.i.i = getelementptr i32, ptr %52, i64 %.2650.i.i
  %.2677.i.i = load i32, ptr %.2676.i.i, align 4, !noalias !5
  %.2682.i.i = trunc i32 %.2677.i.i to i8
  %.2709.i.i = getelementptr i8, ptr %.5028.i, i64 %i.5.0.i.i
  store i8 %.2682.i.i, ptr %.2709.i.i, align 1, !noalias !5
  %.2743.i.i = load i32, ptr %.2615.i.i, align 4, !noalias !5
  %.2747.i.i = lshr i32 %.2677.i.i, 8
  %.2749.i.i = and i32 %.2747.i.i, 4095
  %.2752.i.i = add nuw nsw i32 %.2749.i.i, 1
  %53 = lshr i32 %.2743.i.i, 12
  %.2758.i.i = mul nuw i32 %.2752.i.i, %53
  %54 = lshr i32 %.2677.i.i, 20
  %.2763.i.i = add nuw i32 %.2758.i.i, %54
  %.2792.i.i = getelementptr i8, ptr %.30, i64 %p.12.0.i.i
  %.2793.i.i = load i16, ptr %.2792.i.i, align 1, !noalias !5
  %55 = zext i16 %.2793.i.i to i32
  %.2829.i.i = icmp ult i32 %.2763.i.i, 65536
  %.2834.i.i = select i1 %.2829.i.i, i32 16, i32 0
  %.2836.i.i = shl i32 %.2763.i.i, %.2834.i.i
  %.2843.i.i = select i1 %.2829.i.i, i32 %55, i32 0
  %.2844.i.i = or i32 %.2836.i.i, %.2843.i.i
  %.2847.i.i = select i1 %.2829.i.i, i64 2, i64 0
  store i32 %.2844.i.i, ptr %.2615.i.i, align 4, !noalias !5
  %.2884.i.i = add i64 %.2847.i.i, %p.12.0.i.i
  %.2891.i.i = add nuw i64 %i.5.0.i.i, 1
  %.2895.i.i = add nuw i64 %lane.3.0.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.2895.i.i, %50
  br i1 %exitcond.not.i.i, label %B3496.i.i, label %B3196.i.i

B3496.i.i:                                        ; preds = %B3196.i.i, %B3088.i.i
  %p.13.1.i.i = phi i64 [ %p.11.1.i.i, %B3088.i.i ], [ %.2884.i.i, %B3196.i.i ]
  %.2921.i.i = icmp eq i64 %p.13.1.i.i, %.74.i.i
  br label %B3548.if.i.i

B3588.i.i:                                        ; preds = %B3548.if.i.i
  %56 = getelementptr i32, ptr %.4461.i, i64 %.2952.01234.i.i
  %.3087.i.i = load i32, ptr %56, align 4, !noalias !5
  %.3090.i.i = icmp eq i32 %.3087.i.i, 65536
  %exitcond1237.not.i.i = icmp eq i64 %.3021.i.i, 8
  br i1 %exitcond1237.not.i.i, label %_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, label %B3548.if.i.i.backedge

B3588.i.thread.i:                                 ; preds = %B3548.if.i.i
  %exitcond1237.not.i1883.i = icmp eq i64 %.3021.i.i, 8
  br i1 %exitcond1237.not.i1883.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3548.if.i.i.backedge

B3548.if.i.i.backedge:                            ; preds = %B3588.i.thread.i, %B3588.i.i
  %home.2.01236.i.i.be = phi i1 [ %.3090.i.i, %B3588.i.i ], [ false, %B3588.i.thread.i ]
  br label %B3548.if.i.i

B3548.if.i.i:                                     ; preds = %B3548.if.i.i.backedge, %B3496.i.i
  %home.2.01236.i.i = phi i1 [ %.2921.i.i, %B3496.i.i ], [ %home.2.01236.i.i.be, %B3548.if.i.i.backedge ]
  %.2952.01234.i.i = phi i64 [ 0, %B3496.i.i ], [ %.3021.i.i, %B3548.if.i.i.backedge ]
  %.3021.i.i = add nuw nsw i64 %.2952.01234.i.i, 1
  br i1 %home.2.01236.i.i, label %B3588.i.i, label %B3588.i.thread.i

_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %B3588.i.i
  br i1 %.3090.i.i, label %B5736.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B5912.endif.else.if.i:                            ; preds = %B5912.else.endif.endif.i
  br label %B5912.endif.else.endif.i

B5912.endif.else.endif.i:                         ; preds = %B5912.endif.else.if.i, %B5912.else.endif.endif.i
  %.4915.sroa.0.1.i = phi i64 [ 0, %B5912.endif.else.if.i ], [ %.4927.i, %B5912.else.endif.endif.i ]
  %.4935.not.i = icmp slt i64 %.4927.i, %.282
  br i1 %.4935.not.i, label %B5912.endif.else.endif.endif.i, label %B5912.endif.else.endif.if.i, !prof !4

B5912.endif.else.endif.if.i:                      ; preds = %B5912.endif.else.endif.i
  br label %B5912.endif.else.endif.endif.i

B5912.endif.else.endif.endif.i:                   ; preds = %B5912.endif.else.endif.if.i, %B5912.endif.else.endif.i
  %.4915.sroa.0.3.i = phi i64 [ %.282, %B5912.endif.else.endif.if.i ], [ %.4915.sroa.0.1.i, %B5912.endif.else.endif.i ]
  %.4943.i = select i1 %.4751.i, i64 %.282, i64 0
  %.4944.i = add i64 %.4943.i, %.4300.i
  %.4947.i = icmp slt i64 %.4944.i, 0
  br i1 %.4947.i, label %B5912.endif.else.endif.endif.if.i, label %B5912.endif.else.endif.endif.endif.i, !prof !3

B5912.endif.else.endif.endif.if.i:                ; preds = %B5912.endif.else.endif.endif.i
  br label %B5912.endif.else.endif.endif.endif.i

B5912.endif.else.endif.endif.endif.i:             ; preds = %B5912.endif.else.endif.endif.if.i, %B5912.endif.else.endif.endif.i
  %.4915.sroa.13.1.i = phi i64 [ 0, %B5912.endif.else.endif.endif.if.i ], [ %.4944.i, %B5912.endif.else.endif.endif.i ]
  %.4952.not.i = icmp slt i64 %.4944.i, %.282
  br i1 %.4952.not.i, label %B5912.endif.endif.i, label %B5912.endif.else.endif.endif.endif.if.i, !prof !4

B5912.endif.else.endif.endif.endif.if.i:          ; preds = %B5912.endif.else.endif.endif.endif.i
  br label %B5912.endif.endif.i

_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B68.i, %B152.i, %B5051.i, %B5305.i, %B5435.i, %B5736.i, %B5810.else.endif.endif.i, %B3072.i.i, %_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B566.i.i, %B3588.i.thread.i
  %storemerge1678.i = phi i64 [ %.4110.0.i, %B3588.i.thread.i ], [ %.4110.0.i, %B5810.else.endif.endif.i ], [ %.4110.0.i, %B566.i.i ], [ %.4110.0.i, %_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ -1, %B5736.i ], [ %.4110.0.i, %B3072.i.i ], [ %.200.01707.i, %B5435.i ], [ %.200.01707.i, %B5305.i ], [ %.200.01707.i, %B5051.i ], [ %.200.01707.i, %B152.i ], [ %.200.01707.i, %B68.i ]
  store i64 %storemerge1678.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: read, target_mem0: read, target_mem1: read)
define i64 @sparse_rans_decode_gathers(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr #0 {
entry:
  %.13 = alloca i64, align 8
  store i64 0, ptr %.13, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB3v89B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr %.13, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) #5
  %.27 = load i64, ptr %.13, align 8
  ret i64 %.27
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32>, ptr, <8 x i32>, <8 x i32>, i8 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8>, <16 x i8>) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.ctpop.i8(i8) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: read, target_mem0: read, target_mem1: read) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(read) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE"}
