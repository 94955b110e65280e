; ad3d6d1687ee4d4146a774df64b7e4f9

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB3v46B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dE8uint8_2ax8int64_2ax8int64_2ax8uint8_2ax8int64_2ax8uint8_2ax9uint32_2ax8uint8_2axx8uint8_2ax9uint32_2ax8int64_2ax8int64_2ax(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.a0, i64 %arg.n0_0, ptr readonly captures(none) %arg.a1, i64 %arg.n1_0, ptr readonly captures(none) %arg.a2, ptr readonly captures(none) %arg.a3, i64 %arg.n3_0, ptr readonly captures(none) %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, ptr readonly %arg.a6, ptr readonly captures(none) %arg.a7, ptr writeonly captures(none) %arg.a8, i64 %arg.n8_0, ptr captures(none) %arg.a9, i64 %arg.n9_0, ptr captures(none) %arg.a10, ptr captures(none) %arg.a11) unnamed_addr #0 {
entry:
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %arg.n1_0, i64 0)
  %.2701815.not.i = icmp slt i64 %arg.n1_0, 1
  br i1 %.2701815.not.i, label %B4779.i, label %B70.lr.ph.i

B70.lr.ph.i:                                      ; preds = %entry
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %arg.n8_0, i64 %arg.n3_0)
  %.622.i = add i64 %arg.n0_0, -32
  br label %B70.i

B70.i:                                            ; preds = %B848.i, %B70.lr.ph.i
  %_begin_v48_at.2.01818.i = phi i64 [ 0, %B70.lr.ph.i ], [ %.1111.i, %B848.i ]
  %.212.01817.i = phi i64 [ 0, %B70.lr.ph.i ], [ %.283.i, %B848.i ]
  %.283.i = add nuw nsw i64 %.212.01817.i, 1
  %.354.i = sub nsw i64 %.11.i.i, %_begin_v48_at.2.01818.i
  %0 = getelementptr i64, ptr %arg.a1, i64 %.212.01817.i
  %.388.i = load i64, ptr %0, align 8, !noalias !0
  %.389.i = icmp sgt i64 %.388.i, -1
  br i1 %.389.i, label %B154.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B154.i:                                           ; preds = %B70.i
  %1 = getelementptr i64, ptr %arg.a2, i64 %.212.01817.i
  %.427.i = load i64, ptr %1, align 8, !noalias !0
  %.428.i = icmp sgt i64 %.427.i, 15
  %.451.i = icmp sle i64 %.427.i, %arg.n0_0
  %_begin_v48__vphi240_1.2.1.i = select i1 %.428.i, i1 %.451.i, i1 false
  br i1 %_begin_v48__vphi240_1.2.1.i, label %B312.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B312.i:                                           ; preds = %B154.i
  %2 = getelementptr i64, ptr %arg.a4, i64 %.212.01817.i
  %.515.i = load i64, ptr %2, align 8, !noalias !0
  %.516.i = icmp sgt i64 %.515.i, -1
  %.528.i = icmp sle i64 %.515.i, %.354.i
  %or.cond.i = select i1 %.516.i, i1 %.528.i, i1 false
  br i1 %or.cond.i, label %B468.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B468.i:                                           ; preds = %B312.i
  %3 = shl nuw i64 %.427.i, 1
  %.623.i = sub i64 %.622.i, %3
  %.624.i = icmp sgt i64 %.388.i, %.623.i
  br i1 %.624.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B470.i

B470.i:                                           ; preds = %B468.i
  %.627.not.i = icmp eq i64 %.212.01817.i, 0
  br i1 %.627.not.i, label %B632.i, label %B628.i

B628.i:                                           ; preds = %B470.i
  %.690.i = getelementptr i8, ptr %2, i64 -8
  %.691.i = load i64, ptr %.690.i, align 8, !noalias !0
  %.692.i = icmp sgt i64 %.515.i, %.691.i
  br i1 %.692.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B632.i

B632.i:                                           ; preds = %B628.i, %B470.i
  %.idx.i = shl i64 %.212.01817.i, 5
  %invariant.gep.i = getelementptr i8, ptr %arg.a9, i64 %.idx.i
  br label %B698.if.i

B848.i:                                           ; preds = %B698.if.i
  %4 = getelementptr i64, ptr %arg.a10, i64 %.212.01817.i
  store i64 16, ptr %4, align 8, !noalias !0
  %5 = getelementptr i64, ptr %arg.a11, i64 %.212.01817.i
  store i64 %_begin_v48_at.2.01818.i, ptr %5, align 8, !noalias !0
  %.1107.i = load i64, ptr %2, align 8, !noalias !0
  %.1111.i = add nsw i64 %.1107.i, %_begin_v48_at.2.01818.i
  %exitcond1873.not.i = icmp eq i64 %arg.n1_0, %.283.i
  br i1 %exitcond1873.not.i, label %B4779.i, label %B70.i

B4779.i:                                          ; preds = %B848.i, %entry
  %6 = add i64 %arg.n1_0, -2
  %.12941860.i = icmp ult i64 %6, 9223372036854775807
  br i1 %.12941860.i, label %B4823.if.lr.ph.i, label %B4971.preheader.i

B4823.if.lr.ph.i:                                 ; preds = %B4779.i
  %.2231.i = getelementptr i8, ptr %arg.a1, i64 8
  %.2234.i = getelementptr i8, ptr %arg.a11, i64 8
  %.2238.i = getelementptr i8, ptr %arg.a2, i64 8
  %.2241.i = getelementptr i8, ptr %arg.a9, i64 32
  %.2243.i = getelementptr i8, ptr %arg.a10, i64 8
  %.2252.i = getelementptr i8, ptr %arg.a1, i64 16
  %.2255.i = getelementptr i8, ptr %arg.a11, i64 16
  %.2259.i = getelementptr i8, ptr %arg.a2, i64 16
  %.2262.i = getelementptr i8, ptr %arg.a9, i64 64
  %.2264.i = getelementptr i8, ptr %arg.a10, i64 16
  %.1559.i = getelementptr i8, ptr %arg.a1, i64 24
  %.1562.i = getelementptr i8, ptr %arg.a11, i64 24
  %.1566.i = getelementptr i8, ptr %arg.a2, i64 24
  %.1569.i = getelementptr i8, ptr %arg.a9, i64 96
  %.1571.i = getelementptr i8, ptr %arg.a10, i64 24
  br label %B4823.if.i

B4971.preheader.i:                                ; preds = %B4891.i, %B4779.i
  %done.2.0.lcssa.i = phi i64 [ 0, %B4779.i ], [ %.1376.0.i, %B4891.i ]
  br label %B4971.i

B4847.i:                                          ; preds = %B4823.if.i
  %.1539.i = load i64, ptr %.2252.i, align 8, !noalias !0
  %.1540.i = getelementptr i8, ptr %arg.a0, i64 %.1539.i
  %.1542.i = load i64, ptr %.2255.i, align 8, !noalias !0
  %.1543.i = getelementptr i8, ptr %arg.a3, i64 %.1542.i
  %.1544.i = getelementptr i8, ptr %arg.a8, i64 %.1542.i
  %.1546.i = load i64, ptr %.2259.i, align 8, !noalias !0
  %.1547.i = add i64 %.1546.i, 1
  %.1555.i = load <8 x i32>, ptr %.2262.i, align 4, !noalias !0
  %.1557.i = load i64, ptr %.2264.i, align 8, !noalias !0
  %.1560.i = load i64, ptr %.1559.i, align 8, !noalias !0
  %.1561.i = getelementptr i8, ptr %arg.a0, i64 %.1560.i
  %.1563.i = load i64, ptr %.1562.i, align 8, !noalias !0
  %.1564.i = getelementptr i8, ptr %arg.a3, i64 %.1563.i
  %.1565.i = getelementptr i8, ptr %arg.a8, i64 %.1563.i
  %.1567.i = load i64, ptr %.1566.i, align 8, !noalias !0
  %.1568.i = add i64 %.1567.i, 1
  %.1576.i = load <8 x i32>, ptr %.1569.i, align 4, !noalias !0
  %.1578.i = load i64, ptr %.1571.i, align 8, !noalias !0
  %.15811832.i = icmp slt i64 %done.2.01863.i, %.1376.0.i
  br i1 %.15811832.i, label %for.body.i, label %for.end.i

B4877.i:                                          ; preds = %B4823.if.i
  %.2253.i = load i64, ptr %.2252.i, align 8, !noalias !0
  %.2254.i = getelementptr i8, ptr %arg.a0, i64 %.2253.i
  %.2256.i = load i64, ptr %.2255.i, align 8, !noalias !0
  %.2257.i = getelementptr i8, ptr %arg.a3, i64 %.2256.i
  %.2258.i = getelementptr i8, ptr %arg.a8, i64 %.2256.i
  %.2260.i = load i64, ptr %.2259.i, align 8, !noalias !0
  %.2261.i = add i64 %.2260.i, 1
  %.2269.i = load <8 x i32>, ptr %.2262.i, align 4, !noalias !0
  %.2271.i = load i64, ptr %.2264.i, align 8, !noalias !0
  %.22741819.i = icmp slt i64 %done.2.01863.i, %.1376.0.i
  br i1 %.22741819.i, label %for.body.1.i, label %for.end.1.i

B4887.i:                                          ; preds = %B4823.if.i
  %.28071850.i = icmp slt i64 %done.2.01863.i, %.1376.0.i
  br i1 %.28071850.i, label %for.body.2.i, label %for.end.2.i

B4891.i:                                          ; preds = %for.end.2.i, %for.end.1.i, %for.end.i
  %.1294.i = icmp samesign ugt i64 %.1241.01862.i, 1
  br i1 %.1294.i, label %B4823.if.i, label %B4971.preheader.i

B4971.i:                                          ; preds = %_ZN14sparse_kernels4rans5_restB3v51B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B4971.preheader.i
  %.3126.0.i = phi i64 [ %.3195.i, %_ZN14sparse_kernels4rans5_restB3v51B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ 0, %B4971.preheader.i ]
  %exitcond1877.not.i = icmp eq i64 %.3126.0.i, %storemerge.i
  br i1 %exitcond1877.not.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B4983.i

B4983.i:                                          ; preds = %B4971.i
  %.3195.i = add nuw i64 %.3126.0.i, 1
  %7 = getelementptr i64, ptr %arg.a11, i64 %.3126.0.i
  %.3253.i = load i64, ptr %7, align 8, !noalias !0
  %8 = getelementptr i64, ptr %arg.a4, i64 %.3126.0.i
  %.3315.i = load i64, ptr %8, align 8, !noalias !0
  %.3316.i = add nsw i64 %.3315.i, %.3253.i
  %.3336.i = shl i64 %.3126.0.i, 3
  %.3379.i = icmp slt i64 %.3336.i, 0
  br i1 %.3379.i, label %B4983.else.if.i, label %B4983.else.endif.i, !prof !3

B5075.i:                                          ; preds = %B4983.else.endif.endif.i
  %9 = getelementptr i64, ptr %arg.a1, i64 %.3126.0.i
  %.3701.i = load i64, ptr %9, align 8, !noalias !0
  %.3757.i = icmp slt i64 %.3253.i, 0
  %.3758.i = select i1 %.3757.i, i64 %arg.n3_0, i64 0
  %.3759.i = add i64 %.3758.i, %.3253.i
  %.3762.i = icmp slt i64 %.3759.i, 0
  br i1 %.3762.i, label %B5075.else.if.i, label %B5075.else.endif.i, !prof !3

B698.if.i:                                        ; preds = %B698.if.i, %B632.i
  %.717.01813.i = phi i64 [ 0, %B632.i ], [ %.786.i, %B698.if.i ]
  %.786.i = add nuw nsw i64 %.717.01813.i, 1
  %.841.i = load i64, ptr %0, align 8, !noalias !0
  %.842.i = shl nsw i64 %.717.01813.i, 2
  %10 = getelementptr i8, ptr %arg.a0, i64 %.841.i
  %.870.i = getelementptr i8, ptr %10, i64 %.842.i
  %.871.i = load i16, ptr %.870.i, align 1, !noalias !0
  %11 = zext i16 %.871.i to i32
  %12 = shl nuw i32 %11, 16
  %.936.i = getelementptr i8, ptr %.870.i, i64 2
  %.937.i = load i16, ptr %.936.i, align 1, !noalias !0
  %13 = zext i16 %.937.i to i32
  %.973.i = or disjoint i32 %12, %13
  %gep.i = getelementptr i32, ptr %invariant.gep.i, i64 %.717.01813.i
  store i32 %.973.i, ptr %gep.i, align 4, !noalias !0
  %exitcond.not.i = icmp eq i64 %.786.i, 8
  br i1 %exitcond.not.i, label %B848.i, label %B698.if.i

B4823.if.i:                                       ; preds = %B4891.i, %B4823.if.lr.ph.i
  %done.2.01863.i = phi i64 [ 0, %B4823.if.lr.ph.i ], [ %.1376.0.i, %B4891.i ]
  %.1241.01862.in.i = phi i64 [ %arg.n1_0, %B4823.if.lr.ph.i ], [ %.1241.01862.i, %B4891.i ]
  %.1241.01862.i = add i64 %.1241.01862.in.i, -1
  %.1350.inv.i = icmp sgt i64 %.1241.01862.in.i, 0
  %.1351.i = select i1 %.1350.inv.i, i64 0, i64 %arg.n4_0
  %14 = getelementptr i64, ptr %arg.a4, i64 %.1241.01862.in.i
  %15 = getelementptr i8, ptr %14, i64 -8
  %.1365.i = getelementptr i64, ptr %15, i64 %.1351.i
  %.1366.i = load i64, ptr %.1365.i, align 8, !noalias !0
  %.1376.0.i = ashr i64 %.1366.i, 3
  %.2765.i = load i64, ptr %arg.a1, align 8, !noalias !0
  %.2766.i = getelementptr i8, ptr %arg.a0, i64 %.2765.i
  %.2768.i = load i64, ptr %arg.a11, align 8, !noalias !0
  %.2769.i = getelementptr i8, ptr %arg.a3, i64 %.2768.i
  %.2770.i = getelementptr i8, ptr %arg.a8, i64 %.2768.i
  %.2772.i = load i64, ptr %arg.a2, align 8, !noalias !0
  %.2773.i = add i64 %.2772.i, 1
  %.2781.i = load <8 x i32>, ptr %arg.a9, align 4, !noalias !0
  %.2783.i = load i64, ptr %arg.a10, align 8, !noalias !0
  %.2786.i = load i64, ptr %.2231.i, align 8, !noalias !0
  %.2787.i = getelementptr i8, ptr %arg.a0, i64 %.2786.i
  %.2789.i = load i64, ptr %.2234.i, align 8, !noalias !0
  %.2790.i = getelementptr i8, ptr %arg.a3, i64 %.2789.i
  %.2791.i = getelementptr i8, ptr %arg.a8, i64 %.2789.i
  %.2793.i = load i64, ptr %.2238.i, align 8, !noalias !0
  %.2794.i = add i64 %.2793.i, 1
  %.2802.i = load <8 x i32>, ptr %.2241.i, align 4, !noalias !0
  %.2804.i = load i64, ptr %.2243.i, align 8, !noalias !0
  switch i64 %.1241.01862.in.i, label %B4887.i [
    i64 4, label %B4847.i
    i64 3, label %B4877.i
  ]

for.body.i:                                       ; preds = %B4847.i, %for.body.i
  %loop.index1841.i = phi i64 [ %.2104.i, %for.body.i ], [ %done.2.01863.i, %B4847.i ]
  %.1574.01840.i = phi i64 [ %.2102.i, %for.body.i ], [ %.1578.i, %B4847.i ]
  %.1572.01839.i = phi <8 x i32> [ %.2096.i, %for.body.i ], [ %.1576.i, %B4847.i ]
  %.1553.01838.i = phi i64 [ %.1972.i, %for.body.i ], [ %.1557.i, %B4847.i ]
  %.1551.01837.i = phi <8 x i32> [ %.1966.i, %for.body.i ], [ %.1555.i, %B4847.i ]
  %.1532.01836.i = phi i64 [ %.1842.i, %for.body.i ], [ %.2804.i, %B4847.i ]
  %.1530.01835.i = phi <8 x i32> [ %.1836.i, %for.body.i ], [ %.2802.i, %B4847.i ]
  %.1511.01834.i = phi i64 [ %.1712.i, %for.body.i ], [ %.2783.i, %B4847.i ]
  %.1509.01833.i = phi <8 x i32> [ %.1706.i, %for.body.i ], [ %.2781.i, %B4847.i ]
  %.1583.i = shl i64 %loop.index1841.i, 3
  %.1584.i = getelementptr i8, ptr %.2769.i, i64 %.1583.i
  %.1586.i = load <8 x i8>, ptr %.1584.i, align 1, !noalias !0
  %.1588.i = and <8 x i32> %.1509.01833.i, splat (i32 4095)
  %.1589.i = zext <8 x i8> %.1586.i to <8 x i32>
  %.1590.i = shl nuw nsw <8 x i32> %.1589.i, splat (i32 12)
  %.1591.i = or disjoint <8 x i32> %.1590.i, %.1588.i
  %.1592.i = bitcast <8 x i32> %.1591.i to <4 x i64>
  %.1593.i = extractelement <4 x i64> %.1592.i, i64 0
  %.1594.i = and i64 %.1593.i, 1048575
  %.1595.i = lshr i64 %.1593.i, 32
  %.1596.i = getelementptr i8, ptr %arg.a5, i64 %.1594.i
  %.1597.i = load i8, ptr %.1596.i, align 1, !noalias !0
  %.1598.i = zext i8 %.1597.i to i64
  %.1599.i = lshr i64 %.1593.i, 4
  %.1600.i = and i64 %.1599.i, 65280
  %16 = getelementptr i32, ptr %arg.a6, i64 %.1600.i
  %.1602.i = getelementptr i32, ptr %16, i64 %.1598.i
  %.1603.i = load i32, ptr %.1602.i, align 4, !noalias !0
  %.1604.i = insertelement <8 x i32> poison, i32 %.1603.i, i64 0
  %.1605.i = getelementptr i8, ptr %arg.a5, i64 %.1595.i
  %.1606.i = load i8, ptr %.1605.i, align 1, !noalias !0
  %.1607.i = zext i8 %.1606.i to i64
  %.1608.i = lshr i64 %.1593.i, 36
  %.1609.i = and i64 %.1608.i, 134217472
  %17 = getelementptr i32, ptr %arg.a6, i64 %.1609.i
  %.1611.i = getelementptr i32, ptr %17, i64 %.1607.i
  %.1612.i = load i32, ptr %.1611.i, align 4, !noalias !0
  %.1613.i = insertelement <8 x i32> %.1604.i, i32 %.1612.i, i64 1
  %.1614.i = extractelement <4 x i64> %.1592.i, i64 1
  %.1615.i = and i64 %.1614.i, 1048575
  %.1616.i = lshr i64 %.1614.i, 32
  %.1617.i = getelementptr i8, ptr %arg.a5, i64 %.1615.i
  %.1618.i = load i8, ptr %.1617.i, align 1, !noalias !0
  %.1619.i = zext i8 %.1618.i to i64
  %.1620.i = lshr i64 %.1614.i, 4
  %.1621.i = and i64 %.1620.i, 65280
  %18 = getelementptr i32, ptr %arg.a6, i64 %.1621.i
  %.1623.i = getelementptr i32, ptr %18, i64 %.1619.i
  %.1624.i = load i32, ptr %.1623.i, align 4, !noalias !0
  %.1625.i = insertelement <8 x i32> %.1613.i, i32 %.1624.i, i64 2
  %.1626.i = getelementptr i8, ptr %arg.a5, i64 %.1616.i
  %.1627.i = load i8, ptr %.1626.i, align 1, !noalias !0
  %.1628.i = zext i8 %.1627.i to i64
  %.1629.i = lshr i64 %.1614.i, 36
  %.1630.i = and i64 %.1629.i, 134217472
  %19 = getelementptr i32, ptr %arg.a6, i64 %.1630.i
  %.1632.i = getelementptr i32, ptr %19, i64 %.1628.i
  %.1633.i = load i32, ptr %.1632.i, align 4, !noalias !0
  %.1634.i = insertelement <8 x i32> %.1625.i, i32 %.1633.i, i64 3
  %.1635.i = extractelement <4 x i64> %.1592.i, i64 2
  %.1636.i = and i64 %.1635.i, 1048575
  %.1637.i = lshr i64 %.1635.i, 32
  %.1638.i = getelementptr i8, ptr %arg.a5, i64 %.1636.i
  %.1639.i = load i8, ptr %.1638.i, align 1, !noalias !0
  %.1640.i = zext i8 %.1639.i to i64
  %.1641.i = lshr i64 %.1635.i, 4
  %.1642.i = and i64 %.1641.i, 65280
  %20 = getelementptr i32, ptr %arg.a6, i64 %.1642.i
  %.1644.i = getelementptr i32, ptr %20, i64 %.1640.i
  %.1645.i = load i32, ptr %.1644.i, align 4, !noalias !0
  %.1646.i = insertelement <8 x i32> %.1634.i, i32 %.1645.i, i64 4
  %.1647.i = getelementptr i8, ptr %arg.a5, i64 %.1637.i
  %.1648.i = load i8, ptr %.1647.i, align 1, !noalias !0
  %.1649.i = zext i8 %.1648.i to i64
  %.1650.i = lshr i64 %.1635.i, 36
  %.1651.i = and i64 %.1650.i, 134217472
  %21 = getelementptr i32, ptr %arg.a6, i64 %.1651.i
  %.1653.i = getelementptr i32, ptr %21, i64 %.1649.i
  %.1654.i = load i32, ptr %.1653.i, align 4, !noalias !0
  %.1655.i = insertelement <8 x i32> %.1646.i, i32 %.1654.i, i64 5
  %.1656.i = extractelement <4 x i64> %.1592.i, i64 3
  %.1657.i = and i64 %.1656.i, 1048575
  %.1658.i = lshr i64 %.1656.i, 32
  %.1659.i = getelementptr i8, ptr %arg.a5, i64 %.1657.i
  %.1660.i = load i8, ptr %.1659.i, align 1, !noalias !0
  %.1661.i = zext i8 %.1660.i to i64
  %.1662.i = lshr i64 %.1656.i, 4
  %.1663.i = and i64 %.1662.i, 65280
  %22 = getelementptr i32, ptr %arg.a6, i64 %.1663.i
  %.1665.i = getelementptr i32, ptr %22, i64 %.1661.i
  %.1666.i = load i32, ptr %.1665.i, align 4, !noalias !0
  %.1667.i = insertelement <8 x i32> %.1655.i, i32 %.1666.i, i64 6
  %.1668.i = getelementptr i8, ptr %arg.a5, i64 %.1658.i
  %.1669.i = load i8, ptr %.1668.i, align 1, !noalias !0
  %.1670.i = zext i8 %.1669.i to i64
  %.1671.i = lshr i64 %.1656.i, 36
  %.1672.i = and i64 %.1671.i, 134217472
  %23 = getelementptr i32, ptr %arg.a6, i64 %.1672.i
  %.1674.i = getelementptr i32, ptr %23, i64 %.1670.i
  %.1675.i = load i32, ptr %.1674.i, align 4, !noalias !0
  %.1676.i = insertelement <8 x i32> %.1667.i, i32 %.1675.i, i64 7
  %.1677.i = trunc <8 x i32> %.1676.i to <8 x i8>
  %.1678.i = getelementptr i8, ptr %.2770.i, i64 %.1583.i
  store <8 x i8> %.1677.i, ptr %.1678.i, align 1, !noalias !0
  %.1681.i = lshr <8 x i32> %.1676.i, splat (i32 8)
  %.1682.i = and <8 x i32> %.1681.i, splat (i32 4095)
  %.1683.i = add nuw nsw <8 x i32> %.1682.i, splat (i32 1)
  %.1684.i = lshr <8 x i32> %.1676.i, splat (i32 20)
  %.1685.i = sub nsw <8 x i32> %.1588.i, %.1684.i
  %.1686.i = lshr <8 x i32> %.1509.01833.i, splat (i32 12)
  %.1687.i = mul nuw <8 x i32> %.1683.i, %.1686.i
  %.1688.i = add <8 x i32> %.1687.i, %.1685.i
  %.1689.i = icmp ult <8 x i32> %.1688.i, splat (i32 65536)
  %.1690.i = bitcast <8 x i1> %.1689.i to i8
  %.1692.i = shl i64 %.1511.01834.i, 1
  %.1693.i = getelementptr i8, ptr %.2766.i, i64 %.1692.i
  %.1695.i = load <16 x i8>, ptr %.1693.i, align 1, !noalias !0
  %.1696.i = zext i8 %.1690.i to i64
  %.1697.i = shl nuw nsw i64 %.1696.i, 4
  %.1698.i = getelementptr i8, ptr %arg.a7, i64 %.1697.i
  %.1700.i = load <16 x i8>, ptr %.1698.i, align 1, !noalias !0
  %.1701.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1695.i, <16 x i8> %.1700.i)
  %.1702.i = bitcast <16 x i8> %.1701.i to <8 x i16>
  %.1703.i = zext <8 x i16> %.1702.i to <8 x i32>
  %.1704.i = shl <8 x i32> %.1688.i, splat (i32 16)
  %.1705.i = or disjoint <8 x i32> %.1704.i, %.1703.i
  %.1706.i = select <8 x i1> %.1689.i, <8 x i32> %.1705.i, <8 x i32> %.1688.i
  %.1708.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1690.i)
  %.1709.i = zext nneg i8 %.1708.i to i64
  %.1710.i = add i64 %.1511.01834.i, %.1709.i
  %.1712.i = tail call i64 @llvm.umin.i64(i64 %.1710.i, i64 %.2773.i)
  %.1714.i = getelementptr i8, ptr %.2790.i, i64 %.1583.i
  %.1716.i = load <8 x i8>, ptr %.1714.i, align 1, !noalias !0
  %.1718.i = and <8 x i32> %.1530.01835.i, splat (i32 4095)
  %.1719.i = zext <8 x i8> %.1716.i to <8 x i32>
  %.1720.i = shl nuw nsw <8 x i32> %.1719.i, splat (i32 12)
  %.1721.i = or disjoint <8 x i32> %.1720.i, %.1718.i
  %.1722.i = bitcast <8 x i32> %.1721.i to <4 x i64>
  %.1723.i = extractelement <4 x i64> %.1722.i, i64 0
  %.1724.i = and i64 %.1723.i, 1048575
  %.1725.i = lshr i64 %.1723.i, 32
  %.1726.i = getelementptr i8, ptr %arg.a5, i64 %.1724.i
  %.1727.i = load i8, ptr %.1726.i, align 1, !noalias !0
  %.1728.i = zext i8 %.1727.i to i64
  %.1729.i = lshr i64 %.1723.i, 4
  %.1730.i = and i64 %.1729.i, 65280
  %24 = getelementptr i32, ptr %arg.a6, i64 %.1730.i
  %.1732.i = getelementptr i32, ptr %24, i64 %.1728.i
  %.1733.i = load i32, ptr %.1732.i, align 4, !noalias !0
  %.1734.i = insertelement <8 x i32> poison, i32 %.1733.i, i64 0
  %.1735.i = getelementptr i8, ptr %arg.a5, i64 %.1725.i
  %.1736.i = load i8, ptr %.1735.i, align 1, !noalias !0
  %.1737.i = zext i8 %.1736.i to i64
  %.1738.i = lshr i64 %.1723.i, 36
  %.1739.i = and i64 %.1738.i, 134217472
  %25 = getelementptr i32, ptr %arg.a6, i64 %.1739.i
  %.1741.i = getelementptr i32, ptr %25, i64 %.1737.i
  %.1742.i = load i32, ptr %.1741.i, align 4, !noalias !0
  %.1743.i = insertelement <8 x i32> %.1734.i, i32 %.1742.i, i64 1
  %.1744.i = extractelement <4 x i64> %.1722.i, i64 1
  %.1745.i = and i64 %.1744.i, 1048575
  %.1746.i = lshr i64 %.1744.i, 32
  %.1747.i = getelementptr i8, ptr %arg.a5, i64 %.1745.i
  %.1748.i = load i8, ptr %.1747.i, align 1, !noalias !0
  %.1749.i = zext i8 %.1748.i to i64
  %.1750.i = lshr i64 %.1744.i, 4
  %.1751.i = and i64 %.1750.i, 65280
  %26 = getelementptr i32, ptr %arg.a6, i64 %.1751.i
  %.1753.i = getelementptr i32, ptr %26, i64 %.1749.i
  %.1754.i = load i32, ptr %.1753.i, align 4, !noalias !0
  %.1755.i = insertelement <8 x i32> %.1743.i, i32 %.1754.i, i64 2
  %.1756.i = getelementptr i8, ptr %arg.a5, i64 %.1746.i
  %.1757.i = load i8, ptr %.1756.i, align 1, !noalias !0
  %.1758.i = zext i8 %.1757.i to i64
  %.1759.i = lshr i64 %.1744.i, 36
  %.1760.i = and i64 %.1759.i, 134217472
  %27 = getelementptr i32, ptr %arg.a6, i64 %.1760.i
  %.1762.i = getelementptr i32, ptr %27, i64 %.1758.i
  %.1763.i = load i32, ptr %.1762.i, align 4, !noalias !0
  %.1764.i = insertelement <8 x i32> %.1755.i, i32 %.1763.i, i64 3
  %.1765.i = extractelement <4 x i64> %.1722.i, i64 2
  %.1766.i = and i64 %.1765.i, 1048575
  %.1767.i = lshr i64 %.1765.i, 32
  %.1768.i = getelementptr i8, ptr %arg.a5, i64 %.1766.i
  %.1769.i = load i8, ptr %.1768.i, align 1, !noalias !0
  %.1770.i = zext i8 %.1769.i to i64
  %.1771.i = lshr i64 %.1765.i, 4
  %.1772.i = and i64 %.1771.i, 65280
  %28 = getelementptr i32, ptr %arg.a6, i64 %.1772.i
  %.1774.i = getelementptr i32, ptr %28, i64 %.1770.i
  %.1775.i = load i32, ptr %.1774.i, align 4, !noalias !0
  %.1776.i = insertelement <8 x i32> %.1764.i, i32 %.1775.i, i64 4
  %.1777.i = getelementptr i8, ptr %arg.a5, i64 %.1767.i
  %.1778.i = load i8, ptr %.1777.i, align 1, !noalias !0
  %.1779.i = zext i8 %.1778.i to i64
  %.1780.i = lshr i64 %.1765.i, 36
  %.1781.i = and i64 %.1780.i, 134217472
  %29 = getelementptr i32, ptr %arg.a6, i64 %.1781.i
  %.1783.i = getelementptr i32, ptr %29, i64 %.1779.i
  %.1784.i = load i32, ptr %.1783.i, align 4, !noalias !0
  %.1785.i = insertelement <8 x i32> %.1776.i, i32 %.1784.i, i64 5
  %.1786.i = extractelement <4 x i64> %.1722.i, i64 3
  %.1787.i = and i64 %.1786.i, 1048575
  %.1788.i = lshr i64 %.1786.i, 32
  %.1789.i = getelementptr i8, ptr %arg.a5, i64 %.1787.i
  %.1790.i = load i8, ptr %.1789.i, align 1, !noalias !0
  %.1791.i = zext i8 %.1790.i to i64
  %.1792.i = lshr i64 %.1786.i, 4
  %.1793.i = and i64 %.1792.i, 65280
  %30 = getelementptr i32, ptr %arg.a6, i64 %.1793.i
  %.1795.i = getelementptr i32, ptr %30, i64 %.1791.i
  %.1796.i = load i32, ptr %.1795.i, align 4, !noalias !0
  %.1797.i = insertelement <8 x i32> %.1785.i, i32 %.1796.i, i64 6
  %.1798.i = getelementptr i8, ptr %arg.a5, i64 %.1788.i
  %.1799.i = load i8, ptr %.1798.i, align 1, !noalias !0
  %.1800.i = zext i8 %.1799.i to i64
  %.1801.i = lshr i64 %.1786.i, 36
  %.1802.i = and i64 %.1801.i, 134217472
  %31 = getelementptr i32, ptr %arg.a6, i64 %.1802.i
  %.1804.i = getelementptr i32, ptr %31, i64 %.1800.i
  %.1805.i = load i32, ptr %.1804.i, align 4, !noalias !0
  %.1806.i = insertelement <8 x i32> %.1797.i, i32 %.1805.i, i64 7
  %.1807.i = trunc <8 x i32> %.1806.i to <8 x i8>
  %.1808.i = getelementptr i8, ptr %.2791.i, i64 %.1583.i
  store <8 x i8> %.1807.i, ptr %.1808.i, align 1, !noalias !0
  %.1811.i = lshr <8 x i32> %.1806.i, splat (i32 8)
  %.1812.i = and <8 x i32> %.1811.i, splat (i32 4095)
  %.1813.i = add nuw nsw <8 x i32> %.1812.i, splat (i32 1)
  %.1814.i = lshr <8 x i32> %.1806.i, splat (i32 20)
  %.1815.i = sub nsw <8 x i32> %.1718.i, %.1814.i
  %.1816.i = lshr <8 x i32> %.1530.01835.i, splat (i32 12)
  %.1817.i = mul nuw <8 x i32> %.1813.i, %.1816.i
  %.1818.i = add <8 x i32> %.1817.i, %.1815.i
  %.1819.i = icmp ult <8 x i32> %.1818.i, splat (i32 65536)
  %.1820.i = bitcast <8 x i1> %.1819.i to i8
  %.1822.i = shl i64 %.1532.01836.i, 1
  %.1823.i = getelementptr i8, ptr %.2787.i, i64 %.1822.i
  %.1825.i = load <16 x i8>, ptr %.1823.i, align 1, !noalias !0
  %.1826.i = zext i8 %.1820.i to i64
  %.1827.i = shl nuw nsw i64 %.1826.i, 4
  %.1828.i = getelementptr i8, ptr %arg.a7, i64 %.1827.i
  %.1830.i = load <16 x i8>, ptr %.1828.i, align 1, !noalias !0
  %.1831.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1825.i, <16 x i8> %.1830.i)
  %.1832.i = bitcast <16 x i8> %.1831.i to <8 x i16>
  %.1833.i = zext <8 x i16> %.1832.i to <8 x i32>
  %.1834.i = shl <8 x i32> %.1818.i, splat (i32 16)
  %.1835.i = or disjoint <8 x i32> %.1834.i, %.1833.i
  %.1836.i = select <8 x i1> %.1819.i, <8 x i32> %.1835.i, <8 x i32> %.1818.i
  %.1838.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1820.i)
  %.1839.i = zext nneg i8 %.1838.i to i64
  %.1840.i = add i64 %.1532.01836.i, %.1839.i
  %.1842.i = tail call i64 @llvm.umin.i64(i64 %.1840.i, i64 %.2794.i)
  %.1844.i = getelementptr i8, ptr %.1543.i, i64 %.1583.i
  %.1846.i = load <8 x i8>, ptr %.1844.i, align 1, !noalias !0
  %.1848.i = and <8 x i32> %.1551.01837.i, splat (i32 4095)
  %.1849.i = zext <8 x i8> %.1846.i to <8 x i32>
  %.1850.i = shl nuw nsw <8 x i32> %.1849.i, splat (i32 12)
  %.1851.i = or disjoint <8 x i32> %.1850.i, %.1848.i
  %.1852.i = bitcast <8 x i32> %.1851.i to <4 x i64>
  %.1853.i = extractelement <4 x i64> %.1852.i, i64 0
  %.1854.i = and i64 %.1853.i, 1048575
  %.1855.i = lshr i64 %.1853.i, 32
  %.1856.i = getelementptr i8, ptr %arg.a5, i64 %.1854.i
  %.1857.i = load i8, ptr %.1856.i, align 1, !noalias !0
  %.1858.i = zext i8 %.1857.i to i64
  %.1859.i = lshr i64 %.1853.i, 4
  %.1860.i = and i64 %.1859.i, 65280
  %32 = getelementptr i32, ptr %arg.a6, i64 %.1860.i
  %.1862.i = getelementptr i32, ptr %32, i64 %.1858.i
  %.1863.i = load i32, ptr %.1862.i, align 4, !noalias !0
  %.1864.i = insertelement <8 x i32> poison, i32 %.1863.i, i64 0
  %.1865.i = getelementptr i8, ptr %arg.a5, i64 %.1855.i
  %.1866.i = load i8, ptr %.1865.i, align 1, !noalias !0
  %.1867.i = zext i8 %.1866.i to i64
  %.1868.i = lshr i64 %.1853.i, 36
  %.1869.i = and i64 %.1868.i, 134217472
  %33 = getelementptr i32, ptr %arg.a6, i64 %.1869.i
  %.1871.i = getelementptr i32, ptr %33, i64 %.1867.i
  %.1872.i = load i32, ptr %.1871.i, align 4, !noalias !0
  %.1873.i = insertelement <8 x i32> %.1864.i, i32 %.1872.i, i64 1
  %.1874.i = extractelement <4 x i64> %.1852.i, i64 1
  %.1875.i = and i64 %.1874.i, 1048575
  %.1876.i = lshr i64 %.1874.i, 32
  %.1877.i = getelementptr i8, ptr %arg.a5, i64 %.1875.i
  %.1878.i = load i8, ptr %.1877.i, align 1, !noalias !0
  %.1879.i = zext i8 %.1878.i to i64
  %.1880.i = lshr i64 %.1874.i, 4
  %.1881.i = and i64 %.1880.i, 65280
  %34 = getelementptr i32, ptr %arg.a6, i64 %.1881.i
  %.1883.i = getelementptr i32, ptr %34, i64 %.1879.i
  %.1884.i = load i32, ptr %.1883.i, align 4, !noalias !0
  %.1885.i = insertelement <8 x i32> %.1873.i, i32 %.1884.i, i64 2
  %.1886.i = getelementptr i8, ptr %arg.a5, i64 %.1876.i
  %.1887.i = load i8, ptr %.1886.i, align 1, !noalias !0
  %.1888.i = zext i8 %.1887.i to i64
  %.1889.i = lshr i64 %.1874.i, 36
  %.1890.i = and i64 %.1889.i, 134217472
  %35 = getelementptr i32, ptr %arg.a6, i64 %.1890.i
  %.1892.i = getelementptr i32, ptr %35, i64 %.1888.i
  %.1893.i = load i32, ptr %.1892.i, align 4, !noalias !0
  %.1894.i = insertelement <8 x i32> %.1885.i, i32 %.1893.i, i64 3
  %.1895.i = extractelement <4 x i64> %.1852.i, i64 2
  %.1896.i = and i64 %.1895.i, 1048575
  %.1897.i = lshr i64 %.1895.i, 32
  %.1898.i = getelementptr i8, ptr %arg.a5, i64 %.1896.i
  %.1899.i = load i8, ptr %.1898.i, align 1, !noalias !0
  %.1900.i = zext i8 %.1899.i to i64
  %.1901.i = lshr i64 %.1895.i, 4
  %.1902.i = and i64 %.1901.i, 65280
  %36 = getelementptr i32, ptr %arg.a6, i64 %.1902.i
  %.1904.i = getelementptr i32, ptr %36, i64 %.1900.i
  %.1905.i = load i32, ptr %.1904.i, align 4, !noalias !0
  %.1906.i = insertelement <8 x i32> %.1894.i, i32 %.1905.i, i64 4
  %.1907.i = getelementptr i8, ptr %arg.a5, i64 %.1897.i
  %.1908.i = load i8, ptr %.1907.i, align 1, !noalias !0
  %.1909.i = zext i8 %.1908.i to i64
  %.1910.i = lshr i64 %.1895.i, 36
  %.1911.i = and i64 %.1910.i, 134217472
  %37 = getelementptr i32, ptr %arg.a6, i64 %.1911.i
  %.1913.i = getelementptr i32, ptr %37, i64 %.1909.i
  %.1914.i = load i32, ptr %.1913.i, align 4, !noalias !0
  %.1915.i = insertelement <8 x i32> %.1906.i, i32 %.1914.i, i64 5
  %.1916.i = extractelement <4 x i64> %.1852.i, i64 3
  %.1917.i = and i64 %.1916.i, 1048575
  %.1918.i = lshr i64 %.1916.i, 32
  %.1919.i = getelementptr i8, ptr %arg.a5, i64 %.1917.i
  %.1920.i = load i8, ptr %.1919.i, align 1, !noalias !0
  %.1921.i = zext i8 %.1920.i to i64
  %.1922.i = lshr i64 %.1916.i, 4
  %.1923.i = and i64 %.1922.i, 65280
  %38 = getelementptr i32, ptr %arg.a6, i64 %.1923.i
  %.1925.i = getelementptr i32, ptr %38, i64 %.1921.i
  %.1926.i = load i32, ptr %.1925.i, align 4, !noalias !0
  %.1927.i = insertelement <8 x i32> %.1915.i, i32 %.1926.i, i64 6
  %.1928.i = getelementptr i8, ptr %arg.a5, i64 %.1918.i
  %.1929.i = load i8, ptr %.1928.i, align 1, !noalias !0
  %.1930.i = zext i8 %.1929.i to i64
  %.1931.i = lshr i64 %.1916.i, 36
  %.1932.i = and i64 %.1931.i, 134217472
  %39 = getelementptr i32, ptr %arg.a6, i64 %.1932.i
  %.1934.i = getelementptr i32, ptr %39, i64 %.1930.i
  %.1935.i = load i32, ptr %.1934.i, align 4, !noalias !0
  %.1936.i = insertelement <8 x i32> %.1927.i, i32 %.1935.i, i64 7
  %.1937.i = trunc <8 x i32> %.1936.i to <8 x i8>
  %.1938.i = getelementptr i8, ptr %.1544.i, i64 %.1583.i
  store <8 x i8> %.1937.i, ptr %.1938.i, align 1, !noalias !0
  %.1941.i = lshr <8 x i32> %.1936.i, splat (i32 8)
  %.1942.i = and <8 x i32> %.1941.i, splat (i32 4095)
  %.1943.i = add nuw nsw <8 x i32> %.1942.i, splat (i32 1)
  %.1944.i = lshr <8 x i32> %.1936.i, splat (i32 20)
  %.1945.i = sub nsw <8 x i32> %.1848.i, %.1944.i
  %.1946.i = lshr <8 x i32> %.1551.01837.i, splat (i32 12)
  %.1947.i = mul nuw <8 x i32> %.1943.i, %.1946.i
  %.1948.i = add <8 x i32> %.1947.i, %.1945.i
  %.1949.i = icmp ult <8 x i32> %.1948.i, splat (i32 65536)
  %.1950.i = bitcast <8 x i1> %.1949.i to i8
  %.1952.i = shl i64 %.1553.01838.i, 1
  %.1953.i = getelementptr i8, ptr %.1540.i, i64 %.1952.i
  %.1955.i = load <16 x i8>, ptr %.1953.i, align 1, !noalias !0
  %.1956.i = zext i8 %.1950.i to i64
  %.1957.i = shl nuw nsw i64 %.1956.i, 4
  %.1958.i = getelementptr i8, ptr %arg.a7, i64 %.1957.i
  %.1960.i = load <16 x i8>, ptr %.1958.i, align 1, !noalias !0
  %.1961.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1955.i, <16 x i8> %.1960.i)
  %.1962.i = bitcast <16 x i8> %.1961.i to <8 x i16>
  %.1963.i = zext <8 x i16> %.1962.i to <8 x i32>
  %.1964.i = shl <8 x i32> %.1948.i, splat (i32 16)
  %.1965.i = or disjoint <8 x i32> %.1964.i, %.1963.i
  %.1966.i = select <8 x i1> %.1949.i, <8 x i32> %.1965.i, <8 x i32> %.1948.i
  %.1968.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1950.i)
  %.1969.i = zext nneg i8 %.1968.i to i64
  %.1970.i = add i64 %.1553.01838.i, %.1969.i
  %.1972.i = tail call i64 @llvm.umin.i64(i64 %.1970.i, i64 %.1547.i)
  %.1974.i = getelementptr i8, ptr %.1564.i, i64 %.1583.i
  %.1976.i = load <8 x i8>, ptr %.1974.i, align 1, !noalias !0
  %.1978.i = and <8 x i32> %.1572.01839.i, splat (i32 4095)
  %.1979.i = zext <8 x i8> %.1976.i to <8 x i32>
  %.1980.i = shl nuw nsw <8 x i32> %.1979.i, splat (i32 12)
  %.1981.i = or disjoint <8 x i32> %.1980.i, %.1978.i
  %.1982.i = bitcast <8 x i32> %.1981.i to <4 x i64>
  %.1983.i = extractelement <4 x i64> %.1982.i, i64 0
  %.1984.i = and i64 %.1983.i, 1048575
  %.1985.i = lshr i64 %.1983.i, 32
  %.1986.i = getelementptr i8, ptr %arg.a5, i64 %.1984.i
  %.1987.i = load i8, ptr %.1986.i, align 1, !noalias !0
  %.1988.i = zext i8 %.1987.i to i64
  %.1989.i = lshr i64 %.1983.i, 4
  %.1990.i = and i64 %.1989.i, 65280
  %40 = getelementptr i32, ptr %arg.a6, i64 %.1990.i
  %.1992.i = getelementptr i32, ptr %40, i64 %.1988.i
  %.1993.i = load i32, ptr %.1992.i, align 4, !noalias !0
  %.1994.i = insertelement <8 x i32> poison, i32 %.1993.i, i64 0
  %.1995.i = getelementptr i8, ptr %arg.a5, i64 %.1985.i
  %.1996.i = load i8, ptr %.1995.i, align 1, !noalias !0
  %.1997.i = zext i8 %.1996.i to i64
  %.1998.i = lshr i64 %.1983.i, 36
  %.1999.i = and i64 %.1998.i, 134217472
  %41 = getelementptr i32, ptr %arg.a6, i64 %.1999.i
  %.2001.i = getelementptr i32, ptr %41, i64 %.1997.i
  %.2002.i = load i32, ptr %.2001.i, align 4, !noalias !0
  %.2003.i = insertelement <8 x i32> %.1994.i, i32 %.2002.i, i64 1
  %.2004.i = extractelement <4 x i64> %.1982.i, i64 1
  %.2005.i = and i64 %.2004.i, 1048575
  %.2006.i = lshr i64 %.2004.i, 32
  %.2007.i = getelementptr i8, ptr %arg.a5, i64 %.2005.i
  %.2008.i = load i8, ptr %.2007.i, align 1, !noalias !0
  %.2009.i = zext i8 %.2008.i to i64
  %.2010.i = lshr i64 %.2004.i, 4
  %.2011.i = and i64 %.2010.i, 65280
  %42 = getelementptr i32, ptr %arg.a6, i64 %.2011.i
  %.2013.i = getelementptr i32, ptr %42, i64 %.2009.i
  %.2014.i = load i32, ptr %.2013.i, align 4, !noalias !0
  %.2015.i = insertelement <8 x i32> %.2003.i, i32 %.2014.i, i64 2
  %.2016.i = getelementptr i8, ptr %arg.a5, i64 %.2006.i
  %.2017.i = load i8, ptr %.2016.i, align 1, !noalias !0
  %.2018.i = zext i8 %.2017.i to i64
  %.2019.i = lshr i64 %.2004.i, 36
  %.2020.i = and i64 %.2019.i, 134217472
  %43 = getelementptr i32, ptr %arg.a6, i64 %.2020.i
  %.2022.i = getelementptr i32, ptr %43, i64 %.2018.i
  %.2023.i = load i32, ptr %.2022.i, align 4, !noalias !0
  %.2024.i = insertelement <8 x i32> %.2015.i, i32 %.2023.i, i64 3
  %.2025.i = extractelement <4 x i64> %.1982.i, i64 2
  %.2026.i = and i64 %.2025.i, 1048575
  %.2027.i = lshr i64 %.2025.i, 32
  %.2028.i = getelementptr i8, ptr %arg.a5, i64 %.2026.i
  %.2029.i = load i8, ptr %.2028.i, align 1, !noalias !0
  %.2030.i = zext i8 %.2029.i to i64
  %.2031.i = lshr i64 %.2025.i, 4
  %.2032.i = and i64 %.2031.i, 65280
  %44 = getelementptr i32, ptr %arg.a6, i64 %.2032.i
  %.2034.i = getelementptr i32, ptr %44, i64 %.2030.i
  %.2035.i = load i32, ptr %.2034.i, align 4, !noalias !0
  %.2036.i = insertelement <8 x i32> %.2024.i, i32 %.2035.i, i64 4
  %.2037.i = getelementptr i8, ptr %arg.a5, i64 %.2027.i
  %.2038.i = load i8, ptr %.2037.i, align 1, !noalias !0
  %.2039.i = zext i8 %.2038.i to i64
  %.2040.i = lshr i64 %.2025.i, 36
  %.2041.i = and i64 %.2040.i, 134217472
  %45 = getelementptr i32, ptr %arg.a6, i64 %.2041.i
  %.2043.i = getelementptr i32, ptr %45, i64 %.2039.i
  %.2044.i = load i32, ptr %.2043.i, align 4, !noalias !0
  %.2045.i = insertelement <8 x i32> %.2036.i, i32 %.2044.i, i64 5
  %.2046.i = extractelement <4 x i64> %.1982.i, i64 3
  %.2047.i = and i64 %.2046.i, 1048575
  %.2048.i = lshr i64 %.2046.i, 32
  %.2049.i = getelementptr i8, ptr %arg.a5, i64 %.2047.i
  %.2050.i = load i8, ptr %.2049.i, align 1, !noalias !0
  %.2051.i = zext i8 %.2050.i to i64
  %.2052.i = lshr i64 %.2046.i, 4
  %.2053.i = and i64 %.2052.i, 65280
  %46 = getelementptr i32, ptr %arg.a6, i64 %.2053.i
  %.2055.i = getelementptr i32, ptr %46, i64 %.2051.i
  %.2056.i = load i32, ptr %.2055.i, align 4, !noalias !0
  %.2057.i = insertelement <8 x i32> %.2045.i, i32 %.2056.i, i64 6
  %.2058.i = getelementptr i8, ptr %arg.a5, i64 %.2048.i
  %.2059.i = load i8, ptr %.2058.i, align 1, !noalias !0
  %.2060.i = zext i8 %.2059.i to i64
  %.2061.i = lshr i64 %.2046.i, 36
  %.2062.i = and i64 %.2061.i, 134217472
  %47 = getelementptr i32, ptr %arg.a6, i64 %.2062.i
  %.2064.i = getelementptr i32, ptr %47, i64 %.2060.i
  %.2065.i = load i32, ptr %.2064.i, align 4, !noalias !0
  %.2066.i = insertelement <8 x i32> %.2057.i, i32 %.2065.i, i64 7
  %.2067.i = trunc <8 x i32> %.2066.i to <8 x i8>
  %.2068.i = getelementptr i8, ptr %.1565.i, i64 %.1583.i
  store <8 x i8> %.2067.i, ptr %.2068.i, align 1, !noalias !0
  %.2071.i = lshr <8 x i32> %.2066.i, splat (i32 8)
  %.2072.i = and <8 x i32> %.2071.i, splat (i32 4095)
  %.2073.i = add nuw nsw <8 x i32> %.2072.i, splat (i32 1)
  %.2074.i = lshr <8 x i32> %.2066.i, splat (i32 20)
  %.2075.i = sub nsw <8 x i32> %.1978.i, %.2074.i
  %.2076.i = lshr <8 x i32> %.1572.01839.i, splat (i32 12)
  %.2077.i = mul nuw <8 x i32> %.2073.i, %.2076.i
  %.2078.i = add <8 x i32> %.2077.i, %.2075.i
  %.2079.i = icmp ult <8 x i32> %.2078.i, splat (i32 65536)
  %.2080.i = bitcast <8 x i1> %.2079.i to i8
  %.2082.i = shl i64 %.1574.01840.i, 1
  %.2083.i = getelementptr i8, ptr %.1561.i, i64 %.2082.i
  %.2085.i = load <16 x i8>, ptr %.2083.i, align 1, !noalias !0
  %.2086.i = zext i8 %.2080.i to i64
  %.2087.i = shl nuw nsw i64 %.2086.i, 4
  %.2088.i = getelementptr i8, ptr %arg.a7, i64 %.2087.i
  %.2090.i = load <16 x i8>, ptr %.2088.i, align 1, !noalias !0
  %.2091.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2085.i, <16 x i8> %.2090.i)
  %.2092.i = bitcast <16 x i8> %.2091.i to <8 x i16>
  %.2093.i = zext <8 x i16> %.2092.i to <8 x i32>
  %.2094.i = shl <8 x i32> %.2078.i, splat (i32 16)
  %.2095.i = or disjoint <8 x i32> %.2094.i, %.2093.i
  %.2096.i = select <8 x i1> %.2079.i, <8 x i32> %.2095.i, <8 x i32> %.2078.i
  %.2098.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2080.i)
  %.2099.i = zext nneg i8 %.2098.i to i64
  %.2100.i = add i64 %.1574.01840.i, %.2099.i
  %.2102.i = tail call i64 @llvm.umin.i64(i64 %.2100.i, i64 %.1568.i)
  %.2104.i = add nsw i64 %loop.index1841.i, 1
  %exitcond1875.not.i = icmp eq i64 %.2104.i, %.1376.0.i
  br i1 %exitcond1875.not.i, label %for.end.i, label %for.body.i

for.end.i:                                        ; preds = %for.body.i, %B4847.i
  %.1509.0.lcssa.i = phi <8 x i32> [ %.2781.i, %B4847.i ], [ %.1706.i, %for.body.i ]
  %.1511.0.lcssa.i = phi i64 [ %.2783.i, %B4847.i ], [ %.1712.i, %for.body.i ]
  %.1530.0.lcssa.i = phi <8 x i32> [ %.2802.i, %B4847.i ], [ %.1836.i, %for.body.i ]
  %.1532.0.lcssa.i = phi i64 [ %.2804.i, %B4847.i ], [ %.1842.i, %for.body.i ]
  %.1551.0.lcssa.i = phi <8 x i32> [ %.1555.i, %B4847.i ], [ %.1966.i, %for.body.i ]
  %.1553.0.lcssa.i = phi i64 [ %.1557.i, %B4847.i ], [ %.1972.i, %for.body.i ]
  %.1572.0.lcssa.i = phi <8 x i32> [ %.1576.i, %B4847.i ], [ %.2096.i, %for.body.i ]
  %.1574.0.lcssa.i = phi i64 [ %.1578.i, %B4847.i ], [ %.2102.i, %for.body.i ]
  store <8 x i32> %.1509.0.lcssa.i, ptr %arg.a9, align 4, !noalias !0
  store i64 %.1511.0.lcssa.i, ptr %arg.a10, align 8, !noalias !0
  store <8 x i32> %.1530.0.lcssa.i, ptr %.2241.i, align 4, !noalias !0
  store i64 %.1532.0.lcssa.i, ptr %.2243.i, align 8, !noalias !0
  store <8 x i32> %.1551.0.lcssa.i, ptr %.2262.i, align 4, !noalias !0
  store i64 %.1553.0.lcssa.i, ptr %.2264.i, align 8, !noalias !0
  store <8 x i32> %.1572.0.lcssa.i, ptr %.1569.i, align 4, !noalias !0
  store i64 %.1574.0.lcssa.i, ptr %.1571.i, align 8, !noalias !0
  br label %B4891.i

for.body.1.i:                                     ; preds = %B4877.i, %for.body.1.i
  %loop.index.11826.i = phi i64 [ %.2667.i, %for.body.1.i ], [ %done.2.01863.i, %B4877.i ]
  %.2267.01825.i = phi i64 [ %.2665.i, %for.body.1.i ], [ %.2271.i, %B4877.i ]
  %.2265.01824.i = phi <8 x i32> [ %.2659.i, %for.body.1.i ], [ %.2269.i, %B4877.i ]
  %.2246.01823.i = phi i64 [ %.2535.i, %for.body.1.i ], [ %.2804.i, %B4877.i ]
  %.2244.01822.i = phi <8 x i32> [ %.2529.i, %for.body.1.i ], [ %.2802.i, %B4877.i ]
  %.2225.01821.i = phi i64 [ %.2405.i, %for.body.1.i ], [ %.2783.i, %B4877.i ]
  %.2223.01820.i = phi <8 x i32> [ %.2399.i, %for.body.1.i ], [ %.2781.i, %B4877.i ]
  %.2276.i = shl i64 %loop.index.11826.i, 3
  %.2277.i = getelementptr i8, ptr %.2769.i, i64 %.2276.i
  %.2279.i = load <8 x i8>, ptr %.2277.i, align 1, !noalias !0
  %.2281.i = and <8 x i32> %.2223.01820.i, splat (i32 4095)
  %.2282.i = zext <8 x i8> %.2279.i to <8 x i32>
  %.2283.i = shl nuw nsw <8 x i32> %.2282.i, splat (i32 12)
  %.2284.i = or disjoint <8 x i32> %.2283.i, %.2281.i
  %.2285.i = bitcast <8 x i32> %.2284.i to <4 x i64>
  %.2286.i = extractelement <4 x i64> %.2285.i, i64 0
  %.2287.i = and i64 %.2286.i, 1048575
  %.2288.i = lshr i64 %.2286.i, 32
  %.2289.i = getelementptr i8, ptr %arg.a5, i64 %.2287.i
  %.2290.i = load i8, ptr %.2289.i, align 1, !noalias !0
  %.2291.i = zext i8 %.2290.i to i64
  %.2292.i = lshr i64 %.2286.i, 4
  %.2293.i = and i64 %.2292.i, 65280
  %48 = getelementptr i32, ptr %arg.a6, i64 %.2293.i
  %.2295.i = getelementptr i32, ptr %48, i64 %.2291.i
  %.2296.i = load i32, ptr %.2295.i, align 4, !noalias !0
  %.2297.i = insertelement <8 x i32> poison, i32 %.2296.i, i64 0
  %.2298.i = getelementptr i8, ptr %arg.a5, i64 %.2288.i
  %.2299.i = load i8, ptr %.2298.i, align 1, !noalias !0
  %.2300.i = zext i8 %.2299.i to i64
  %.2301.i = lshr i64 %.2286.i, 36
  %.2302.i = and i64 %.2301.i, 134217472
  %49 = getelementptr i32, ptr %arg.a6, i64 %.2302.i
  %.2304.i = getelementptr i32, ptr %49, i64 %.2300.i
  %.2305.i = load i32, ptr %.2304.i, align 4, !noalias !0
  %.2306.i = insertelement <8 x i32> %.2297.i, i32 %.2305.i, i64 1
  %.2307.i = extractelement <4 x i64> %.2285.i, i64 1
  %.2308.i = and i64 %.2307.i, 1048575
  %.2309.i = lshr i64 %.2307.i, 32
  %.2310.i = getelementptr i8, ptr %arg.a5, i64 %.2308.i
  %.2311.i = load i8, ptr %.2310.i, align 1, !noalias !0
  %.2312.i = zext i8 %.2311.i to i64
  %.2313.i = lshr i64 %.2307.i, 4
  %.2314.i = and i64 %.2313.i, 65280
  %50 = getelementptr i32, ptr %arg.a6, i64 %.2314.i
  %.2316.i = getelementptr i32, ptr %50, i64 %.2312.i
  %.2317.i = load i32, ptr %.2316.i, align 4, !noalias !0
  %.2318.i = insertelement <8 x i32> %.2306.i, i32 %.2317.i, i64 2
  %.2319.i = getelementptr i8, ptr %arg.a5, i64 %.2309.i
  %.2320.i = load i8, ptr %.2319.i, align 1, !noalias !0
  %.2321.i = zext i8 %.2320.i to i64
  %.2322.i = lshr i64 %.2307.i, 36
  %.2323.i = and i64 %.2322.i, 134217472
  %51 = getelementptr i32, ptr %arg.a6, i64 %.2323.i
  %.2325.i = getelementptr i32, ptr %51, i64 %.2321.i
  %.2326.i = load i32, ptr %.2325.i, align 4, !noalias !0
  %.2327.i = insertelement <8 x i32> %.2318.i, i32 %.2326.i, i64 3
  %.2328.i = extractelement <4 x i64> %.2285.i, i64 2
  %.2329.i = and i64 %.2328.i, 1048575
  %.2330.i = lshr i64 %.2328.i, 32
  %.2331.i = getelementptr i8, ptr %arg.a5, i64 %.2329.i
  %.2332.i = load i8, ptr %.2331.i, align 1, !noalias !0
  %.2333.i = zext i8 %.2332.i to i64
  %.2334.i = lshr i64 %.2328.i, 4
  %.2335.i = and i64 %.2334.i, 65280
  %52 = getelementptr i32, ptr %arg.a6, i64 %.2335.i
  %.2337.i = getelementptr i32, ptr %52, i64 %.2333.i
  %.2338.i = load i32, ptr %.2337.i, align 4, !noalias !0
  %.2339.i = insertelement <8 x i32> %.2327.i, i32 %.2338.i, i64 4
  %.2340.i = getelementptr i8, ptr %arg.a5, i64 %.2330.i
  %.2341.i = load i8, ptr %.2340.i, align 1, !noalias !0
  %.2342.i = zext i8 %.2341.i to i64
  %.2343.i = lshr i64 %.2328.i, 36
  %.2344.i = and i64 %.2343.i, 134217472
  %53 = getelementptr i32, ptr %arg.a6, i64 %.2344.i
  %.2346.i = getelementptr i32, ptr %53, i64 %.2342.i
  %.2347.i = load i32, ptr %.2346.i, align 4, !noalias !0
  %.2348.i = insertelement <8 x i32> %.2339.i, i32 %.2347.i, i64 5
  %.2349.i = extractelement <4 x i64> %.2285.i, i64 3
  %.2350.i = and i64 %.2349.i, 1048575
  %.2351.i = lshr i64 %.2349.i, 32
  %.2352.i = getelementptr i8, ptr %arg.a5, i64 %.2350.i
  %.2353.i = load i8, ptr %.2352.i, align 1, !noalias !0
  %.2354.i = zext i8 %.2353.i to i64
  %.2355.i = lshr i64 %.2349.i, 4
  %.2356.i = and i64 %.2355.i, 65280
  %54 = getelementptr i32, ptr %arg.a6, i64 %.2356.i
  %.2358.i = getelementptr i32, ptr %54, i64 %.2354.i
  %.2359.i = load i32, ptr %.2358.i, align 4, !noalias !0
  %.2360.i = insertelement <8 x i32> %.2348.i, i32 %.2359.i, i64 6
  %.2361.i = getelementptr i8, ptr %arg.a5, i64 %.2351.i
  %.2362.i = load i8, ptr %.2361.i, align 1, !noalias !0
  %.2363.i = zext i8 %.2362.i to i64
  %.2364.i = lshr i64 %.2349.i, 36
  %.2365.i = and i64 %.2364.i, 134217472
  %55 = getelementptr i32, ptr %arg.a6, i64 %.2365.i
  %.2367.i = getelementptr i32, ptr %55, i64 %.2363.i
  %.2368.i = load i32, ptr %.2367.i, align 4, !noalias !0
  %.2369.i = insertelement <8 x i32> %.2360.i, i32 %.2368.i, i64 7
  %.2370.i = trunc <8 x i32> %.2369.i to <8 x i8>
  %.2371.i = getelementptr i8, ptr %.2770.i, i64 %.2276.i
  store <8 x i8> %.2370.i, ptr %.2371.i, align 1, !noalias !0
  %.2374.i = lshr <8 x i32> %.2369.i, splat (i32 8)
  %.2375.i = and <8 x i32> %.2374.i, splat (i32 4095)
  %.2376.i = add nuw nsw <8 x i32> %.2375.i, splat (i32 1)
  %.2377.i = lshr <8 x i32> %.2369.i, splat (i32 20)
  %.2378.i = sub nsw <8 x i32> %.2281.i, %.2377.i
  %.2379.i = lshr <8 x i32> %.2223.01820.i, splat (i32 12)
  %.2380.i = mul nuw <8 x i32> %.2376.i, %.2379.i
  %.2381.i = add <8 x i32> %.2380.i, %.2378.i
  %.2382.i = icmp ult <8 x i32> %.2381.i, splat (i32 65536)
  %.2383.i = bitcast <8 x i1> %.2382.i to i8
  %.2385.i = shl i64 %.2225.01821.i, 1
  %.2386.i = getelementptr i8, ptr %.2766.i, i64 %.2385.i
  %.2388.i = load <16 x i8>, ptr %.2386.i, align 1, !noalias !0
  %.2389.i = zext i8 %.2383.i to i64
  %.2390.i = shl nuw nsw i64 %.2389.i, 4
  %.2391.i = getelementptr i8, ptr %arg.a7, i64 %.2390.i
  %.2393.i = load <16 x i8>, ptr %.2391.i, align 1, !noalias !0
  %.2394.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2388.i, <16 x i8> %.2393.i)
  %.2395.i = bitcast <16 x i8> %.2394.i to <8 x i16>
  %.2396.i = zext <8 x i16> %.2395.i to <8 x i32>
  %.2397.i = shl <8 x i32> %.2381.i, splat (i32 16)
  %.2398.i = or disjoint <8 x i32> %.2397.i, %.2396.i
  %.2399.i = select <8 x i1> %.2382.i, <8 x i32> %.2398.i, <8 x i32> %.2381.i
  %.2401.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2383.i)
  %.2402.i = zext nneg i8 %.2401.i to i64
  %.2403.i = add i64 %.2225.01821.i, %.2402.i
  %.2405.i = tail call i64 @llvm.umin.i64(i64 %.2403.i, i64 %.2773.i)
  %.2407.i = getelementptr i8, ptr %.2790.i, i64 %.2276.i
  %.2409.i = load <8 x i8>, ptr %.2407.i, align 1, !noalias !0
  %.2411.i = and <8 x i32> %.2244.01822.i, splat (i32 4095)
  %.2412.i = zext <8 x i8> %.2409.i to <8 x i32>
  %.2413.i = shl nuw nsw <8 x i32> %.2412.i, splat (i32 12)
  %.2414.i = or disjoint <8 x i32> %.2413.i, %.2411.i
  %.2415.i = bitcast <8 x i32> %.2414.i to <4 x i64>
  %.2416.i = extractelement <4 x i64> %.2415.i, i64 0
  %.2417.i = and i64 %.2416.i, 1048575
  %.2418.i = lshr i64 %.2416.i, 32
  %.2419.i = getelementptr i8, ptr %arg.a5, i64 %.2417.i
  %.2420.i = load i8, ptr %.2419.i, align 1, !noalias !0
  %.2421.i = zext i8 %.2420.i to i64
  %.2422.i = lshr i64 %.2416.i, 4
  %.2423.i = and i64 %.2422.i, 65280
  %56 = getelementptr i32, ptr %arg.a6, i64 %.2423.i
  %.2425.i = getelementptr i32, ptr %56, i64 %.2421.i
  %.2426.i = load i32, ptr %.2425.i, align 4, !noalias !0
  %.2427.i = insertelement <8 x i32> poison, i32 %.2426.i, i64 0
  %.2428.i = getelementptr i8, ptr %arg.a5, i64 %.2418.i
  %.2429.i = load i8, ptr %.2428.i, align 1, !noalias !0
  %.2430.i = zext i8 %.2429.i to i64
  %.2431.i = lshr i64 %.2416.i, 36
  %.2432.i = and i64 %.2431.i, 134217472
  %57 = getelementptr i32, ptr %arg.a6, i64 %.2432.i
  %.2434.i = getelementptr i32, ptr %57, i64 %.2430.i
  %.2435.i = load i32, ptr %.2434.i, align 4, !noalias !0
  %.2436.i = insertelement <8 x i32> %.2427.i, i32 %.2435.i, i64 1
  %.2437.i = extractelement <4 x i64> %.2415.i, i64 1
  %.2438.i = and i64 %.2437.i, 1048575
  %.2439.i = lshr i64 %.2437.i, 32
  %.2440.i = getelementptr i8, ptr %arg.a5, i64 %.2438.i
  %.2441.i = load i8, ptr %.2440.i, align 1, !noalias !0
  %.2442.i = zext i8 %.2441.i to i64
  %.2443.i = lshr i64 %.2437.i, 4
  %.2444.i = and i64 %.2443.i, 65280
  %58 = getelementptr i32, ptr %arg.a6, i64 %.2444.i
  %.2446.i = getelementptr i32, ptr %58, i64 %.2442.i
  %.2447.i = load i32, ptr %.2446.i, align 4, !noalias !0
  %.2448.i = insertelement <8 x i32> %.2436.i, i32 %.2447.i, i64 2
  %.2449.i = getelementptr i8, ptr %arg.a5, i64 %.2439.i
  %.2450.i = load i8, ptr %.2449.i, align 1, !noalias !0
  %.2451.i = zext i8 %.2450.i to i64
  %.2452.i = lshr i64 %.2437.i, 36
  %.2453.i = and i64 %.2452.i, 134217472
  %59 = getelementptr i32, ptr %arg.a6, i64 %.2453.i
  %.2455.i = getelementptr i32, ptr %59, i64 %.2451.i
  %.2456.i = load i32, ptr %.2455.i, align 4, !noalias !0
  %.2457.i = insertelement <8 x i32> %.2448.i, i32 %.2456.i, i64 3
  %.2458.i = extractelement <4 x i64> %.2415.i, i64 2
  %.2459.i = and i64 %.2458.i, 1048575
  %.2460.i = lshr i64 %.2458.i, 32
  %.2461.i = getelementptr i8, ptr %arg.a5, i64 %.2459.i
  %.2462.i = load i8, ptr %.2461.i, align 1, !noalias !0
  %.2463.i = zext i8 %.2462.i to i64
  %.2464.i = lshr i64 %.2458.i, 4
  %.2465.i = and i64 %.2464.i, 65280
  %60 = getelementptr i32, ptr %arg.a6, i64 %.2465.i
  %.2467.i = getelementptr i32, ptr %60, i64 %.2463.i
  %.2468.i = load i32, ptr %.2467.i, align 4, !noalias !0
  %.2469.i = insertelement <8 x i32> %.2457.i, i32 %.2468.i, i64 4
  %.2470.i = getelementptr i8, ptr %arg.a5, i64 %.2460.i
  %.2471.i = load i8, ptr %.2470.i, align 1, !noalias !0
  %.2472.i = zext i8 %.2471.i to i64
  %.2473.i = lshr i64 %.2458.i, 36
  %.2474.i = and i64 %.2473.i, 134217472
  %61 = getelementptr i32, ptr %arg.a6, i64 %.2474.i
  %.2476.i = getelementptr i32, ptr %61, i64 %.2472.i
  %.2477.i = load i32, ptr %.2476.i, align 4, !noalias !0
  %.2478.i = insertelement <8 x i32> %.2469.i, i32 %.2477.i, i64 5
  %.2479.i = extractelement <4 x i64> %.2415.i, i64 3
  %.2480.i = and i64 %.2479.i, 1048575
  %.2481.i = lshr i64 %.2479.i, 32
  %.2482.i = getelementptr i8, ptr %arg.a5, i64 %.2480.i
  %.2483.i = load i8, ptr %.2482.i, align 1, !noalias !0
  %.2484.i = zext i8 %.2483.i to i64
  %.2485.i = lshr i64 %.2479.i, 4
  %.2486.i = and i64 %.2485.i, 65280
  %62 = getelementptr i32, ptr %arg.a6, i64 %.2486.i
  %.2488.i = getelementptr i32, ptr %62, i64 %.2484.i
  %.2489.i = load i32, ptr %.2488.i, align 4, !noalias !0
  %.2490.i = insertelement <8 x i32> %.2478.i, i32 %.2489.i, i64 6
  %.2491.i = getelementptr i8, ptr %arg.a5, i64 %.2481.i
  %.2492.i = load i8, ptr %.2491.i, align 1, !noalias !0
  %.2493.i = zext i8 %.2492.i to i64
  %.2494.i = lshr i64 %.2479.i, 36
  %.2495.i = and i64 %.2494.i, 134217472
  %63 = getelementptr i32, ptr %arg.a6, i64 %.2495.i
  %.2497.i = getelementptr i32, ptr %63, i64 %.2493.i
  %.2498.i = load i32, ptr %.2497.i, align 4, !noalias !0
  %.2499.i = insertelement <8 x i32> %.2490.i, i32 %.2498.i, i64 7
  %.2500.i = trunc <8 x i32> %.2499.i to <8 x i8>
  %.2501.i = getelementptr i8, ptr %.2791.i, i64 %.2276.i
  store <8 x i8> %.2500.i, ptr %.2501.i, align 1, !noalias !0
  %.2504.i = lshr <8 x i32> %.2499.i, splat (i32 8)
  %.2505.i = and <8 x i32> %.2504.i, splat (i32 4095)
  %.2506.i = add nuw nsw <8 x i32> %.2505.i, splat (i32 1)
  %.2507.i = lshr <8 x i32> %.2499.i, splat (i32 20)
  %.2508.i = sub nsw <8 x i32> %.2411.i, %.2507.i
  %.2509.i = lshr <8 x i32> %.2244.01822.i, splat (i32 12)
  %.2510.i = mul nuw <8 x i32> %.2506.i, %.2509.i
  %.2511.i = add <8 x i32> %.2510.i, %.2508.i
  %.2512.i = icmp ult <8 x i32> %.2511.i, splat (i32 65536)
  %.2513.i = bitcast <8 x i1> %.2512.i to i8
  %.2515.i = shl i64 %.2246.01823.i, 1
  %.2516.i = getelementptr i8, ptr %.2787.i, i64 %.2515.i
  %.2518.i = load <16 x i8>, ptr %.2516.i, align 1, !noalias !0
  %.2519.i = zext i8 %.2513.i to i64
  %.2520.i = shl nuw nsw i64 %.2519.i, 4
  %.2521.i = getelementptr i8, ptr %arg.a7, i64 %.2520.i
  %.2523.i = load <16 x i8>, ptr %.2521.i, align 1, !noalias !0
  %.2524.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2518.i, <16 x i8> %.2523.i)
  %.2525.i = bitcast <16 x i8> %.2524.i to <8 x i16>
  %.2526.i = zext <8 x i16> %.2525.i to <8 x i32>
  %.2527.i = shl <8 x i32> %.2511.i, splat (i32 16)
  %.2528.i = or disjoint <8 x i32> %.2527.i, %.2526.i
  %.2529.i = select <8 x i1> %.2512.i, <8 x i32> %.2528.i, <8 x i32> %.2511.i
  %.2531.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2513.i)
  %.2532.i = zext nneg i8 %.2531.i to i64
  %.2533.i = add i64 %.2246.01823.i, %.2532.i
  %.2535.i = tail call i64 @llvm.umin.i64(i64 %.2533.i, i64 %.2794.i)
  %.2537.i = getelementptr i8, ptr %.2257.i, i64 %.2276.i
  %.2539.i = load <8 x i8>, ptr %.2537.i, align 1, !noalias !0
  %.2541.i = and <8 x i32> %.2265.01824.i, splat (i32 4095)
  %.2542.i = zext <8 x i8> %.2539.i to <8 x i32>
  %.2543.i = shl nuw nsw <8 x i32> %.2542.i, splat (i32 12)
  %.2544.i = or disjoint <8 x i32> %.2543.i, %.2541.i
  %.2545.i = bitcast <8 x i32> %.2544.i to <4 x i64>
  %.2546.i = extractelement <4 x i64> %.2545.i, i64 0
  %.2547.i = and i64 %.2546.i, 1048575
  %.2548.i = lshr i64 %.2546.i, 32
  %.2549.i = getelementptr i8, ptr %arg.a5, i64 %.2547.i
  %.2550.i = load i8, ptr %.2549.i, align 1, !noalias !0
  %.2551.i = zext i8 %.2550.i to i64
  %.2552.i = lshr i64 %.2546.i, 4
  %.2553.i = and i64 %.2552.i, 65280
  %64 = getelementptr i32, ptr %arg.a6, i64 %.2553.i
  %.2555.i = getelementptr i32, ptr %64, i64 %.2551.i
  %.2556.i = load i32, ptr %.2555.i, align 4, !noalias !0
  %.2557.i = insertelement <8 x i32> poison, i32 %.2556.i, i64 0
  %.2558.i = getelementptr i8, ptr %arg.a5, i64 %.2548.i
  %.2559.i = load i8, ptr %.2558.i, align 1, !noalias !0
  %.2560.i = zext i8 %.2559.i to i64
  %.2561.i = lshr i64 %.2546.i, 36
  %.2562.i = and i64 %.2561.i, 134217472
  %65 = getelementptr i32, ptr %arg.a6, i64 %.2562.i
  %.2564.i = getelementptr i32, ptr %65, i64 %.2560.i
  %.2565.i = load i32, ptr %.2564.i, align 4, !noalias !0
  %.2566.i = insertelement <8 x i32> %.2557.i, i32 %.2565.i, i64 1
  %.2567.i = extractelement <4 x i64> %.2545.i, i64 1
  %.2568.i = and i64 %.2567.i, 1048575
  %.2569.i = lshr i64 %.2567.i, 32
  %.2570.i = getelementptr i8, ptr %arg.a5, i64 %.2568.i
  %.2571.i = load i8, ptr %.2570.i, align 1, !noalias !0
  %.2572.i = zext i8 %.2571.i to i64
  %.2573.i = lshr i64 %.2567.i, 4
  %.2574.i = and i64 %.2573.i, 65280
  %66 = getelementptr i32, ptr %arg.a6, i64 %.2574.i
  %.2576.i = getelementptr i32, ptr %66, i64 %.2572.i
  %.2577.i = load i32, ptr %.2576.i, align 4, !noalias !0
  %.2578.i = insertelement <8 x i32> %.2566.i, i32 %.2577.i, i64 2
  %.2579.i = getelementptr i8, ptr %arg.a5, i64 %.2569.i
  %.2580.i = load i8, ptr %.2579.i, align 1, !noalias !0
  %.2581.i = zext i8 %.2580.i to i64
  %.2582.i = lshr i64 %.2567.i, 36
  %.2583.i = and i64 %.2582.i, 134217472
  %67 = getelementptr i32, ptr %arg.a6, i64 %.2583.i
  %.2585.i = getelementptr i32, ptr %67, i64 %.2581.i
  %.2586.i = load i32, ptr %.2585.i, align 4, !noalias !0
  %.2587.i = insertelement <8 x i32> %.2578.i, i32 %.2586.i, i64 3
  %.2588.i = extractelement <4 x i64> %.2545.i, i64 2
  %.2589.i = and i64 %.2588.i, 1048575
  %.2590.i = lshr i64 %.2588.i, 32
  %.2591.i = getelementptr i8, ptr %arg.a5, i64 %.2589.i
  %.2592.i = load i8, ptr %.2591.i, align 1, !noalias !0
  %.2593.i = zext i8 %.2592.i to i64
  %.2594.i = lshr i64 %.2588.i, 4
  %.2595.i = and i64 %.2594.i, 65280
  %68 = getelementptr i32, ptr %arg.a6, i64 %.2595.i
  %.2597.i = getelementptr i32, ptr %68, i64 %.2593.i
  %.2598.i = load i32, ptr %.2597.i, align 4, !noalias !0
  %.2599.i = insertelement <8 x i32> %.2587.i, i32 %.2598.i, i64 4
  %.2600.i = getelementptr i8, ptr %arg.a5, i64 %.2590.i
  %.2601.i = load i8, ptr %.2600.i, align 1, !noalias !0
  %.2602.i = zext i8 %.2601.i to i64
  %.2603.i = lshr i64 %.2588.i, 36
  %.2604.i = and i64 %.2603.i, 134217472
  %69 = getelementptr i32, ptr %arg.a6, i64 %.2604.i
  %.2606.i = getelementptr i32, ptr %69, i64 %.2602.i
  %.2607.i = load i32, ptr %.2606.i, align 4, !noalias !0
  %.2608.i = insertelement <8 x i32> %.2599.i, i32 %.2607.i, i64 5
  %.2609.i = extractelement <4 x i64> %.2545.i, i64 3
  %.2610.i = and i64 %.2609.i, 1048575
  %.2611.i = lshr i64 %.2609.i, 32
  %.2612.i = getelementptr i8, ptr %arg.a5, i64 %.2610.i
  %.2613.i = load i8, ptr %.2612.i, align 1, !noalias !0
  %.2614.i = zext i8 %.2613.i to i64
  %.2615.i = lshr i64 %.2609.i, 4
  %.2616.i = and i64 %.2615.i, 65280
  %70 = getelementptr i32, ptr %arg.a6, i64 %.2616.i
  %.2618.i = getelementptr i32, ptr %70, i64 %.2614.i
  %.2619.i = load i32, ptr %.2618.i, align 4, !noalias !0
  %.2620.i = insertelement <8 x i32> %.2608.i, i32 %.2619.i, i64 6
  %.2621.i = getelementptr i8, ptr %arg.a5, i64 %.2611.i
  %.2622.i = load i8, ptr %.2621.i, align 1, !noalias !0
  %.2623.i = zext i8 %.2622.i to i64
  %.2624.i = lshr i64 %.2609.i, 36
  %.2625.i = and i64 %.2624.i, 134217472
  %71 = getelementptr i32, ptr %arg.a6, i64 %.2625.i
  %.2627.i = getelementptr i32, ptr %71, i64 %.2623.i
  %.2628.i = load i32, ptr %.2627.i, align 4, !noalias !0
  %.2629.i = insertelement <8 x i32> %.2620.i, i32 %.2628.i, i64 7
  %.2630.i = trunc <8 x i32> %.2629.i to <8 x i8>
  %.2631.i = getelementptr i8, ptr %.2258.i, i64 %.2276.i
  store <8 x i8> %.2630.i, ptr %.2631.i, align 1, !noalias !0
  %.2634.i = lshr <8 x i32> %.2629.i, splat (i32 8)
  %.2635.i = and <8 x i32> %.2634.i, splat (i32 4095)
  %.2636.i = add nuw nsw <8 x i32> %.2635.i, splat (i32 1)
  %.2637.i = lshr <8 x i32> %.2629.i, splat (i32 20)
  %.2638.i = sub nsw <8 x i32> %.2541.i, %.2637.i
  %.2639.i = lshr <8 x i32> %.2265.01824.i, splat (i32 12)
  %.2640.i = mul nuw <8 x i32> %.2636.i, %.2639.i
  %.2641.i = add <8 x i32> %.2640.i, %.2638.i
  %.2642.i = icmp ult <8 x i32> %.2641.i, splat (i32 65536)
  %.2643.i = bitcast <8 x i1> %.2642.i to i8
  %.2645.i = shl i64 %.2267.01825.i, 1
  %.2646.i = getelementptr i8, ptr %.2254.i, i64 %.2645.i
  %.2648.i = load <16 x i8>, ptr %.2646.i, align 1, !noalias !0
  %.2649.i = zext i8 %.2643.i to i64
  %.2650.i = shl nuw nsw i64 %.2649.i, 4
  %.2651.i = getelementptr i8, ptr %arg.a7, i64 %.2650.i
  %.2653.i = load <16 x i8>, ptr %.2651.i, align 1, !noalias !0
  %.2654.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2648.i, <16 x i8> %.2653.i)
  %.2655.i = bitcast <16 x i8> %.2654.i to <8 x i16>
  %.2656.i = zext <8 x i16> %.2655.i to <8 x i32>
  %.2657.i = shl <8 x i32> %.2641.i, splat (i32 16)
  %.2658.i = or disjoint <8 x i32> %.2657.i, %.2656.i
  %.2659.i = select <8 x i1> %.2642.i, <8 x i32> %.2658.i, <8 x i32> %.2641.i
  %.2661.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2643.i)
  %.2662.i = zext nneg i8 %.2661.i to i64
  %.2663.i = add i64 %.2267.01825.i, %.2662.i
  %.2665.i = tail call i64 @llvm.umin.i64(i64 %.2663.i, i64 %.2261.i)
  %.2667.i = add nsw i64 %loop.index.11826.i, 1
  %exitcond1874.not.i = icmp eq i64 %.2667.i, %.1376.0.i
  br i1 %exitcond1874.not.i, label %for.end.1.i, label %for.body.1.i

for.end.1.i:                                      ; preds = %for.body.1.i, %B4877.i
  %.2223.0.lcssa.i = phi <8 x i32> [ %.2781.i, %B4877.i ], [ %.2399.i, %for.body.1.i ]
  %.2225.0.lcssa.i = phi i64 [ %.2783.i, %B4877.i ], [ %.2405.i, %for.body.1.i ]
  %.2244.0.lcssa.i = phi <8 x i32> [ %.2802.i, %B4877.i ], [ %.2529.i, %for.body.1.i ]
  %.2246.0.lcssa.i = phi i64 [ %.2804.i, %B4877.i ], [ %.2535.i, %for.body.1.i ]
  %.2265.0.lcssa.i = phi <8 x i32> [ %.2269.i, %B4877.i ], [ %.2659.i, %for.body.1.i ]
  %.2267.0.lcssa.i = phi i64 [ %.2271.i, %B4877.i ], [ %.2665.i, %for.body.1.i ]
  store <8 x i32> %.2223.0.lcssa.i, ptr %arg.a9, align 4, !noalias !0
  store i64 %.2225.0.lcssa.i, ptr %arg.a10, align 8, !noalias !0
  store <8 x i32> %.2244.0.lcssa.i, ptr %.2241.i, align 4, !noalias !0
  store i64 %.2246.0.lcssa.i, ptr %.2243.i, align 8, !noalias !0
  store <8 x i32> %.2265.0.lcssa.i, ptr %.2262.i, align 4, !noalias !0
  store i64 %.2267.0.lcssa.i, ptr %.2264.i, align 8, !noalias !0
  br label %B4891.i

for.body.2.i:                                     ; preds = %B4887.i, %for.body.2.i
  %loop.index.21855.i = phi i64 [ %.3070.i, %for.body.2.i ], [ %done.2.01863.i, %B4887.i ]
  %.2800.01854.i = phi i64 [ %.3068.i, %for.body.2.i ], [ %.2804.i, %B4887.i ]
  %.2798.01853.i = phi <8 x i32> [ %.3062.i, %for.body.2.i ], [ %.2802.i, %B4887.i ]
  %.2779.01852.i = phi i64 [ %.2938.i, %for.body.2.i ], [ %.2783.i, %B4887.i ]
  %.2777.01851.i = phi <8 x i32> [ %.2932.i, %for.body.2.i ], [ %.2781.i, %B4887.i ]
  %.2809.i = shl i64 %loop.index.21855.i, 3
  %.2810.i = getelementptr i8, ptr %.2769.i, i64 %.2809.i
  %.2812.i = load <8 x i8>, ptr %.2810.i, align 1, !noalias !0
  %.2814.i = and <8 x i32> %.2777.01851.i, splat (i32 4095)
  %.2815.i = zext <8 x i8> %.2812.i to <8 x i32>
  %.2816.i = shl nuw nsw <8 x i32> %.2815.i, splat (i32 12)
  %.2817.i = or disjoint <8 x i32> %.2816.i, %.2814.i
  %.2818.i = bitcast <8 x i32> %.2817.i to <4 x i64>
  %.2819.i = extractelement <4 x i64> %.2818.i, i64 0
  %.2820.i = and i64 %.2819.i, 1048575
  %.2821.i = lshr i64 %.2819.i, 32
  %.2822.i = getelementptr i8, ptr %arg.a5, i64 %.2820.i
  %.2823.i = load i8, ptr %.2822.i, align 1, !noalias !0
  %.2824.i = zext i8 %.2823.i to i64
  %.2825.i = lshr i64 %.2819.i, 4
  %.2826.i = and i64 %.2825.i, 65280
  %72 = getelementptr i32, ptr %arg.a6, i64 %.2826.i
  %.2828.i = getelementptr i32, ptr %72, i64 %.2824.i
  %.2829.i = load i32, ptr %.2828.i, align 4, !noalias !0
  %.2830.i = insertelement <8 x i32> poison, i32 %.2829.i, i64 0
  %.2831.i = getelementptr i8, ptr %arg.a5, i64 %.2821.i
  %.2832.i = load i8, ptr %.2831.i, align 1, !noalias !0
  %.2833.i = zext i8 %.2832.i to i64
  %.2834.i = lshr i64 %.2819.i, 36
  %.2835.i = and i64 %.2834.i, 134217472
  %73 = getelementptr i32, ptr %arg.a6, i64 %.2835.i
  %.2837.i = getelementptr i32, ptr %73, i64 %.2833.i
  %.2838.i = load i32, ptr %.2837.i, align 4, !noalias !0
  %.2839.i = insertelement <8 x i32> %.2830.i, i32 %.2838.i, i64 1
  %.2840.i = extractelement <4 x i64> %.2818.i, i64 1
  %.2841.i = and i64 %.2840.i, 1048575
  %.2842.i = lshr i64 %.2840.i, 32
  %.2843.i = getelementptr i8, ptr %arg.a5, i64 %.2841.i
  %.2844.i = load i8, ptr %.2843.i, align 1, !noalias !0
  %.2845.i = zext i8 %.2844.i to i64
  %.2846.i = lshr i64 %.2840.i, 4
  %.2847.i = and i64 %.2846.i, 65280
  %74 = getelementptr i32, ptr %arg.a6, i64 %.2847.i
  %.2849.i = getelementptr i32, ptr %74, i64 %.2845.i
  %.2850.i = load i32, ptr %.2849.i, align 4, !noalias !0
  %.2851.i = insertelement <8 x i32> %.2839.i, i32 %.2850.i, i64 2
  %.2852.i = getelementptr i8, ptr %arg.a5, i64 %.2842.i
  %.2853.i = load i8, ptr %.2852.i, align 1, !noalias !0
  %.2854.i = zext i8 %.2853.i to i64
  %.2855.i = lshr i64 %.2840.i, 36
  %.2856.i = and i64 %.2855.i, 134217472
  %75 = getelementptr i32, ptr %arg.a6, i64 %.2856.i
  %.2858.i = getelementptr i32, ptr %75, i64 %.2854.i
  %.2859.i = load i32, ptr %.2858.i, align 4, !noalias !0
  %.2860.i = insertelement <8 x i32> %.2851.i, i32 %.2859.i, i64 3
  %.2861.i = extractelement <4 x i64> %.2818.i, i64 2
  %.2862.i = and i64 %.2861.i, 1048575
  %.2863.i = lshr i64 %.2861.i, 32
  %.2864.i = getelementptr i8, ptr %arg.a5, i64 %.2862.i
  %.2865.i = load i8, ptr %.2864.i, align 1, !noalias !0
  %.2866.i = zext i8 %.2865.i to i64
  %.2867.i = lshr i64 %.2861.i, 4
  %.2868.i = and i64 %.2867.i, 65280
  %76 = getelementptr i32, ptr %arg.a6, i64 %.2868.i
  %.2870.i = getelementptr i32, ptr %76, i64 %.2866.i
  %.2871.i = load i32, ptr %.2870.i, align 4, !noalias !0
  %.2872.i = insertelement <8 x i32> %.2860.i, i32 %.2871.i, i64 4
  %.2873.i = getelementptr i8, ptr %arg.a5, i64 %.2863.i
  %.2874.i = load i8, ptr %.2873.i, align 1, !noalias !0
  %.2875.i = zext i8 %.2874.i to i64
  %.2876.i = lshr i64 %.2861.i, 36
  %.2877.i = and i64 %.2876.i, 134217472
  %77 = getelementptr i32, ptr %arg.a6, i64 %.2877.i
  %.2879.i = getelementptr i32, ptr %77, i64 %.2875.i
  %.2880.i = load i32, ptr %.2879.i, align 4, !noalias !0
  %.2881.i = insertelement <8 x i32> %.2872.i, i32 %.2880.i, i64 5
  %.2882.i = extractelement <4 x i64> %.2818.i, i64 3
  %.2883.i = and i64 %.2882.i, 1048575
  %.2884.i = lshr i64 %.2882.i, 32
  %.2885.i = getelementptr i8, ptr %arg.a5, i64 %.2883.i
  %.2886.i = load i8, ptr %.2885.i, align 1, !noalias !0
  %.2887.i = zext i8 %.2886.i to i64
  %.2888.i = lshr i64 %.2882.i, 4
  %.2889.i = and i64 %.2888.i, 65280
  %78 = getelementptr i32, ptr %arg.a6, i64 %.2889.i
  %.2891.i = getelementptr i32, ptr %78, i64 %.2887.i
  %.2892.i = load i32, ptr %.2891.i, align 4, !noalias !0
  %.2893.i = insertelement <8 x i32> %.2881.i, i32 %.2892.i, i64 6
  %.2894.i = getelementptr i8, ptr %arg.a5, i64 %.2884.i
  %.2895.i = load i8, ptr %.2894.i, align 1, !noalias !0
  %.2896.i = zext i8 %.2895.i to i64
  %.2897.i = lshr i64 %.2882.i, 36
  %.2898.i = and i64 %.2897.i, 134217472
  %79 = getelementptr i32, ptr %arg.a6, i64 %.2898.i
  %.2900.i = getelementptr i32, ptr %79, i64 %.2896.i
  %.2901.i = load i32, ptr %.2900.i, align 4, !noalias !0
  %.2902.i = insertelement <8 x i32> %.2893.i, i32 %.2901.i, i64 7
  %.2903.i = trunc <8 x i32> %.2902.i to <8 x i8>
  %.2904.i = getelementptr i8, ptr %.2770.i, i64 %.2809.i
  store <8 x i8> %.2903.i, ptr %.2904.i, align 1, !noalias !0
  %.2907.i = lshr <8 x i32> %.2902.i, splat (i32 8)
  %.2908.i = and <8 x i32> %.2907.i, splat (i32 4095)
  %.2909.i = add nuw nsw <8 x i32> %.2908.i, splat (i32 1)
  %.2910.i = lshr <8 x i32> %.2902.i, splat (i32 20)
  %.2911.i = sub nsw <8 x i32> %.2814.i, %.2910.i
  %.2912.i = lshr <8 x i32> %.2777.01851.i, splat (i32 12)
  %.2913.i = mul nuw <8 x i32> %.2909.i, %.2912.i
  %.2914.i = add <8 x i32> %.2913.i, %.2911.i
  %.2915.i = icmp ult <8 x i32> %.2914.i, splat (i32 65536)
  %.2916.i = bitcast <8 x i1> %.2915.i to i8
  %.2918.i = shl i64 %.2779.01852.i, 1
  %.2919.i = getelementptr i8, ptr %.2766.i, i64 %.2918.i
  %.2921.i = load <16 x i8>, ptr %.2919.i, align 1, !noalias !0
  %.2922.i = zext i8 %.2916.i to i64
  %.2923.i = shl nuw nsw i64 %.2922.i, 4
  %.2924.i = getelementptr i8, ptr %arg.a7, i64 %.2923.i
  %.2926.i = load <16 x i8>, ptr %.2924.i, align 1, !noalias !0
  %.2927.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2921.i, <16 x i8> %.2926.i)
  %.2928.i = bitcast <16 x i8> %.2927.i to <8 x i16>
  %.2929.i = zext <8 x i16> %.2928.i to <8 x i32>
  %.2930.i = shl <8 x i32> %.2914.i, splat (i32 16)
  %.2931.i = or disjoint <8 x i32> %.2930.i, %.2929.i
  %.2932.i = select <8 x i1> %.2915.i, <8 x i32> %.2931.i, <8 x i32> %.2914.i
  %.2934.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2916.i)
  %.2935.i = zext nneg i8 %.2934.i to i64
  %.2936.i = add i64 %.2779.01852.i, %.2935.i
  %.2938.i = tail call i64 @llvm.umin.i64(i64 %.2936.i, i64 %.2773.i)
  %.2940.i = getelementptr i8, ptr %.2790.i, i64 %.2809.i
  %.2942.i = load <8 x i8>, ptr %.2940.i, align 1, !noalias !0
  %.2944.i = and <8 x i32> %.2798.01853.i, splat (i32 4095)
  %.2945.i = zext <8 x i8> %.2942.i to <8 x i32>
  %.2946.i = shl nuw nsw <8 x i32> %.2945.i, splat (i32 12)
  %.2947.i = or disjoint <8 x i32> %.2946.i, %.2944.i
  %.2948.i = bitcast <8 x i32> %.2947.i to <4 x i64>
  %.2949.i = extractelement <4 x i64> %.2948.i, i64 0
  %.2950.i = and i64 %.2949.i, 1048575
  %.2951.i = lshr i64 %.2949.i, 32
  %.2952.i = getelementptr i8, ptr %arg.a5, i64 %.2950.i
  %.2953.i = load i8, ptr %.2952.i, align 1, !noalias !0
  %.2954.i = zext i8 %.2953.i to i64
  %.2955.i = lshr i64 %.2949.i, 4
  %.2956.i = and i64 %.2955.i, 65280
  %80 = getelementptr i32, ptr %arg.a6, i64 %.2956.i
  %.2958.i = getelementptr i32, ptr %80, i64 %.2954.i
  %.2959.i = load i32, ptr %.2958.i, align 4, !noalias !0
  %.2960.i = insertelement <8 x i32> poison, i32 %.2959.i, i64 0
  %.2961.i = getelementptr i8, ptr %arg.a5, i64 %.2951.i
  %.2962.i = load i8, ptr %.2961.i, align 1, !noalias !0
  %.2963.i = zext i8 %.2962.i to i64
  %.2964.i = lshr i64 %.2949.i, 36
  %.2965.i = and i64 %.2964.i, 134217472
  %81 = getelementptr i32, ptr %arg.a6, i64 %.2965.i
  %.2967.i = getelementptr i32, ptr %81, i64 %.2963.i
  %.2968.i = load i32, ptr %.2967.i, align 4, !noalias !0
  %.2969.i = insertelement <8 x i32> %.2960.i, i32 %.2968.i, i64 1
  %.2970.i = extractelement <4 x i64> %.2948.i, i64 1
  %.2971.i = and i64 %.2970.i, 1048575
  %.2972.i = lshr i64 %.2970.i, 32
  %.2973.i = getelementptr i8, ptr %arg.a5, i64 %.2971.i
  %.2974.i = load i8, ptr %.2973.i, align 1, !noalias !0
  %.2975.i = zext i8 %.2974.i to i64
  %.2976.i = lshr i64 %.2970.i, 4
  %.2977.i = and i64 %.2976.i, 65280
  %82 = getelementptr i32, ptr %arg.a6, i64 %.2977.i
  %.2979.i = getelementptr i32, ptr %82, i64 %.2975.i
  %.2980.i = load i32, ptr %.2979.i, align 4, !noalias !0
  %.2981.i = insertelement <8 x i32> %.2969.i, i32 %.2980.i, i64 2
  %.2982.i = getelementptr i8, ptr %arg.a5, i64 %.2972.i
  %.2983.i = load i8, ptr %.2982.i, align 1, !noalias !0
  %.2984.i = zext i8 %.2983.i to i64
  %.2985.i = lshr i64 %.2970.i, 36
  %.2986.i = and i64 %.2985.i, 134217472
  %83 = getelementptr i32, ptr %arg.a6, i64 %.2986.i
  %.2988.i = getelementptr i32, ptr %83, i64 %.2984.i
  %.2989.i = load i32, ptr %.2988.i, align 4, !noalias !0
  %.2990.i = insertelement <8 x i32> %.2981.i, i32 %.2989.i, i64 3
  %.2991.i = extractelement <4 x i64> %.2948.i, i64 2
  %.2992.i = and i64 %.2991.i, 1048575
  %.2993.i = lshr i64 %.2991.i, 32
  %.2994.i = getelementptr i8, ptr %arg.a5, i64 %.2992.i
  %.2995.i = load i8, ptr %.2994.i, align 1, !noalias !0
  %.2996.i = zext i8 %.2995.i to i64
  %.2997.i = lshr i64 %.2991.i, 4
  %.2998.i = and i64 %.2997.i, 65280
  %84 = getelementptr i32, ptr %arg.a6, i64 %.2998.i
  %.3000.i = getelementptr i32, ptr %84, i64 %.2996.i
  %.3001.i = load i32, ptr %.3000.i, align 4, !noalias !0
  %.3002.i = insertelement <8 x i32> %.2990.i, i32 %.3001.i, i64 4
  %.3003.i = getelementptr i8, ptr %arg.a5, i64 %.2993.i
  %.3004.i = load i8, ptr %.3003.i, align 1, !noalias !0
  %.3005.i = zext i8 %.3004.i to i64
  %.3006.i = lshr i64 %.2991.i, 36
  %.3007.i = and i64 %.3006.i, 134217472
  %85 = getelementptr i32, ptr %arg.a6, i64 %.3007.i
  %.3009.i = getelementptr i32, ptr %85, i64 %.3005.i
  %.3010.i = load i32, ptr %.3009.i, align 4, !noalias !0
  %.3011.i = insertelement <8 x i32> %.3002.i, i32 %.3010.i, i64 5
  %.3012.i = extractelement <4 x i64> %.2948.i, i64 3
  %.3013.i = and i64 %.3012.i, 1048575
  %.3014.i = lshr i64 %.3012.i, 32
  %.3015.i = getelementptr i8, ptr %arg.a5, i64 %.3013.i
  %.3016.i = load i8, ptr %.3015.i, align 1, !noalias !0
  %.3017.i = zext i8 %.3016.i to i64
  %.3018.i = lshr i64 %.3012.i, 4
  %.3019.i = and i64 %.3018.i, 65280
  %86 = getelementptr i32, ptr %arg.a6, i64 %.3019.i
  %.3021.i = getelementptr i32, ptr %86, i64 %.3017.i
  %.3022.i = load i32, ptr %.3021.i, align 4, !noalias !0
  %.3023.i = insertelement <8 x i32> %.3011.i, i32 %.3022.i, i64 6
  %.3024.i = getelementptr i8, ptr %arg.a5, i64 %.3014.i
  %.3025.i = load i8, ptr %.3024.i, align 1, !noalias !0
  %.3026.i = zext i8 %.3025.i to i64
  %.3027.i = lshr i64 %.3012.i, 36
  %.3028.i = and i64 %.3027.i, 134217472
  %87 = getelementptr i32, ptr %arg.a6, i64 %.3028.i
  %.3030.i = getelementptr i32, ptr %87, i64 %.3026.i
  %.3031.i = load i32, ptr %.3030.i, align 4, !noalias !0
  %.3032.i = insertelement <8 x i32> %.3023.i, i32 %.3031.i, i64 7
  %.3033.i = trunc <8 x i32> %.3032.i to <8 x i8>
  %.3034.i = getelementptr i8, ptr %.2791.i, i64 %.2809.i
  store <8 x i8> %.3033.i, ptr %.3034.i, align 1, !noalias !0
  %.3037.i = lshr <8 x i32> %.3032.i, splat (i32 8)
  %.3038.i = and <8 x i32> %.3037.i, splat (i32 4095)
  %.3039.i = add nuw nsw <8 x i32> %.3038.i, splat (i32 1)
  %.3040.i = lshr <8 x i32> %.3032.i, splat (i32 20)
  %.3041.i = sub nsw <8 x i32> %.2944.i, %.3040.i
  %.3042.i = lshr <8 x i32> %.2798.01853.i, splat (i32 12)
  %.3043.i = mul nuw <8 x i32> %.3039.i, %.3042.i
  %.3044.i = add <8 x i32> %.3043.i, %.3041.i
  %.3045.i = icmp ult <8 x i32> %.3044.i, splat (i32 65536)
  %.3046.i = bitcast <8 x i1> %.3045.i to i8
  %.3048.i = shl i64 %.2800.01854.i, 1
  %.3049.i = getelementptr i8, ptr %.2787.i, i64 %.3048.i
  %.3051.i = load <16 x i8>, ptr %.3049.i, align 1, !noalias !0
  %.3052.i = zext i8 %.3046.i to i64
  %.3053.i = shl nuw nsw i64 %.3052.i, 4
  %.3054.i = getelementptr i8, ptr %arg.a7, i64 %.3053.i
  %.3056.i = load <16 x i8>, ptr %.3054.i, align 1, !noalias !0
  %.3057.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3051.i, <16 x i8> %.3056.i)
  %.3058.i = bitcast <16 x i8> %.3057.i to <8 x i16>
  %.3059.i = zext <8 x i16> %.3058.i to <8 x i32>
  %.3060.i = shl <8 x i32> %.3044.i, splat (i32 16)
  %.3061.i = or disjoint <8 x i32> %.3060.i, %.3059.i
  %.3062.i = select <8 x i1> %.3045.i, <8 x i32> %.3061.i, <8 x i32> %.3044.i
  %.3064.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3046.i)
  %.3065.i = zext nneg i8 %.3064.i to i64
  %.3066.i = add i64 %.2800.01854.i, %.3065.i
  %.3068.i = tail call i64 @llvm.umin.i64(i64 %.3066.i, i64 %.2794.i)
  %.3070.i = add nsw i64 %loop.index.21855.i, 1
  %exitcond1876.not.i = icmp eq i64 %.3070.i, %.1376.0.i
  br i1 %exitcond1876.not.i, label %for.end.2.i, label %for.body.2.i

for.end.2.i:                                      ; preds = %for.body.2.i, %B4887.i
  %.2777.0.lcssa.i = phi <8 x i32> [ %.2781.i, %B4887.i ], [ %.2932.i, %for.body.2.i ]
  %.2779.0.lcssa.i = phi i64 [ %.2783.i, %B4887.i ], [ %.2938.i, %for.body.2.i ]
  %.2798.0.lcssa.i = phi <8 x i32> [ %.2802.i, %B4887.i ], [ %.3062.i, %for.body.2.i ]
  %.2800.0.lcssa.i = phi i64 [ %.2804.i, %B4887.i ], [ %.3068.i, %for.body.2.i ]
  store <8 x i32> %.2777.0.lcssa.i, ptr %arg.a9, align 4, !noalias !0
  store i64 %.2779.0.lcssa.i, ptr %arg.a10, align 8, !noalias !0
  store <8 x i32> %.2798.0.lcssa.i, ptr %.2241.i, align 4, !noalias !0
  store i64 %.2800.0.lcssa.i, ptr %.2243.i, align 8, !noalias !0
  br label %B4891.i

B4983.else.if.i:                                  ; preds = %B4983.i
  br label %B4983.else.endif.i

B4983.else.endif.i:                               ; preds = %B4983.else.if.i, %B4983.i
  %.3364.sroa.0.1.i = phi i64 [ 0, %B4983.else.if.i ], [ %.3336.i, %B4983.i ]
  %.3384.not.i = icmp slt i64 %.3336.i, %arg.n9_0
  br i1 %.3384.not.i, label %B4983.else.endif.endif.i, label %B4983.else.endif.if.i, !prof !4

B4983.else.endif.if.i:                            ; preds = %B4983.else.endif.i
  br label %B4983.else.endif.endif.i

B4983.else.endif.endif.i:                         ; preds = %B4983.else.endif.if.i, %B4983.else.endif.i
  %.3364.sroa.0.3.i = phi i64 [ %arg.n9_0, %B4983.else.endif.if.i ], [ %.3364.sroa.0.1.i, %B4983.else.endif.i ]
  %.3477.i = getelementptr i32, ptr %arg.a9, i64 %.3364.sroa.0.3.i
  %.3510.i = icmp eq i64 %.3126.0.i, 0
  %.3560.0.i = ashr i64 %.3315.i, 3
  %"$phi698.2.2.1.i" = select i1 %.3510.i, i64 %done.2.0.lcssa.i, i64 %.3560.0.i
  %.3598.i = shl nsw i64 %"$phi698.2.2.1.i", 3
  %88 = getelementptr i64, ptr %arg.a10, i64 %.3126.0.i
  %.3636.i = load i64, ptr %88, align 8, !noalias !0
  %89 = getelementptr i64, ptr %arg.a2, i64 %.3126.0.i
  %.3667.i = load i64, ptr %89, align 8, !noalias !0
  %.3668.i = icmp sgt i64 %.3636.i, %.3667.i
  br i1 %.3668.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B5075.i

B5075.else.if.i:                                  ; preds = %B5075.i
  br label %B5075.else.endif.i

B5075.else.endif.i:                               ; preds = %B5075.else.if.i, %B5075.i
  %.3747.sroa.0.1.i = phi i64 [ 0, %B5075.else.if.i ], [ %.3759.i, %B5075.i ]
  %.3767.not.i = icmp slt i64 %.3759.i, %arg.n3_0
  br i1 %.3767.not.i, label %B5075.else.endif.endif.i, label %B5075.else.endif.if.i, !prof !4

B5075.else.endif.if.i:                            ; preds = %B5075.else.endif.i
  br label %B5075.else.endif.endif.i

B5075.else.endif.endif.i:                         ; preds = %B5075.else.endif.if.i, %B5075.else.endif.i
  %.3747.sroa.0.3.i = phi i64 [ %arg.n3_0, %B5075.else.endif.if.i ], [ %.3747.sroa.0.1.i, %B5075.else.endif.i ]
  %.3774.i = icmp slt i64 %.3316.i, 0
  %.3860.i = getelementptr i8, ptr %arg.a3, i64 %.3747.sroa.0.3.i
  %.3945.i = select i1 %.3757.i, i64 %arg.n8_0, i64 0
  %.3946.i = add i64 %.3945.i, %.3253.i
  %.3949.i = icmp slt i64 %.3946.i, 0
  br i1 %.3949.i, label %B5075.endif.else.if.i, label %B5075.endif.else.endif.i, !prof !3

B5075.endif.endif.i:                              ; preds = %B5075.endif.else.endif.endif.endif.if.i, %B5075.endif.else.endif.endif.endif.i
  %.3934.sroa.13.0.i = phi i64 [ %arg.n8_0, %B5075.endif.else.endif.endif.endif.if.i ], [ %.3934.sroa.13.1.i, %B5075.endif.else.endif.endif.endif.i ]
  %.4022.i = sub i64 %.3934.sroa.13.0.i, %.3934.sroa.0.3.i
  %.4031.i = tail call i64 @llvm.smax.i64(i64 %.4022.i, i64 0)
  %.4047.i = getelementptr i8, ptr %arg.a8, i64 %.3934.sroa.0.3.i
  %.84.i.i = shl i64 %.3667.i, 1
  %.85.i.i = add i64 %.3701.i, %.84.i.i
  %.155.i.i = getelementptr i8, ptr %.3477.i, i64 4
  %.185.i.i = getelementptr i8, ptr %.3477.i, i64 8
  %.215.i.i = getelementptr i8, ptr %.3477.i, i64 12
  %.277.i.i = getelementptr i8, ptr %.3477.i, i64 16
  %.307.i.i = getelementptr i8, ptr %.3477.i, i64 20
  %.337.i.i = getelementptr i8, ptr %.3477.i, i64 24
  %.367.i.i = getelementptr i8, ptr %.3477.i, i64 28
  %.368.i.i = load i32, ptr %.367.i.i, align 4, !noalias !5
  %.338.i.i = load i32, ptr %.337.i.i, align 4, !noalias !5
  %.308.i.i = load i32, ptr %.307.i.i, align 4, !noalias !5
  %.278.i.i = load i32, ptr %.277.i.i, align 4, !noalias !5
  %.216.i.i = load i32, ptr %.215.i.i, align 4, !noalias !5
  %.186.i.i = load i32, ptr %.185.i.i, align 4, !noalias !5
  %.156.i.i = load i32, ptr %.155.i.i, align 4, !noalias !5
  %.126.i.i = load i32, ptr %.3477.i, align 4, !noalias !5
  %.89.i.i = shl i64 %.3636.i, 1
  %.90.i.i = add i64 %.3701.i, %.89.i.i
  %.429.i.i = and i64 %.4031.i, 9223372036854775800
  %.434.i.i = icmp ult i64 %.3598.i, %.429.i.i
  br i1 %.434.i.i, label %B566.i.i, label %B5921.i.i

B566.i.i:                                         ; preds = %B5075.endif.endif.i, %B5919.i.i
  %p.10.0.i.i = phi i64 [ %.2862.i.i, %B5919.i.i ], [ %.90.i.i, %B5075.endif.endif.i ]
  %s0.2.0.i.i = phi i32 [ %_refill_v66__vphi98_0.2.1.i.i, %B5919.i.i ], [ %.126.i.i, %B5075.endif.endif.i ]
  %s1.2.0.i.i = phi i32 [ %_refill_v69__vphi98_0.2.1.i.i, %B5919.i.i ], [ %.156.i.i, %B5075.endif.endif.i ]
  %s2.2.0.i.i = phi i32 [ %_refill_v72__vphi98_0.2.1.i.i, %B5919.i.i ], [ %.186.i.i, %B5075.endif.endif.i ]
  %s3.2.0.i.i = phi i32 [ %_refill_v75__vphi98_0.2.1.i.i, %B5919.i.i ], [ %.216.i.i, %B5075.endif.endif.i ]
  %s4.2.0.i.i = phi i32 [ %_refill_v78__vphi98_0.2.1.i.i, %B5919.i.i ], [ %.278.i.i, %B5075.endif.endif.i ]
  %s5.2.0.i.i = phi i32 [ %_refill_v81__vphi98_0.2.1.i.i, %B5919.i.i ], [ %.308.i.i, %B5075.endif.endif.i ]
  %s6.2.0.i.i = phi i32 [ %_refill_v84__vphi98_0.2.1.i.i, %B5919.i.i ], [ %.338.i.i, %B5075.endif.endif.i ]
  %s7.2.0.i.i = phi i32 [ %_refill_v87__vphi98_0.2.1.i.i, %B5919.i.i ], [ %.368.i.i, %B5075.endif.endif.i ]
  %i.3.0.i.i = phi i64 [ %.2870.i.i, %B5919.i.i ], [ %.3598.i, %B5075.endif.endif.i ]
  %.461.i.i = icmp ugt i64 %p.10.0.i.i, %.85.i.i
  br i1 %.461.i.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B582.i.i

B582.i.i:                                         ; preds = %B566.i.i
  %.533.i.i = getelementptr i8, ptr %.3860.i, i64 %i.3.0.i.i
  %.534.i.i = load i8, ptr %.533.i.i, align 1, !noalias !5
  %.538.i.i = zext i8 %.534.i.i to i64
  %.539.i.i = shl nuw nsw i64 %.538.i.i, 12
  %.540.i.i = zext i32 %s0.2.0.i.i to i64
  %.542.i.i = and i64 %.540.i.i, 4095
  %90 = getelementptr i8, ptr %arg.a5, i64 %.539.i.i
  %.568.i.i = getelementptr i8, ptr %90, i64 %.542.i.i
  %.569.i.i = load i8, ptr %.568.i.i, align 1, !noalias !5
  %.572.i.i = zext i8 %.569.i.i to i64
  %.idx.i.i = shl nuw nsw i64 %.538.i.i, 10
  %91 = getelementptr i8, ptr %arg.a6, i64 %.idx.i.i
  %.598.i.i = getelementptr i32, ptr %91, i64 %.572.i.i
  %.599.i.i = load i32, ptr %.598.i.i, align 4, !noalias !5
  %.603.i.i = or disjoint i64 %i.3.0.i.i, 1
  %.629.i.i = getelementptr i8, ptr %.3860.i, i64 %.603.i.i
  %.630.i.i = load i8, ptr %.629.i.i, align 1, !noalias !5
  %.634.i.i = zext i8 %.630.i.i to i64
  %.635.i.i = shl nuw nsw i64 %.634.i.i, 12
  %.636.i.i = zext i32 %s1.2.0.i.i to i64
  %.638.i.i = and i64 %.636.i.i, 4095
  %92 = getelementptr i8, ptr %arg.a5, i64 %.635.i.i
  %.664.i.i = getelementptr i8, ptr %92, i64 %.638.i.i
  %.665.i.i = load i8, ptr %.664.i.i, align 1, !noalias !5
  %.668.i.i = zext i8 %.665.i.i to i64
  %.idx1544.i.i = shl nuw nsw i64 %.634.i.i, 10
  %93 = getelementptr i8, ptr %arg.a6, i64 %.idx1544.i.i
  %.694.i.i = getelementptr i32, ptr %93, i64 %.668.i.i
  %.695.i.i = load i32, ptr %.694.i.i, align 4, !noalias !5
  %.701.i.i = or disjoint i64 %i.3.0.i.i, 2
  %.727.i.i = getelementptr i8, ptr %.3860.i, i64 %.701.i.i
  %.728.i.i = load i8, ptr %.727.i.i, align 1, !noalias !5
  %.732.i.i = zext i8 %.728.i.i to i64
  %.733.i.i = shl nuw nsw i64 %.732.i.i, 12
  %.734.i.i = zext i32 %s2.2.0.i.i to i64
  %.736.i.i = and i64 %.734.i.i, 4095
  %94 = getelementptr i8, ptr %arg.a5, i64 %.733.i.i
  %.762.i.i = getelementptr i8, ptr %94, i64 %.736.i.i
  %.763.i.i = load i8, ptr %.762.i.i, align 1, !noalias !5
  %.766.i.i = zext i8 %.763.i.i to i64
  %.idx1545.i.i = shl nuw nsw i64 %.732.i.i, 10
  %95 = getelementptr i8, ptr %arg.a6, i64 %.idx1545.i.i
  %.792.i.i = getelementptr i32, ptr %95, i64 %.766.i.i
  %.793.i.i = load i32, ptr %.792.i.i, align 4, !noalias !5
  %.799.i.i = or disjoint i64 %i.3.0.i.i, 3
  %.825.i.i = getelementptr i8, ptr %.3860.i, i64 %.799.i.i
  %.826.i.i = load i8, ptr %.825.i.i, align 1, !noalias !5
  %.830.i.i = zext i8 %.826.i.i to i64
  %.831.i.i = shl nuw nsw i64 %.830.i.i, 12
  %.832.i.i = zext i32 %s3.2.0.i.i to i64
  %.834.i.i = and i64 %.832.i.i, 4095
  %96 = getelementptr i8, ptr %arg.a5, i64 %.831.i.i
  %.860.i.i = getelementptr i8, ptr %96, i64 %.834.i.i
  %.861.i.i = load i8, ptr %.860.i.i, align 1, !noalias !5
  %.864.i.i = zext i8 %.861.i.i to i64
  %.idx1546.i.i = shl nuw nsw i64 %.830.i.i, 10
  %97 = getelementptr i8, ptr %arg.a6, i64 %.idx1546.i.i
  %.890.i.i = getelementptr i32, ptr %97, i64 %.864.i.i
  %.891.i.i = load i32, ptr %.890.i.i, align 4, !noalias !5
  %.897.i.i = or disjoint i64 %i.3.0.i.i, 4
  %.923.i.i = getelementptr i8, ptr %.3860.i, i64 %.897.i.i
  %.924.i.i = load i8, ptr %.923.i.i, align 1, !noalias !5
  %.928.i.i = zext i8 %.924.i.i to i64
  %.929.i.i = shl nuw nsw i64 %.928.i.i, 12
  %.930.i.i = zext i32 %s4.2.0.i.i to i64
  %.932.i.i = and i64 %.930.i.i, 4095
  %98 = getelementptr i8, ptr %arg.a5, i64 %.929.i.i
  %.958.i.i = getelementptr i8, ptr %98, i64 %.932.i.i
  %.959.i.i = load i8, ptr %.958.i.i, align 1, !noalias !5
  %.962.i.i = zext i8 %.959.i.i to i64
  %.idx1547.i.i = shl nuw nsw i64 %.928.i.i, 10
  %99 = getelementptr i8, ptr %arg.a6, i64 %.idx1547.i.i
  %.988.i.i = getelementptr i32, ptr %99, i64 %.962.i.i
  %.989.i.i = load i32, ptr %.988.i.i, align 4, !noalias !5
  %.995.i.i = or disjoint i64 %i.3.0.i.i, 5
  %.1021.i.i = getelementptr i8, ptr %.3860.i, i64 %.995.i.i
  %.1022.i.i = load i8, ptr %.1021.i.i, align 1, !noalias !5
  %.1026.i.i = zext i8 %.1022.i.i to i64
  %.1027.i.i = shl nuw nsw i64 %.1026.i.i, 12
  %.1028.i.i = zext i32 %s5.2.0.i.i to i64
  %.1030.i.i = and i64 %.1028.i.i, 4095
  %100 = getelementptr i8, ptr %arg.a5, i64 %.1027.i.i
  %.1056.i.i = getelementptr i8, ptr %100, i64 %.1030.i.i
  %.1057.i.i = load i8, ptr %.1056.i.i, align 1, !noalias !5
  %.1060.i.i = zext i8 %.1057.i.i to i64
  %.idx1548.i.i = shl nuw nsw i64 %.1026.i.i, 10
  %101 = getelementptr i8, ptr %arg.a6, i64 %.idx1548.i.i
  %.1086.i.i = getelementptr i32, ptr %101, i64 %.1060.i.i
  %.1087.i.i = load i32, ptr %.1086.i.i, align 4, !noalias !5
  %.1093.i.i = or disjoint i64 %i.3.0.i.i, 6
  %.1119.i.i = getelementptr i8, ptr %.3860.i, i64 %.1093.i.i
  %.1120.i.i = load i8, ptr %.1119.i.i, align 1, !noalias !5
  %.1124.i.i = zext i8 %.1120.i.i to i64
  %.1125.i.i = shl nuw nsw i64 %.1124.i.i, 12
  %.1126.i.i = zext i32 %s6.2.0.i.i to i64
  %.1128.i.i = and i64 %.1126.i.i, 4095
  %102 = getelementptr i8, ptr %arg.a5, i64 %.1125.i.i
  %.1154.i.i = getelementptr i8, ptr %102, i64 %.1128.i.i
  %.1155.i.i = load i8, ptr %.1154.i.i, align 1, !noalias !5
  %.1158.i.i = zext i8 %.1155.i.i to i64
  %.idx1549.i.i = shl nuw nsw i64 %.1124.i.i, 10
  %103 = getelementptr i8, ptr %arg.a6, i64 %.idx1549.i.i
  %.1184.i.i = getelementptr i32, ptr %103, i64 %.1158.i.i
  %.1185.i.i = load i32, ptr %.1184.i.i, align 4, !noalias !5
  %.1191.i.i = or disjoint i64 %i.3.0.i.i, 7
  %.1217.i.i = getelementptr i8, ptr %.3860.i, i64 %.1191.i.i
  %.1218.i.i = load i8, ptr %.1217.i.i, align 1, !noalias !5
  %.1222.i.i = zext i8 %.1218.i.i to i64
  %.1223.i.i = shl nuw nsw i64 %.1222.i.i, 12
  %.1224.i.i = zext i32 %s7.2.0.i.i to i64
  %.1226.i.i = and i64 %.1224.i.i, 4095
  %104 = getelementptr i8, ptr %arg.a5, i64 %.1223.i.i
  %.1252.i.i = getelementptr i8, ptr %104, i64 %.1226.i.i
  %.1253.i.i = load i8, ptr %.1252.i.i, align 1, !noalias !5
  %.1256.i.i = zext i8 %.1253.i.i to i64
  %.idx1550.i.i = shl nuw nsw i64 %.1222.i.i, 10
  %105 = getelementptr i8, ptr %arg.a6, i64 %.idx1550.i.i
  %.1282.i.i = getelementptr i32, ptr %105, i64 %.1256.i.i
  %.1283.i.i = load i32, ptr %.1282.i.i, align 4, !noalias !5
  %.1291.i.i = trunc i32 %.599.i.i to i8
  %.1318.i.i = getelementptr i8, ptr %.4047.i, i64 %i.3.0.i.i
  store i8 %.1291.i.i, ptr %.1318.i.i, align 1, !noalias !5
  %.1325.i.i = trunc i32 %.695.i.i to i8
  %.1354.i.i = getelementptr i8, ptr %.4047.i, i64 %.603.i.i
  store i8 %.1325.i.i, ptr %.1354.i.i, align 1, !noalias !5
  %.1361.i.i = trunc i32 %.793.i.i to i8
  %.1389.i.i = getelementptr i8, ptr %.4047.i, i64 %.701.i.i
  store i8 %.1361.i.i, ptr %.1389.i.i, align 1, !noalias !5
  %.1396.i.i = trunc i32 %.891.i.i to i8
  %.1424.i.i = getelementptr i8, ptr %.4047.i, i64 %.799.i.i
  store i8 %.1396.i.i, ptr %.1424.i.i, align 1, !noalias !5
  %.1431.i.i = trunc i32 %.989.i.i to i8
  %.1459.i.i = getelementptr i8, ptr %.4047.i, i64 %.897.i.i
  store i8 %.1431.i.i, ptr %.1459.i.i, align 1, !noalias !5
  %.1466.i.i = trunc i32 %.1087.i.i to i8
  %.1494.i.i = getelementptr i8, ptr %.4047.i, i64 %.995.i.i
  store i8 %.1466.i.i, ptr %.1494.i.i, align 1, !noalias !5
  %.1501.i.i = trunc i32 %.1185.i.i to i8
  %.1529.i.i = getelementptr i8, ptr %.4047.i, i64 %.1093.i.i
  store i8 %.1501.i.i, ptr %.1529.i.i, align 1, !noalias !5
  %.1536.i.i = trunc i32 %.1283.i.i to i8
  %.1564.i.i = getelementptr i8, ptr %.4047.i, i64 %.1191.i.i
  store i8 %.1536.i.i, ptr %.1564.i.i, align 1, !noalias !5
  %.1574.i.i = lshr i32 %.599.i.i, 8
  %.1576.i.i = and i32 %.1574.i.i, 4095
  %.1579.i.i = add nuw nsw i32 %.1576.i.i, 1
  %.1583.i.i = lshr i64 %.540.i.i, 12
  %.1584.i.i = zext nneg i32 %.1579.i.i to i64
  %.1585.i.i = mul nuw nsw i64 %.1583.i.i, %.1584.i.i
  %.1589.i.i = add nuw nsw i64 %.1585.i.i, %.542.i.i
  %106 = lshr i32 %.599.i.i, 20
  %107 = trunc nuw i64 %.1589.i.i to i32
  %.1595.i.i = sub i32 %107, %106
  %.1673.i.i = icmp ult i32 %.1595.i.i, 65536
  br i1 %.1673.i.i, label %B3088.i.i, label %B3104.i.i

B3088.i.i:                                        ; preds = %B582.i.i
  %.1623.i.i = getelementptr i8, ptr %arg.a0, i64 %p.10.0.i.i
  %.1624.i.i = load i16, ptr %.1623.i.i, align 1, !noalias !5
  %108 = zext i16 %.1624.i.i to i32
  %.1666.i.i = shl nuw i32 %.1595.i.i, 16
  %.1667.i.i = or disjoint i32 %.1666.i.i, %108
  br label %B3104.i.i

B3104.i.i:                                        ; preds = %B3088.i.i, %B582.i.i
  %.1701.i.i = phi i64 [ 2, %B3088.i.i ], [ 0, %B582.i.i ]
  %_refill_v66__vphi98_0.2.1.i.i = phi i32 [ %.1667.i.i, %B3088.i.i ], [ %.1595.i.i, %B582.i.i ]
  %.1713.i.i = add i64 %.1701.i.i, %p.10.0.i.i
  %.1730.i.i = lshr i32 %.695.i.i, 8
  %.1732.i.i = and i32 %.1730.i.i, 4095
  %.1735.i.i = add nuw nsw i32 %.1732.i.i, 1
  %.1739.i.i = lshr i64 %.636.i.i, 12
  %.1740.i.i = zext nneg i32 %.1735.i.i to i64
  %.1741.i.i = mul nuw nsw i64 %.1739.i.i, %.1740.i.i
  %.1745.i.i = add nuw nsw i64 %.1741.i.i, %.638.i.i
  %109 = lshr i32 %.695.i.i, 20
  %110 = trunc nuw i64 %.1745.i.i to i32
  %.1751.i.i = sub i32 %110, %109
  %.1829.i.i = icmp ult i32 %.1751.i.i, 65536
  br i1 %.1829.i.i, label %B3212.i.i, label %B3566.i.i

B3212.i.i:                                        ; preds = %B3104.i.i
  %.1779.i.i = getelementptr i8, ptr %arg.a0, i64 %.1713.i.i
  %.1780.i.i = load i16, ptr %.1779.i.i, align 1, !noalias !5
  %111 = zext i16 %.1780.i.i to i32
  %.1822.i.i = shl nuw i32 %.1751.i.i, 16
  %.1823.i.i = or disjoint i32 %.1822.i.i, %111
  br label %B3566.i.i

B3566.i.i:                                        ; preds = %B3212.i.i, %B3104.i.i
  %.1857.i.i = phi i64 [ 2, %B3212.i.i ], [ 0, %B3104.i.i ]
  %_refill_v69__vphi98_0.2.1.i.i = phi i32 [ %.1823.i.i, %B3212.i.i ], [ %.1751.i.i, %B3104.i.i ]
  %.1869.i.i = add i64 %.1857.i.i, %.1713.i.i
  %.1886.i.i = lshr i32 %.793.i.i, 8
  %.1888.i.i = and i32 %.1886.i.i, 4095
  %.1891.i.i = add nuw nsw i32 %.1888.i.i, 1
  %.1895.i.i = lshr i64 %.734.i.i, 12
  %.1896.i.i = zext nneg i32 %.1891.i.i to i64
  %.1897.i.i = mul nuw nsw i64 %.1895.i.i, %.1896.i.i
  %.1901.i.i = add nuw nsw i64 %.1897.i.i, %.736.i.i
  %112 = lshr i32 %.793.i.i, 20
  %113 = trunc nuw i64 %.1901.i.i to i32
  %.1907.i.i = sub i32 %113, %112
  %.1985.i.i = icmp ult i32 %.1907.i.i, 65536
  br i1 %.1985.i.i, label %B3568.i.i, label %B3606.i.i

B3568.i.i:                                        ; preds = %B3566.i.i
  %.1935.i.i = getelementptr i8, ptr %arg.a0, i64 %.1869.i.i
  %.1936.i.i = load i16, ptr %.1935.i.i, align 1, !noalias !5
  %114 = zext i16 %.1936.i.i to i32
  %.1978.i.i = shl nuw i32 %.1907.i.i, 16
  %.1979.i.i = or disjoint i32 %.1978.i.i, %114
  br label %B3606.i.i

B3606.i.i:                                        ; preds = %B3568.i.i, %B3566.i.i
  %.2013.i.i = phi i64 [ 2, %B3568.i.i ], [ 0, %B3566.i.i ]
  %_refill_v72__vphi98_0.2.1.i.i = phi i32 [ %.1979.i.i, %B3568.i.i ], [ %.1907.i.i, %B3566.i.i ]
  %.2025.i.i = add i64 %.2013.i.i, %.1869.i.i
  %.2042.i.i = lshr i32 %.891.i.i, 8
  %.2044.i.i = and i32 %.2042.i.i, 4095
  %.2047.i.i = add nuw nsw i32 %.2044.i.i, 1
  %.2051.i.i = lshr i64 %.832.i.i, 12
  %.2052.i.i = zext nneg i32 %.2047.i.i to i64
  %.2053.i.i = mul nuw nsw i64 %.2051.i.i, %.2052.i.i
  %.2057.i.i = add nuw nsw i64 %.2053.i.i, %.834.i.i
  %115 = lshr i32 %.891.i.i, 20
  %116 = trunc nuw i64 %.2057.i.i to i32
  %.2063.i.i = sub i32 %116, %115
  %.2141.i.i = icmp ult i32 %.2063.i.i, 65536
  br i1 %.2141.i.i, label %B3610.i.i, label %B5467.i.i

B3610.i.i:                                        ; preds = %B3606.i.i
  %.2091.i.i = getelementptr i8, ptr %arg.a0, i64 %.2025.i.i
  %.2092.i.i = load i16, ptr %.2091.i.i, align 1, !noalias !5
  %117 = zext i16 %.2092.i.i to i32
  %.2134.i.i = shl nuw i32 %.2063.i.i, 16
  %.2135.i.i = or disjoint i32 %.2134.i.i, %117
  br label %B5467.i.i

B5467.i.i:                                        ; preds = %B3610.i.i, %B3606.i.i
  %.2169.i.i = phi i64 [ 2, %B3610.i.i ], [ 0, %B3606.i.i ]
  %_refill_v75__vphi98_0.2.1.i.i = phi i32 [ %.2135.i.i, %B3610.i.i ], [ %.2063.i.i, %B3606.i.i ]
  %.2181.i.i = add i64 %.2169.i.i, %.2025.i.i
  %.2198.i.i = lshr i32 %.989.i.i, 8
  %.2200.i.i = and i32 %.2198.i.i, 4095
  %.2203.i.i = add nuw nsw i32 %.2200.i.i, 1
  %.2207.i.i = lshr i64 %.930.i.i, 12
  %.2208.i.i = zext nneg i32 %.2203.i.i to i64
  %.2209.i.i = mul nuw nsw i64 %.2207.i.i, %.2208.i.i
  %.2213.i.i = add nuw nsw i64 %.2209.i.i, %.932.i.i
  %118 = lshr i32 %.989.i.i, 20
  %119 = trunc nuw i64 %.2213.i.i to i32
  %.2219.i.i = sub i32 %119, %118
  %.2297.i.i = icmp ult i32 %.2219.i.i, 65536
  br i1 %.2297.i.i, label %B5469.i.i, label %B5598.i.i

B5469.i.i:                                        ; preds = %B5467.i.i
  %.2247.i.i = getelementptr i8, ptr %arg.a0, i64 %.2181.i.i
  %.2248.i.i = load i16, ptr %.2247.i.i, align 1, !noalias !5
  %120 = zext i16 %.2248.i.i to i32
  %.2290.i.i = shl nuw i32 %.2219.i.i, 16
  %.2291.i.i = or disjoint i32 %.2290.i.i, %120
  br label %B5598.i.i

B5598.i.i:                                        ; preds = %B5469.i.i, %B5467.i.i
  %.2325.i.i = phi i64 [ 2, %B5469.i.i ], [ 0, %B5467.i.i ]
  %_refill_v78__vphi98_0.2.1.i.i = phi i32 [ %.2291.i.i, %B5469.i.i ], [ %.2219.i.i, %B5467.i.i ]
  %.2337.i.i = add i64 %.2325.i.i, %.2181.i.i
  %.2354.i.i = lshr i32 %.1087.i.i, 8
  %.2356.i.i = and i32 %.2354.i.i, 4095
  %.2359.i.i = add nuw nsw i32 %.2356.i.i, 1
  %.2363.i.i = lshr i64 %.1028.i.i, 12
  %.2364.i.i = zext nneg i32 %.2359.i.i to i64
  %.2365.i.i = mul nuw nsw i64 %.2363.i.i, %.2364.i.i
  %.2369.i.i = add nuw nsw i64 %.2365.i.i, %.1030.i.i
  %121 = lshr i32 %.1087.i.i, 20
  %122 = trunc nuw i64 %.2369.i.i to i32
  %.2375.i.i = sub i32 %122, %121
  %.2453.i.i = icmp ult i32 %.2375.i.i, 65536
  br i1 %.2453.i.i, label %B5600.i.i, label %B5705.i.i

B5600.i.i:                                        ; preds = %B5598.i.i
  %.2403.i.i = getelementptr i8, ptr %arg.a0, i64 %.2337.i.i
  %.2404.i.i = load i16, ptr %.2403.i.i, align 1, !noalias !5
  %123 = zext i16 %.2404.i.i to i32
  %.2446.i.i = shl nuw i32 %.2375.i.i, 16
  %.2447.i.i = or disjoint i32 %.2446.i.i, %123
  br label %B5705.i.i

B5705.i.i:                                        ; preds = %B5600.i.i, %B5598.i.i
  %.2481.i.i = phi i64 [ 2, %B5600.i.i ], [ 0, %B5598.i.i ]
  %_refill_v81__vphi98_0.2.1.i.i = phi i32 [ %.2447.i.i, %B5600.i.i ], [ %.2375.i.i, %B5598.i.i ]
  %.2493.i.i = add i64 %.2481.i.i, %.2337.i.i
  %.2510.i.i = lshr i32 %.1185.i.i, 8
  %.2512.i.i = and i32 %.2510.i.i, 4095
  %.2515.i.i = add nuw nsw i32 %.2512.i.i, 1
  %.2519.i.i = lshr i64 %.1126.i.i, 12
  %.2520.i.i = zext nneg i32 %.2515.i.i to i64
  %.2521.i.i = mul nuw nsw i64 %.2519.i.i, %.2520.i.i
  %.2525.i.i = add nuw nsw i64 %.2521.i.i, %.1128.i.i
  %124 = lshr i32 %.1185.i.i, 20
  %125 = trunc nuw i64 %.2525.i.i to i32
  %.2531.i.i = sub i32 %125, %124
  %.2609.i.i = icmp ult i32 %.2531.i.i, 65536
  br i1 %.2609.i.i, label %B5707.i.i, label %B5812.i.i

B5707.i.i:                                        ; preds = %B5705.i.i
  %.2559.i.i = getelementptr i8, ptr %arg.a0, i64 %.2493.i.i
  %.2560.i.i = load i16, ptr %.2559.i.i, align 1, !noalias !5
  %126 = zext i16 %.2560.i.i to i32
  %.2602.i.i = shl nuw i32 %.2531.i.i, 16
  %.2603.i.i = or disjoint i32 %.2602.i.i, %126
  br label %B5812.i.i

B5812.i.i:                                        ; preds = %B5707.i.i, %B5705.i.i
  %.2637.i.i = phi i64 [ 2, %B5707.i.i ], [ 0, %B5705.i.i ]
  %_refill_v84__vphi98_0.2.1.i.i = phi i32 [ %.2603.i.i, %B5707.i.i ], [ %.2531.i.i, %B5705.i.i ]
  %.2649.i.i = add i64 %.2637.i.i, %.2493.i.i
  %.2666.i.i = lshr i32 %.1283.i.i, 8
  %.2668.i.i = and i32 %.2666.i.i, 4095
  %.2671.i.i = add nuw nsw i32 %.2668.i.i, 1
  %.2675.i.i = lshr i64 %.1224.i.i, 12
  %.2676.i.i = zext nneg i32 %.2671.i.i to i64
  %.2677.i.i = mul nuw nsw i64 %.2675.i.i, %.2676.i.i
  %.2681.i.i = add nuw nsw i64 %.2677.i.i, %.1226.i.i
  %127 = lshr i32 %.1283.i.i, 20
  %128 = trunc nuw i64 %.2681.i.i to i32
  %.2687.i.i = sub i32 %128, %127
  %.2765.i.i = icmp ult i32 %.2687.i.i, 65536
  br i1 %.2765.i.i, label %B5814.i.i, label %B5919.i.i

B5814.i.i:                                        ; preds = %B5812.i.i
  %.2715.i.i = getelementptr i8, ptr %arg.a0, i64 %.2649.i.i
  %.2716.i.i = load i16, ptr %.2715.i.i, align 1, !noalias !5
  %129 = zext i16 %.2716.i.i to i32
  %.2758.i.i = shl nuw i32 %.2687.i.i, 16
  %.2759.i.i = or disjoint i32 %.2758.i.i, %129
  br label %B5919.i.i

B5919.i.i:                                        ; preds = %B5814.i.i, %B5812.i.i
  %.2849.i.i = phi i64 [ 2, %B5814.i.i ], [ 0, %B5812.i.i ]
  %_refill_v87__vphi98_0.2.1.i.i = phi i32 [ %.2759.i.i, %B5814.i.i ], [ %.2687.i.i, %B5812.i.i ]
  %.2862.i.i = add i64 %.2849.i.i, %.2649.i.i
  %.2870.i.i = add nuw nsw i64 %i.3.0.i.i, 8
  %.2876.i.i = icmp ult i64 %.2870.i.i, %.429.i.i
  br i1 %.2876.i.i, label %B566.i.i, label %B5921.i.i

B5921.i.i:                                        ; preds = %B5919.i.i, %B5075.endif.endif.i
  %p.11.1.i.i = phi i64 [ %.90.i.i, %B5075.endif.endif.i ], [ %.2862.i.i, %B5919.i.i ]
  %s0.3.1.i.i = phi i32 [ %.126.i.i, %B5075.endif.endif.i ], [ %_refill_v66__vphi98_0.2.1.i.i, %B5919.i.i ]
  %s1.3.1.i.i = phi i32 [ %.156.i.i, %B5075.endif.endif.i ], [ %_refill_v69__vphi98_0.2.1.i.i, %B5919.i.i ]
  %s2.3.1.i.i = phi i32 [ %.186.i.i, %B5075.endif.endif.i ], [ %_refill_v72__vphi98_0.2.1.i.i, %B5919.i.i ]
  %s3.3.1.i.i = phi i32 [ %.216.i.i, %B5075.endif.endif.i ], [ %_refill_v75__vphi98_0.2.1.i.i, %B5919.i.i ]
  %s4.3.1.i.i = phi i32 [ %.278.i.i, %B5075.endif.endif.i ], [ %_refill_v78__vphi98_0.2.1.i.i, %B5919.i.i ]
  %s5.3.1.i.i = phi i32 [ %.308.i.i, %B5075.endif.endif.i ], [ %_refill_v81__vphi98_0.2.1.i.i, %B5919.i.i ]
  %s6.3.1.i.i = phi i32 [ %.338.i.i, %B5075.endif.endif.i ], [ %_refill_v84__vphi98_0.2.1.i.i, %B5919.i.i ]
  %s7.3.1.i.i = phi i32 [ %.368.i.i, %B5075.endif.endif.i ], [ %_refill_v87__vphi98_0.2.1.i.i, %B5919.i.i ]
  %i.4.1.i.i = phi i64 [ %.3598.i, %B5075.endif.endif.i ], [ %.2870.i.i, %B5919.i.i ]
  %.2907.i.i = icmp ugt i64 %p.11.1.i.i, %.85.i.i
  br i1 %.2907.i.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B6026.i.i

B6026.i.i:                                        ; preds = %B5921.i.i
  store i32 %s0.3.1.i.i, ptr %.3477.i, align 4, !noalias !5
  store i32 %s1.3.1.i.i, ptr %.155.i.i, align 4, !noalias !5
  store i32 %s2.3.1.i.i, ptr %.185.i.i, align 4, !noalias !5
  store i32 %s3.3.1.i.i, ptr %.215.i.i, align 4, !noalias !5
  store i32 %s4.3.1.i.i, ptr %.277.i.i, align 4, !noalias !5
  store i32 %s5.3.1.i.i, ptr %.307.i.i, align 4, !noalias !5
  store i32 %s6.3.1.i.i, ptr %.337.i.i, align 4, !noalias !5
  store i32 %s7.3.1.i.i, ptr %.367.i.i, align 4, !noalias !5
  %.3249.i.i = icmp ult i64 %i.4.1.i.i, %.4031.i
  br i1 %.3249.i.i, label %B6028.preheader.i.i, label %B6236.i.i

B6028.preheader.i.i:                              ; preds = %B6026.i.i
  %130 = sub nuw nsw i64 %.4031.i, %i.4.1.i.i
  br label %B6028.i.i

B6028.i.i:                                        ; preds = %B6135.i.i, %B6028.preheader.i.i
  %p.12.0.i.i = phi i64 [ %.3618.i.i, %B6135.i.i ], [ %p.11.1.i.i, %B6028.preheader.i.i ]
  %i.5.0.i.i = phi i64 [ %.3625.i.i, %B6135.i.i ], [ %i.4.1.i.i, %B6028.preheader.i.i ]
  %lane.3.0.i.i = phi i64 [ %.3629.i.i, %B6135.i.i ], [ 0, %B6028.preheader.i.i ]
  %.3288.i.i = getelementptr i32, ptr %.3477.i, i64 %lane.3.0.i.i
  %.3289.i.i = load i32, ptr %.3288.i.i, align 4, !noalias !5
  %.3316.i.i = getelementptr i8, ptr %.3860.i, i64 %i.5.0.i.i
  %.3317.i.i = load i8, ptr %.3316.i.i, align 1, !noalias !5
  %.3320.i.i = zext i8 %.3317.i.i to i64
  %.3321.i.i = shl nuw nsw i64 %.3320.i.i, 12
  %131 = and i32 %.3289.i.i, 4095
  %.3324.i.i = zext nneg i32 %131 to i64
  %132 = getelementptr i8, ptr %arg.a5, i64 %.3321.i.i
  %.3350.i.i = getelementptr i8, ptr %132, i64 %.3324.i.i
  %.3351.i.i = load i8, ptr %.3350.i.i, align 1, !noalias !5
  %.3354.i.i = zext i8 %.3351.i.i to i64
  %.idx1551.i.i = shl nuw nsw i64 %.3320.i.i, 10
  %133 = getelementptr i8, ptr %arg.a6, i64 %.idx1551.i.i
  %.3380.i.i = getelementptr i32, ptr %133, i64 %.3354.i.i
  %.3381.i.i = load i32, ptr %.3380.i.i, align 4, !noalias !5
  %.3386.i.i = trunc i32 %.3381.i.i to i8
  %.3413.i.i = getelementptr i8, ptr %.4047.i, i64 %i.5.0.i.i
  store i8 %.3386.i.i, ptr %.3413.i.i, align 1, !noalias !5
  %.3447.i.i = load i32, ptr %.3288.i.i, align 4, !noalias !5
  %.3451.i.i = lshr i32 %.3381.i.i, 8
  %.3453.i.i = and i32 %.3451.i.i, 4095
  %.3456.i.i = add nuw nsw i32 %.3453.i.i, 1
  %.3460.i.i = lshr i32 %.3447.i.i, 12
  %.3462.i.i = mul nuw i32 %.3460.i.i, %.3456.i.i
  %.3465.i.i = and i32 %.3447.i.i, 4095
  %134 = lshr i32 %.3381.i.i, 20
  %.3466.i.i = sub nsw i32 %.3465.i.i, %134
  %.3471.i.i = add i32 %.3466.i.i, %.3462.i.i
  %.3550.i.i = icmp ult i32 %.3471.i.i, 65536
  br i1 %.3550.i.i, label %B6129.i.i, label %B6135.i.i

B6129.i.i:                                        ; preds = %B6028.i.i
  %.3500.i.i = getelementptr i8, ptr %arg.a0, i64 %p.12.0.i.i
  %.3501.i.i = load i16, ptr %.3500.i.i, align 1, !noalias !5
  %135 = zext i16 %.3501.i.i to i32
  %.3543.i.i = shl nuw i32 %.3471.i.i, 16
  %.3544.i.i = or disjoint i32 %.3543.i.i, %135
  br label %B6135.i.i

B6135.i.i:                                        ; preds = %B6129.i.i, %B6028.i.i
  %.3578.i.i = phi i64 [ 2, %B6129.i.i ], [ 0, %B6028.i.i ]
  %_refill_v55__vphi98_0.2.1.i.i = phi i32 [ %.3544.i.i, %B6129.i.i ], [ %.3471.i.i, %B6028.i.i ]
  store i32 %_refill_v55__vphi98_0.2.1.i.i, ptr %.3288.i.i, align 4, !noalias !5
  %.3618.i.i = add i64 %.3578.i.i, %p.12.0.i.i
  %.3625.i.i = add nuw i64 %i.5.0.i.i, 1
  %.3629.i.i = add nuw i64 %lane.3.0.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.3629.i.i, %130
  br i1 %exitcond.not.i.i, label %B6236.i.i, label %B6028.i.i

B6236.i.i:                                        ; preds = %B6135.i.i, %B6026.i.i
  %p.13.1.i.i = phi i64 [ %p.11.1.i.i, %B6026.i.i ], [ %.3618.i.i, %B6135.i.i ]
  %.3662.i.i = icmp eq i64 %p.13.1.i.i, %.85.i.i
  br label %B6240.if.i.i

B6347.i.i:                                        ; preds = %B6240.if.i.i
  %136 = getelementptr i32, ptr %.3477.i, i64 %.3693.01552.i.i
  %.3828.i.i = load i32, ptr %136, align 4, !noalias !5
  %.3831.i.i = icmp eq i32 %.3828.i.i, 65536
  %exitcond1555.not.i.i = icmp eq i64 %.3762.i.i, 8
  br i1 %exitcond1555.not.i.i, label %_ZN14sparse_kernels4rans5_restB3v51B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, label %B6240.if.i.i.backedge

B6347.i.thread.i:                                 ; preds = %B6240.if.i.i
  %exitcond1555.not.i1879.i = icmp eq i64 %.3762.i.i, 8
  br i1 %exitcond1555.not.i1879.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B6240.if.i.i.backedge

B6240.if.i.i.backedge:                            ; preds = %B6347.i.thread.i, %B6347.i.i
  %home.2.01554.i.i.be = phi i1 [ %.3831.i.i, %B6347.i.i ], [ false, %B6347.i.thread.i ]
  br label %B6240.if.i.i

B6240.if.i.i:                                     ; preds = %B6240.if.i.i.backedge, %B6236.i.i
  %home.2.01554.i.i = phi i1 [ %.3662.i.i, %B6236.i.i ], [ %home.2.01554.i.i.be, %B6240.if.i.i.backedge ]
  %.3693.01552.i.i = phi i64 [ 0, %B6236.i.i ], [ %.3762.i.i, %B6240.if.i.i.backedge ]
  %.3762.i.i = add nuw nsw i64 %.3693.01552.i.i, 1
  br i1 %home.2.01554.i.i, label %B6347.i.i, label %B6347.i.thread.i

_ZN14sparse_kernels4rans5_restB3v51B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %B6347.i.i
  br i1 %.3831.i.i, label %B4971.i, label %_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B5075.endif.else.if.i:                            ; preds = %B5075.else.endif.endif.i
  br label %B5075.endif.else.endif.i

B5075.endif.else.endif.i:                         ; preds = %B5075.endif.else.if.i, %B5075.else.endif.endif.i
  %.3934.sroa.0.1.i = phi i64 [ 0, %B5075.endif.else.if.i ], [ %.3946.i, %B5075.else.endif.endif.i ]
  %.3954.not.i = icmp slt i64 %.3946.i, %arg.n8_0
  br i1 %.3954.not.i, label %B5075.endif.else.endif.endif.i, label %B5075.endif.else.endif.if.i, !prof !4

B5075.endif.else.endif.if.i:                      ; preds = %B5075.endif.else.endif.i
  br label %B5075.endif.else.endif.endif.i

B5075.endif.else.endif.endif.i:                   ; preds = %B5075.endif.else.endif.if.i, %B5075.endif.else.endif.i
  %.3934.sroa.0.3.i = phi i64 [ %arg.n8_0, %B5075.endif.else.endif.if.i ], [ %.3934.sroa.0.1.i, %B5075.endif.else.endif.i ]
  %.3962.i = select i1 %.3774.i, i64 %arg.n8_0, i64 0
  %.3963.i = add i64 %.3962.i, %.3316.i
  %.3966.i = icmp slt i64 %.3963.i, 0
  br i1 %.3966.i, label %B5075.endif.else.endif.endif.if.i, label %B5075.endif.else.endif.endif.endif.i, !prof !3

B5075.endif.else.endif.endif.if.i:                ; preds = %B5075.endif.else.endif.endif.i
  br label %B5075.endif.else.endif.endif.endif.i

B5075.endif.else.endif.endif.endif.i:             ; preds = %B5075.endif.else.endif.endif.if.i, %B5075.endif.else.endif.endif.i
  %.3934.sroa.13.1.i = phi i64 [ 0, %B5075.endif.else.endif.endif.if.i ], [ %.3963.i, %B5075.endif.else.endif.endif.i ]
  %.3971.not.i = icmp slt i64 %.3963.i, %arg.n8_0
  br i1 %.3971.not.i, label %B5075.endif.endif.i, label %B5075.endif.else.endif.endif.endif.if.i, !prof !4

B5075.endif.else.endif.endif.endif.if.i:          ; preds = %B5075.endif.else.endif.endif.endif.i
  br label %B5075.endif.endif.i

_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B70.i, %B154.i, %B312.i, %B468.i, %B628.i, %B4971.i, %B4983.else.endif.endif.i, %B5921.i.i, %_ZN14sparse_kernels4rans5_restB3v51B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B566.i.i, %B6347.i.thread.i
  %.sink.i = phi i64 [ %.3126.0.i, %B6347.i.thread.i ], [ %.3126.0.i, %B566.i.i ], [ %.3126.0.i, %B5921.i.i ], [ %.3126.0.i, %_ZN14sparse_kernels4rans5_restB3v51B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ %.3126.0.i, %B4983.else.endif.endif.i ], [ -1, %B4971.i ], [ %.212.01817.i, %B628.i ], [ %.212.01817.i, %B468.i ], [ %.212.01817.i, %B312.i ], [ %.212.01817.i, %B154.i ], [ %.212.01817.i, %B70.i ]
  store i64 %.sink.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define i64 @sparse_rans_decode_vectors(ptr readonly captures(none) %.1, i64 %.2, ptr readonly captures(none) %.3, i64 %.4, ptr readonly captures(none) %.5, i64 %.6, ptr readonly captures(none) %.7, i64 %.8, ptr readonly captures(none) %.9, i64 %.10, ptr %.11, i64 %.12, ptr %.13, i64 %.14, ptr readonly captures(none) %.15, i64 %.16, i64 %.17, ptr writeonly captures(none) %.18, i64 %.19, ptr captures(none) %.20, i64 %.21, ptr captures(none) %.22, i64 %.23, ptr captures(none) %.24, i64 %.25) local_unnamed_addr #0 {
entry:
  %.27 = alloca i64, align 8
  store i64 0, ptr %.27, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB3v46B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dE8uint8_2ax8int64_2ax8int64_2ax8uint8_2ax8int64_2ax8uint8_2ax9uint32_2ax8uint8_2axx8uint8_2ax9uint32_2ax8int64_2ax8int64_2ax(ptr %.27, ptr %.1, i64 %.2, ptr %.3, i64 %.4, ptr %.5, ptr %.7, i64 %.8, ptr %.9, i64 %.10, ptr %.11, ptr %.13, ptr %.15, ptr %.18, i64 %.19, ptr %.20, i64 %.21, ptr %.22, ptr %.24) #4
  %.41 = load i64, ptr %.27, align 8
  ret i64 %.41
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8>, <16 x i8>) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.ctpop.i8(i8) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels4rans5_restB3v51B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels4rans5_restB3v51B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE"}
