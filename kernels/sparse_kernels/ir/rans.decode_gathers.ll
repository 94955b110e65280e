; 52535d31df0ea2c9ee09e35c9a5eb72f

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
  %.2582424.not.i = icmp slt i64 %.60, 1
  br i1 %.2582424.not.i, label %B5201.i, label %B68.lr.ph.i

B68.lr.ph.i:                                      ; preds = %entry
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.282, i64 %.132)
  %.610.i = add i64 %.24, -32
  br label %B68.i

B68.i:                                            ; preds = %B680.i, %B68.lr.ph.i
  %_begin_v92_at.2.02427.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.1099.i, %B680.i ]
  %.200.02426.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.271.i, %B680.i ]
  %.271.i = add nuw nsw i64 %.200.02426.i, 1
  %.342.i = sub nsw i64 %.11.i.i, %_begin_v92_at.2.02427.i
  %0 = getelementptr i64, ptr %.66, i64 %.200.02426.i
  %.376.i = load i64, ptr %0, align 8, !noalias !0
  %.377.i = icmp sgt i64 %.376.i, -1
  br i1 %.377.i, label %B152.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B152.i:                                           ; preds = %B68.i
  %1 = getelementptr i64, ptr %.102, i64 %.200.02426.i
  %.415.i = load i64, ptr %1, align 8, !noalias !0
  %.416.i = icmp sgt i64 %.415.i, 15
  %.439.i = icmp sle i64 %.415.i, %.24
  %_begin_v92__vphi240_1.2.1.i = select i1 %.416.i, i1 %.439.i, i1 false
  br i1 %_begin_v92__vphi240_1.2.1.i, label %B310.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B310.i:                                           ; preds = %B152.i
  %2 = getelementptr i64, ptr %.174, i64 %.200.02426.i
  %.503.i = load i64, ptr %2, align 8, !noalias !0
  %.504.i = icmp sgt i64 %.503.i, -1
  %.516.i = icmp sle i64 %.503.i, %.342.i
  %or.cond.i = select i1 %.504.i, i1 %.516.i, i1 false
  br i1 %or.cond.i, label %B442.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B442.i:                                           ; preds = %B310.i
  %3 = shl nuw i64 %.415.i, 1
  %.611.i = sub i64 %.610.i, %3
  %.612.i = icmp sgt i64 %.376.i, %.611.i
  br i1 %.612.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B496.i

B496.i:                                           ; preds = %B442.i
  %.615.not.i = icmp eq i64 %.200.02426.i, 0
  br i1 %.615.not.i, label %B562.i, label %B508.i

B508.i:                                           ; preds = %B496.i
  %.678.i = getelementptr i8, ptr %2, i64 -8
  %.679.i = load i64, ptr %.678.i, align 8, !noalias !0
  %.680.i = icmp sgt i64 %.503.i, %.679.i
  br i1 %.680.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B562.i

B562.i:                                           ; preds = %B508.i, %B496.i
  %.idx.i = shl i64 %.200.02426.i, 5
  %invariant.gep.i = getelementptr i8, ptr %.324, i64 %.idx.i
  br label %B574.if.i

B680.i:                                           ; preds = %B574.if.i
  %4 = getelementptr i64, ptr %.360, i64 %.200.02426.i
  store i64 16, ptr %4, align 8, !noalias !0
  %5 = getelementptr i64, ptr %.396, i64 %.200.02426.i
  store i64 %_begin_v92_at.2.02427.i, ptr %5, align 8, !noalias !0
  %.1095.i = load i64, ptr %2, align 8, !noalias !0
  %.1099.i = add nsw i64 %.1095.i, %_begin_v92_at.2.02427.i
  %exitcond2592.not.i = icmp eq i64 %.60, %.271.i
  br i1 %exitcond2592.not.i, label %B5201.i, label %B68.i

B5201.i:                                          ; preds = %B680.i, %entry
  %6 = add i64 %.60, -2
  %.12802581.i = icmp ult i64 %6, 9223372036854775807
  br i1 %.12802581.i, label %B5267.if.lr.ph.i, label %B5736.preheader.i

B5267.if.lr.ph.i:                                 ; preds = %B5201.i
  %.4061.i = getelementptr i8, ptr %.66, i64 8
  %.4064.i = getelementptr i8, ptr %.396, i64 8
  %.4068.i = getelementptr i8, ptr %.102, i64 8
  %.4071.i = getelementptr i8, ptr %.324, i64 32
  %.4073.i = getelementptr i8, ptr %.360, i64 8
  %.4082.i = getelementptr i8, ptr %.66, i64 16
  %.4085.i = getelementptr i8, ptr %.396, i64 16
  %.4089.i = getelementptr i8, ptr %.102, i64 16
  %.4092.i = getelementptr i8, ptr %.324, i64 64
  %.4094.i = getelementptr i8, ptr %.360, i64 16
  %.3732.i = getelementptr i8, ptr %.66, i64 24
  %.3735.i = getelementptr i8, ptr %.396, i64 24
  %.3739.i = getelementptr i8, ptr %.102, i64 24
  %.3742.i = getelementptr i8, ptr %.324, i64 96
  %.3744.i = getelementptr i8, ptr %.360, i64 24
  %.3311.i = getelementptr i8, ptr %.66, i64 32
  %.3314.i = getelementptr i8, ptr %.396, i64 32
  %.3318.i = getelementptr i8, ptr %.102, i64 32
  %.3321.i = getelementptr i8, ptr %.324, i64 128
  %.3323.i = getelementptr i8, ptr %.360, i64 32
  %.2819.i = getelementptr i8, ptr %.66, i64 40
  %.2822.i = getelementptr i8, ptr %.396, i64 40
  %.2826.i = getelementptr i8, ptr %.102, i64 40
  %.2829.i = getelementptr i8, ptr %.324, i64 160
  %.2831.i = getelementptr i8, ptr %.360, i64 40
  %.2256.i = getelementptr i8, ptr %.66, i64 48
  %.2259.i = getelementptr i8, ptr %.396, i64 48
  %.2263.i = getelementptr i8, ptr %.102, i64 48
  %.2266.i = getelementptr i8, ptr %.324, i64 192
  %.2268.i = getelementptr i8, ptr %.360, i64 48
  %.1622.i = getelementptr i8, ptr %.66, i64 56
  %.1625.i = getelementptr i8, ptr %.396, i64 56
  %.1629.i = getelementptr i8, ptr %.102, i64 56
  %.1632.i = getelementptr i8, ptr %.324, i64 224
  %.1634.i = getelementptr i8, ptr %.360, i64 56
  br label %B5267.if.i

B5736.preheader.i:                                ; preds = %B5726.i, %B5201.i
  %done.2.0.lcssa.i = phi i64 [ 0, %B5201.i ], [ %.1362.0.i, %B5726.i ]
  br label %B5736.i

B5427.i:                                          ; preds = %B5267.if.i
  %.1518.i = load i64, ptr %.4082.i, align 8, !noalias !0
  %.1519.i = getelementptr i8, ptr %.30, i64 %.1518.i
  %.1521.i = load i64, ptr %.4085.i, align 8, !noalias !0
  %.1522.i = getelementptr i8, ptr %.138, i64 %.1521.i
  %.1523.i = getelementptr i8, ptr %.288, i64 %.1521.i
  %.1525.i = load i64, ptr %.4089.i, align 8, !noalias !0
  %.1526.i = add i64 %.1525.i, 1
  %.1534.i = load <8 x i32>, ptr %.4092.i, align 4, !noalias !0
  %.1536.i = load i64, ptr %.4094.i, align 8, !noalias !0
  %.1539.i = load i64, ptr %.3732.i, align 8, !noalias !0
  %.1540.i = getelementptr i8, ptr %.30, i64 %.1539.i
  %.1542.i = load i64, ptr %.3735.i, align 8, !noalias !0
  %.1543.i = getelementptr i8, ptr %.138, i64 %.1542.i
  %.1544.i = getelementptr i8, ptr %.288, i64 %.1542.i
  %.1546.i = load i64, ptr %.3739.i, align 8, !noalias !0
  %.1547.i = add i64 %.1546.i, 1
  %.1555.i = load <8 x i32>, ptr %.3742.i, align 4, !noalias !0
  %.1557.i = load i64, ptr %.3744.i, align 8, !noalias !0
  %.1560.i = load i64, ptr %.3311.i, align 8, !noalias !0
  %.1561.i = getelementptr i8, ptr %.30, i64 %.1560.i
  %.1563.i = load i64, ptr %.3314.i, align 8, !noalias !0
  %.1564.i = getelementptr i8, ptr %.138, i64 %.1563.i
  %.1565.i = getelementptr i8, ptr %.288, i64 %.1563.i
  %.1567.i = load i64, ptr %.3318.i, align 8, !noalias !0
  %.1568.i = add i64 %.1567.i, 1
  %.1576.i = load <8 x i32>, ptr %.3321.i, align 4, !noalias !0
  %.1578.i = load i64, ptr %.3323.i, align 8, !noalias !0
  %.1581.i = load i64, ptr %.2819.i, align 8, !noalias !0
  %.1582.i = getelementptr i8, ptr %.30, i64 %.1581.i
  %.1584.i = load i64, ptr %.2822.i, align 8, !noalias !0
  %.1585.i = getelementptr i8, ptr %.138, i64 %.1584.i
  %.1586.i = getelementptr i8, ptr %.288, i64 %.1584.i
  %.1588.i = load i64, ptr %.2826.i, align 8, !noalias !0
  %.1589.i = add i64 %.1588.i, 1
  %.1597.i = load <8 x i32>, ptr %.2829.i, align 4, !noalias !0
  %.1599.i = load i64, ptr %.2831.i, align 8, !noalias !0
  %.1602.i = load i64, ptr %.2256.i, align 8, !noalias !0
  %.1603.i = getelementptr i8, ptr %.30, i64 %.1602.i
  %.1605.i = load i64, ptr %.2259.i, align 8, !noalias !0
  %.1606.i = getelementptr i8, ptr %.138, i64 %.1605.i
  %.1607.i = getelementptr i8, ptr %.288, i64 %.1605.i
  %.1609.i = load i64, ptr %.2263.i, align 8, !noalias !0
  %.1610.i = add i64 %.1609.i, 1
  %.1618.i = load <8 x i32>, ptr %.2266.i, align 4, !noalias !0
  %.1620.i = load i64, ptr %.2268.i, align 8, !noalias !0
  %.1623.i = load i64, ptr %.1622.i, align 8, !noalias !0
  %.1624.i = getelementptr i8, ptr %.30, i64 %.1623.i
  %.1626.i = load i64, ptr %.1625.i, align 8, !noalias !0
  %.1627.i = getelementptr i8, ptr %.138, i64 %.1626.i
  %.1628.i = getelementptr i8, ptr %.288, i64 %.1626.i
  %.1630.i = load i64, ptr %.1629.i, align 8, !noalias !0
  %.1631.i = add i64 %.1630.i, 1
  %.1639.i = load <8 x i32>, ptr %.1632.i, align 4, !noalias !0
  %.1641.i = load i64, ptr %.1634.i, align 8, !noalias !0
  %.16442537.i = icmp slt i64 %done.2.02584.i, %.1362.0.i
  br i1 %.16442537.i, label %for.body.i, label %for.end.i

B5437.i:                                          ; preds = %B5267.if.i
  %.2173.i = load i64, ptr %.4082.i, align 8, !noalias !0
  %.2174.i = getelementptr i8, ptr %.30, i64 %.2173.i
  %.2176.i = load i64, ptr %.4085.i, align 8, !noalias !0
  %.2177.i = getelementptr i8, ptr %.138, i64 %.2176.i
  %.2178.i = getelementptr i8, ptr %.288, i64 %.2176.i
  %.2180.i = load i64, ptr %.4089.i, align 8, !noalias !0
  %.2181.i = add i64 %.2180.i, 1
  %.2189.i = load <8 x i32>, ptr %.4092.i, align 4, !noalias !0
  %.2191.i = load i64, ptr %.4094.i, align 8, !noalias !0
  %.2194.i = load i64, ptr %.3732.i, align 8, !noalias !0
  %.2195.i = getelementptr i8, ptr %.30, i64 %.2194.i
  %.2197.i = load i64, ptr %.3735.i, align 8, !noalias !0
  %.2198.i = getelementptr i8, ptr %.138, i64 %.2197.i
  %.2199.i = getelementptr i8, ptr %.288, i64 %.2197.i
  %.2201.i = load i64, ptr %.3739.i, align 8, !noalias !0
  %.2202.i = add i64 %.2201.i, 1
  %.2210.i = load <8 x i32>, ptr %.3742.i, align 4, !noalias !0
  %.2212.i = load i64, ptr %.3744.i, align 8, !noalias !0
  %.2215.i = load i64, ptr %.3311.i, align 8, !noalias !0
  %.2216.i = getelementptr i8, ptr %.30, i64 %.2215.i
  %.2218.i = load i64, ptr %.3314.i, align 8, !noalias !0
  %.2219.i = getelementptr i8, ptr %.138, i64 %.2218.i
  %.2220.i = getelementptr i8, ptr %.288, i64 %.2218.i
  %.2222.i = load i64, ptr %.3318.i, align 8, !noalias !0
  %.2223.i = add i64 %.2222.i, 1
  %.2231.i = load <8 x i32>, ptr %.3321.i, align 4, !noalias !0
  %.2233.i = load i64, ptr %.3323.i, align 8, !noalias !0
  %.2236.i = load i64, ptr %.2819.i, align 8, !noalias !0
  %.2237.i = getelementptr i8, ptr %.30, i64 %.2236.i
  %.2239.i = load i64, ptr %.2822.i, align 8, !noalias !0
  %.2240.i = getelementptr i8, ptr %.138, i64 %.2239.i
  %.2241.i = getelementptr i8, ptr %.288, i64 %.2239.i
  %.2243.i = load i64, ptr %.2826.i, align 8, !noalias !0
  %.2244.i = add i64 %.2243.i, 1
  %.2252.i = load <8 x i32>, ptr %.2829.i, align 4, !noalias !0
  %.2254.i = load i64, ptr %.2831.i, align 8, !noalias !0
  %.2257.i = load i64, ptr %.2256.i, align 8, !noalias !0
  %.2258.i = getelementptr i8, ptr %.30, i64 %.2257.i
  %.2260.i = load i64, ptr %.2259.i, align 8, !noalias !0
  %.2261.i = getelementptr i8, ptr %.138, i64 %.2260.i
  %.2262.i = getelementptr i8, ptr %.288, i64 %.2260.i
  %.2264.i = load i64, ptr %.2263.i, align 8, !noalias !0
  %.2265.i = add i64 %.2264.i, 1
  %.2273.i = load <8 x i32>, ptr %.2266.i, align 4, !noalias !0
  %.2275.i = load i64, ptr %.2268.i, align 8, !noalias !0
  %.22782507.i = icmp slt i64 %done.2.02584.i, %.1362.0.i
  br i1 %.22782507.i, label %for.body.1.i, label %for.end.1.i

B5530.i:                                          ; preds = %B5267.if.i
  %.2757.i = load i64, ptr %.4082.i, align 8, !noalias !0
  %.2758.i = getelementptr i8, ptr %.30, i64 %.2757.i
  %.2760.i = load i64, ptr %.4085.i, align 8, !noalias !0
  %.2761.i = getelementptr i8, ptr %.138, i64 %.2760.i
  %.2762.i = getelementptr i8, ptr %.288, i64 %.2760.i
  %.2764.i = load i64, ptr %.4089.i, align 8, !noalias !0
  %.2765.i = add i64 %.2764.i, 1
  %.2773.i = load <8 x i32>, ptr %.4092.i, align 4, !noalias !0
  %.2775.i = load i64, ptr %.4094.i, align 8, !noalias !0
  %.2778.i = load i64, ptr %.3732.i, align 8, !noalias !0
  %.2779.i = getelementptr i8, ptr %.30, i64 %.2778.i
  %.2781.i = load i64, ptr %.3735.i, align 8, !noalias !0
  %.2782.i = getelementptr i8, ptr %.138, i64 %.2781.i
  %.2783.i = getelementptr i8, ptr %.288, i64 %.2781.i
  %.2785.i = load i64, ptr %.3739.i, align 8, !noalias !0
  %.2786.i = add i64 %.2785.i, 1
  %.2794.i = load <8 x i32>, ptr %.3742.i, align 4, !noalias !0
  %.2796.i = load i64, ptr %.3744.i, align 8, !noalias !0
  %.2799.i = load i64, ptr %.3311.i, align 8, !noalias !0
  %.2800.i = getelementptr i8, ptr %.30, i64 %.2799.i
  %.2802.i = load i64, ptr %.3314.i, align 8, !noalias !0
  %.2803.i = getelementptr i8, ptr %.138, i64 %.2802.i
  %.2804.i = getelementptr i8, ptr %.288, i64 %.2802.i
  %.2806.i = load i64, ptr %.3318.i, align 8, !noalias !0
  %.2807.i = add i64 %.2806.i, 1
  %.2815.i = load <8 x i32>, ptr %.3321.i, align 4, !noalias !0
  %.2817.i = load i64, ptr %.3323.i, align 8, !noalias !0
  %.2820.i = load i64, ptr %.2819.i, align 8, !noalias !0
  %.2821.i = getelementptr i8, ptr %.30, i64 %.2820.i
  %.2823.i = load i64, ptr %.2822.i, align 8, !noalias !0
  %.2824.i = getelementptr i8, ptr %.138, i64 %.2823.i
  %.2825.i = getelementptr i8, ptr %.288, i64 %.2823.i
  %.2827.i = load i64, ptr %.2826.i, align 8, !noalias !0
  %.2828.i = add i64 %.2827.i, 1
  %.2836.i = load <8 x i32>, ptr %.2829.i, align 4, !noalias !0
  %.2838.i = load i64, ptr %.2831.i, align 8, !noalias !0
  %.28412481.i = icmp slt i64 %done.2.02584.i, %.1362.0.i
  br i1 %.28412481.i, label %for.body.2.i, label %for.end.2.i

B5618.i:                                          ; preds = %B5267.if.i
  %.3270.i = load i64, ptr %.4082.i, align 8, !noalias !0
  %.3271.i = getelementptr i8, ptr %.30, i64 %.3270.i
  %.3273.i = load i64, ptr %.4085.i, align 8, !noalias !0
  %.3274.i = getelementptr i8, ptr %.138, i64 %.3273.i
  %.3275.i = getelementptr i8, ptr %.288, i64 %.3273.i
  %.3277.i = load i64, ptr %.4089.i, align 8, !noalias !0
  %.3278.i = add i64 %.3277.i, 1
  %.3286.i = load <8 x i32>, ptr %.4092.i, align 4, !noalias !0
  %.3288.i = load i64, ptr %.4094.i, align 8, !noalias !0
  %.3291.i = load i64, ptr %.3732.i, align 8, !noalias !0
  %.3292.i = getelementptr i8, ptr %.30, i64 %.3291.i
  %.3294.i = load i64, ptr %.3735.i, align 8, !noalias !0
  %.3295.i = getelementptr i8, ptr %.138, i64 %.3294.i
  %.3296.i = getelementptr i8, ptr %.288, i64 %.3294.i
  %.3298.i = load i64, ptr %.3739.i, align 8, !noalias !0
  %.3299.i = add i64 %.3298.i, 1
  %.3307.i = load <8 x i32>, ptr %.3742.i, align 4, !noalias !0
  %.3309.i = load i64, ptr %.3744.i, align 8, !noalias !0
  %.3312.i = load i64, ptr %.3311.i, align 8, !noalias !0
  %.3313.i = getelementptr i8, ptr %.30, i64 %.3312.i
  %.3315.i = load i64, ptr %.3314.i, align 8, !noalias !0
  %.3316.i = getelementptr i8, ptr %.138, i64 %.3315.i
  %.3317.i = getelementptr i8, ptr %.288, i64 %.3315.i
  %.3319.i = load i64, ptr %.3318.i, align 8, !noalias !0
  %.3320.i = add i64 %.3319.i, 1
  %.3328.i = load <8 x i32>, ptr %.3321.i, align 4, !noalias !0
  %.3330.i = load i64, ptr %.3323.i, align 8, !noalias !0
  %.33332459.i = icmp slt i64 %done.2.02584.i, %.1362.0.i
  br i1 %.33332459.i, label %for.body.3.i, label %for.end.3.i

B5682.i:                                          ; preds = %B5267.if.i
  %.3712.i = load i64, ptr %.4082.i, align 8, !noalias !0
  %.3713.i = getelementptr i8, ptr %.30, i64 %.3712.i
  %.3715.i = load i64, ptr %.4085.i, align 8, !noalias !0
  %.3716.i = getelementptr i8, ptr %.138, i64 %.3715.i
  %.3717.i = getelementptr i8, ptr %.288, i64 %.3715.i
  %.3719.i = load i64, ptr %.4089.i, align 8, !noalias !0
  %.3720.i = add i64 %.3719.i, 1
  %.3728.i = load <8 x i32>, ptr %.4092.i, align 4, !noalias !0
  %.3730.i = load i64, ptr %.4094.i, align 8, !noalias !0
  %.3733.i = load i64, ptr %.3732.i, align 8, !noalias !0
  %.3734.i = getelementptr i8, ptr %.30, i64 %.3733.i
  %.3736.i = load i64, ptr %.3735.i, align 8, !noalias !0
  %.3737.i = getelementptr i8, ptr %.138, i64 %.3736.i
  %.3738.i = getelementptr i8, ptr %.288, i64 %.3736.i
  %.3740.i = load i64, ptr %.3739.i, align 8, !noalias !0
  %.3741.i = add i64 %.3740.i, 1
  %.3749.i = load <8 x i32>, ptr %.3742.i, align 4, !noalias !0
  %.3751.i = load i64, ptr %.3744.i, align 8, !noalias !0
  %.37542441.i = icmp slt i64 %done.2.02584.i, %.1362.0.i
  br i1 %.37542441.i, label %for.body.4.i, label %for.end.4.i

B5688.i:                                          ; preds = %B5267.if.i
  %.4083.i = load i64, ptr %.4082.i, align 8, !noalias !0
  %.4084.i = getelementptr i8, ptr %.30, i64 %.4083.i
  %.4086.i = load i64, ptr %.4085.i, align 8, !noalias !0
  %.4087.i = getelementptr i8, ptr %.138, i64 %.4086.i
  %.4088.i = getelementptr i8, ptr %.288, i64 %.4086.i
  %.4090.i = load i64, ptr %.4089.i, align 8, !noalias !0
  %.4091.i = add i64 %.4090.i, 1
  %.4099.i = load <8 x i32>, ptr %.4092.i, align 4, !noalias !0
  %.4101.i = load i64, ptr %.4094.i, align 8, !noalias !0
  %.41042428.i = icmp slt i64 %done.2.02584.i, %.1362.0.i
  br i1 %.41042428.i, label %for.body.5.i, label %for.end.5.i

B5716.i:                                          ; preds = %B5267.if.i
  %.43782571.i = icmp slt i64 %done.2.02584.i, %.1362.0.i
  br i1 %.43782571.i, label %for.body.6.i, label %for.end.6.i

B5726.i:                                          ; preds = %for.end.6.i, %for.end.5.i, %for.end.4.i, %for.end.3.i, %for.end.2.i, %for.end.1.i, %for.end.i
  %.1280.i = icmp samesign ugt i64 %.1227.02583.i, 1
  br i1 %.1280.i, label %B5267.if.i, label %B5736.preheader.i

B5736.i:                                          ; preds = %_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B5736.preheader.i
  %.4596.0.i = phi i64 [ %.4665.i, %_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ 0, %B5736.preheader.i ]
  %exitcond2600.not.i = icmp eq i64 %.4596.0.i, %storemerge.i
  br i1 %exitcond2600.not.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B5810.i

B5810.i:                                          ; preds = %B5736.i
  %.4665.i = add nuw i64 %.4596.0.i, 1
  %7 = getelementptr i64, ptr %.396, i64 %.4596.0.i
  %.4723.i = load i64, ptr %7, align 8, !noalias !0
  %8 = getelementptr i64, ptr %.174, i64 %.4596.0.i
  %.4785.i = load i64, ptr %8, align 8, !noalias !0
  %.4786.i = add nsw i64 %.4785.i, %.4723.i
  %.4806.i = shl i64 %.4596.0.i, 3
  %.4849.i = icmp slt i64 %.4806.i, 0
  br i1 %.4849.i, label %B5810.else.if.i, label %B5810.else.endif.i, !prof !3

B5912.i:                                          ; preds = %B5810.else.endif.endif.i
  %9 = getelementptr i64, ptr %.66, i64 %.4596.0.i
  %.5164.i = load i64, ptr %9, align 8, !noalias !0
  %.5220.i = icmp slt i64 %.4723.i, 0
  %.5221.i = select i1 %.5220.i, i64 %.132, i64 0
  %.5222.i = add i64 %.5221.i, %.4723.i
  %.5225.i = icmp slt i64 %.5222.i, 0
  br i1 %.5225.i, label %B5912.else.if.i, label %B5912.else.endif.i, !prof !3

B574.if.i:                                        ; preds = %B574.if.i, %B562.i
  %.705.02422.i = phi i64 [ 0, %B562.i ], [ %.774.i, %B574.if.i ]
  %.774.i = add nuw nsw i64 %.705.02422.i, 1
  %.829.i = load i64, ptr %0, align 8, !noalias !0
  %.830.i = shl nsw i64 %.705.02422.i, 2
  %10 = getelementptr i8, ptr %.30, i64 %.829.i
  %.858.i = getelementptr i8, ptr %10, i64 %.830.i
  %.859.i = load i16, ptr %.858.i, align 1, !noalias !0
  %11 = zext i16 %.859.i to i32
  %12 = shl nuw i32 %11, 16
  %.924.i = getelementptr i8, ptr %.858.i, i64 2
  %.925.i = load i16, ptr %.924.i, align 1, !noalias !0
  %13 = zext i16 %.925.i to i32
  %.961.i = or disjoint i32 %12, %13
  %gep.i = getelementptr i32, ptr %invariant.gep.i, i64 %.705.02422.i
  store i32 %.961.i, ptr %gep.i, align 4, !noalias !0
  %exitcond.not.i = icmp eq i64 %.774.i, 8
  br i1 %exitcond.not.i, label %B680.i, label %B574.if.i

B5267.if.i:                                       ; preds = %B5726.i, %B5267.if.lr.ph.i
  %done.2.02584.i = phi i64 [ 0, %B5267.if.lr.ph.i ], [ %.1362.0.i, %B5726.i ]
  %.1227.02583.in.i = phi i64 [ %.60, %B5267.if.lr.ph.i ], [ %.1227.02583.i, %B5726.i ]
  %.1227.02583.i = add i64 %.1227.02583.in.i, -1
  %.1336.inv.i = icmp sgt i64 %.1227.02583.in.i, 0
  %.1337.i = select i1 %.1336.inv.i, i64 0, i64 %.168
  %14 = getelementptr i64, ptr %.174, i64 %.1227.02583.in.i
  %15 = getelementptr i8, ptr %14, i64 -8
  %.1351.i = getelementptr i64, ptr %15, i64 %.1337.i
  %.1352.i = load i64, ptr %.1351.i, align 8, !noalias !0
  %.1362.0.i = ashr i64 %.1352.i, 3
  %.4336.i = load i64, ptr %.66, align 8, !noalias !0
  %.4337.i = getelementptr i8, ptr %.30, i64 %.4336.i
  %.4339.i = load i64, ptr %.396, align 8, !noalias !0
  %.4340.i = getelementptr i8, ptr %.138, i64 %.4339.i
  %.4341.i = getelementptr i8, ptr %.288, i64 %.4339.i
  %.4343.i = load i64, ptr %.102, align 8, !noalias !0
  %.4344.i = add i64 %.4343.i, 1
  %.4352.i = load <8 x i32>, ptr %.324, align 4, !noalias !0
  %.4354.i = load i64, ptr %.360, align 8, !noalias !0
  %.4357.i = load i64, ptr %.4061.i, align 8, !noalias !0
  %.4358.i = getelementptr i8, ptr %.30, i64 %.4357.i
  %.4360.i = load i64, ptr %.4064.i, align 8, !noalias !0
  %.4361.i = getelementptr i8, ptr %.138, i64 %.4360.i
  %.4362.i = getelementptr i8, ptr %.288, i64 %.4360.i
  %.4364.i = load i64, ptr %.4068.i, align 8, !noalias !0
  %.4365.i = add i64 %.4364.i, 1
  %.4373.i = load <8 x i32>, ptr %.4071.i, align 4, !noalias !0
  %.4375.i = load i64, ptr %.4073.i, align 8, !noalias !0
  switch i64 %.1227.02583.in.i, label %B5716.i [
    i64 8, label %B5427.i
    i64 7, label %B5437.i
    i64 6, label %B5530.i
    i64 5, label %B5618.i
    i64 4, label %B5682.i
    i64 3, label %B5688.i
  ]

for.body.i:                                       ; preds = %B5427.i, %for.body.i
  %loop.index2554.i = phi i64 [ %.2015.i, %for.body.i ], [ %done.2.02584.i, %B5427.i ]
  %.1637.02553.i = phi i64 [ %.2013.i, %for.body.i ], [ %.1641.i, %B5427.i ]
  %.1635.02552.i = phi <8 x i32> [ %.2007.i, %for.body.i ], [ %.1639.i, %B5427.i ]
  %.1616.02551.i = phi i64 [ %.1967.i, %for.body.i ], [ %.1620.i, %B5427.i ]
  %.1614.02550.i = phi <8 x i32> [ %.1961.i, %for.body.i ], [ %.1618.i, %B5427.i ]
  %.1595.02549.i = phi i64 [ %.1921.i, %for.body.i ], [ %.1599.i, %B5427.i ]
  %.1593.02548.i = phi <8 x i32> [ %.1915.i, %for.body.i ], [ %.1597.i, %B5427.i ]
  %.1574.02547.i = phi i64 [ %.1875.i, %for.body.i ], [ %.1578.i, %B5427.i ]
  %.1572.02546.i = phi <8 x i32> [ %.1869.i, %for.body.i ], [ %.1576.i, %B5427.i ]
  %.1553.02545.i = phi i64 [ %.1829.i, %for.body.i ], [ %.1557.i, %B5427.i ]
  %.1551.02544.i = phi <8 x i32> [ %.1823.i, %for.body.i ], [ %.1555.i, %B5427.i ]
  %.1532.02543.i = phi i64 [ %.1783.i, %for.body.i ], [ %.1536.i, %B5427.i ]
  %.1530.02542.i = phi <8 x i32> [ %.1777.i, %for.body.i ], [ %.1534.i, %B5427.i ]
  %.1511.02541.i = phi i64 [ %.1737.i, %for.body.i ], [ %.4375.i, %B5427.i ]
  %.1509.02540.i = phi <8 x i32> [ %.1731.i, %for.body.i ], [ %.4373.i, %B5427.i ]
  %.1490.02539.i = phi i64 [ %.1691.i, %for.body.i ], [ %.4354.i, %B5427.i ]
  %.1488.02538.i = phi <8 x i32> [ %.1685.i, %for.body.i ], [ %.4352.i, %B5427.i ]
  %.1646.i = shl i64 %loop.index2554.i, 3
  %.1647.i = getelementptr i8, ptr %.4340.i, i64 %.1646.i
  %.1649.i = load <8 x i8>, ptr %.1647.i, align 1, !noalias !0
  %.1651.i = zext <8 x i8> %.1649.i to <8 x i32>
  %.1652.i = shl nuw nsw <8 x i32> %.1651.i, splat (i32 12)
  %.1653.i = and <8 x i32> %.1488.02538.i, splat (i32 4095)
  %.1654.i = or disjoint <8 x i32> %.1652.i, %.1653.i
  %.1656.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1654.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1657.i = trunc <8 x i32> %.1656.i to <8 x i8>
  %.1658.i = getelementptr i8, ptr %.4341.i, i64 %.1646.i
  store <8 x i8> %.1657.i, ptr %.1658.i, align 1, !noalias !0
  %.1661.i = lshr <8 x i32> %.1656.i, splat (i32 8)
  %.1662.i = and <8 x i32> %.1661.i, splat (i32 4095)
  %.1663.i = add nuw nsw <8 x i32> %.1662.i, splat (i32 1)
  %.1664.i = lshr <8 x i32> %.1488.02538.i, splat (i32 12)
  %.1665.i = mul nuw <8 x i32> %.1663.i, %.1664.i
  %.1666.i = lshr <8 x i32> %.1656.i, splat (i32 20)
  %.1667.i = add nuw <8 x i32> %.1665.i, %.1666.i
  %.1668.i = icmp ult <8 x i32> %.1667.i, splat (i32 65536)
  %.1669.i = bitcast <8 x i1> %.1668.i to i8
  %.1671.i = shl i64 %.1490.02539.i, 1
  %.1672.i = getelementptr i8, ptr %.4337.i, i64 %.1671.i
  %.1674.i = load <16 x i8>, ptr %.1672.i, align 1, !noalias !0
  %.1675.i = zext i8 %.1669.i to i64
  %.1676.i = shl nuw nsw i64 %.1675.i, 4
  %.1677.i = getelementptr i8, ptr %.249, i64 %.1676.i
  %.1679.i = load <16 x i8>, ptr %.1677.i, align 1, !noalias !0
  %.1680.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1674.i, <16 x i8> %.1679.i)
  %.1681.i = bitcast <16 x i8> %.1680.i to <8 x i16>
  %.1682.i = zext <8 x i16> %.1681.i to <8 x i32>
  %.1683.i = shl <8 x i32> %.1667.i, splat (i32 16)
  %.1684.i = or disjoint <8 x i32> %.1683.i, %.1682.i
  %.1685.i = select <8 x i1> %.1668.i, <8 x i32> %.1684.i, <8 x i32> %.1667.i
  %.1687.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1669.i)
  %.1688.i = zext nneg i8 %.1687.i to i64
  %.1689.i = add i64 %.1490.02539.i, %.1688.i
  %.1691.i = tail call i64 @llvm.umin.i64(i64 %.1689.i, i64 %.4344.i)
  %.1693.i = getelementptr i8, ptr %.4361.i, i64 %.1646.i
  %.1695.i = load <8 x i8>, ptr %.1693.i, align 1, !noalias !0
  %.1697.i = zext <8 x i8> %.1695.i to <8 x i32>
  %.1698.i = shl nuw nsw <8 x i32> %.1697.i, splat (i32 12)
  %.1699.i = and <8 x i32> %.1509.02540.i, splat (i32 4095)
  %.1700.i = or disjoint <8 x i32> %.1698.i, %.1699.i
  %.1702.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1700.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1703.i = trunc <8 x i32> %.1702.i to <8 x i8>
  %.1704.i = getelementptr i8, ptr %.4362.i, i64 %.1646.i
  store <8 x i8> %.1703.i, ptr %.1704.i, align 1, !noalias !0
  %.1707.i = lshr <8 x i32> %.1702.i, splat (i32 8)
  %.1708.i = and <8 x i32> %.1707.i, splat (i32 4095)
  %.1709.i = add nuw nsw <8 x i32> %.1708.i, splat (i32 1)
  %.1710.i = lshr <8 x i32> %.1509.02540.i, splat (i32 12)
  %.1711.i = mul nuw <8 x i32> %.1709.i, %.1710.i
  %.1712.i = lshr <8 x i32> %.1702.i, splat (i32 20)
  %.1713.i = add nuw <8 x i32> %.1711.i, %.1712.i
  %.1714.i = icmp ult <8 x i32> %.1713.i, splat (i32 65536)
  %.1715.i = bitcast <8 x i1> %.1714.i to i8
  %.1717.i = shl i64 %.1511.02541.i, 1
  %.1718.i = getelementptr i8, ptr %.4358.i, i64 %.1717.i
  %.1720.i = load <16 x i8>, ptr %.1718.i, align 1, !noalias !0
  %.1721.i = zext i8 %.1715.i to i64
  %.1722.i = shl nuw nsw i64 %.1721.i, 4
  %.1723.i = getelementptr i8, ptr %.249, i64 %.1722.i
  %.1725.i = load <16 x i8>, ptr %.1723.i, align 1, !noalias !0
  %.1726.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1720.i, <16 x i8> %.1725.i)
  %.1727.i = bitcast <16 x i8> %.1726.i to <8 x i16>
  %.1728.i = zext <8 x i16> %.1727.i to <8 x i32>
  %.1729.i = shl <8 x i32> %.1713.i, splat (i32 16)
  %.1730.i = or disjoint <8 x i32> %.1729.i, %.1728.i
  %.1731.i = select <8 x i1> %.1714.i, <8 x i32> %.1730.i, <8 x i32> %.1713.i
  %.1733.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1715.i)
  %.1734.i = zext nneg i8 %.1733.i to i64
  %.1735.i = add i64 %.1511.02541.i, %.1734.i
  %.1737.i = tail call i64 @llvm.umin.i64(i64 %.1735.i, i64 %.4365.i)
  %.1739.i = getelementptr i8, ptr %.1522.i, i64 %.1646.i
  %.1741.i = load <8 x i8>, ptr %.1739.i, align 1, !noalias !0
  %.1743.i = zext <8 x i8> %.1741.i to <8 x i32>
  %.1744.i = shl nuw nsw <8 x i32> %.1743.i, splat (i32 12)
  %.1745.i = and <8 x i32> %.1530.02542.i, splat (i32 4095)
  %.1746.i = or disjoint <8 x i32> %.1744.i, %.1745.i
  %.1748.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1746.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1749.i = trunc <8 x i32> %.1748.i to <8 x i8>
  %.1750.i = getelementptr i8, ptr %.1523.i, i64 %.1646.i
  store <8 x i8> %.1749.i, ptr %.1750.i, align 1, !noalias !0
  %.1753.i = lshr <8 x i32> %.1748.i, splat (i32 8)
  %.1754.i = and <8 x i32> %.1753.i, splat (i32 4095)
  %.1755.i = add nuw nsw <8 x i32> %.1754.i, splat (i32 1)
  %.1756.i = lshr <8 x i32> %.1530.02542.i, splat (i32 12)
  %.1757.i = mul nuw <8 x i32> %.1755.i, %.1756.i
  %.1758.i = lshr <8 x i32> %.1748.i, splat (i32 20)
  %.1759.i = add nuw <8 x i32> %.1757.i, %.1758.i
  %.1760.i = icmp ult <8 x i32> %.1759.i, splat (i32 65536)
  %.1761.i = bitcast <8 x i1> %.1760.i to i8
  %.1763.i = shl i64 %.1532.02543.i, 1
  %.1764.i = getelementptr i8, ptr %.1519.i, i64 %.1763.i
  %.1766.i = load <16 x i8>, ptr %.1764.i, align 1, !noalias !0
  %.1767.i = zext i8 %.1761.i to i64
  %.1768.i = shl nuw nsw i64 %.1767.i, 4
  %.1769.i = getelementptr i8, ptr %.249, i64 %.1768.i
  %.1771.i = load <16 x i8>, ptr %.1769.i, align 1, !noalias !0
  %.1772.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1766.i, <16 x i8> %.1771.i)
  %.1773.i = bitcast <16 x i8> %.1772.i to <8 x i16>
  %.1774.i = zext <8 x i16> %.1773.i to <8 x i32>
  %.1775.i = shl <8 x i32> %.1759.i, splat (i32 16)
  %.1776.i = or disjoint <8 x i32> %.1775.i, %.1774.i
  %.1777.i = select <8 x i1> %.1760.i, <8 x i32> %.1776.i, <8 x i32> %.1759.i
  %.1779.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1761.i)
  %.1780.i = zext nneg i8 %.1779.i to i64
  %.1781.i = add i64 %.1532.02543.i, %.1780.i
  %.1783.i = tail call i64 @llvm.umin.i64(i64 %.1781.i, i64 %.1526.i)
  %.1785.i = getelementptr i8, ptr %.1543.i, i64 %.1646.i
  %.1787.i = load <8 x i8>, ptr %.1785.i, align 1, !noalias !0
  %.1789.i = zext <8 x i8> %.1787.i to <8 x i32>
  %.1790.i = shl nuw nsw <8 x i32> %.1789.i, splat (i32 12)
  %.1791.i = and <8 x i32> %.1551.02544.i, splat (i32 4095)
  %.1792.i = or disjoint <8 x i32> %.1790.i, %.1791.i
  %.1794.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1792.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1795.i = trunc <8 x i32> %.1794.i to <8 x i8>
  %.1796.i = getelementptr i8, ptr %.1544.i, i64 %.1646.i
  store <8 x i8> %.1795.i, ptr %.1796.i, align 1, !noalias !0
  %.1799.i = lshr <8 x i32> %.1794.i, splat (i32 8)
  %.1800.i = and <8 x i32> %.1799.i, splat (i32 4095)
  %.1801.i = add nuw nsw <8 x i32> %.1800.i, splat (i32 1)
  %.1802.i = lshr <8 x i32> %.1551.02544.i, splat (i32 12)
  %.1803.i = mul nuw <8 x i32> %.1801.i, %.1802.i
  %.1804.i = lshr <8 x i32> %.1794.i, splat (i32 20)
  %.1805.i = add nuw <8 x i32> %.1803.i, %.1804.i
  %.1806.i = icmp ult <8 x i32> %.1805.i, splat (i32 65536)
  %.1807.i = bitcast <8 x i1> %.1806.i to i8
  %.1809.i = shl i64 %.1553.02545.i, 1
  %.1810.i = getelementptr i8, ptr %.1540.i, i64 %.1809.i
  %.1812.i = load <16 x i8>, ptr %.1810.i, align 1, !noalias !0
  %.1813.i = zext i8 %.1807.i to i64
  %.1814.i = shl nuw nsw i64 %.1813.i, 4
  %.1815.i = getelementptr i8, ptr %.249, i64 %.1814.i
  %.1817.i = load <16 x i8>, ptr %.1815.i, align 1, !noalias !0
  %.1818.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1812.i, <16 x i8> %.1817.i)
  %.1819.i = bitcast <16 x i8> %.1818.i to <8 x i16>
  %.1820.i = zext <8 x i16> %.1819.i to <8 x i32>
  %.1821.i = shl <8 x i32> %.1805.i, splat (i32 16)
  %.1822.i = or disjoint <8 x i32> %.1821.i, %.1820.i
  %.1823.i = select <8 x i1> %.1806.i, <8 x i32> %.1822.i, <8 x i32> %.1805.i
  %.1825.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1807.i)
  %.1826.i = zext nneg i8 %.1825.i to i64
  %.1827.i = add i64 %.1553.02545.i, %.1826.i
  %.1829.i = tail call i64 @llvm.umin.i64(i64 %.1827.i, i64 %.1547.i)
  %.1831.i = getelementptr i8, ptr %.1564.i, i64 %.1646.i
  %.1833.i = load <8 x i8>, ptr %.1831.i, align 1, !noalias !0
  %.1835.i = zext <8 x i8> %.1833.i to <8 x i32>
  %.1836.i = shl nuw nsw <8 x i32> %.1835.i, splat (i32 12)
  %.1837.i = and <8 x i32> %.1572.02546.i, splat (i32 4095)
  %.1838.i = or disjoint <8 x i32> %.1836.i, %.1837.i
  %.1840.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1838.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1841.i = trunc <8 x i32> %.1840.i to <8 x i8>
  %.1842.i = getelementptr i8, ptr %.1565.i, i64 %.1646.i
  store <8 x i8> %.1841.i, ptr %.1842.i, align 1, !noalias !0
  %.1845.i = lshr <8 x i32> %.1840.i, splat (i32 8)
  %.1846.i = and <8 x i32> %.1845.i, splat (i32 4095)
  %.1847.i = add nuw nsw <8 x i32> %.1846.i, splat (i32 1)
  %.1848.i = lshr <8 x i32> %.1572.02546.i, splat (i32 12)
  %.1849.i = mul nuw <8 x i32> %.1847.i, %.1848.i
  %.1850.i = lshr <8 x i32> %.1840.i, splat (i32 20)
  %.1851.i = add nuw <8 x i32> %.1849.i, %.1850.i
  %.1852.i = icmp ult <8 x i32> %.1851.i, splat (i32 65536)
  %.1853.i = bitcast <8 x i1> %.1852.i to i8
  %.1855.i = shl i64 %.1574.02547.i, 1
  %.1856.i = getelementptr i8, ptr %.1561.i, i64 %.1855.i
  %.1858.i = load <16 x i8>, ptr %.1856.i, align 1, !noalias !0
  %.1859.i = zext i8 %.1853.i to i64
  %.1860.i = shl nuw nsw i64 %.1859.i, 4
  %.1861.i = getelementptr i8, ptr %.249, i64 %.1860.i
  %.1863.i = load <16 x i8>, ptr %.1861.i, align 1, !noalias !0
  %.1864.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1858.i, <16 x i8> %.1863.i)
  %.1865.i = bitcast <16 x i8> %.1864.i to <8 x i16>
  %.1866.i = zext <8 x i16> %.1865.i to <8 x i32>
  %.1867.i = shl <8 x i32> %.1851.i, splat (i32 16)
  %.1868.i = or disjoint <8 x i32> %.1867.i, %.1866.i
  %.1869.i = select <8 x i1> %.1852.i, <8 x i32> %.1868.i, <8 x i32> %.1851.i
  %.1871.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1853.i)
  %.1872.i = zext nneg i8 %.1871.i to i64
  %.1873.i = add i64 %.1574.02547.i, %.1872.i
  %.1875.i = tail call i64 @llvm.umin.i64(i64 %.1873.i, i64 %.1568.i)
  %.1877.i = getelementptr i8, ptr %.1585.i, i64 %.1646.i
  %.1879.i = load <8 x i8>, ptr %.1877.i, align 1, !noalias !0
  %.1881.i = zext <8 x i8> %.1879.i to <8 x i32>
  %.1882.i = shl nuw nsw <8 x i32> %.1881.i, splat (i32 12)
  %.1883.i = and <8 x i32> %.1593.02548.i, splat (i32 4095)
  %.1884.i = or disjoint <8 x i32> %.1882.i, %.1883.i
  %.1886.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1884.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1887.i = trunc <8 x i32> %.1886.i to <8 x i8>
  %.1888.i = getelementptr i8, ptr %.1586.i, i64 %.1646.i
  store <8 x i8> %.1887.i, ptr %.1888.i, align 1, !noalias !0
  %.1891.i = lshr <8 x i32> %.1886.i, splat (i32 8)
  %.1892.i = and <8 x i32> %.1891.i, splat (i32 4095)
  %.1893.i = add nuw nsw <8 x i32> %.1892.i, splat (i32 1)
  %.1894.i = lshr <8 x i32> %.1593.02548.i, splat (i32 12)
  %.1895.i = mul nuw <8 x i32> %.1893.i, %.1894.i
  %.1896.i = lshr <8 x i32> %.1886.i, splat (i32 20)
  %.1897.i = add nuw <8 x i32> %.1895.i, %.1896.i
  %.1898.i = icmp ult <8 x i32> %.1897.i, splat (i32 65536)
  %.1899.i = bitcast <8 x i1> %.1898.i to i8
  %.1901.i = shl i64 %.1595.02549.i, 1
  %.1902.i = getelementptr i8, ptr %.1582.i, i64 %.1901.i
  %.1904.i = load <16 x i8>, ptr %.1902.i, align 1, !noalias !0
  %.1905.i = zext i8 %.1899.i to i64
  %.1906.i = shl nuw nsw i64 %.1905.i, 4
  %.1907.i = getelementptr i8, ptr %.249, i64 %.1906.i
  %.1909.i = load <16 x i8>, ptr %.1907.i, align 1, !noalias !0
  %.1910.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1904.i, <16 x i8> %.1909.i)
  %.1911.i = bitcast <16 x i8> %.1910.i to <8 x i16>
  %.1912.i = zext <8 x i16> %.1911.i to <8 x i32>
  %.1913.i = shl <8 x i32> %.1897.i, splat (i32 16)
  %.1914.i = or disjoint <8 x i32> %.1913.i, %.1912.i
  %.1915.i = select <8 x i1> %.1898.i, <8 x i32> %.1914.i, <8 x i32> %.1897.i
  %.1917.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1899.i)
  %.1918.i = zext nneg i8 %.1917.i to i64
  %.1919.i = add i64 %.1595.02549.i, %.1918.i
  %.1921.i = tail call i64 @llvm.umin.i64(i64 %.1919.i, i64 %.1589.i)
  %.1923.i = getelementptr i8, ptr %.1606.i, i64 %.1646.i
  %.1925.i = load <8 x i8>, ptr %.1923.i, align 1, !noalias !0
  %.1927.i = zext <8 x i8> %.1925.i to <8 x i32>
  %.1928.i = shl nuw nsw <8 x i32> %.1927.i, splat (i32 12)
  %.1929.i = and <8 x i32> %.1614.02550.i, splat (i32 4095)
  %.1930.i = or disjoint <8 x i32> %.1928.i, %.1929.i
  %.1932.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1930.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1933.i = trunc <8 x i32> %.1932.i to <8 x i8>
  %.1934.i = getelementptr i8, ptr %.1607.i, i64 %.1646.i
  store <8 x i8> %.1933.i, ptr %.1934.i, align 1, !noalias !0
  %.1937.i = lshr <8 x i32> %.1932.i, splat (i32 8)
  %.1938.i = and <8 x i32> %.1937.i, splat (i32 4095)
  %.1939.i = add nuw nsw <8 x i32> %.1938.i, splat (i32 1)
  %.1940.i = lshr <8 x i32> %.1614.02550.i, splat (i32 12)
  %.1941.i = mul nuw <8 x i32> %.1939.i, %.1940.i
  %.1942.i = lshr <8 x i32> %.1932.i, splat (i32 20)
  %.1943.i = add nuw <8 x i32> %.1941.i, %.1942.i
  %.1944.i = icmp ult <8 x i32> %.1943.i, splat (i32 65536)
  %.1945.i = bitcast <8 x i1> %.1944.i to i8
  %.1947.i = shl i64 %.1616.02551.i, 1
  %.1948.i = getelementptr i8, ptr %.1603.i, i64 %.1947.i
  %.1950.i = load <16 x i8>, ptr %.1948.i, align 1, !noalias !0
  %.1951.i = zext i8 %.1945.i to i64
  %.1952.i = shl nuw nsw i64 %.1951.i, 4
  %.1953.i = getelementptr i8, ptr %.249, i64 %.1952.i
  %.1955.i = load <16 x i8>, ptr %.1953.i, align 1, !noalias !0
  %.1956.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1950.i, <16 x i8> %.1955.i)
  %.1957.i = bitcast <16 x i8> %.1956.i to <8 x i16>
  %.1958.i = zext <8 x i16> %.1957.i to <8 x i32>
  %.1959.i = shl <8 x i32> %.1943.i, splat (i32 16)
  %.1960.i = or disjoint <8 x i32> %.1959.i, %.1958.i
  %.1961.i = select <8 x i1> %.1944.i, <8 x i32> %.1960.i, <8 x i32> %.1943.i
  %.1963.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1945.i)
  %.1964.i = zext nneg i8 %.1963.i to i64
  %.1965.i = add i64 %.1616.02551.i, %.1964.i
  %.1967.i = tail call i64 @llvm.umin.i64(i64 %.1965.i, i64 %.1610.i)
  %.1969.i = getelementptr i8, ptr %.1627.i, i64 %.1646.i
  %.1971.i = load <8 x i8>, ptr %.1969.i, align 1, !noalias !0
  %.1973.i = zext <8 x i8> %.1971.i to <8 x i32>
  %.1974.i = shl nuw nsw <8 x i32> %.1973.i, splat (i32 12)
  %.1975.i = and <8 x i32> %.1635.02552.i, splat (i32 4095)
  %.1976.i = or disjoint <8 x i32> %.1974.i, %.1975.i
  %.1978.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1976.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1979.i = trunc <8 x i32> %.1978.i to <8 x i8>
  %.1980.i = getelementptr i8, ptr %.1628.i, i64 %.1646.i
  store <8 x i8> %.1979.i, ptr %.1980.i, align 1, !noalias !0
  %.1983.i = lshr <8 x i32> %.1978.i, splat (i32 8)
  %.1984.i = and <8 x i32> %.1983.i, splat (i32 4095)
  %.1985.i = add nuw nsw <8 x i32> %.1984.i, splat (i32 1)
  %.1986.i = lshr <8 x i32> %.1635.02552.i, splat (i32 12)
  %.1987.i = mul nuw <8 x i32> %.1985.i, %.1986.i
  %.1988.i = lshr <8 x i32> %.1978.i, splat (i32 20)
  %.1989.i = add nuw <8 x i32> %.1987.i, %.1988.i
  %.1990.i = icmp ult <8 x i32> %.1989.i, splat (i32 65536)
  %.1991.i = bitcast <8 x i1> %.1990.i to i8
  %.1993.i = shl i64 %.1637.02553.i, 1
  %.1994.i = getelementptr i8, ptr %.1624.i, i64 %.1993.i
  %.1996.i = load <16 x i8>, ptr %.1994.i, align 1, !noalias !0
  %.1997.i = zext i8 %.1991.i to i64
  %.1998.i = shl nuw nsw i64 %.1997.i, 4
  %.1999.i = getelementptr i8, ptr %.249, i64 %.1998.i
  %.2001.i = load <16 x i8>, ptr %.1999.i, align 1, !noalias !0
  %.2002.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1996.i, <16 x i8> %.2001.i)
  %.2003.i = bitcast <16 x i8> %.2002.i to <8 x i16>
  %.2004.i = zext <8 x i16> %.2003.i to <8 x i32>
  %.2005.i = shl <8 x i32> %.1989.i, splat (i32 16)
  %.2006.i = or disjoint <8 x i32> %.2005.i, %.2004.i
  %.2007.i = select <8 x i1> %.1990.i, <8 x i32> %.2006.i, <8 x i32> %.1989.i
  %.2009.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1991.i)
  %.2010.i = zext nneg i8 %.2009.i to i64
  %.2011.i = add i64 %.1637.02553.i, %.2010.i
  %.2013.i = tail call i64 @llvm.umin.i64(i64 %.2011.i, i64 %.1631.i)
  %.2015.i = add nsw i64 %loop.index2554.i, 1
  %exitcond2598.not.i = icmp eq i64 %.2015.i, %.1362.0.i
  br i1 %exitcond2598.not.i, label %for.end.i, label %for.body.i

for.end.i:                                        ; preds = %for.body.i, %B5427.i
  %.1488.0.lcssa.i = phi <8 x i32> [ %.4352.i, %B5427.i ], [ %.1685.i, %for.body.i ]
  %.1490.0.lcssa.i = phi i64 [ %.4354.i, %B5427.i ], [ %.1691.i, %for.body.i ]
  %.1509.0.lcssa.i = phi <8 x i32> [ %.4373.i, %B5427.i ], [ %.1731.i, %for.body.i ]
  %.1511.0.lcssa.i = phi i64 [ %.4375.i, %B5427.i ], [ %.1737.i, %for.body.i ]
  %.1530.0.lcssa.i = phi <8 x i32> [ %.1534.i, %B5427.i ], [ %.1777.i, %for.body.i ]
  %.1532.0.lcssa.i = phi i64 [ %.1536.i, %B5427.i ], [ %.1783.i, %for.body.i ]
  %.1551.0.lcssa.i = phi <8 x i32> [ %.1555.i, %B5427.i ], [ %.1823.i, %for.body.i ]
  %.1553.0.lcssa.i = phi i64 [ %.1557.i, %B5427.i ], [ %.1829.i, %for.body.i ]
  %.1572.0.lcssa.i = phi <8 x i32> [ %.1576.i, %B5427.i ], [ %.1869.i, %for.body.i ]
  %.1574.0.lcssa.i = phi i64 [ %.1578.i, %B5427.i ], [ %.1875.i, %for.body.i ]
  %.1593.0.lcssa.i = phi <8 x i32> [ %.1597.i, %B5427.i ], [ %.1915.i, %for.body.i ]
  %.1595.0.lcssa.i = phi i64 [ %.1599.i, %B5427.i ], [ %.1921.i, %for.body.i ]
  %.1614.0.lcssa.i = phi <8 x i32> [ %.1618.i, %B5427.i ], [ %.1961.i, %for.body.i ]
  %.1616.0.lcssa.i = phi i64 [ %.1620.i, %B5427.i ], [ %.1967.i, %for.body.i ]
  %.1635.0.lcssa.i = phi <8 x i32> [ %.1639.i, %B5427.i ], [ %.2007.i, %for.body.i ]
  %.1637.0.lcssa.i = phi i64 [ %.1641.i, %B5427.i ], [ %.2013.i, %for.body.i ]
  store <8 x i32> %.1488.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.1490.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.1509.0.lcssa.i, ptr %.4071.i, align 4, !noalias !0
  store i64 %.1511.0.lcssa.i, ptr %.4073.i, align 8, !noalias !0
  store <8 x i32> %.1530.0.lcssa.i, ptr %.4092.i, align 4, !noalias !0
  store i64 %.1532.0.lcssa.i, ptr %.4094.i, align 8, !noalias !0
  store <8 x i32> %.1551.0.lcssa.i, ptr %.3742.i, align 4, !noalias !0
  store i64 %.1553.0.lcssa.i, ptr %.3744.i, align 8, !noalias !0
  store <8 x i32> %.1572.0.lcssa.i, ptr %.3321.i, align 4, !noalias !0
  store i64 %.1574.0.lcssa.i, ptr %.3323.i, align 8, !noalias !0
  store <8 x i32> %.1593.0.lcssa.i, ptr %.2829.i, align 4, !noalias !0
  store i64 %.1595.0.lcssa.i, ptr %.2831.i, align 8, !noalias !0
  store <8 x i32> %.1614.0.lcssa.i, ptr %.2266.i, align 4, !noalias !0
  store i64 %.1616.0.lcssa.i, ptr %.2268.i, align 8, !noalias !0
  store <8 x i32> %.1635.0.lcssa.i, ptr %.1632.i, align 4, !noalias !0
  store i64 %.1637.0.lcssa.i, ptr %.1634.i, align 8, !noalias !0
  br label %B5726.i

for.body.1.i:                                     ; preds = %B5437.i, %for.body.1.i
  %loop.index.12522.i = phi i64 [ %.2603.i, %for.body.1.i ], [ %done.2.02584.i, %B5437.i ]
  %.2271.02521.i = phi i64 [ %.2601.i, %for.body.1.i ], [ %.2275.i, %B5437.i ]
  %.2269.02520.i = phi <8 x i32> [ %.2595.i, %for.body.1.i ], [ %.2273.i, %B5437.i ]
  %.2250.02519.i = phi i64 [ %.2555.i, %for.body.1.i ], [ %.2254.i, %B5437.i ]
  %.2248.02518.i = phi <8 x i32> [ %.2549.i, %for.body.1.i ], [ %.2252.i, %B5437.i ]
  %.2229.02517.i = phi i64 [ %.2509.i, %for.body.1.i ], [ %.2233.i, %B5437.i ]
  %.2227.02516.i = phi <8 x i32> [ %.2503.i, %for.body.1.i ], [ %.2231.i, %B5437.i ]
  %.2208.02515.i = phi i64 [ %.2463.i, %for.body.1.i ], [ %.2212.i, %B5437.i ]
  %.2206.02514.i = phi <8 x i32> [ %.2457.i, %for.body.1.i ], [ %.2210.i, %B5437.i ]
  %.2187.02513.i = phi i64 [ %.2417.i, %for.body.1.i ], [ %.2191.i, %B5437.i ]
  %.2185.02512.i = phi <8 x i32> [ %.2411.i, %for.body.1.i ], [ %.2189.i, %B5437.i ]
  %.2166.02511.i = phi i64 [ %.2371.i, %for.body.1.i ], [ %.4375.i, %B5437.i ]
  %.2164.02510.i = phi <8 x i32> [ %.2365.i, %for.body.1.i ], [ %.4373.i, %B5437.i ]
  %.2145.02509.i = phi i64 [ %.2325.i, %for.body.1.i ], [ %.4354.i, %B5437.i ]
  %.2143.02508.i = phi <8 x i32> [ %.2319.i, %for.body.1.i ], [ %.4352.i, %B5437.i ]
  %.2280.i = shl i64 %loop.index.12522.i, 3
  %.2281.i = getelementptr i8, ptr %.4340.i, i64 %.2280.i
  %.2283.i = load <8 x i8>, ptr %.2281.i, align 1, !noalias !0
  %.2285.i = zext <8 x i8> %.2283.i to <8 x i32>
  %.2286.i = shl nuw nsw <8 x i32> %.2285.i, splat (i32 12)
  %.2287.i = and <8 x i32> %.2143.02508.i, splat (i32 4095)
  %.2288.i = or disjoint <8 x i32> %.2286.i, %.2287.i
  %.2290.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2288.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2291.i = trunc <8 x i32> %.2290.i to <8 x i8>
  %.2292.i = getelementptr i8, ptr %.4341.i, i64 %.2280.i
  store <8 x i8> %.2291.i, ptr %.2292.i, align 1, !noalias !0
  %.2295.i = lshr <8 x i32> %.2290.i, splat (i32 8)
  %.2296.i = and <8 x i32> %.2295.i, splat (i32 4095)
  %.2297.i = add nuw nsw <8 x i32> %.2296.i, splat (i32 1)
  %.2298.i = lshr <8 x i32> %.2143.02508.i, splat (i32 12)
  %.2299.i = mul nuw <8 x i32> %.2297.i, %.2298.i
  %.2300.i = lshr <8 x i32> %.2290.i, splat (i32 20)
  %.2301.i = add nuw <8 x i32> %.2299.i, %.2300.i
  %.2302.i = icmp ult <8 x i32> %.2301.i, splat (i32 65536)
  %.2303.i = bitcast <8 x i1> %.2302.i to i8
  %.2305.i = shl i64 %.2145.02509.i, 1
  %.2306.i = getelementptr i8, ptr %.4337.i, i64 %.2305.i
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
  %.2323.i = add i64 %.2145.02509.i, %.2322.i
  %.2325.i = tail call i64 @llvm.umin.i64(i64 %.2323.i, i64 %.4344.i)
  %.2327.i = getelementptr i8, ptr %.4361.i, i64 %.2280.i
  %.2329.i = load <8 x i8>, ptr %.2327.i, align 1, !noalias !0
  %.2331.i = zext <8 x i8> %.2329.i to <8 x i32>
  %.2332.i = shl nuw nsw <8 x i32> %.2331.i, splat (i32 12)
  %.2333.i = and <8 x i32> %.2164.02510.i, splat (i32 4095)
  %.2334.i = or disjoint <8 x i32> %.2332.i, %.2333.i
  %.2336.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2334.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2337.i = trunc <8 x i32> %.2336.i to <8 x i8>
  %.2338.i = getelementptr i8, ptr %.4362.i, i64 %.2280.i
  store <8 x i8> %.2337.i, ptr %.2338.i, align 1, !noalias !0
  %.2341.i = lshr <8 x i32> %.2336.i, splat (i32 8)
  %.2342.i = and <8 x i32> %.2341.i, splat (i32 4095)
  %.2343.i = add nuw nsw <8 x i32> %.2342.i, splat (i32 1)
  %.2344.i = lshr <8 x i32> %.2164.02510.i, splat (i32 12)
  %.2345.i = mul nuw <8 x i32> %.2343.i, %.2344.i
  %.2346.i = lshr <8 x i32> %.2336.i, splat (i32 20)
  %.2347.i = add nuw <8 x i32> %.2345.i, %.2346.i
  %.2348.i = icmp ult <8 x i32> %.2347.i, splat (i32 65536)
  %.2349.i = bitcast <8 x i1> %.2348.i to i8
  %.2351.i = shl i64 %.2166.02511.i, 1
  %.2352.i = getelementptr i8, ptr %.4358.i, i64 %.2351.i
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
  %.2369.i = add i64 %.2166.02511.i, %.2368.i
  %.2371.i = tail call i64 @llvm.umin.i64(i64 %.2369.i, i64 %.4365.i)
  %.2373.i = getelementptr i8, ptr %.2177.i, i64 %.2280.i
  %.2375.i = load <8 x i8>, ptr %.2373.i, align 1, !noalias !0
  %.2377.i = zext <8 x i8> %.2375.i to <8 x i32>
  %.2378.i = shl nuw nsw <8 x i32> %.2377.i, splat (i32 12)
  %.2379.i = and <8 x i32> %.2185.02512.i, splat (i32 4095)
  %.2380.i = or disjoint <8 x i32> %.2378.i, %.2379.i
  %.2382.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2380.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2383.i = trunc <8 x i32> %.2382.i to <8 x i8>
  %.2384.i = getelementptr i8, ptr %.2178.i, i64 %.2280.i
  store <8 x i8> %.2383.i, ptr %.2384.i, align 1, !noalias !0
  %.2387.i = lshr <8 x i32> %.2382.i, splat (i32 8)
  %.2388.i = and <8 x i32> %.2387.i, splat (i32 4095)
  %.2389.i = add nuw nsw <8 x i32> %.2388.i, splat (i32 1)
  %.2390.i = lshr <8 x i32> %.2185.02512.i, splat (i32 12)
  %.2391.i = mul nuw <8 x i32> %.2389.i, %.2390.i
  %.2392.i = lshr <8 x i32> %.2382.i, splat (i32 20)
  %.2393.i = add nuw <8 x i32> %.2391.i, %.2392.i
  %.2394.i = icmp ult <8 x i32> %.2393.i, splat (i32 65536)
  %.2395.i = bitcast <8 x i1> %.2394.i to i8
  %.2397.i = shl i64 %.2187.02513.i, 1
  %.2398.i = getelementptr i8, ptr %.2174.i, i64 %.2397.i
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
  %.2415.i = add i64 %.2187.02513.i, %.2414.i
  %.2417.i = tail call i64 @llvm.umin.i64(i64 %.2415.i, i64 %.2181.i)
  %.2419.i = getelementptr i8, ptr %.2198.i, i64 %.2280.i
  %.2421.i = load <8 x i8>, ptr %.2419.i, align 1, !noalias !0
  %.2423.i = zext <8 x i8> %.2421.i to <8 x i32>
  %.2424.i = shl nuw nsw <8 x i32> %.2423.i, splat (i32 12)
  %.2425.i = and <8 x i32> %.2206.02514.i, splat (i32 4095)
  %.2426.i = or disjoint <8 x i32> %.2424.i, %.2425.i
  %.2428.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2426.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2429.i = trunc <8 x i32> %.2428.i to <8 x i8>
  %.2430.i = getelementptr i8, ptr %.2199.i, i64 %.2280.i
  store <8 x i8> %.2429.i, ptr %.2430.i, align 1, !noalias !0
  %.2433.i = lshr <8 x i32> %.2428.i, splat (i32 8)
  %.2434.i = and <8 x i32> %.2433.i, splat (i32 4095)
  %.2435.i = add nuw nsw <8 x i32> %.2434.i, splat (i32 1)
  %.2436.i = lshr <8 x i32> %.2206.02514.i, splat (i32 12)
  %.2437.i = mul nuw <8 x i32> %.2435.i, %.2436.i
  %.2438.i = lshr <8 x i32> %.2428.i, splat (i32 20)
  %.2439.i = add nuw <8 x i32> %.2437.i, %.2438.i
  %.2440.i = icmp ult <8 x i32> %.2439.i, splat (i32 65536)
  %.2441.i = bitcast <8 x i1> %.2440.i to i8
  %.2443.i = shl i64 %.2208.02515.i, 1
  %.2444.i = getelementptr i8, ptr %.2195.i, i64 %.2443.i
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
  %.2461.i = add i64 %.2208.02515.i, %.2460.i
  %.2463.i = tail call i64 @llvm.umin.i64(i64 %.2461.i, i64 %.2202.i)
  %.2465.i = getelementptr i8, ptr %.2219.i, i64 %.2280.i
  %.2467.i = load <8 x i8>, ptr %.2465.i, align 1, !noalias !0
  %.2469.i = zext <8 x i8> %.2467.i to <8 x i32>
  %.2470.i = shl nuw nsw <8 x i32> %.2469.i, splat (i32 12)
  %.2471.i = and <8 x i32> %.2227.02516.i, splat (i32 4095)
  %.2472.i = or disjoint <8 x i32> %.2470.i, %.2471.i
  %.2474.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2472.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2475.i = trunc <8 x i32> %.2474.i to <8 x i8>
  %.2476.i = getelementptr i8, ptr %.2220.i, i64 %.2280.i
  store <8 x i8> %.2475.i, ptr %.2476.i, align 1, !noalias !0
  %.2479.i = lshr <8 x i32> %.2474.i, splat (i32 8)
  %.2480.i = and <8 x i32> %.2479.i, splat (i32 4095)
  %.2481.i = add nuw nsw <8 x i32> %.2480.i, splat (i32 1)
  %.2482.i = lshr <8 x i32> %.2227.02516.i, splat (i32 12)
  %.2483.i = mul nuw <8 x i32> %.2481.i, %.2482.i
  %.2484.i = lshr <8 x i32> %.2474.i, splat (i32 20)
  %.2485.i = add nuw <8 x i32> %.2483.i, %.2484.i
  %.2486.i = icmp ult <8 x i32> %.2485.i, splat (i32 65536)
  %.2487.i = bitcast <8 x i1> %.2486.i to i8
  %.2489.i = shl i64 %.2229.02517.i, 1
  %.2490.i = getelementptr i8, ptr %.2216.i, i64 %.2489.i
  %.2492.i = load <16 x i8>, ptr %.2490.i, align 1, !noalias !0
  %.2493.i = zext i8 %.2487.i to i64
  %.2494.i = shl nuw nsw i64 %.2493.i, 4
  %.2495.i = getelementptr i8, ptr %.249, i64 %.2494.i
  %.2497.i = load <16 x i8>, ptr %.2495.i, align 1, !noalias !0
  %.2498.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2492.i, <16 x i8> %.2497.i)
  %.2499.i = bitcast <16 x i8> %.2498.i to <8 x i16>
  %.2500.i = zext <8 x i16> %.2499.i to <8 x i32>
  %.2501.i = shl <8 x i32> %.2485.i, splat (i32 16)
  %.2502.i = or disjoint <8 x i32> %.2501.i, %.2500.i
  %.2503.i = select <8 x i1> %.2486.i, <8 x i32> %.2502.i, <8 x i32> %.2485.i
  %.2505.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2487.i)
  %.2506.i = zext nneg i8 %.2505.i to i64
  %.2507.i = add i64 %.2229.02517.i, %.2506.i
  %.2509.i = tail call i64 @llvm.umin.i64(i64 %.2507.i, i64 %.2223.i)
  %.2511.i = getelementptr i8, ptr %.2240.i, i64 %.2280.i
  %.2513.i = load <8 x i8>, ptr %.2511.i, align 1, !noalias !0
  %.2515.i = zext <8 x i8> %.2513.i to <8 x i32>
  %.2516.i = shl nuw nsw <8 x i32> %.2515.i, splat (i32 12)
  %.2517.i = and <8 x i32> %.2248.02518.i, splat (i32 4095)
  %.2518.i = or disjoint <8 x i32> %.2516.i, %.2517.i
  %.2520.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2518.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2521.i = trunc <8 x i32> %.2520.i to <8 x i8>
  %.2522.i = getelementptr i8, ptr %.2241.i, i64 %.2280.i
  store <8 x i8> %.2521.i, ptr %.2522.i, align 1, !noalias !0
  %.2525.i = lshr <8 x i32> %.2520.i, splat (i32 8)
  %.2526.i = and <8 x i32> %.2525.i, splat (i32 4095)
  %.2527.i = add nuw nsw <8 x i32> %.2526.i, splat (i32 1)
  %.2528.i = lshr <8 x i32> %.2248.02518.i, splat (i32 12)
  %.2529.i = mul nuw <8 x i32> %.2527.i, %.2528.i
  %.2530.i = lshr <8 x i32> %.2520.i, splat (i32 20)
  %.2531.i = add nuw <8 x i32> %.2529.i, %.2530.i
  %.2532.i = icmp ult <8 x i32> %.2531.i, splat (i32 65536)
  %.2533.i = bitcast <8 x i1> %.2532.i to i8
  %.2535.i = shl i64 %.2250.02519.i, 1
  %.2536.i = getelementptr i8, ptr %.2237.i, i64 %.2535.i
  %.2538.i = load <16 x i8>, ptr %.2536.i, align 1, !noalias !0
  %.2539.i = zext i8 %.2533.i to i64
  %.2540.i = shl nuw nsw i64 %.2539.i, 4
  %.2541.i = getelementptr i8, ptr %.249, i64 %.2540.i
  %.2543.i = load <16 x i8>, ptr %.2541.i, align 1, !noalias !0
  %.2544.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2538.i, <16 x i8> %.2543.i)
  %.2545.i = bitcast <16 x i8> %.2544.i to <8 x i16>
  %.2546.i = zext <8 x i16> %.2545.i to <8 x i32>
  %.2547.i = shl <8 x i32> %.2531.i, splat (i32 16)
  %.2548.i = or disjoint <8 x i32> %.2547.i, %.2546.i
  %.2549.i = select <8 x i1> %.2532.i, <8 x i32> %.2548.i, <8 x i32> %.2531.i
  %.2551.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2533.i)
  %.2552.i = zext nneg i8 %.2551.i to i64
  %.2553.i = add i64 %.2250.02519.i, %.2552.i
  %.2555.i = tail call i64 @llvm.umin.i64(i64 %.2553.i, i64 %.2244.i)
  %.2557.i = getelementptr i8, ptr %.2261.i, i64 %.2280.i
  %.2559.i = load <8 x i8>, ptr %.2557.i, align 1, !noalias !0
  %.2561.i = zext <8 x i8> %.2559.i to <8 x i32>
  %.2562.i = shl nuw nsw <8 x i32> %.2561.i, splat (i32 12)
  %.2563.i = and <8 x i32> %.2269.02520.i, splat (i32 4095)
  %.2564.i = or disjoint <8 x i32> %.2562.i, %.2563.i
  %.2566.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2564.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2567.i = trunc <8 x i32> %.2566.i to <8 x i8>
  %.2568.i = getelementptr i8, ptr %.2262.i, i64 %.2280.i
  store <8 x i8> %.2567.i, ptr %.2568.i, align 1, !noalias !0
  %.2571.i = lshr <8 x i32> %.2566.i, splat (i32 8)
  %.2572.i = and <8 x i32> %.2571.i, splat (i32 4095)
  %.2573.i = add nuw nsw <8 x i32> %.2572.i, splat (i32 1)
  %.2574.i = lshr <8 x i32> %.2269.02520.i, splat (i32 12)
  %.2575.i = mul nuw <8 x i32> %.2573.i, %.2574.i
  %.2576.i = lshr <8 x i32> %.2566.i, splat (i32 20)
  %.2577.i = add nuw <8 x i32> %.2575.i, %.2576.i
  %.2578.i = icmp ult <8 x i32> %.2577.i, splat (i32 65536)
  %.2579.i = bitcast <8 x i1> %.2578.i to i8
  %.2581.i = shl i64 %.2271.02521.i, 1
  %.2582.i = getelementptr i8, ptr %.2258.i, i64 %.2581.i
  %.2584.i = load <16 x i8>, ptr %.2582.i, align 1, !noalias !0
  %.2585.i = zext i8 %.2579.i to i64
  %.2586.i = shl nuw nsw i64 %.2585.i, 4
  %.2587.i = getelementptr i8, ptr %.249, i64 %.2586.i
  %.2589.i = load <16 x i8>, ptr %.2587.i, align 1, !noalias !0
  %.2590.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2584.i, <16 x i8> %.2589.i)
  %.2591.i = bitcast <16 x i8> %.2590.i to <8 x i16>
  %.2592.i = zext <8 x i16> %.2591.i to <8 x i32>
  %.2593.i = shl <8 x i32> %.2577.i, splat (i32 16)
  %.2594.i = or disjoint <8 x i32> %.2593.i, %.2592.i
  %.2595.i = select <8 x i1> %.2578.i, <8 x i32> %.2594.i, <8 x i32> %.2577.i
  %.2597.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2579.i)
  %.2598.i = zext nneg i8 %.2597.i to i64
  %.2599.i = add i64 %.2271.02521.i, %.2598.i
  %.2601.i = tail call i64 @llvm.umin.i64(i64 %.2599.i, i64 %.2265.i)
  %.2603.i = add nsw i64 %loop.index.12522.i, 1
  %exitcond2597.not.i = icmp eq i64 %.2603.i, %.1362.0.i
  br i1 %exitcond2597.not.i, label %for.end.1.i, label %for.body.1.i

for.end.1.i:                                      ; preds = %for.body.1.i, %B5437.i
  %.2143.0.lcssa.i = phi <8 x i32> [ %.4352.i, %B5437.i ], [ %.2319.i, %for.body.1.i ]
  %.2145.0.lcssa.i = phi i64 [ %.4354.i, %B5437.i ], [ %.2325.i, %for.body.1.i ]
  %.2164.0.lcssa.i = phi <8 x i32> [ %.4373.i, %B5437.i ], [ %.2365.i, %for.body.1.i ]
  %.2166.0.lcssa.i = phi i64 [ %.4375.i, %B5437.i ], [ %.2371.i, %for.body.1.i ]
  %.2185.0.lcssa.i = phi <8 x i32> [ %.2189.i, %B5437.i ], [ %.2411.i, %for.body.1.i ]
  %.2187.0.lcssa.i = phi i64 [ %.2191.i, %B5437.i ], [ %.2417.i, %for.body.1.i ]
  %.2206.0.lcssa.i = phi <8 x i32> [ %.2210.i, %B5437.i ], [ %.2457.i, %for.body.1.i ]
  %.2208.0.lcssa.i = phi i64 [ %.2212.i, %B5437.i ], [ %.2463.i, %for.body.1.i ]
  %.2227.0.lcssa.i = phi <8 x i32> [ %.2231.i, %B5437.i ], [ %.2503.i, %for.body.1.i ]
  %.2229.0.lcssa.i = phi i64 [ %.2233.i, %B5437.i ], [ %.2509.i, %for.body.1.i ]
  %.2248.0.lcssa.i = phi <8 x i32> [ %.2252.i, %B5437.i ], [ %.2549.i, %for.body.1.i ]
  %.2250.0.lcssa.i = phi i64 [ %.2254.i, %B5437.i ], [ %.2555.i, %for.body.1.i ]
  %.2269.0.lcssa.i = phi <8 x i32> [ %.2273.i, %B5437.i ], [ %.2595.i, %for.body.1.i ]
  %.2271.0.lcssa.i = phi i64 [ %.2275.i, %B5437.i ], [ %.2601.i, %for.body.1.i ]
  store <8 x i32> %.2143.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.2145.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.2164.0.lcssa.i, ptr %.4071.i, align 4, !noalias !0
  store i64 %.2166.0.lcssa.i, ptr %.4073.i, align 8, !noalias !0
  store <8 x i32> %.2185.0.lcssa.i, ptr %.4092.i, align 4, !noalias !0
  store i64 %.2187.0.lcssa.i, ptr %.4094.i, align 8, !noalias !0
  store <8 x i32> %.2206.0.lcssa.i, ptr %.3742.i, align 4, !noalias !0
  store i64 %.2208.0.lcssa.i, ptr %.3744.i, align 8, !noalias !0
  store <8 x i32> %.2227.0.lcssa.i, ptr %.3321.i, align 4, !noalias !0
  store i64 %.2229.0.lcssa.i, ptr %.3323.i, align 8, !noalias !0
  store <8 x i32> %.2248.0.lcssa.i, ptr %.2829.i, align 4, !noalias !0
  store i64 %.2250.0.lcssa.i, ptr %.2831.i, align 8, !noalias !0
  store <8 x i32> %.2269.0.lcssa.i, ptr %.2266.i, align 4, !noalias !0
  store i64 %.2271.0.lcssa.i, ptr %.2268.i, align 8, !noalias !0
  br label %B5726.i

for.body.2.i:                                     ; preds = %B5530.i, %for.body.2.i
  %loop.index.22494.i = phi i64 [ %.3120.i, %for.body.2.i ], [ %done.2.02584.i, %B5530.i ]
  %.2834.02493.i = phi i64 [ %.3118.i, %for.body.2.i ], [ %.2838.i, %B5530.i ]
  %.2832.02492.i = phi <8 x i32> [ %.3112.i, %for.body.2.i ], [ %.2836.i, %B5530.i ]
  %.2813.02491.i = phi i64 [ %.3072.i, %for.body.2.i ], [ %.2817.i, %B5530.i ]
  %.2811.02490.i = phi <8 x i32> [ %.3066.i, %for.body.2.i ], [ %.2815.i, %B5530.i ]
  %.2792.02489.i = phi i64 [ %.3026.i, %for.body.2.i ], [ %.2796.i, %B5530.i ]
  %.2790.02488.i = phi <8 x i32> [ %.3020.i, %for.body.2.i ], [ %.2794.i, %B5530.i ]
  %.2771.02487.i = phi i64 [ %.2980.i, %for.body.2.i ], [ %.2775.i, %B5530.i ]
  %.2769.02486.i = phi <8 x i32> [ %.2974.i, %for.body.2.i ], [ %.2773.i, %B5530.i ]
  %.2750.02485.i = phi i64 [ %.2934.i, %for.body.2.i ], [ %.4375.i, %B5530.i ]
  %.2748.02484.i = phi <8 x i32> [ %.2928.i, %for.body.2.i ], [ %.4373.i, %B5530.i ]
  %.2729.02483.i = phi i64 [ %.2888.i, %for.body.2.i ], [ %.4354.i, %B5530.i ]
  %.2727.02482.i = phi <8 x i32> [ %.2882.i, %for.body.2.i ], [ %.4352.i, %B5530.i ]
  %.2843.i = shl i64 %loop.index.22494.i, 3
  %.2844.i = getelementptr i8, ptr %.4340.i, i64 %.2843.i
  %.2846.i = load <8 x i8>, ptr %.2844.i, align 1, !noalias !0
  %.2848.i = zext <8 x i8> %.2846.i to <8 x i32>
  %.2849.i = shl nuw nsw <8 x i32> %.2848.i, splat (i32 12)
  %.2850.i = and <8 x i32> %.2727.02482.i, splat (i32 4095)
  %.2851.i = or disjoint <8 x i32> %.2849.i, %.2850.i
  %.2853.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2851.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2854.i = trunc <8 x i32> %.2853.i to <8 x i8>
  %.2855.i = getelementptr i8, ptr %.4341.i, i64 %.2843.i
  store <8 x i8> %.2854.i, ptr %.2855.i, align 1, !noalias !0
  %.2858.i = lshr <8 x i32> %.2853.i, splat (i32 8)
  %.2859.i = and <8 x i32> %.2858.i, splat (i32 4095)
  %.2860.i = add nuw nsw <8 x i32> %.2859.i, splat (i32 1)
  %.2861.i = lshr <8 x i32> %.2727.02482.i, splat (i32 12)
  %.2862.i = mul nuw <8 x i32> %.2860.i, %.2861.i
  %.2863.i = lshr <8 x i32> %.2853.i, splat (i32 20)
  %.2864.i = add nuw <8 x i32> %.2862.i, %.2863.i
  %.2865.i = icmp ult <8 x i32> %.2864.i, splat (i32 65536)
  %.2866.i = bitcast <8 x i1> %.2865.i to i8
  %.2868.i = shl i64 %.2729.02483.i, 1
  %.2869.i = getelementptr i8, ptr %.4337.i, i64 %.2868.i
  %.2871.i = load <16 x i8>, ptr %.2869.i, align 1, !noalias !0
  %.2872.i = zext i8 %.2866.i to i64
  %.2873.i = shl nuw nsw i64 %.2872.i, 4
  %.2874.i = getelementptr i8, ptr %.249, i64 %.2873.i
  %.2876.i = load <16 x i8>, ptr %.2874.i, align 1, !noalias !0
  %.2877.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2871.i, <16 x i8> %.2876.i)
  %.2878.i = bitcast <16 x i8> %.2877.i to <8 x i16>
  %.2879.i = zext <8 x i16> %.2878.i to <8 x i32>
  %.2880.i = shl <8 x i32> %.2864.i, splat (i32 16)
  %.2881.i = or disjoint <8 x i32> %.2880.i, %.2879.i
  %.2882.i = select <8 x i1> %.2865.i, <8 x i32> %.2881.i, <8 x i32> %.2864.i
  %.2884.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2866.i)
  %.2885.i = zext nneg i8 %.2884.i to i64
  %.2886.i = add i64 %.2729.02483.i, %.2885.i
  %.2888.i = tail call i64 @llvm.umin.i64(i64 %.2886.i, i64 %.4344.i)
  %.2890.i = getelementptr i8, ptr %.4361.i, i64 %.2843.i
  %.2892.i = load <8 x i8>, ptr %.2890.i, align 1, !noalias !0
  %.2894.i = zext <8 x i8> %.2892.i to <8 x i32>
  %.2895.i = shl nuw nsw <8 x i32> %.2894.i, splat (i32 12)
  %.2896.i = and <8 x i32> %.2748.02484.i, splat (i32 4095)
  %.2897.i = or disjoint <8 x i32> %.2895.i, %.2896.i
  %.2899.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2897.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2900.i = trunc <8 x i32> %.2899.i to <8 x i8>
  %.2901.i = getelementptr i8, ptr %.4362.i, i64 %.2843.i
  store <8 x i8> %.2900.i, ptr %.2901.i, align 1, !noalias !0
  %.2904.i = lshr <8 x i32> %.2899.i, splat (i32 8)
  %.2905.i = and <8 x i32> %.2904.i, splat (i32 4095)
  %.2906.i = add nuw nsw <8 x i32> %.2905.i, splat (i32 1)
  %.2907.i = lshr <8 x i32> %.2748.02484.i, splat (i32 12)
  %.2908.i = mul nuw <8 x i32> %.2906.i, %.2907.i
  %.2909.i = lshr <8 x i32> %.2899.i, splat (i32 20)
  %.2910.i = add nuw <8 x i32> %.2908.i, %.2909.i
  %.2911.i = icmp ult <8 x i32> %.2910.i, splat (i32 65536)
  %.2912.i = bitcast <8 x i1> %.2911.i to i8
  %.2914.i = shl i64 %.2750.02485.i, 1
  %.2915.i = getelementptr i8, ptr %.4358.i, i64 %.2914.i
  %.2917.i = load <16 x i8>, ptr %.2915.i, align 1, !noalias !0
  %.2918.i = zext i8 %.2912.i to i64
  %.2919.i = shl nuw nsw i64 %.2918.i, 4
  %.2920.i = getelementptr i8, ptr %.249, i64 %.2919.i
  %.2922.i = load <16 x i8>, ptr %.2920.i, align 1, !noalias !0
  %.2923.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2917.i, <16 x i8> %.2922.i)
  %.2924.i = bitcast <16 x i8> %.2923.i to <8 x i16>
  %.2925.i = zext <8 x i16> %.2924.i to <8 x i32>
  %.2926.i = shl <8 x i32> %.2910.i, splat (i32 16)
  %.2927.i = or disjoint <8 x i32> %.2926.i, %.2925.i
  %.2928.i = select <8 x i1> %.2911.i, <8 x i32> %.2927.i, <8 x i32> %.2910.i
  %.2930.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2912.i)
  %.2931.i = zext nneg i8 %.2930.i to i64
  %.2932.i = add i64 %.2750.02485.i, %.2931.i
  %.2934.i = tail call i64 @llvm.umin.i64(i64 %.2932.i, i64 %.4365.i)
  %.2936.i = getelementptr i8, ptr %.2761.i, i64 %.2843.i
  %.2938.i = load <8 x i8>, ptr %.2936.i, align 1, !noalias !0
  %.2940.i = zext <8 x i8> %.2938.i to <8 x i32>
  %.2941.i = shl nuw nsw <8 x i32> %.2940.i, splat (i32 12)
  %.2942.i = and <8 x i32> %.2769.02486.i, splat (i32 4095)
  %.2943.i = or disjoint <8 x i32> %.2941.i, %.2942.i
  %.2945.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2943.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2946.i = trunc <8 x i32> %.2945.i to <8 x i8>
  %.2947.i = getelementptr i8, ptr %.2762.i, i64 %.2843.i
  store <8 x i8> %.2946.i, ptr %.2947.i, align 1, !noalias !0
  %.2950.i = lshr <8 x i32> %.2945.i, splat (i32 8)
  %.2951.i = and <8 x i32> %.2950.i, splat (i32 4095)
  %.2952.i = add nuw nsw <8 x i32> %.2951.i, splat (i32 1)
  %.2953.i = lshr <8 x i32> %.2769.02486.i, splat (i32 12)
  %.2954.i = mul nuw <8 x i32> %.2952.i, %.2953.i
  %.2955.i = lshr <8 x i32> %.2945.i, splat (i32 20)
  %.2956.i = add nuw <8 x i32> %.2954.i, %.2955.i
  %.2957.i = icmp ult <8 x i32> %.2956.i, splat (i32 65536)
  %.2958.i = bitcast <8 x i1> %.2957.i to i8
  %.2960.i = shl i64 %.2771.02487.i, 1
  %.2961.i = getelementptr i8, ptr %.2758.i, i64 %.2960.i
  %.2963.i = load <16 x i8>, ptr %.2961.i, align 1, !noalias !0
  %.2964.i = zext i8 %.2958.i to i64
  %.2965.i = shl nuw nsw i64 %.2964.i, 4
  %.2966.i = getelementptr i8, ptr %.249, i64 %.2965.i
  %.2968.i = load <16 x i8>, ptr %.2966.i, align 1, !noalias !0
  %.2969.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2963.i, <16 x i8> %.2968.i)
  %.2970.i = bitcast <16 x i8> %.2969.i to <8 x i16>
  %.2971.i = zext <8 x i16> %.2970.i to <8 x i32>
  %.2972.i = shl <8 x i32> %.2956.i, splat (i32 16)
  %.2973.i = or disjoint <8 x i32> %.2972.i, %.2971.i
  %.2974.i = select <8 x i1> %.2957.i, <8 x i32> %.2973.i, <8 x i32> %.2956.i
  %.2976.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2958.i)
  %.2977.i = zext nneg i8 %.2976.i to i64
  %.2978.i = add i64 %.2771.02487.i, %.2977.i
  %.2980.i = tail call i64 @llvm.umin.i64(i64 %.2978.i, i64 %.2765.i)
  %.2982.i = getelementptr i8, ptr %.2782.i, i64 %.2843.i
  %.2984.i = load <8 x i8>, ptr %.2982.i, align 1, !noalias !0
  %.2986.i = zext <8 x i8> %.2984.i to <8 x i32>
  %.2987.i = shl nuw nsw <8 x i32> %.2986.i, splat (i32 12)
  %.2988.i = and <8 x i32> %.2790.02488.i, splat (i32 4095)
  %.2989.i = or disjoint <8 x i32> %.2987.i, %.2988.i
  %.2991.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2989.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2992.i = trunc <8 x i32> %.2991.i to <8 x i8>
  %.2993.i = getelementptr i8, ptr %.2783.i, i64 %.2843.i
  store <8 x i8> %.2992.i, ptr %.2993.i, align 1, !noalias !0
  %.2996.i = lshr <8 x i32> %.2991.i, splat (i32 8)
  %.2997.i = and <8 x i32> %.2996.i, splat (i32 4095)
  %.2998.i = add nuw nsw <8 x i32> %.2997.i, splat (i32 1)
  %.2999.i = lshr <8 x i32> %.2790.02488.i, splat (i32 12)
  %.3000.i = mul nuw <8 x i32> %.2998.i, %.2999.i
  %.3001.i = lshr <8 x i32> %.2991.i, splat (i32 20)
  %.3002.i = add nuw <8 x i32> %.3000.i, %.3001.i
  %.3003.i = icmp ult <8 x i32> %.3002.i, splat (i32 65536)
  %.3004.i = bitcast <8 x i1> %.3003.i to i8
  %.3006.i = shl i64 %.2792.02489.i, 1
  %.3007.i = getelementptr i8, ptr %.2779.i, i64 %.3006.i
  %.3009.i = load <16 x i8>, ptr %.3007.i, align 1, !noalias !0
  %.3010.i = zext i8 %.3004.i to i64
  %.3011.i = shl nuw nsw i64 %.3010.i, 4
  %.3012.i = getelementptr i8, ptr %.249, i64 %.3011.i
  %.3014.i = load <16 x i8>, ptr %.3012.i, align 1, !noalias !0
  %.3015.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3009.i, <16 x i8> %.3014.i)
  %.3016.i = bitcast <16 x i8> %.3015.i to <8 x i16>
  %.3017.i = zext <8 x i16> %.3016.i to <8 x i32>
  %.3018.i = shl <8 x i32> %.3002.i, splat (i32 16)
  %.3019.i = or disjoint <8 x i32> %.3018.i, %.3017.i
  %.3020.i = select <8 x i1> %.3003.i, <8 x i32> %.3019.i, <8 x i32> %.3002.i
  %.3022.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3004.i)
  %.3023.i = zext nneg i8 %.3022.i to i64
  %.3024.i = add i64 %.2792.02489.i, %.3023.i
  %.3026.i = tail call i64 @llvm.umin.i64(i64 %.3024.i, i64 %.2786.i)
  %.3028.i = getelementptr i8, ptr %.2803.i, i64 %.2843.i
  %.3030.i = load <8 x i8>, ptr %.3028.i, align 1, !noalias !0
  %.3032.i = zext <8 x i8> %.3030.i to <8 x i32>
  %.3033.i = shl nuw nsw <8 x i32> %.3032.i, splat (i32 12)
  %.3034.i = and <8 x i32> %.2811.02490.i, splat (i32 4095)
  %.3035.i = or disjoint <8 x i32> %.3033.i, %.3034.i
  %.3037.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3035.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3038.i = trunc <8 x i32> %.3037.i to <8 x i8>
  %.3039.i = getelementptr i8, ptr %.2804.i, i64 %.2843.i
  store <8 x i8> %.3038.i, ptr %.3039.i, align 1, !noalias !0
  %.3042.i = lshr <8 x i32> %.3037.i, splat (i32 8)
  %.3043.i = and <8 x i32> %.3042.i, splat (i32 4095)
  %.3044.i = add nuw nsw <8 x i32> %.3043.i, splat (i32 1)
  %.3045.i = lshr <8 x i32> %.2811.02490.i, splat (i32 12)
  %.3046.i = mul nuw <8 x i32> %.3044.i, %.3045.i
  %.3047.i = lshr <8 x i32> %.3037.i, splat (i32 20)
  %.3048.i = add nuw <8 x i32> %.3046.i, %.3047.i
  %.3049.i = icmp ult <8 x i32> %.3048.i, splat (i32 65536)
  %.3050.i = bitcast <8 x i1> %.3049.i to i8
  %.3052.i = shl i64 %.2813.02491.i, 1
  %.3053.i = getelementptr i8, ptr %.2800.i, i64 %.3052.i
  %.3055.i = load <16 x i8>, ptr %.3053.i, align 1, !noalias !0
  %.3056.i = zext i8 %.3050.i to i64
  %.3057.i = shl nuw nsw i64 %.3056.i, 4
  %.3058.i = getelementptr i8, ptr %.249, i64 %.3057.i
  %.3060.i = load <16 x i8>, ptr %.3058.i, align 1, !noalias !0
  %.3061.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3055.i, <16 x i8> %.3060.i)
  %.3062.i = bitcast <16 x i8> %.3061.i to <8 x i16>
  %.3063.i = zext <8 x i16> %.3062.i to <8 x i32>
  %.3064.i = shl <8 x i32> %.3048.i, splat (i32 16)
  %.3065.i = or disjoint <8 x i32> %.3064.i, %.3063.i
  %.3066.i = select <8 x i1> %.3049.i, <8 x i32> %.3065.i, <8 x i32> %.3048.i
  %.3068.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3050.i)
  %.3069.i = zext nneg i8 %.3068.i to i64
  %.3070.i = add i64 %.2813.02491.i, %.3069.i
  %.3072.i = tail call i64 @llvm.umin.i64(i64 %.3070.i, i64 %.2807.i)
  %.3074.i = getelementptr i8, ptr %.2824.i, i64 %.2843.i
  %.3076.i = load <8 x i8>, ptr %.3074.i, align 1, !noalias !0
  %.3078.i = zext <8 x i8> %.3076.i to <8 x i32>
  %.3079.i = shl nuw nsw <8 x i32> %.3078.i, splat (i32 12)
  %.3080.i = and <8 x i32> %.2832.02492.i, splat (i32 4095)
  %.3081.i = or disjoint <8 x i32> %.3079.i, %.3080.i
  %.3083.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3081.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3084.i = trunc <8 x i32> %.3083.i to <8 x i8>
  %.3085.i = getelementptr i8, ptr %.2825.i, i64 %.2843.i
  store <8 x i8> %.3084.i, ptr %.3085.i, align 1, !noalias !0
  %.3088.i = lshr <8 x i32> %.3083.i, splat (i32 8)
  %.3089.i = and <8 x i32> %.3088.i, splat (i32 4095)
  %.3090.i = add nuw nsw <8 x i32> %.3089.i, splat (i32 1)
  %.3091.i = lshr <8 x i32> %.2832.02492.i, splat (i32 12)
  %.3092.i = mul nuw <8 x i32> %.3090.i, %.3091.i
  %.3093.i = lshr <8 x i32> %.3083.i, splat (i32 20)
  %.3094.i = add nuw <8 x i32> %.3092.i, %.3093.i
  %.3095.i = icmp ult <8 x i32> %.3094.i, splat (i32 65536)
  %.3096.i = bitcast <8 x i1> %.3095.i to i8
  %.3098.i = shl i64 %.2834.02493.i, 1
  %.3099.i = getelementptr i8, ptr %.2821.i, i64 %.3098.i
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
  %.3116.i = add i64 %.2834.02493.i, %.3115.i
  %.3118.i = tail call i64 @llvm.umin.i64(i64 %.3116.i, i64 %.2828.i)
  %.3120.i = add nsw i64 %loop.index.22494.i, 1
  %exitcond2596.not.i = icmp eq i64 %.3120.i, %.1362.0.i
  br i1 %exitcond2596.not.i, label %for.end.2.i, label %for.body.2.i

for.end.2.i:                                      ; preds = %for.body.2.i, %B5530.i
  %.2727.0.lcssa.i = phi <8 x i32> [ %.4352.i, %B5530.i ], [ %.2882.i, %for.body.2.i ]
  %.2729.0.lcssa.i = phi i64 [ %.4354.i, %B5530.i ], [ %.2888.i, %for.body.2.i ]
  %.2748.0.lcssa.i = phi <8 x i32> [ %.4373.i, %B5530.i ], [ %.2928.i, %for.body.2.i ]
  %.2750.0.lcssa.i = phi i64 [ %.4375.i, %B5530.i ], [ %.2934.i, %for.body.2.i ]
  %.2769.0.lcssa.i = phi <8 x i32> [ %.2773.i, %B5530.i ], [ %.2974.i, %for.body.2.i ]
  %.2771.0.lcssa.i = phi i64 [ %.2775.i, %B5530.i ], [ %.2980.i, %for.body.2.i ]
  %.2790.0.lcssa.i = phi <8 x i32> [ %.2794.i, %B5530.i ], [ %.3020.i, %for.body.2.i ]
  %.2792.0.lcssa.i = phi i64 [ %.2796.i, %B5530.i ], [ %.3026.i, %for.body.2.i ]
  %.2811.0.lcssa.i = phi <8 x i32> [ %.2815.i, %B5530.i ], [ %.3066.i, %for.body.2.i ]
  %.2813.0.lcssa.i = phi i64 [ %.2817.i, %B5530.i ], [ %.3072.i, %for.body.2.i ]
  %.2832.0.lcssa.i = phi <8 x i32> [ %.2836.i, %B5530.i ], [ %.3112.i, %for.body.2.i ]
  %.2834.0.lcssa.i = phi i64 [ %.2838.i, %B5530.i ], [ %.3118.i, %for.body.2.i ]
  store <8 x i32> %.2727.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.2729.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.2748.0.lcssa.i, ptr %.4071.i, align 4, !noalias !0
  store i64 %.2750.0.lcssa.i, ptr %.4073.i, align 8, !noalias !0
  store <8 x i32> %.2769.0.lcssa.i, ptr %.4092.i, align 4, !noalias !0
  store i64 %.2771.0.lcssa.i, ptr %.4094.i, align 8, !noalias !0
  store <8 x i32> %.2790.0.lcssa.i, ptr %.3742.i, align 4, !noalias !0
  store i64 %.2792.0.lcssa.i, ptr %.3744.i, align 8, !noalias !0
  store <8 x i32> %.2811.0.lcssa.i, ptr %.3321.i, align 4, !noalias !0
  store i64 %.2813.0.lcssa.i, ptr %.3323.i, align 8, !noalias !0
  store <8 x i32> %.2832.0.lcssa.i, ptr %.2829.i, align 4, !noalias !0
  store i64 %.2834.0.lcssa.i, ptr %.2831.i, align 8, !noalias !0
  br label %B5726.i

for.body.3.i:                                     ; preds = %B5618.i, %for.body.3.i
  %loop.index.32470.i = phi i64 [ %.3566.i, %for.body.3.i ], [ %done.2.02584.i, %B5618.i ]
  %.3326.02469.i = phi i64 [ %.3564.i, %for.body.3.i ], [ %.3330.i, %B5618.i ]
  %.3324.02468.i = phi <8 x i32> [ %.3558.i, %for.body.3.i ], [ %.3328.i, %B5618.i ]
  %.3305.02467.i = phi i64 [ %.3518.i, %for.body.3.i ], [ %.3309.i, %B5618.i ]
  %.3303.02466.i = phi <8 x i32> [ %.3512.i, %for.body.3.i ], [ %.3307.i, %B5618.i ]
  %.3284.02465.i = phi i64 [ %.3472.i, %for.body.3.i ], [ %.3288.i, %B5618.i ]
  %.3282.02464.i = phi <8 x i32> [ %.3466.i, %for.body.3.i ], [ %.3286.i, %B5618.i ]
  %.3263.02463.i = phi i64 [ %.3426.i, %for.body.3.i ], [ %.4375.i, %B5618.i ]
  %.3261.02462.i = phi <8 x i32> [ %.3420.i, %for.body.3.i ], [ %.4373.i, %B5618.i ]
  %.3242.02461.i = phi i64 [ %.3380.i, %for.body.3.i ], [ %.4354.i, %B5618.i ]
  %.3240.02460.i = phi <8 x i32> [ %.3374.i, %for.body.3.i ], [ %.4352.i, %B5618.i ]
  %.3335.i = shl i64 %loop.index.32470.i, 3
  %.3336.i = getelementptr i8, ptr %.4340.i, i64 %.3335.i
  %.3338.i = load <8 x i8>, ptr %.3336.i, align 1, !noalias !0
  %.3340.i = zext <8 x i8> %.3338.i to <8 x i32>
  %.3341.i = shl nuw nsw <8 x i32> %.3340.i, splat (i32 12)
  %.3342.i = and <8 x i32> %.3240.02460.i, splat (i32 4095)
  %.3343.i = or disjoint <8 x i32> %.3341.i, %.3342.i
  %.3345.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3343.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3346.i = trunc <8 x i32> %.3345.i to <8 x i8>
  %.3347.i = getelementptr i8, ptr %.4341.i, i64 %.3335.i
  store <8 x i8> %.3346.i, ptr %.3347.i, align 1, !noalias !0
  %.3350.i = lshr <8 x i32> %.3345.i, splat (i32 8)
  %.3351.i = and <8 x i32> %.3350.i, splat (i32 4095)
  %.3352.i = add nuw nsw <8 x i32> %.3351.i, splat (i32 1)
  %.3353.i = lshr <8 x i32> %.3240.02460.i, splat (i32 12)
  %.3354.i = mul nuw <8 x i32> %.3352.i, %.3353.i
  %.3355.i = lshr <8 x i32> %.3345.i, splat (i32 20)
  %.3356.i = add nuw <8 x i32> %.3354.i, %.3355.i
  %.3357.i = icmp ult <8 x i32> %.3356.i, splat (i32 65536)
  %.3358.i = bitcast <8 x i1> %.3357.i to i8
  %.3360.i = shl i64 %.3242.02461.i, 1
  %.3361.i = getelementptr i8, ptr %.4337.i, i64 %.3360.i
  %.3363.i = load <16 x i8>, ptr %.3361.i, align 1, !noalias !0
  %.3364.i = zext i8 %.3358.i to i64
  %.3365.i = shl nuw nsw i64 %.3364.i, 4
  %.3366.i = getelementptr i8, ptr %.249, i64 %.3365.i
  %.3368.i = load <16 x i8>, ptr %.3366.i, align 1, !noalias !0
  %.3369.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3363.i, <16 x i8> %.3368.i)
  %.3370.i = bitcast <16 x i8> %.3369.i to <8 x i16>
  %.3371.i = zext <8 x i16> %.3370.i to <8 x i32>
  %.3372.i = shl <8 x i32> %.3356.i, splat (i32 16)
  %.3373.i = or disjoint <8 x i32> %.3372.i, %.3371.i
  %.3374.i = select <8 x i1> %.3357.i, <8 x i32> %.3373.i, <8 x i32> %.3356.i
  %.3376.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3358.i)
  %.3377.i = zext nneg i8 %.3376.i to i64
  %.3378.i = add i64 %.3242.02461.i, %.3377.i
  %.3380.i = tail call i64 @llvm.umin.i64(i64 %.3378.i, i64 %.4344.i)
  %.3382.i = getelementptr i8, ptr %.4361.i, i64 %.3335.i
  %.3384.i = load <8 x i8>, ptr %.3382.i, align 1, !noalias !0
  %.3386.i = zext <8 x i8> %.3384.i to <8 x i32>
  %.3387.i = shl nuw nsw <8 x i32> %.3386.i, splat (i32 12)
  %.3388.i = and <8 x i32> %.3261.02462.i, splat (i32 4095)
  %.3389.i = or disjoint <8 x i32> %.3387.i, %.3388.i
  %.3391.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3389.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3392.i = trunc <8 x i32> %.3391.i to <8 x i8>
  %.3393.i = getelementptr i8, ptr %.4362.i, i64 %.3335.i
  store <8 x i8> %.3392.i, ptr %.3393.i, align 1, !noalias !0
  %.3396.i = lshr <8 x i32> %.3391.i, splat (i32 8)
  %.3397.i = and <8 x i32> %.3396.i, splat (i32 4095)
  %.3398.i = add nuw nsw <8 x i32> %.3397.i, splat (i32 1)
  %.3399.i = lshr <8 x i32> %.3261.02462.i, splat (i32 12)
  %.3400.i = mul nuw <8 x i32> %.3398.i, %.3399.i
  %.3401.i = lshr <8 x i32> %.3391.i, splat (i32 20)
  %.3402.i = add nuw <8 x i32> %.3400.i, %.3401.i
  %.3403.i = icmp ult <8 x i32> %.3402.i, splat (i32 65536)
  %.3404.i = bitcast <8 x i1> %.3403.i to i8
  %.3406.i = shl i64 %.3263.02463.i, 1
  %.3407.i = getelementptr i8, ptr %.4358.i, i64 %.3406.i
  %.3409.i = load <16 x i8>, ptr %.3407.i, align 1, !noalias !0
  %.3410.i = zext i8 %.3404.i to i64
  %.3411.i = shl nuw nsw i64 %.3410.i, 4
  %.3412.i = getelementptr i8, ptr %.249, i64 %.3411.i
  %.3414.i = load <16 x i8>, ptr %.3412.i, align 1, !noalias !0
  %.3415.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3409.i, <16 x i8> %.3414.i)
  %.3416.i = bitcast <16 x i8> %.3415.i to <8 x i16>
  %.3417.i = zext <8 x i16> %.3416.i to <8 x i32>
  %.3418.i = shl <8 x i32> %.3402.i, splat (i32 16)
  %.3419.i = or disjoint <8 x i32> %.3418.i, %.3417.i
  %.3420.i = select <8 x i1> %.3403.i, <8 x i32> %.3419.i, <8 x i32> %.3402.i
  %.3422.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3404.i)
  %.3423.i = zext nneg i8 %.3422.i to i64
  %.3424.i = add i64 %.3263.02463.i, %.3423.i
  %.3426.i = tail call i64 @llvm.umin.i64(i64 %.3424.i, i64 %.4365.i)
  %.3428.i = getelementptr i8, ptr %.3274.i, i64 %.3335.i
  %.3430.i = load <8 x i8>, ptr %.3428.i, align 1, !noalias !0
  %.3432.i = zext <8 x i8> %.3430.i to <8 x i32>
  %.3433.i = shl nuw nsw <8 x i32> %.3432.i, splat (i32 12)
  %.3434.i = and <8 x i32> %.3282.02464.i, splat (i32 4095)
  %.3435.i = or disjoint <8 x i32> %.3433.i, %.3434.i
  %.3437.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3435.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3438.i = trunc <8 x i32> %.3437.i to <8 x i8>
  %.3439.i = getelementptr i8, ptr %.3275.i, i64 %.3335.i
  store <8 x i8> %.3438.i, ptr %.3439.i, align 1, !noalias !0
  %.3442.i = lshr <8 x i32> %.3437.i, splat (i32 8)
  %.3443.i = and <8 x i32> %.3442.i, splat (i32 4095)
  %.3444.i = add nuw nsw <8 x i32> %.3443.i, splat (i32 1)
  %.3445.i = lshr <8 x i32> %.3282.02464.i, splat (i32 12)
  %.3446.i = mul nuw <8 x i32> %.3444.i, %.3445.i
  %.3447.i = lshr <8 x i32> %.3437.i, splat (i32 20)
  %.3448.i = add nuw <8 x i32> %.3446.i, %.3447.i
  %.3449.i = icmp ult <8 x i32> %.3448.i, splat (i32 65536)
  %.3450.i = bitcast <8 x i1> %.3449.i to i8
  %.3452.i = shl i64 %.3284.02465.i, 1
  %.3453.i = getelementptr i8, ptr %.3271.i, i64 %.3452.i
  %.3455.i = load <16 x i8>, ptr %.3453.i, align 1, !noalias !0
  %.3456.i = zext i8 %.3450.i to i64
  %.3457.i = shl nuw nsw i64 %.3456.i, 4
  %.3458.i = getelementptr i8, ptr %.249, i64 %.3457.i
  %.3460.i = load <16 x i8>, ptr %.3458.i, align 1, !noalias !0
  %.3461.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3455.i, <16 x i8> %.3460.i)
  %.3462.i = bitcast <16 x i8> %.3461.i to <8 x i16>
  %.3463.i = zext <8 x i16> %.3462.i to <8 x i32>
  %.3464.i = shl <8 x i32> %.3448.i, splat (i32 16)
  %.3465.i = or disjoint <8 x i32> %.3464.i, %.3463.i
  %.3466.i = select <8 x i1> %.3449.i, <8 x i32> %.3465.i, <8 x i32> %.3448.i
  %.3468.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3450.i)
  %.3469.i = zext nneg i8 %.3468.i to i64
  %.3470.i = add i64 %.3284.02465.i, %.3469.i
  %.3472.i = tail call i64 @llvm.umin.i64(i64 %.3470.i, i64 %.3278.i)
  %.3474.i = getelementptr i8, ptr %.3295.i, i64 %.3335.i
  %.3476.i = load <8 x i8>, ptr %.3474.i, align 1, !noalias !0
  %.3478.i = zext <8 x i8> %.3476.i to <8 x i32>
  %.3479.i = shl nuw nsw <8 x i32> %.3478.i, splat (i32 12)
  %.3480.i = and <8 x i32> %.3303.02466.i, splat (i32 4095)
  %.3481.i = or disjoint <8 x i32> %.3479.i, %.3480.i
  %.3483.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3481.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3484.i = trunc <8 x i32> %.3483.i to <8 x i8>
  %.3485.i = getelementptr i8, ptr %.3296.i, i64 %.3335.i
  store <8 x i8> %.3484.i, ptr %.3485.i, align 1, !noalias !0
  %.3488.i = lshr <8 x i32> %.3483.i, splat (i32 8)
  %.3489.i = and <8 x i32> %.3488.i, splat (i32 4095)
  %.3490.i = add nuw nsw <8 x i32> %.3489.i, splat (i32 1)
  %.3491.i = lshr <8 x i32> %.3303.02466.i, splat (i32 12)
  %.3492.i = mul nuw <8 x i32> %.3490.i, %.3491.i
  %.3493.i = lshr <8 x i32> %.3483.i, splat (i32 20)
  %.3494.i = add nuw <8 x i32> %.3492.i, %.3493.i
  %.3495.i = icmp ult <8 x i32> %.3494.i, splat (i32 65536)
  %.3496.i = bitcast <8 x i1> %.3495.i to i8
  %.3498.i = shl i64 %.3305.02467.i, 1
  %.3499.i = getelementptr i8, ptr %.3292.i, i64 %.3498.i
  %.3501.i = load <16 x i8>, ptr %.3499.i, align 1, !noalias !0
  %.3502.i = zext i8 %.3496.i to i64
  %.3503.i = shl nuw nsw i64 %.3502.i, 4
  %.3504.i = getelementptr i8, ptr %.249, i64 %.3503.i
  %.3506.i = load <16 x i8>, ptr %.3504.i, align 1, !noalias !0
  %.3507.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3501.i, <16 x i8> %.3506.i)
  %.3508.i = bitcast <16 x i8> %.3507.i to <8 x i16>
  %.3509.i = zext <8 x i16> %.3508.i to <8 x i32>
  %.3510.i = shl <8 x i32> %.3494.i, splat (i32 16)
  %.3511.i = or disjoint <8 x i32> %.3510.i, %.3509.i
  %.3512.i = select <8 x i1> %.3495.i, <8 x i32> %.3511.i, <8 x i32> %.3494.i
  %.3514.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3496.i)
  %.3515.i = zext nneg i8 %.3514.i to i64
  %.3516.i = add i64 %.3305.02467.i, %.3515.i
  %.3518.i = tail call i64 @llvm.umin.i64(i64 %.3516.i, i64 %.3299.i)
  %.3520.i = getelementptr i8, ptr %.3316.i, i64 %.3335.i
  %.3522.i = load <8 x i8>, ptr %.3520.i, align 1, !noalias !0
  %.3524.i = zext <8 x i8> %.3522.i to <8 x i32>
  %.3525.i = shl nuw nsw <8 x i32> %.3524.i, splat (i32 12)
  %.3526.i = and <8 x i32> %.3324.02468.i, splat (i32 4095)
  %.3527.i = or disjoint <8 x i32> %.3525.i, %.3526.i
  %.3529.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3527.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3530.i = trunc <8 x i32> %.3529.i to <8 x i8>
  %.3531.i = getelementptr i8, ptr %.3317.i, i64 %.3335.i
  store <8 x i8> %.3530.i, ptr %.3531.i, align 1, !noalias !0
  %.3534.i = lshr <8 x i32> %.3529.i, splat (i32 8)
  %.3535.i = and <8 x i32> %.3534.i, splat (i32 4095)
  %.3536.i = add nuw nsw <8 x i32> %.3535.i, splat (i32 1)
  %.3537.i = lshr <8 x i32> %.3324.02468.i, splat (i32 12)
  %.3538.i = mul nuw <8 x i32> %.3536.i, %.3537.i
  %.3539.i = lshr <8 x i32> %.3529.i, splat (i32 20)
  %.3540.i = add nuw <8 x i32> %.3538.i, %.3539.i
  %.3541.i = icmp ult <8 x i32> %.3540.i, splat (i32 65536)
  %.3542.i = bitcast <8 x i1> %.3541.i to i8
  %.3544.i = shl i64 %.3326.02469.i, 1
  %.3545.i = getelementptr i8, ptr %.3313.i, i64 %.3544.i
  %.3547.i = load <16 x i8>, ptr %.3545.i, align 1, !noalias !0
  %.3548.i = zext i8 %.3542.i to i64
  %.3549.i = shl nuw nsw i64 %.3548.i, 4
  %.3550.i = getelementptr i8, ptr %.249, i64 %.3549.i
  %.3552.i = load <16 x i8>, ptr %.3550.i, align 1, !noalias !0
  %.3553.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3547.i, <16 x i8> %.3552.i)
  %.3554.i = bitcast <16 x i8> %.3553.i to <8 x i16>
  %.3555.i = zext <8 x i16> %.3554.i to <8 x i32>
  %.3556.i = shl <8 x i32> %.3540.i, splat (i32 16)
  %.3557.i = or disjoint <8 x i32> %.3556.i, %.3555.i
  %.3558.i = select <8 x i1> %.3541.i, <8 x i32> %.3557.i, <8 x i32> %.3540.i
  %.3560.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3542.i)
  %.3561.i = zext nneg i8 %.3560.i to i64
  %.3562.i = add i64 %.3326.02469.i, %.3561.i
  %.3564.i = tail call i64 @llvm.umin.i64(i64 %.3562.i, i64 %.3320.i)
  %.3566.i = add nsw i64 %loop.index.32470.i, 1
  %exitcond2595.not.i = icmp eq i64 %.3566.i, %.1362.0.i
  br i1 %exitcond2595.not.i, label %for.end.3.i, label %for.body.3.i

for.end.3.i:                                      ; preds = %for.body.3.i, %B5618.i
  %.3240.0.lcssa.i = phi <8 x i32> [ %.4352.i, %B5618.i ], [ %.3374.i, %for.body.3.i ]
  %.3242.0.lcssa.i = phi i64 [ %.4354.i, %B5618.i ], [ %.3380.i, %for.body.3.i ]
  %.3261.0.lcssa.i = phi <8 x i32> [ %.4373.i, %B5618.i ], [ %.3420.i, %for.body.3.i ]
  %.3263.0.lcssa.i = phi i64 [ %.4375.i, %B5618.i ], [ %.3426.i, %for.body.3.i ]
  %.3282.0.lcssa.i = phi <8 x i32> [ %.3286.i, %B5618.i ], [ %.3466.i, %for.body.3.i ]
  %.3284.0.lcssa.i = phi i64 [ %.3288.i, %B5618.i ], [ %.3472.i, %for.body.3.i ]
  %.3303.0.lcssa.i = phi <8 x i32> [ %.3307.i, %B5618.i ], [ %.3512.i, %for.body.3.i ]
  %.3305.0.lcssa.i = phi i64 [ %.3309.i, %B5618.i ], [ %.3518.i, %for.body.3.i ]
  %.3324.0.lcssa.i = phi <8 x i32> [ %.3328.i, %B5618.i ], [ %.3558.i, %for.body.3.i ]
  %.3326.0.lcssa.i = phi i64 [ %.3330.i, %B5618.i ], [ %.3564.i, %for.body.3.i ]
  store <8 x i32> %.3240.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.3242.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.3261.0.lcssa.i, ptr %.4071.i, align 4, !noalias !0
  store i64 %.3263.0.lcssa.i, ptr %.4073.i, align 8, !noalias !0
  store <8 x i32> %.3282.0.lcssa.i, ptr %.4092.i, align 4, !noalias !0
  store i64 %.3284.0.lcssa.i, ptr %.4094.i, align 8, !noalias !0
  store <8 x i32> %.3303.0.lcssa.i, ptr %.3742.i, align 4, !noalias !0
  store i64 %.3305.0.lcssa.i, ptr %.3744.i, align 8, !noalias !0
  store <8 x i32> %.3324.0.lcssa.i, ptr %.3321.i, align 4, !noalias !0
  store i64 %.3326.0.lcssa.i, ptr %.3323.i, align 8, !noalias !0
  br label %B5726.i

for.body.4.i:                                     ; preds = %B5682.i, %for.body.4.i
  %loop.index.42450.i = phi i64 [ %.3941.i, %for.body.4.i ], [ %done.2.02584.i, %B5682.i ]
  %.3747.02449.i = phi i64 [ %.3939.i, %for.body.4.i ], [ %.3751.i, %B5682.i ]
  %.3745.02448.i = phi <8 x i32> [ %.3933.i, %for.body.4.i ], [ %.3749.i, %B5682.i ]
  %.3726.02447.i = phi i64 [ %.3893.i, %for.body.4.i ], [ %.3730.i, %B5682.i ]
  %.3724.02446.i = phi <8 x i32> [ %.3887.i, %for.body.4.i ], [ %.3728.i, %B5682.i ]
  %.3705.02445.i = phi i64 [ %.3847.i, %for.body.4.i ], [ %.4375.i, %B5682.i ]
  %.3703.02444.i = phi <8 x i32> [ %.3841.i, %for.body.4.i ], [ %.4373.i, %B5682.i ]
  %.3684.02443.i = phi i64 [ %.3801.i, %for.body.4.i ], [ %.4354.i, %B5682.i ]
  %.3682.02442.i = phi <8 x i32> [ %.3795.i, %for.body.4.i ], [ %.4352.i, %B5682.i ]
  %.3756.i = shl i64 %loop.index.42450.i, 3
  %.3757.i = getelementptr i8, ptr %.4340.i, i64 %.3756.i
  %.3759.i = load <8 x i8>, ptr %.3757.i, align 1, !noalias !0
  %.3761.i = zext <8 x i8> %.3759.i to <8 x i32>
  %.3762.i = shl nuw nsw <8 x i32> %.3761.i, splat (i32 12)
  %.3763.i = and <8 x i32> %.3682.02442.i, splat (i32 4095)
  %.3764.i = or disjoint <8 x i32> %.3762.i, %.3763.i
  %.3766.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3764.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3767.i = trunc <8 x i32> %.3766.i to <8 x i8>
  %.3768.i = getelementptr i8, ptr %.4341.i, i64 %.3756.i
  store <8 x i8> %.3767.i, ptr %.3768.i, align 1, !noalias !0
  %.3771.i = lshr <8 x i32> %.3766.i, splat (i32 8)
  %.3772.i = and <8 x i32> %.3771.i, splat (i32 4095)
  %.3773.i = add nuw nsw <8 x i32> %.3772.i, splat (i32 1)
  %.3774.i = lshr <8 x i32> %.3682.02442.i, splat (i32 12)
  %.3775.i = mul nuw <8 x i32> %.3773.i, %.3774.i
  %.3776.i = lshr <8 x i32> %.3766.i, splat (i32 20)
  %.3777.i = add nuw <8 x i32> %.3775.i, %.3776.i
  %.3778.i = icmp ult <8 x i32> %.3777.i, splat (i32 65536)
  %.3779.i = bitcast <8 x i1> %.3778.i to i8
  %.3781.i = shl i64 %.3684.02443.i, 1
  %.3782.i = getelementptr i8, ptr %.4337.i, i64 %.3781.i
  %.3784.i = load <16 x i8>, ptr %.3782.i, align 1, !noalias !0
  %.3785.i = zext i8 %.3779.i to i64
  %.3786.i = shl nuw nsw i64 %.3785.i, 4
  %.3787.i = getelementptr i8, ptr %.249, i64 %.3786.i
  %.3789.i = load <16 x i8>, ptr %.3787.i, align 1, !noalias !0
  %.3790.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3784.i, <16 x i8> %.3789.i)
  %.3791.i = bitcast <16 x i8> %.3790.i to <8 x i16>
  %.3792.i = zext <8 x i16> %.3791.i to <8 x i32>
  %.3793.i = shl <8 x i32> %.3777.i, splat (i32 16)
  %.3794.i = or disjoint <8 x i32> %.3793.i, %.3792.i
  %.3795.i = select <8 x i1> %.3778.i, <8 x i32> %.3794.i, <8 x i32> %.3777.i
  %.3797.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3779.i)
  %.3798.i = zext nneg i8 %.3797.i to i64
  %.3799.i = add i64 %.3684.02443.i, %.3798.i
  %.3801.i = tail call i64 @llvm.umin.i64(i64 %.3799.i, i64 %.4344.i)
  %.3803.i = getelementptr i8, ptr %.4361.i, i64 %.3756.i
  %.3805.i = load <8 x i8>, ptr %.3803.i, align 1, !noalias !0
  %.3807.i = zext <8 x i8> %.3805.i to <8 x i32>
  %.3808.i = shl nuw nsw <8 x i32> %.3807.i, splat (i32 12)
  %.3809.i = and <8 x i32> %.3703.02444.i, splat (i32 4095)
  %.3810.i = or disjoint <8 x i32> %.3808.i, %.3809.i
  %.3812.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3810.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3813.i = trunc <8 x i32> %.3812.i to <8 x i8>
  %.3814.i = getelementptr i8, ptr %.4362.i, i64 %.3756.i
  store <8 x i8> %.3813.i, ptr %.3814.i, align 1, !noalias !0
  %.3817.i = lshr <8 x i32> %.3812.i, splat (i32 8)
  %.3818.i = and <8 x i32> %.3817.i, splat (i32 4095)
  %.3819.i = add nuw nsw <8 x i32> %.3818.i, splat (i32 1)
  %.3820.i = lshr <8 x i32> %.3703.02444.i, splat (i32 12)
  %.3821.i = mul nuw <8 x i32> %.3819.i, %.3820.i
  %.3822.i = lshr <8 x i32> %.3812.i, splat (i32 20)
  %.3823.i = add nuw <8 x i32> %.3821.i, %.3822.i
  %.3824.i = icmp ult <8 x i32> %.3823.i, splat (i32 65536)
  %.3825.i = bitcast <8 x i1> %.3824.i to i8
  %.3827.i = shl i64 %.3705.02445.i, 1
  %.3828.i = getelementptr i8, ptr %.4358.i, i64 %.3827.i
  %.3830.i = load <16 x i8>, ptr %.3828.i, align 1, !noalias !0
  %.3831.i = zext i8 %.3825.i to i64
  %.3832.i = shl nuw nsw i64 %.3831.i, 4
  %.3833.i = getelementptr i8, ptr %.249, i64 %.3832.i
  %.3835.i = load <16 x i8>, ptr %.3833.i, align 1, !noalias !0
  %.3836.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3830.i, <16 x i8> %.3835.i)
  %.3837.i = bitcast <16 x i8> %.3836.i to <8 x i16>
  %.3838.i = zext <8 x i16> %.3837.i to <8 x i32>
  %.3839.i = shl <8 x i32> %.3823.i, splat (i32 16)
  %.3840.i = or disjoint <8 x i32> %.3839.i, %.3838.i
  %.3841.i = select <8 x i1> %.3824.i, <8 x i32> %.3840.i, <8 x i32> %.3823.i
  %.3843.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3825.i)
  %.3844.i = zext nneg i8 %.3843.i to i64
  %.3845.i = add i64 %.3705.02445.i, %.3844.i
  %.3847.i = tail call i64 @llvm.umin.i64(i64 %.3845.i, i64 %.4365.i)
  %.3849.i = getelementptr i8, ptr %.3716.i, i64 %.3756.i
  %.3851.i = load <8 x i8>, ptr %.3849.i, align 1, !noalias !0
  %.3853.i = zext <8 x i8> %.3851.i to <8 x i32>
  %.3854.i = shl nuw nsw <8 x i32> %.3853.i, splat (i32 12)
  %.3855.i = and <8 x i32> %.3724.02446.i, splat (i32 4095)
  %.3856.i = or disjoint <8 x i32> %.3854.i, %.3855.i
  %.3858.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3856.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3859.i = trunc <8 x i32> %.3858.i to <8 x i8>
  %.3860.i = getelementptr i8, ptr %.3717.i, i64 %.3756.i
  store <8 x i8> %.3859.i, ptr %.3860.i, align 1, !noalias !0
  %.3863.i = lshr <8 x i32> %.3858.i, splat (i32 8)
  %.3864.i = and <8 x i32> %.3863.i, splat (i32 4095)
  %.3865.i = add nuw nsw <8 x i32> %.3864.i, splat (i32 1)
  %.3866.i = lshr <8 x i32> %.3724.02446.i, splat (i32 12)
  %.3867.i = mul nuw <8 x i32> %.3865.i, %.3866.i
  %.3868.i = lshr <8 x i32> %.3858.i, splat (i32 20)
  %.3869.i = add nuw <8 x i32> %.3867.i, %.3868.i
  %.3870.i = icmp ult <8 x i32> %.3869.i, splat (i32 65536)
  %.3871.i = bitcast <8 x i1> %.3870.i to i8
  %.3873.i = shl i64 %.3726.02447.i, 1
  %.3874.i = getelementptr i8, ptr %.3713.i, i64 %.3873.i
  %.3876.i = load <16 x i8>, ptr %.3874.i, align 1, !noalias !0
  %.3877.i = zext i8 %.3871.i to i64
  %.3878.i = shl nuw nsw i64 %.3877.i, 4
  %.3879.i = getelementptr i8, ptr %.249, i64 %.3878.i
  %.3881.i = load <16 x i8>, ptr %.3879.i, align 1, !noalias !0
  %.3882.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3876.i, <16 x i8> %.3881.i)
  %.3883.i = bitcast <16 x i8> %.3882.i to <8 x i16>
  %.3884.i = zext <8 x i16> %.3883.i to <8 x i32>
  %.3885.i = shl <8 x i32> %.3869.i, splat (i32 16)
  %.3886.i = or disjoint <8 x i32> %.3885.i, %.3884.i
  %.3887.i = select <8 x i1> %.3870.i, <8 x i32> %.3886.i, <8 x i32> %.3869.i
  %.3889.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3871.i)
  %.3890.i = zext nneg i8 %.3889.i to i64
  %.3891.i = add i64 %.3726.02447.i, %.3890.i
  %.3893.i = tail call i64 @llvm.umin.i64(i64 %.3891.i, i64 %.3720.i)
  %.3895.i = getelementptr i8, ptr %.3737.i, i64 %.3756.i
  %.3897.i = load <8 x i8>, ptr %.3895.i, align 1, !noalias !0
  %.3899.i = zext <8 x i8> %.3897.i to <8 x i32>
  %.3900.i = shl nuw nsw <8 x i32> %.3899.i, splat (i32 12)
  %.3901.i = and <8 x i32> %.3745.02448.i, splat (i32 4095)
  %.3902.i = or disjoint <8 x i32> %.3900.i, %.3901.i
  %.3904.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.3902.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.3905.i = trunc <8 x i32> %.3904.i to <8 x i8>
  %.3906.i = getelementptr i8, ptr %.3738.i, i64 %.3756.i
  store <8 x i8> %.3905.i, ptr %.3906.i, align 1, !noalias !0
  %.3909.i = lshr <8 x i32> %.3904.i, splat (i32 8)
  %.3910.i = and <8 x i32> %.3909.i, splat (i32 4095)
  %.3911.i = add nuw nsw <8 x i32> %.3910.i, splat (i32 1)
  %.3912.i = lshr <8 x i32> %.3745.02448.i, splat (i32 12)
  %.3913.i = mul nuw <8 x i32> %.3911.i, %.3912.i
  %.3914.i = lshr <8 x i32> %.3904.i, splat (i32 20)
  %.3915.i = add nuw <8 x i32> %.3913.i, %.3914.i
  %.3916.i = icmp ult <8 x i32> %.3915.i, splat (i32 65536)
  %.3917.i = bitcast <8 x i1> %.3916.i to i8
  %.3919.i = shl i64 %.3747.02449.i, 1
  %.3920.i = getelementptr i8, ptr %.3734.i, i64 %.3919.i
  %.3922.i = load <16 x i8>, ptr %.3920.i, align 1, !noalias !0
  %.3923.i = zext i8 %.3917.i to i64
  %.3924.i = shl nuw nsw i64 %.3923.i, 4
  %.3925.i = getelementptr i8, ptr %.249, i64 %.3924.i
  %.3927.i = load <16 x i8>, ptr %.3925.i, align 1, !noalias !0
  %.3928.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3922.i, <16 x i8> %.3927.i)
  %.3929.i = bitcast <16 x i8> %.3928.i to <8 x i16>
  %.3930.i = zext <8 x i16> %.3929.i to <8 x i32>
  %.3931.i = shl <8 x i32> %.3915.i, splat (i32 16)
  %.3932.i = or disjoint <8 x i32> %.3931.i, %.3930.i
  %.3933.i = select <8 x i1> %.3916.i, <8 x i32> %.3932.i, <8 x i32> %.3915.i
  %.3935.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3917.i)
  %.3936.i = zext nneg i8 %.3935.i to i64
  %.3937.i = add i64 %.3747.02449.i, %.3936.i
  %.3939.i = tail call i64 @llvm.umin.i64(i64 %.3937.i, i64 %.3741.i)
  %.3941.i = add nsw i64 %loop.index.42450.i, 1
  %exitcond2594.not.i = icmp eq i64 %.3941.i, %.1362.0.i
  br i1 %exitcond2594.not.i, label %for.end.4.i, label %for.body.4.i

for.end.4.i:                                      ; preds = %for.body.4.i, %B5682.i
  %.3682.0.lcssa.i = phi <8 x i32> [ %.4352.i, %B5682.i ], [ %.3795.i, %for.body.4.i ]
  %.3684.0.lcssa.i = phi i64 [ %.4354.i, %B5682.i ], [ %.3801.i, %for.body.4.i ]
  %.3703.0.lcssa.i = phi <8 x i32> [ %.4373.i, %B5682.i ], [ %.3841.i, %for.body.4.i ]
  %.3705.0.lcssa.i = phi i64 [ %.4375.i, %B5682.i ], [ %.3847.i, %for.body.4.i ]
  %.3724.0.lcssa.i = phi <8 x i32> [ %.3728.i, %B5682.i ], [ %.3887.i, %for.body.4.i ]
  %.3726.0.lcssa.i = phi i64 [ %.3730.i, %B5682.i ], [ %.3893.i, %for.body.4.i ]
  %.3745.0.lcssa.i = phi <8 x i32> [ %.3749.i, %B5682.i ], [ %.3933.i, %for.body.4.i ]
  %.3747.0.lcssa.i = phi i64 [ %.3751.i, %B5682.i ], [ %.3939.i, %for.body.4.i ]
  store <8 x i32> %.3682.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.3684.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.3703.0.lcssa.i, ptr %.4071.i, align 4, !noalias !0
  store i64 %.3705.0.lcssa.i, ptr %.4073.i, align 8, !noalias !0
  store <8 x i32> %.3724.0.lcssa.i, ptr %.4092.i, align 4, !noalias !0
  store i64 %.3726.0.lcssa.i, ptr %.4094.i, align 8, !noalias !0
  store <8 x i32> %.3745.0.lcssa.i, ptr %.3742.i, align 4, !noalias !0
  store i64 %.3747.0.lcssa.i, ptr %.3744.i, align 8, !noalias !0
  br label %B5726.i

for.body.5.i:                                     ; preds = %B5688.i, %for.body.5.i
  %loop.index.52435.i = phi i64 [ %.4245.i, %for.body.5.i ], [ %done.2.02584.i, %B5688.i ]
  %.4097.02434.i = phi i64 [ %.4243.i, %for.body.5.i ], [ %.4101.i, %B5688.i ]
  %.4095.02433.i = phi <8 x i32> [ %.4237.i, %for.body.5.i ], [ %.4099.i, %B5688.i ]
  %.4076.02432.i = phi i64 [ %.4197.i, %for.body.5.i ], [ %.4375.i, %B5688.i ]
  %.4074.02431.i = phi <8 x i32> [ %.4191.i, %for.body.5.i ], [ %.4373.i, %B5688.i ]
  %.4055.02430.i = phi i64 [ %.4151.i, %for.body.5.i ], [ %.4354.i, %B5688.i ]
  %.4053.02429.i = phi <8 x i32> [ %.4145.i, %for.body.5.i ], [ %.4352.i, %B5688.i ]
  %.4106.i = shl i64 %loop.index.52435.i, 3
  %.4107.i = getelementptr i8, ptr %.4340.i, i64 %.4106.i
  %.4109.i = load <8 x i8>, ptr %.4107.i, align 1, !noalias !0
  %.4111.i = zext <8 x i8> %.4109.i to <8 x i32>
  %.4112.i = shl nuw nsw <8 x i32> %.4111.i, splat (i32 12)
  %.4113.i = and <8 x i32> %.4053.02429.i, splat (i32 4095)
  %.4114.i = or disjoint <8 x i32> %.4112.i, %.4113.i
  %.4116.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.4114.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.4117.i = trunc <8 x i32> %.4116.i to <8 x i8>
  %.4118.i = getelementptr i8, ptr %.4341.i, i64 %.4106.i
  store <8 x i8> %.4117.i, ptr %.4118.i, align 1, !noalias !0
  %.4121.i = lshr <8 x i32> %.4116.i, splat (i32 8)
  %.4122.i = and <8 x i32> %.4121.i, splat (i32 4095)
  %.4123.i = add nuw nsw <8 x i32> %.4122.i, splat (i32 1)
  %.4124.i = lshr <8 x i32> %.4053.02429.i, splat (i32 12)
  %.4125.i = mul nuw <8 x i32> %.4123.i, %.4124.i
  %.4126.i = lshr <8 x i32> %.4116.i, splat (i32 20)
  %.4127.i = add nuw <8 x i32> %.4125.i, %.4126.i
  %.4128.i = icmp ult <8 x i32> %.4127.i, splat (i32 65536)
  %.4129.i = bitcast <8 x i1> %.4128.i to i8
  %.4131.i = shl i64 %.4055.02430.i, 1
  %.4132.i = getelementptr i8, ptr %.4337.i, i64 %.4131.i
  %.4134.i = load <16 x i8>, ptr %.4132.i, align 1, !noalias !0
  %.4135.i = zext i8 %.4129.i to i64
  %.4136.i = shl nuw nsw i64 %.4135.i, 4
  %.4137.i = getelementptr i8, ptr %.249, i64 %.4136.i
  %.4139.i = load <16 x i8>, ptr %.4137.i, align 1, !noalias !0
  %.4140.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4134.i, <16 x i8> %.4139.i)
  %.4141.i = bitcast <16 x i8> %.4140.i to <8 x i16>
  %.4142.i = zext <8 x i16> %.4141.i to <8 x i32>
  %.4143.i = shl <8 x i32> %.4127.i, splat (i32 16)
  %.4144.i = or disjoint <8 x i32> %.4143.i, %.4142.i
  %.4145.i = select <8 x i1> %.4128.i, <8 x i32> %.4144.i, <8 x i32> %.4127.i
  %.4147.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4129.i)
  %.4148.i = zext nneg i8 %.4147.i to i64
  %.4149.i = add i64 %.4055.02430.i, %.4148.i
  %.4151.i = tail call i64 @llvm.umin.i64(i64 %.4149.i, i64 %.4344.i)
  %.4153.i = getelementptr i8, ptr %.4361.i, i64 %.4106.i
  %.4155.i = load <8 x i8>, ptr %.4153.i, align 1, !noalias !0
  %.4157.i = zext <8 x i8> %.4155.i to <8 x i32>
  %.4158.i = shl nuw nsw <8 x i32> %.4157.i, splat (i32 12)
  %.4159.i = and <8 x i32> %.4074.02431.i, splat (i32 4095)
  %.4160.i = or disjoint <8 x i32> %.4158.i, %.4159.i
  %.4162.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.4160.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.4163.i = trunc <8 x i32> %.4162.i to <8 x i8>
  %.4164.i = getelementptr i8, ptr %.4362.i, i64 %.4106.i
  store <8 x i8> %.4163.i, ptr %.4164.i, align 1, !noalias !0
  %.4167.i = lshr <8 x i32> %.4162.i, splat (i32 8)
  %.4168.i = and <8 x i32> %.4167.i, splat (i32 4095)
  %.4169.i = add nuw nsw <8 x i32> %.4168.i, splat (i32 1)
  %.4170.i = lshr <8 x i32> %.4074.02431.i, splat (i32 12)
  %.4171.i = mul nuw <8 x i32> %.4169.i, %.4170.i
  %.4172.i = lshr <8 x i32> %.4162.i, splat (i32 20)
  %.4173.i = add nuw <8 x i32> %.4171.i, %.4172.i
  %.4174.i = icmp ult <8 x i32> %.4173.i, splat (i32 65536)
  %.4175.i = bitcast <8 x i1> %.4174.i to i8
  %.4177.i = shl i64 %.4076.02432.i, 1
  %.4178.i = getelementptr i8, ptr %.4358.i, i64 %.4177.i
  %.4180.i = load <16 x i8>, ptr %.4178.i, align 1, !noalias !0
  %.4181.i = zext i8 %.4175.i to i64
  %.4182.i = shl nuw nsw i64 %.4181.i, 4
  %.4183.i = getelementptr i8, ptr %.249, i64 %.4182.i
  %.4185.i = load <16 x i8>, ptr %.4183.i, align 1, !noalias !0
  %.4186.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4180.i, <16 x i8> %.4185.i)
  %.4187.i = bitcast <16 x i8> %.4186.i to <8 x i16>
  %.4188.i = zext <8 x i16> %.4187.i to <8 x i32>
  %.4189.i = shl <8 x i32> %.4173.i, splat (i32 16)
  %.4190.i = or disjoint <8 x i32> %.4189.i, %.4188.i
  %.4191.i = select <8 x i1> %.4174.i, <8 x i32> %.4190.i, <8 x i32> %.4173.i
  %.4193.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4175.i)
  %.4194.i = zext nneg i8 %.4193.i to i64
  %.4195.i = add i64 %.4076.02432.i, %.4194.i
  %.4197.i = tail call i64 @llvm.umin.i64(i64 %.4195.i, i64 %.4365.i)
  %.4199.i = getelementptr i8, ptr %.4087.i, i64 %.4106.i
  %.4201.i = load <8 x i8>, ptr %.4199.i, align 1, !noalias !0
  %.4203.i = zext <8 x i8> %.4201.i to <8 x i32>
  %.4204.i = shl nuw nsw <8 x i32> %.4203.i, splat (i32 12)
  %.4205.i = and <8 x i32> %.4095.02433.i, splat (i32 4095)
  %.4206.i = or disjoint <8 x i32> %.4204.i, %.4205.i
  %.4208.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.4206.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.4209.i = trunc <8 x i32> %.4208.i to <8 x i8>
  %.4210.i = getelementptr i8, ptr %.4088.i, i64 %.4106.i
  store <8 x i8> %.4209.i, ptr %.4210.i, align 1, !noalias !0
  %.4213.i = lshr <8 x i32> %.4208.i, splat (i32 8)
  %.4214.i = and <8 x i32> %.4213.i, splat (i32 4095)
  %.4215.i = add nuw nsw <8 x i32> %.4214.i, splat (i32 1)
  %.4216.i = lshr <8 x i32> %.4095.02433.i, splat (i32 12)
  %.4217.i = mul nuw <8 x i32> %.4215.i, %.4216.i
  %.4218.i = lshr <8 x i32> %.4208.i, splat (i32 20)
  %.4219.i = add nuw <8 x i32> %.4217.i, %.4218.i
  %.4220.i = icmp ult <8 x i32> %.4219.i, splat (i32 65536)
  %.4221.i = bitcast <8 x i1> %.4220.i to i8
  %.4223.i = shl i64 %.4097.02434.i, 1
  %.4224.i = getelementptr i8, ptr %.4084.i, i64 %.4223.i
  %.4226.i = load <16 x i8>, ptr %.4224.i, align 1, !noalias !0
  %.4227.i = zext i8 %.4221.i to i64
  %.4228.i = shl nuw nsw i64 %.4227.i, 4
  %.4229.i = getelementptr i8, ptr %.249, i64 %.4228.i
  %.4231.i = load <16 x i8>, ptr %.4229.i, align 1, !noalias !0
  %.4232.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4226.i, <16 x i8> %.4231.i)
  %.4233.i = bitcast <16 x i8> %.4232.i to <8 x i16>
  %.4234.i = zext <8 x i16> %.4233.i to <8 x i32>
  %.4235.i = shl <8 x i32> %.4219.i, splat (i32 16)
  %.4236.i = or disjoint <8 x i32> %.4235.i, %.4234.i
  %.4237.i = select <8 x i1> %.4220.i, <8 x i32> %.4236.i, <8 x i32> %.4219.i
  %.4239.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4221.i)
  %.4240.i = zext nneg i8 %.4239.i to i64
  %.4241.i = add i64 %.4097.02434.i, %.4240.i
  %.4243.i = tail call i64 @llvm.umin.i64(i64 %.4241.i, i64 %.4091.i)
  %.4245.i = add nsw i64 %loop.index.52435.i, 1
  %exitcond2593.not.i = icmp eq i64 %.4245.i, %.1362.0.i
  br i1 %exitcond2593.not.i, label %for.end.5.i, label %for.body.5.i

for.end.5.i:                                      ; preds = %for.body.5.i, %B5688.i
  %.4053.0.lcssa.i = phi <8 x i32> [ %.4352.i, %B5688.i ], [ %.4145.i, %for.body.5.i ]
  %.4055.0.lcssa.i = phi i64 [ %.4354.i, %B5688.i ], [ %.4151.i, %for.body.5.i ]
  %.4074.0.lcssa.i = phi <8 x i32> [ %.4373.i, %B5688.i ], [ %.4191.i, %for.body.5.i ]
  %.4076.0.lcssa.i = phi i64 [ %.4375.i, %B5688.i ], [ %.4197.i, %for.body.5.i ]
  %.4095.0.lcssa.i = phi <8 x i32> [ %.4099.i, %B5688.i ], [ %.4237.i, %for.body.5.i ]
  %.4097.0.lcssa.i = phi i64 [ %.4101.i, %B5688.i ], [ %.4243.i, %for.body.5.i ]
  store <8 x i32> %.4053.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.4055.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.4074.0.lcssa.i, ptr %.4071.i, align 4, !noalias !0
  store i64 %.4076.0.lcssa.i, ptr %.4073.i, align 8, !noalias !0
  store <8 x i32> %.4095.0.lcssa.i, ptr %.4092.i, align 4, !noalias !0
  store i64 %.4097.0.lcssa.i, ptr %.4094.i, align 8, !noalias !0
  br label %B5726.i

for.body.6.i:                                     ; preds = %B5716.i, %for.body.6.i
  %loop.index.62576.i = phi i64 [ %.4473.i, %for.body.6.i ], [ %done.2.02584.i, %B5716.i ]
  %.4371.02575.i = phi i64 [ %.4471.i, %for.body.6.i ], [ %.4375.i, %B5716.i ]
  %.4369.02574.i = phi <8 x i32> [ %.4465.i, %for.body.6.i ], [ %.4373.i, %B5716.i ]
  %.4350.02573.i = phi i64 [ %.4425.i, %for.body.6.i ], [ %.4354.i, %B5716.i ]
  %.4348.02572.i = phi <8 x i32> [ %.4419.i, %for.body.6.i ], [ %.4352.i, %B5716.i ]
  %.4380.i = shl i64 %loop.index.62576.i, 3
  %.4381.i = getelementptr i8, ptr %.4340.i, i64 %.4380.i
  %.4383.i = load <8 x i8>, ptr %.4381.i, align 1, !noalias !0
  %.4385.i = zext <8 x i8> %.4383.i to <8 x i32>
  %.4386.i = shl nuw nsw <8 x i32> %.4385.i, splat (i32 12)
  %.4387.i = and <8 x i32> %.4348.02572.i, splat (i32 4095)
  %.4388.i = or disjoint <8 x i32> %.4386.i, %.4387.i
  %.4390.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.4388.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.4391.i = trunc <8 x i32> %.4390.i to <8 x i8>
  %.4392.i = getelementptr i8, ptr %.4341.i, i64 %.4380.i
  store <8 x i8> %.4391.i, ptr %.4392.i, align 1, !noalias !0
  %.4395.i = lshr <8 x i32> %.4390.i, splat (i32 8)
  %.4396.i = and <8 x i32> %.4395.i, splat (i32 4095)
  %.4397.i = add nuw nsw <8 x i32> %.4396.i, splat (i32 1)
  %.4398.i = lshr <8 x i32> %.4348.02572.i, splat (i32 12)
  %.4399.i = mul nuw <8 x i32> %.4397.i, %.4398.i
  %.4400.i = lshr <8 x i32> %.4390.i, splat (i32 20)
  %.4401.i = add nuw <8 x i32> %.4399.i, %.4400.i
  %.4402.i = icmp ult <8 x i32> %.4401.i, splat (i32 65536)
  %.4403.i = bitcast <8 x i1> %.4402.i to i8
  %.4405.i = shl i64 %.4350.02573.i, 1
  %.4406.i = getelementptr i8, ptr %.4337.i, i64 %.4405.i
  %.4408.i = load <16 x i8>, ptr %.4406.i, align 1, !noalias !0
  %.4409.i = zext i8 %.4403.i to i64
  %.4410.i = shl nuw nsw i64 %.4409.i, 4
  %.4411.i = getelementptr i8, ptr %.249, i64 %.4410.i
  %.4413.i = load <16 x i8>, ptr %.4411.i, align 1, !noalias !0
  %.4414.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4408.i, <16 x i8> %.4413.i)
  %.4415.i = bitcast <16 x i8> %.4414.i to <8 x i16>
  %.4416.i = zext <8 x i16> %.4415.i to <8 x i32>
  %.4417.i = shl <8 x i32> %.4401.i, splat (i32 16)
  %.4418.i = or disjoint <8 x i32> %.4417.i, %.4416.i
  %.4419.i = select <8 x i1> %.4402.i, <8 x i32> %.4418.i, <8 x i32> %.4401.i
  %.4421.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4403.i)
  %.4422.i = zext nneg i8 %.4421.i to i64
  %.4423.i = add i64 %.4350.02573.i, %.4422.i
  %.4425.i = tail call i64 @llvm.umin.i64(i64 %.4423.i, i64 %.4344.i)
  %.4427.i = getelementptr i8, ptr %.4361.i, i64 %.4380.i
  %.4429.i = load <8 x i8>, ptr %.4427.i, align 1, !noalias !0
  %.4431.i = zext <8 x i8> %.4429.i to <8 x i32>
  %.4432.i = shl nuw nsw <8 x i32> %.4431.i, splat (i32 12)
  %.4433.i = and <8 x i32> %.4369.02574.i, splat (i32 4095)
  %.4434.i = or disjoint <8 x i32> %.4432.i, %.4433.i
  %.4436.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.4434.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.4437.i = trunc <8 x i32> %.4436.i to <8 x i8>
  %.4438.i = getelementptr i8, ptr %.4362.i, i64 %.4380.i
  store <8 x i8> %.4437.i, ptr %.4438.i, align 1, !noalias !0
  %.4441.i = lshr <8 x i32> %.4436.i, splat (i32 8)
  %.4442.i = and <8 x i32> %.4441.i, splat (i32 4095)
  %.4443.i = add nuw nsw <8 x i32> %.4442.i, splat (i32 1)
  %.4444.i = lshr <8 x i32> %.4369.02574.i, splat (i32 12)
  %.4445.i = mul nuw <8 x i32> %.4443.i, %.4444.i
  %.4446.i = lshr <8 x i32> %.4436.i, splat (i32 20)
  %.4447.i = add nuw <8 x i32> %.4445.i, %.4446.i
  %.4448.i = icmp ult <8 x i32> %.4447.i, splat (i32 65536)
  %.4449.i = bitcast <8 x i1> %.4448.i to i8
  %.4451.i = shl i64 %.4371.02575.i, 1
  %.4452.i = getelementptr i8, ptr %.4358.i, i64 %.4451.i
  %.4454.i = load <16 x i8>, ptr %.4452.i, align 1, !noalias !0
  %.4455.i = zext i8 %.4449.i to i64
  %.4456.i = shl nuw nsw i64 %.4455.i, 4
  %.4457.i = getelementptr i8, ptr %.249, i64 %.4456.i
  %.4459.i = load <16 x i8>, ptr %.4457.i, align 1, !noalias !0
  %.4460.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.4454.i, <16 x i8> %.4459.i)
  %.4461.i = bitcast <16 x i8> %.4460.i to <8 x i16>
  %.4462.i = zext <8 x i16> %.4461.i to <8 x i32>
  %.4463.i = shl <8 x i32> %.4447.i, splat (i32 16)
  %.4464.i = or disjoint <8 x i32> %.4463.i, %.4462.i
  %.4465.i = select <8 x i1> %.4448.i, <8 x i32> %.4464.i, <8 x i32> %.4447.i
  %.4467.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.4449.i)
  %.4468.i = zext nneg i8 %.4467.i to i64
  %.4469.i = add i64 %.4371.02575.i, %.4468.i
  %.4471.i = tail call i64 @llvm.umin.i64(i64 %.4469.i, i64 %.4365.i)
  %.4473.i = add nsw i64 %loop.index.62576.i, 1
  %exitcond2599.not.i = icmp eq i64 %.4473.i, %.1362.0.i
  br i1 %exitcond2599.not.i, label %for.end.6.i, label %for.body.6.i

for.end.6.i:                                      ; preds = %for.body.6.i, %B5716.i
  %.4348.0.lcssa.i = phi <8 x i32> [ %.4352.i, %B5716.i ], [ %.4419.i, %for.body.6.i ]
  %.4350.0.lcssa.i = phi i64 [ %.4354.i, %B5716.i ], [ %.4425.i, %for.body.6.i ]
  %.4369.0.lcssa.i = phi <8 x i32> [ %.4373.i, %B5716.i ], [ %.4465.i, %for.body.6.i ]
  %.4371.0.lcssa.i = phi i64 [ %.4375.i, %B5716.i ], [ %.4471.i, %for.body.6.i ]
  store <8 x i32> %.4348.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.4350.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.4369.0.lcssa.i, ptr %.4071.i, align 4, !noalias !0
  store i64 %.4371.0.lcssa.i, ptr %.4073.i, align 8, !noalias !0
  br label %B5726.i

B5810.else.if.i:                                  ; preds = %B5810.i
  br label %B5810.else.endif.i

B5810.else.endif.i:                               ; preds = %B5810.else.if.i, %B5810.i
  %.4834.sroa.0.1.i = phi i64 [ 0, %B5810.else.if.i ], [ %.4806.i, %B5810.i ]
  %.4854.not.i = icmp slt i64 %.4806.i, %.318
  br i1 %.4854.not.i, label %B5810.else.endif.endif.i, label %B5810.else.endif.if.i, !prof !4

B5810.else.endif.if.i:                            ; preds = %B5810.else.endif.i
  br label %B5810.else.endif.endif.i

B5810.else.endif.endif.i:                         ; preds = %B5810.else.endif.if.i, %B5810.else.endif.i
  %.4834.sroa.0.3.i = phi i64 [ %.318, %B5810.else.endif.if.i ], [ %.4834.sroa.0.1.i, %B5810.else.endif.i ]
  %.4947.i = getelementptr i32, ptr %.324, i64 %.4834.sroa.0.3.i
  %.4980.i = icmp eq i64 %.4596.0.i, 0
  %.5027.0.i = ashr i64 %.4785.i, 3
  %_finish_v91__vphi262_1.2.1.i = select i1 %.4980.i, i64 %done.2.0.lcssa.i, i64 %.5027.0.i
  %16 = getelementptr i64, ptr %.360, i64 %.4596.0.i
  %.5099.i = load i64, ptr %16, align 8, !noalias !0
  %17 = getelementptr i64, ptr %.102, i64 %.4596.0.i
  %.5130.i = load i64, ptr %17, align 8, !noalias !0
  %.5131.i = icmp sgt i64 %.5099.i, %.5130.i
  br i1 %.5131.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B5912.i

B5912.else.if.i:                                  ; preds = %B5912.i
  br label %B5912.else.endif.i

B5912.else.endif.i:                               ; preds = %B5912.else.if.i, %B5912.i
  %.5210.sroa.0.1.i = phi i64 [ 0, %B5912.else.if.i ], [ %.5222.i, %B5912.i ]
  %.5230.not.i = icmp slt i64 %.5222.i, %.132
  br i1 %.5230.not.i, label %B5912.else.endif.endif.i, label %B5912.else.endif.if.i, !prof !4

B5912.else.endif.if.i:                            ; preds = %B5912.else.endif.i
  br label %B5912.else.endif.endif.i

B5912.else.endif.endif.i:                         ; preds = %B5912.else.endif.if.i, %B5912.else.endif.i
  %.5210.sroa.0.3.i = phi i64 [ %.132, %B5912.else.endif.if.i ], [ %.5210.sroa.0.1.i, %B5912.else.endif.i ]
  %.5237.i = icmp slt i64 %.4786.i, 0
  %.5323.i = getelementptr i8, ptr %.138, i64 %.5210.sroa.0.3.i
  %.5353.i = shl nsw i64 %_finish_v91__vphi262_1.2.1.i, 3
  %.5412.i = select i1 %.5220.i, i64 %.282, i64 0
  %.5413.i = add i64 %.5412.i, %.4723.i
  %.5416.i = icmp slt i64 %.5413.i, 0
  br i1 %.5416.i, label %B5912.endif.else.if.i, label %B5912.endif.else.endif.i, !prof !3

B5912.endif.endif.i:                              ; preds = %B5912.endif.else.endif.endif.endif.if.i, %B5912.endif.else.endif.endif.endif.i
  %.5401.sroa.13.0.i = phi i64 [ %.282, %B5912.endif.else.endif.endif.endif.if.i ], [ %.5401.sroa.13.1.i, %B5912.endif.else.endif.endif.endif.i ]
  %.5489.i = sub i64 %.5401.sroa.13.0.i, %.5401.sroa.0.3.i
  %.5498.i = tail call i64 @llvm.smax.i64(i64 %.5489.i, i64 0)
  %.5514.i = getelementptr i8, ptr %.288, i64 %.5401.sroa.0.3.i
  %.73.i.i = shl i64 %.5130.i, 1
  %.74.i.i = add i64 %.5164.i, %.73.i.i
  %.144.i.i = getelementptr i8, ptr %.4947.i, i64 4
  %.174.i.i = getelementptr i8, ptr %.4947.i, i64 8
  %.204.i.i = getelementptr i8, ptr %.4947.i, i64 12
  %.266.i.i = getelementptr i8, ptr %.4947.i, i64 16
  %.296.i.i = getelementptr i8, ptr %.4947.i, i64 20
  %.326.i.i = getelementptr i8, ptr %.4947.i, i64 24
  %.356.i.i = getelementptr i8, ptr %.4947.i, i64 28
  %.357.i.i = load i32, ptr %.356.i.i, align 4, !noalias !5
  %.327.i.i = load i32, ptr %.326.i.i, align 4, !noalias !5
  %.297.i.i = load i32, ptr %.296.i.i, align 4, !noalias !5
  %.267.i.i = load i32, ptr %.266.i.i, align 4, !noalias !5
  %.205.i.i = load i32, ptr %.204.i.i, align 4, !noalias !5
  %.175.i.i = load i32, ptr %.174.i.i, align 4, !noalias !5
  %.145.i.i = load i32, ptr %.144.i.i, align 4, !noalias !5
  %.115.i.i = load i32, ptr %.4947.i, align 4, !noalias !5
  %.78.i.i = shl i64 %.5099.i, 1
  %.79.i.i = add i64 %.5164.i, %.78.i.i
  %.418.i.i = and i64 %.5498.i, 9223372036854775800
  %.423.i.i = icmp ult i64 %.5353.i, %.418.i.i
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
  %i.3.0.i.i = phi i64 [ %.2204.i.i, %B582.i.i ], [ %.5353.i, %B5912.endif.endif.i ]
  %.450.i.i = icmp ugt i64 %p.10.0.i.i, %.74.i.i
  br i1 %.450.i.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B582.i.i

B582.i.i:                                         ; preds = %B566.i.i
  %.520.i.i = getelementptr i8, ptr %.5323.i, i64 %i.3.0.i.i
  %.521.i.i = load i8, ptr %.520.i.i, align 1, !noalias !5
  %.524.i.i = zext i8 %.521.i.i to i64
  %18 = and i32 %s0.2.0.i.i, 4095
  %.528.i.i = zext nneg i32 %18 to i64
  %.idx.i.i = shl nuw nsw i64 %.524.i.i, 14
  %19 = getelementptr i8, ptr %.210, i64 %.idx.i.i
  %.554.i.i = getelementptr i32, ptr %19, i64 %.528.i.i
  %.555.i.i = load i32, ptr %.554.i.i, align 4, !noalias !5
  %.559.i.i = or disjoint i64 %i.3.0.i.i, 1
  %.585.i.i = getelementptr i8, ptr %.5323.i, i64 %.559.i.i
  %.586.i.i = load i8, ptr %.585.i.i, align 1, !noalias !5
  %.589.i.i = zext i8 %.586.i.i to i64
  %20 = and i32 %s1.2.0.i.i, 4095
  %.593.i.i = zext nneg i32 %20 to i64
  %.idx1226.i.i = shl nuw nsw i64 %.589.i.i, 14
  %21 = getelementptr i8, ptr %.210, i64 %.idx1226.i.i
  %.619.i.i = getelementptr i32, ptr %21, i64 %.593.i.i
  %.620.i.i = load i32, ptr %.619.i.i, align 4, !noalias !5
  %.623.i.i = or disjoint i64 %i.3.0.i.i, 2
  %.649.i.i = getelementptr i8, ptr %.5323.i, i64 %.623.i.i
  %.650.i.i = load i8, ptr %.649.i.i, align 1, !noalias !5
  %.653.i.i = zext i8 %.650.i.i to i64
  %22 = and i32 %s2.2.0.i.i, 4095
  %.657.i.i = zext nneg i32 %22 to i64
  %.idx1227.i.i = shl nuw nsw i64 %.653.i.i, 14
  %23 = getelementptr i8, ptr %.210, i64 %.idx1227.i.i
  %.683.i.i = getelementptr i32, ptr %23, i64 %.657.i.i
  %.684.i.i = load i32, ptr %.683.i.i, align 4, !noalias !5
  %.687.i.i = or disjoint i64 %i.3.0.i.i, 3
  %.713.i.i = getelementptr i8, ptr %.5323.i, i64 %.687.i.i
  %.714.i.i = load i8, ptr %.713.i.i, align 1, !noalias !5
  %.717.i.i = zext i8 %.714.i.i to i64
  %24 = and i32 %s3.2.0.i.i, 4095
  %.721.i.i = zext nneg i32 %24 to i64
  %.idx1228.i.i = shl nuw nsw i64 %.717.i.i, 14
  %25 = getelementptr i8, ptr %.210, i64 %.idx1228.i.i
  %.747.i.i = getelementptr i32, ptr %25, i64 %.721.i.i
  %.748.i.i = load i32, ptr %.747.i.i, align 4, !noalias !5
  %.751.i.i = or disjoint i64 %i.3.0.i.i, 4
  %.777.i.i = getelementptr i8, ptr %.5323.i, i64 %.751.i.i
  %.778.i.i = load i8, ptr %.777.i.i, align 1, !noalias !5
  %.781.i.i = zext i8 %.778.i.i to i64
  %26 = and i32 %s4.2.0.i.i, 4095
  %.785.i.i = zext nneg i32 %26 to i64
  %.idx1229.i.i = shl nuw nsw i64 %.781.i.i, 14
  %27 = getelementptr i8, ptr %.210, i64 %.idx1229.i.i
  %.811.i.i = getelementptr i32, ptr %27, i64 %.785.i.i
  %.812.i.i = load i32, ptr %.811.i.i, align 4, !noalias !5
  %.815.i.i = or disjoint i64 %i.3.0.i.i, 5
  %.841.i.i = getelementptr i8, ptr %.5323.i, i64 %.815.i.i
  %.842.i.i = load i8, ptr %.841.i.i, align 1, !noalias !5
  %.845.i.i = zext i8 %.842.i.i to i64
  %28 = and i32 %s5.2.0.i.i, 4095
  %.849.i.i = zext nneg i32 %28 to i64
  %.idx1230.i.i = shl nuw nsw i64 %.845.i.i, 14
  %29 = getelementptr i8, ptr %.210, i64 %.idx1230.i.i
  %.875.i.i = getelementptr i32, ptr %29, i64 %.849.i.i
  %.876.i.i = load i32, ptr %.875.i.i, align 4, !noalias !5
  %.879.i.i = or disjoint i64 %i.3.0.i.i, 6
  %.905.i.i = getelementptr i8, ptr %.5323.i, i64 %.879.i.i
  %.906.i.i = load i8, ptr %.905.i.i, align 1, !noalias !5
  %.909.i.i = zext i8 %.906.i.i to i64
  %30 = and i32 %s6.2.0.i.i, 4095
  %.913.i.i = zext nneg i32 %30 to i64
  %.idx1231.i.i = shl nuw nsw i64 %.909.i.i, 14
  %31 = getelementptr i8, ptr %.210, i64 %.idx1231.i.i
  %.939.i.i = getelementptr i32, ptr %31, i64 %.913.i.i
  %.940.i.i = load i32, ptr %.939.i.i, align 4, !noalias !5
  %.943.i.i = or disjoint i64 %i.3.0.i.i, 7
  %.969.i.i = getelementptr i8, ptr %.5323.i, i64 %.943.i.i
  %.970.i.i = load i8, ptr %.969.i.i, align 1, !noalias !5
  %.973.i.i = zext i8 %.970.i.i to i64
  %32 = and i32 %s7.2.0.i.i, 4095
  %.977.i.i = zext nneg i32 %32 to i64
  %.idx1232.i.i = shl nuw nsw i64 %.973.i.i, 14
  %33 = getelementptr i8, ptr %.210, i64 %.idx1232.i.i
  %.1003.i.i = getelementptr i32, ptr %33, i64 %.977.i.i
  %.1004.i.i = load i32, ptr %.1003.i.i, align 4, !noalias !5
  %.1009.i.i = trunc i32 %.555.i.i to i8
  %.1036.i.i = getelementptr i8, ptr %.5514.i, i64 %i.3.0.i.i
  store i8 %.1009.i.i, ptr %.1036.i.i, align 1, !noalias !5
  %.1042.i.i = trunc i32 %.620.i.i to i8
  %.1071.i.i = getelementptr i8, ptr %.5514.i, i64 %.559.i.i
  store i8 %.1042.i.i, ptr %.1071.i.i, align 1, !noalias !5
  %.1077.i.i = trunc i32 %.684.i.i to i8
  %.1105.i.i = getelementptr i8, ptr %.5514.i, i64 %.623.i.i
  store i8 %.1077.i.i, ptr %.1105.i.i, align 1, !noalias !5
  %.1111.i.i = trunc i32 %.748.i.i to i8
  %.1139.i.i = getelementptr i8, ptr %.5514.i, i64 %.687.i.i
  store i8 %.1111.i.i, ptr %.1139.i.i, align 1, !noalias !5
  %.1145.i.i = trunc i32 %.812.i.i to i8
  %.1173.i.i = getelementptr i8, ptr %.5514.i, i64 %.751.i.i
  store i8 %.1145.i.i, ptr %.1173.i.i, align 1, !noalias !5
  %.1179.i.i = trunc i32 %.876.i.i to i8
  %.1207.i.i = getelementptr i8, ptr %.5514.i, i64 %.815.i.i
  store i8 %.1179.i.i, ptr %.1207.i.i, align 1, !noalias !5
  %.1213.i.i = trunc i32 %.940.i.i to i8
  %.1241.i.i = getelementptr i8, ptr %.5514.i, i64 %.879.i.i
  store i8 %.1213.i.i, ptr %.1241.i.i, align 1, !noalias !5
  %.1247.i.i = trunc i32 %.1004.i.i to i8
  %.1275.i.i = getelementptr i8, ptr %.5514.i, i64 %.943.i.i
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
  %i.4.1.i.i = phi i64 [ %.5353.i, %B5912.endif.endif.i ], [ %.2204.i.i, %B582.i.i ]
  %.2241.i.i = icmp ugt i64 %p.11.1.i.i, %.74.i.i
  br i1 %.2241.i.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3088.i.i

B3088.i.i:                                        ; preds = %B3072.i.i
  store i32 %s0.3.1.i.i, ptr %.4947.i, align 4, !noalias !5
  store i32 %s1.3.1.i.i, ptr %.144.i.i, align 4, !noalias !5
  store i32 %s2.3.1.i.i, ptr %.174.i.i, align 4, !noalias !5
  store i32 %s3.3.1.i.i, ptr %.204.i.i, align 4, !noalias !5
  store i32 %s4.3.1.i.i, ptr %.266.i.i, align 4, !noalias !5
  store i32 %s5.3.1.i.i, ptr %.296.i.i, align 4, !noalias !5
  store i32 %s6.3.1.i.i, ptr %.326.i.i, align 4, !noalias !5
  store i32 %s7.3.1.i.i, ptr %.356.i.i, align 4, !noalias !5
  %.2581.i.i = icmp ult i64 %i.4.1.i.i, %.5498.i
  br i1 %.2581.i.i, label %B3196.preheader.i.i, label %B3496.i.i

B3196.preheader.i.i:                              ; preds = %B3088.i.i
  %50 = sub nuw nsw i64 %.5498.i, %i.4.1.i.i
  br label %B3196.i.i

B3196.i.i:                                        ; preds = %B3196.i.i, %B3196.preheader.i.i
  %p.12.0.i.i = phi i64 [ %.2884.i.i, %B3196.i.i ], [ %p.11.1.i.i, %B3196.preheader.i.i ]
  %i.5.0.i.i = phi i64 [ %.2891.i.i, %B3196.i.i ], [ %i.4.1.i.i, %B3196.preheader.i.i ]
  %lane.3.0.i.i = phi i64 [ %.2895.i.i, %B3196.i.i ], [ 0, %B3196.preheader.i.i ]
  %.2615.i.i = getelementptr i32, ptr %.4947.i, i64 %lane.3.0.i.i
  %.2616.i.i = load i32, ptr %.2615.i.i, align 4, !noalias !5
  %.2643.i.i = getelementptr i8, ptr %.5323.i, i64 %i.5.0.i.i
  %.2644.i.i = load i8, ptr %.2643.i.i, align 1, !noalias !5
  %.2646.i.i = zext i8 %.2644.i.i to i64
  %51 = and i32 %.2616.i.i, 4095
  %.2650.i.i = zext nneg i32 %51 to i64
  %.idx1233.i.i = shl nuw nsw i64 %.2646.i.i, 14
  %52 = getelementptr i8, ptr %.210, i64 %.idx1233.i.i
  %.2676.i.i = getelementptr i32, ptr %52, i64 %.2650.i.i
  %.2677.i.i = load i32, ptr %.2676.i.i, align 4, !noalias !5
  %.2682.i.i = trunc i32 %.2677.i.i to i8
  %.2709.i.i = getelementptr i8, ptr %.5514.i, i64 %i.5.0.i.i
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
  %56 = getelementptr i32, ptr %.4947.i, i64 %.2952.01234.i.i
  %.3087.i.i = load i32, ptr %56, align 4, !noalias !5
  %.3090.i.i = icmp eq i32 %.3087.i.i, 65536
  %exitcond1237.not.i.i = icmp eq i64 %.3021.i.i, 8
  br i1 %exitcond1237.not.i.i, label %_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, label %B3548.if.i.i.backedge

B3588.i.thread.i:                                 ; preds = %B3548.if.i.i
  %exitcond1237.not.i2602.i = icmp eq i64 %.3021.i.i, 8
  br i1 %exitcond1237.not.i2602.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3548.if.i.i.backedge

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
  %.5401.sroa.0.1.i = phi i64 [ 0, %B5912.endif.else.if.i ], [ %.5413.i, %B5912.else.endif.endif.i ]
  %.5421.not.i = icmp slt i64 %.5413.i, %.282
  br i1 %.5421.not.i, label %B5912.endif.else.endif.endif.i, label %B5912.endif.else.endif.if.i, !prof !4

B5912.endif.else.endif.if.i:                      ; preds = %B5912.endif.else.endif.i
  br label %B5912.endif.else.endif.endif.i

B5912.endif.else.endif.endif.i:                   ; preds = %B5912.endif.else.endif.if.i, %B5912.endif.else.endif.i
  %.5401.sroa.0.3.i = phi i64 [ %.282, %B5912.endif.else.endif.if.i ], [ %.5401.sroa.0.1.i, %B5912.endif.else.endif.i ]
  %.5429.i = select i1 %.5237.i, i64 %.282, i64 0
  %.5430.i = add i64 %.5429.i, %.4786.i
  %.5433.i = icmp slt i64 %.5430.i, 0
  br i1 %.5433.i, label %B5912.endif.else.endif.endif.if.i, label %B5912.endif.else.endif.endif.endif.i, !prof !3

B5912.endif.else.endif.endif.if.i:                ; preds = %B5912.endif.else.endif.endif.i
  br label %B5912.endif.else.endif.endif.endif.i

B5912.endif.else.endif.endif.endif.i:             ; preds = %B5912.endif.else.endif.endif.if.i, %B5912.endif.else.endif.endif.i
  %.5401.sroa.13.1.i = phi i64 [ 0, %B5912.endif.else.endif.endif.if.i ], [ %.5430.i, %B5912.endif.else.endif.endif.i ]
  %.5438.not.i = icmp slt i64 %.5430.i, %.282
  br i1 %.5438.not.i, label %B5912.endif.endif.i, label %B5912.endif.else.endif.endif.endif.if.i, !prof !4

B5912.endif.else.endif.endif.endif.if.i:          ; preds = %B5912.endif.else.endif.endif.endif.i
  br label %B5912.endif.endif.i

_ZN14sparse_kernels4rans14decode_gathersB3v90B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B68.i, %B152.i, %B310.i, %B442.i, %B508.i, %B5736.i, %B5810.else.endif.endif.i, %B3072.i.i, %_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B566.i.i, %B3588.i.thread.i
  %storemerge2397.i = phi i64 [ %.4596.0.i, %B3588.i.thread.i ], [ %.4596.0.i, %B5810.else.endif.endif.i ], [ %.4596.0.i, %B566.i.i ], [ %.4596.0.i, %_ZN14sparse_kernels4rans5_restB3v52B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ -1, %B5736.i ], [ %.4596.0.i, %B3072.i.i ], [ %.200.02426.i, %B508.i ], [ %.200.02426.i, %B442.i ], [ %.200.02426.i, %B310.i ], [ %.200.02426.i, %B152.i ], [ %.200.02426.i, %B68.i ]
  store i64 %storemerge2397.i, ptr %retptr, align 8
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
