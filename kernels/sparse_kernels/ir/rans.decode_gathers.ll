; 1d4fcc47f5a381c4f0607c0800fb2073

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: read, target_mem0: read, target_mem1: read)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB3v45B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10) unnamed_addr #0 {
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
  %.2581896.not.i = icmp slt i64 %.60, 1
  br i1 %.2581896.not.i, label %B4230.i, label %B68.lr.ph.i

B68.lr.ph.i:                                      ; preds = %entry
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.282, i64 %.132)
  %.610.i = add i64 %.24, -32
  br label %B68.i

B68.i:                                            ; preds = %B4123.i, %B68.lr.ph.i
  %_begin_v48_at.2.01899.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.1099.i, %B4123.i ]
  %.200.01898.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.271.i, %B4123.i ]
  %.271.i = add nuw nsw i64 %.200.01898.i, 1
  %.342.i = sub nsw i64 %.11.i.i, %_begin_v48_at.2.01899.i
  %0 = getelementptr i64, ptr %.66, i64 %.200.01898.i
  %.376.i = load i64, ptr %0, align 8, !noalias !0
  %.377.i = icmp sgt i64 %.376.i, -1
  br i1 %.377.i, label %B152.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B152.i:                                           ; preds = %B68.i
  %1 = getelementptr i64, ptr %.102, i64 %.200.01898.i
  %.415.i = load i64, ptr %1, align 8, !noalias !0
  %.416.i = icmp sgt i64 %.415.i, 15
  %.439.i = icmp sle i64 %.415.i, %.24
  %_begin_v48__vphi240_1.2.1.i = select i1 %.416.i, i1 %.439.i, i1 false
  br i1 %_begin_v48__vphi240_1.2.1.i, label %B308.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B308.i:                                           ; preds = %B152.i
  %2 = getelementptr i64, ptr %.174, i64 %.200.01898.i
  %.503.i = load i64, ptr %2, align 8, !noalias !0
  %.504.i = icmp sgt i64 %.503.i, -1
  %.516.i = icmp sle i64 %.503.i, %.342.i
  %or.cond.i = select i1 %.504.i, i1 %.516.i, i1 false
  br i1 %or.cond.i, label %B3745.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B3745.i:                                          ; preds = %B308.i
  %3 = shl nuw i64 %.415.i, 1
  %.611.i = sub i64 %.610.i, %3
  %.612.i = icmp sgt i64 %.376.i, %.611.i
  br i1 %.612.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3747.i

B3747.i:                                          ; preds = %B3745.i
  %.615.not.i = icmp eq i64 %.200.01898.i, 0
  br i1 %.615.not.i, label %B3897.i, label %B3893.i

B3893.i:                                          ; preds = %B3747.i
  %.678.i = getelementptr i8, ptr %2, i64 -8
  %.679.i = load i64, ptr %.678.i, align 8, !noalias !0
  %.680.i = icmp sgt i64 %.503.i, %.679.i
  br i1 %.680.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3897.i

B3897.i:                                          ; preds = %B3893.i, %B3747.i
  %.idx.i = shl i64 %.200.01898.i, 5
  %invariant.gep.i = getelementptr i8, ptr %.324, i64 %.idx.i
  br label %B3963.if.i

B4123.i:                                          ; preds = %B3963.if.i
  %4 = getelementptr i64, ptr %.360, i64 %.200.01898.i
  store i64 16, ptr %4, align 8, !noalias !0
  %5 = getelementptr i64, ptr %.396, i64 %.200.01898.i
  store i64 %_begin_v48_at.2.01899.i, ptr %5, align 8, !noalias !0
  %.1095.i = load i64, ptr %2, align 8, !noalias !0
  %.1099.i = add nsw i64 %.1095.i, %_begin_v48_at.2.01899.i
  %exitcond1952.not.i = icmp eq i64 %.60, %.271.i
  br i1 %exitcond1952.not.i, label %B4230.i, label %B68.i

B4230.i:                                          ; preds = %B4123.i, %entry
  %6 = add i64 %.60, -2
  %.12801941.i = icmp ult i64 %6, 9223372036854775807
  br i1 %.12801941.i, label %B4314.if.lr.ph.i, label %B4432.preheader.i

B4314.if.lr.ph.i:                                 ; preds = %B4230.i
  %.1867.i = getelementptr i8, ptr %.66, i64 8
  %.1870.i = getelementptr i8, ptr %.396, i64 8
  %.1874.i = getelementptr i8, ptr %.102, i64 8
  %.1877.i = getelementptr i8, ptr %.324, i64 32
  %.1879.i = getelementptr i8, ptr %.360, i64 8
  %.1888.i = getelementptr i8, ptr %.66, i64 16
  %.1891.i = getelementptr i8, ptr %.396, i64 16
  %.1895.i = getelementptr i8, ptr %.102, i64 16
  %.1898.i = getelementptr i8, ptr %.324, i64 64
  %.1900.i = getelementptr i8, ptr %.360, i64 16
  %.1538.i = getelementptr i8, ptr %.66, i64 24
  %.1541.i = getelementptr i8, ptr %.396, i64 24
  %.1545.i = getelementptr i8, ptr %.102, i64 24
  %.1548.i = getelementptr i8, ptr %.324, i64 96
  %.1550.i = getelementptr i8, ptr %.360, i64 24
  br label %B4314.if.i

B4432.preheader.i:                                ; preds = %B4422.i, %B4230.i
  %done.2.0.lcssa.i = phi i64 [ 0, %B4230.i ], [ %.1362.0.i, %B4422.i ]
  br label %B4432.i

B4378.i:                                          ; preds = %B4314.if.i
  %.1518.i = load i64, ptr %.1888.i, align 8, !noalias !0
  %.1519.i = getelementptr i8, ptr %.30, i64 %.1518.i
  %.1521.i = load i64, ptr %.1891.i, align 8, !noalias !0
  %.1522.i = getelementptr i8, ptr %.138, i64 %.1521.i
  %.1523.i = getelementptr i8, ptr %.288, i64 %.1521.i
  %.1525.i = load i64, ptr %.1895.i, align 8, !noalias !0
  %.1526.i = add i64 %.1525.i, 1
  %.1534.i = load <8 x i32>, ptr %.1898.i, align 4, !noalias !0
  %.1536.i = load i64, ptr %.1900.i, align 8, !noalias !0
  %.1539.i = load i64, ptr %.1538.i, align 8, !noalias !0
  %.1540.i = getelementptr i8, ptr %.30, i64 %.1539.i
  %.1542.i = load i64, ptr %.1541.i, align 8, !noalias !0
  %.1543.i = getelementptr i8, ptr %.138, i64 %.1542.i
  %.1544.i = getelementptr i8, ptr %.288, i64 %.1542.i
  %.1546.i = load i64, ptr %.1545.i, align 8, !noalias !0
  %.1547.i = add i64 %.1546.i, 1
  %.1555.i = load <8 x i32>, ptr %.1548.i, align 4, !noalias !0
  %.1557.i = load i64, ptr %.1550.i, align 8, !noalias !0
  %.15601913.i = icmp slt i64 %done.2.01944.i, %.1362.0.i
  br i1 %.15601913.i, label %for.body.i, label %for.end.i

B4384.i:                                          ; preds = %B4314.if.i
  %.1889.i = load i64, ptr %.1888.i, align 8, !noalias !0
  %.1890.i = getelementptr i8, ptr %.30, i64 %.1889.i
  %.1892.i = load i64, ptr %.1891.i, align 8, !noalias !0
  %.1893.i = getelementptr i8, ptr %.138, i64 %.1892.i
  %.1894.i = getelementptr i8, ptr %.288, i64 %.1892.i
  %.1896.i = load i64, ptr %.1895.i, align 8, !noalias !0
  %.1897.i = add i64 %.1896.i, 1
  %.1905.i = load <8 x i32>, ptr %.1898.i, align 4, !noalias !0
  %.1907.i = load i64, ptr %.1900.i, align 8, !noalias !0
  %.19101900.i = icmp slt i64 %done.2.01944.i, %.1362.0.i
  br i1 %.19101900.i, label %for.body.1.i, label %for.end.1.i

B4412.i:                                          ; preds = %B4314.if.i
  %.21841931.i = icmp slt i64 %done.2.01944.i, %.1362.0.i
  br i1 %.21841931.i, label %for.body.2.i, label %for.end.2.i

B4422.i:                                          ; preds = %for.end.2.i, %for.end.1.i, %for.end.i
  %.1280.i = icmp samesign ugt i64 %.1227.01943.i, 1
  br i1 %.1280.i, label %B4314.if.i, label %B4432.preheader.i

B4432.i:                                          ; preds = %_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B4432.preheader.i
  %.2402.0.i = phi i64 [ %.2471.i, %_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ 0, %B4432.preheader.i ]
  %exitcond1956.not.i = icmp eq i64 %.2402.0.i, %storemerge.i
  br i1 %exitcond1956.not.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B4506.i

B4506.i:                                          ; preds = %B4432.i
  %.2471.i = add nuw i64 %.2402.0.i, 1
  %7 = getelementptr i64, ptr %.396, i64 %.2402.0.i
  %.2529.i = load i64, ptr %7, align 8, !noalias !0
  %8 = getelementptr i64, ptr %.174, i64 %.2402.0.i
  %.2591.i = load i64, ptr %8, align 8, !noalias !0
  %.2592.i = add nsw i64 %.2591.i, %.2529.i
  %.2612.i = shl i64 %.2402.0.i, 3
  %.2655.i = icmp slt i64 %.2612.i, 0
  br i1 %.2655.i, label %B4506.else.if.i, label %B4506.else.endif.i, !prof !3

B4608.i:                                          ; preds = %B4506.else.endif.endif.i
  %9 = getelementptr i64, ptr %.66, i64 %.2402.0.i
  %.2970.i = load i64, ptr %9, align 8, !noalias !0
  %.3026.i = icmp slt i64 %.2529.i, 0
  %.3027.i = select i1 %.3026.i, i64 %.132, i64 0
  %.3028.i = add i64 %.3027.i, %.2529.i
  %.3031.i = icmp slt i64 %.3028.i, 0
  br i1 %.3031.i, label %B4608.else.if.i, label %B4608.else.endif.i, !prof !3

B3963.if.i:                                       ; preds = %B3963.if.i, %B3897.i
  %.705.01894.i = phi i64 [ 0, %B3897.i ], [ %.774.i, %B3963.if.i ]
  %.774.i = add nuw nsw i64 %.705.01894.i, 1
  %.829.i = load i64, ptr %0, align 8, !noalias !0
  %.830.i = shl nsw i64 %.705.01894.i, 2
  %10 = getelementptr i8, ptr %.30, i64 %.829.i
  %.858.i = getelementptr i8, ptr %10, i64 %.830.i
  %.859.i = load i16, ptr %.858.i, align 1, !noalias !0
  %11 = zext i16 %.859.i to i32
  %12 = shl nuw i32 %11, 16
  %.924.i = getelementptr i8, ptr %.858.i, i64 2
  %.925.i = load i16, ptr %.924.i, align 1, !noalias !0
  %13 = zext i16 %.925.i to i32
  %.961.i = or disjoint i32 %12, %13
  %gep.i = getelementptr i32, ptr %invariant.gep.i, i64 %.705.01894.i
  store i32 %.961.i, ptr %gep.i, align 4, !noalias !0
  %exitcond.not.i = icmp eq i64 %.774.i, 8
  br i1 %exitcond.not.i, label %B4123.i, label %B3963.if.i

B4314.if.i:                                       ; preds = %B4422.i, %B4314.if.lr.ph.i
  %done.2.01944.i = phi i64 [ 0, %B4314.if.lr.ph.i ], [ %.1362.0.i, %B4422.i ]
  %.1227.01943.in.i = phi i64 [ %.60, %B4314.if.lr.ph.i ], [ %.1227.01943.i, %B4422.i ]
  %.1227.01943.i = add i64 %.1227.01943.in.i, -1
  %.1336.inv.i = icmp sgt i64 %.1227.01943.in.i, 0
  %.1337.i = select i1 %.1336.inv.i, i64 0, i64 %.168
  %14 = getelementptr i64, ptr %.174, i64 %.1227.01943.in.i
  %15 = getelementptr i8, ptr %14, i64 -8
  %.1351.i = getelementptr i64, ptr %15, i64 %.1337.i
  %.1352.i = load i64, ptr %.1351.i, align 8, !noalias !0
  %.1362.0.i = ashr i64 %.1352.i, 3
  %.2142.i = load i64, ptr %.66, align 8, !noalias !0
  %.2143.i = getelementptr i8, ptr %.30, i64 %.2142.i
  %.2145.i = load i64, ptr %.396, align 8, !noalias !0
  %.2146.i = getelementptr i8, ptr %.138, i64 %.2145.i
  %.2147.i = getelementptr i8, ptr %.288, i64 %.2145.i
  %.2149.i = load i64, ptr %.102, align 8, !noalias !0
  %.2150.i = add i64 %.2149.i, 1
  %.2158.i = load <8 x i32>, ptr %.324, align 4, !noalias !0
  %.2160.i = load i64, ptr %.360, align 8, !noalias !0
  %.2163.i = load i64, ptr %.1867.i, align 8, !noalias !0
  %.2164.i = getelementptr i8, ptr %.30, i64 %.2163.i
  %.2166.i = load i64, ptr %.1870.i, align 8, !noalias !0
  %.2167.i = getelementptr i8, ptr %.138, i64 %.2166.i
  %.2168.i = getelementptr i8, ptr %.288, i64 %.2166.i
  %.2170.i = load i64, ptr %.1874.i, align 8, !noalias !0
  %.2171.i = add i64 %.2170.i, 1
  %.2179.i = load <8 x i32>, ptr %.1877.i, align 4, !noalias !0
  %.2181.i = load i64, ptr %.1879.i, align 8, !noalias !0
  switch i64 %.1227.01943.in.i, label %B4412.i [
    i64 4, label %B4378.i
    i64 3, label %B4384.i
  ]

for.body.i:                                       ; preds = %B4378.i, %for.body.i
  %loop.index1922.i = phi i64 [ %.1747.i, %for.body.i ], [ %done.2.01944.i, %B4378.i ]
  %.1553.01921.i = phi i64 [ %.1745.i, %for.body.i ], [ %.1557.i, %B4378.i ]
  %.1551.01920.i = phi <8 x i32> [ %.1739.i, %for.body.i ], [ %.1555.i, %B4378.i ]
  %.1532.01919.i = phi i64 [ %.1699.i, %for.body.i ], [ %.1536.i, %B4378.i ]
  %.1530.01918.i = phi <8 x i32> [ %.1693.i, %for.body.i ], [ %.1534.i, %B4378.i ]
  %.1511.01917.i = phi i64 [ %.1653.i, %for.body.i ], [ %.2181.i, %B4378.i ]
  %.1509.01916.i = phi <8 x i32> [ %.1647.i, %for.body.i ], [ %.2179.i, %B4378.i ]
  %.1490.01915.i = phi i64 [ %.1607.i, %for.body.i ], [ %.2160.i, %B4378.i ]
  %.1488.01914.i = phi <8 x i32> [ %.1601.i, %for.body.i ], [ %.2158.i, %B4378.i ]
  %.1562.i = shl i64 %loop.index1922.i, 3
  %.1563.i = getelementptr i8, ptr %.2146.i, i64 %.1562.i
  %.1565.i = load <8 x i8>, ptr %.1563.i, align 1, !noalias !0
  %.1567.i = zext <8 x i8> %.1565.i to <8 x i32>
  %.1568.i = shl nuw nsw <8 x i32> %.1567.i, splat (i32 12)
  %.1569.i = and <8 x i32> %.1488.01914.i, splat (i32 4095)
  %.1570.i = or disjoint <8 x i32> %.1568.i, %.1569.i
  %.1572.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1570.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1573.i = trunc <8 x i32> %.1572.i to <8 x i8>
  %.1574.i = getelementptr i8, ptr %.2147.i, i64 %.1562.i
  store <8 x i8> %.1573.i, ptr %.1574.i, align 1, !noalias !0
  %.1577.i = lshr <8 x i32> %.1572.i, splat (i32 8)
  %.1578.i = and <8 x i32> %.1577.i, splat (i32 4095)
  %.1579.i = add nuw nsw <8 x i32> %.1578.i, splat (i32 1)
  %.1580.i = lshr <8 x i32> %.1488.01914.i, splat (i32 12)
  %.1581.i = mul nuw <8 x i32> %.1579.i, %.1580.i
  %.1582.i = lshr <8 x i32> %.1572.i, splat (i32 20)
  %.1583.i = add nuw <8 x i32> %.1581.i, %.1582.i
  %.1584.i = icmp ult <8 x i32> %.1583.i, splat (i32 65536)
  %.1585.i = bitcast <8 x i1> %.1584.i to i8
  %.1587.i = shl i64 %.1490.01915.i, 1
  %.1588.i = getelementptr i8, ptr %.2143.i, i64 %.1587.i
  %.1590.i = load <16 x i8>, ptr %.1588.i, align 1, !noalias !0
  %.1591.i = zext i8 %.1585.i to i64
  %.1592.i = shl nuw nsw i64 %.1591.i, 4
  %.1593.i = getelementptr i8, ptr %.249, i64 %.1592.i
  %.1595.i = load <16 x i8>, ptr %.1593.i, align 1, !noalias !0
  %.1596.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1590.i, <16 x i8> %.1595.i)
  %.1597.i = bitcast <16 x i8> %.1596.i to <8 x i16>
  %.1598.i = zext <8 x i16> %.1597.i to <8 x i32>
  %.1599.i = shl <8 x i32> %.1583.i, splat (i32 16)
  %.1600.i = or disjoint <8 x i32> %.1599.i, %.1598.i
  %.1601.i = select <8 x i1> %.1584.i, <8 x i32> %.1600.i, <8 x i32> %.1583.i
  %.1603.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1585.i)
  %.1604.i = zext nneg i8 %.1603.i to i64
  %.1605.i = add i64 %.1490.01915.i, %.1604.i
  %.1607.i = tail call i64 @llvm.umin.i64(i64 %.1605.i, i64 %.2150.i)
  %.1609.i = getelementptr i8, ptr %.2167.i, i64 %.1562.i
  %.1611.i = load <8 x i8>, ptr %.1609.i, align 1, !noalias !0
  %.1613.i = zext <8 x i8> %.1611.i to <8 x i32>
  %.1614.i = shl nuw nsw <8 x i32> %.1613.i, splat (i32 12)
  %.1615.i = and <8 x i32> %.1509.01916.i, splat (i32 4095)
  %.1616.i = or disjoint <8 x i32> %.1614.i, %.1615.i
  %.1618.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1616.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1619.i = trunc <8 x i32> %.1618.i to <8 x i8>
  %.1620.i = getelementptr i8, ptr %.2168.i, i64 %.1562.i
  store <8 x i8> %.1619.i, ptr %.1620.i, align 1, !noalias !0
  %.1623.i = lshr <8 x i32> %.1618.i, splat (i32 8)
  %.1624.i = and <8 x i32> %.1623.i, splat (i32 4095)
  %.1625.i = add nuw nsw <8 x i32> %.1624.i, splat (i32 1)
  %.1626.i = lshr <8 x i32> %.1509.01916.i, splat (i32 12)
  %.1627.i = mul nuw <8 x i32> %.1625.i, %.1626.i
  %.1628.i = lshr <8 x i32> %.1618.i, splat (i32 20)
  %.1629.i = add nuw <8 x i32> %.1627.i, %.1628.i
  %.1630.i = icmp ult <8 x i32> %.1629.i, splat (i32 65536)
  %.1631.i = bitcast <8 x i1> %.1630.i to i8
  %.1633.i = shl i64 %.1511.01917.i, 1
  %.1634.i = getelementptr i8, ptr %.2164.i, i64 %.1633.i
  %.1636.i = load <16 x i8>, ptr %.1634.i, align 1, !noalias !0
  %.1637.i = zext i8 %.1631.i to i64
  %.1638.i = shl nuw nsw i64 %.1637.i, 4
  %.1639.i = getelementptr i8, ptr %.249, i64 %.1638.i
  %.1641.i = load <16 x i8>, ptr %.1639.i, align 1, !noalias !0
  %.1642.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1636.i, <16 x i8> %.1641.i)
  %.1643.i = bitcast <16 x i8> %.1642.i to <8 x i16>
  %.1644.i = zext <8 x i16> %.1643.i to <8 x i32>
  %.1645.i = shl <8 x i32> %.1629.i, splat (i32 16)
  %.1646.i = or disjoint <8 x i32> %.1645.i, %.1644.i
  %.1647.i = select <8 x i1> %.1630.i, <8 x i32> %.1646.i, <8 x i32> %.1629.i
  %.1649.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1631.i)
  %.1650.i = zext nneg i8 %.1649.i to i64
  %.1651.i = add i64 %.1511.01917.i, %.1650.i
  %.1653.i = tail call i64 @llvm.umin.i64(i64 %.1651.i, i64 %.2171.i)
  %.1655.i = getelementptr i8, ptr %.1522.i, i64 %.1562.i
  %.1657.i = load <8 x i8>, ptr %.1655.i, align 1, !noalias !0
  %.1659.i = zext <8 x i8> %.1657.i to <8 x i32>
  %.1660.i = shl nuw nsw <8 x i32> %.1659.i, splat (i32 12)
  %.1661.i = and <8 x i32> %.1530.01918.i, splat (i32 4095)
  %.1662.i = or disjoint <8 x i32> %.1660.i, %.1661.i
  %.1664.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1662.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1665.i = trunc <8 x i32> %.1664.i to <8 x i8>
  %.1666.i = getelementptr i8, ptr %.1523.i, i64 %.1562.i
  store <8 x i8> %.1665.i, ptr %.1666.i, align 1, !noalias !0
  %.1669.i = lshr <8 x i32> %.1664.i, splat (i32 8)
  %.1670.i = and <8 x i32> %.1669.i, splat (i32 4095)
  %.1671.i = add nuw nsw <8 x i32> %.1670.i, splat (i32 1)
  %.1672.i = lshr <8 x i32> %.1530.01918.i, splat (i32 12)
  %.1673.i = mul nuw <8 x i32> %.1671.i, %.1672.i
  %.1674.i = lshr <8 x i32> %.1664.i, splat (i32 20)
  %.1675.i = add nuw <8 x i32> %.1673.i, %.1674.i
  %.1676.i = icmp ult <8 x i32> %.1675.i, splat (i32 65536)
  %.1677.i = bitcast <8 x i1> %.1676.i to i8
  %.1679.i = shl i64 %.1532.01919.i, 1
  %.1680.i = getelementptr i8, ptr %.1519.i, i64 %.1679.i
  %.1682.i = load <16 x i8>, ptr %.1680.i, align 1, !noalias !0
  %.1683.i = zext i8 %.1677.i to i64
  %.1684.i = shl nuw nsw i64 %.1683.i, 4
  %.1685.i = getelementptr i8, ptr %.249, i64 %.1684.i
  %.1687.i = load <16 x i8>, ptr %.1685.i, align 1, !noalias !0
  %.1688.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1682.i, <16 x i8> %.1687.i)
  %.1689.i = bitcast <16 x i8> %.1688.i to <8 x i16>
  %.1690.i = zext <8 x i16> %.1689.i to <8 x i32>
  %.1691.i = shl <8 x i32> %.1675.i, splat (i32 16)
  %.1692.i = or disjoint <8 x i32> %.1691.i, %.1690.i
  %.1693.i = select <8 x i1> %.1676.i, <8 x i32> %.1692.i, <8 x i32> %.1675.i
  %.1695.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1677.i)
  %.1696.i = zext nneg i8 %.1695.i to i64
  %.1697.i = add i64 %.1532.01919.i, %.1696.i
  %.1699.i = tail call i64 @llvm.umin.i64(i64 %.1697.i, i64 %.1526.i)
  %.1701.i = getelementptr i8, ptr %.1543.i, i64 %.1562.i
  %.1703.i = load <8 x i8>, ptr %.1701.i, align 1, !noalias !0
  %.1705.i = zext <8 x i8> %.1703.i to <8 x i32>
  %.1706.i = shl nuw nsw <8 x i32> %.1705.i, splat (i32 12)
  %.1707.i = and <8 x i32> %.1551.01920.i, splat (i32 4095)
  %.1708.i = or disjoint <8 x i32> %.1706.i, %.1707.i
  %.1710.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1708.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1711.i = trunc <8 x i32> %.1710.i to <8 x i8>
  %.1712.i = getelementptr i8, ptr %.1544.i, i64 %.1562.i
  store <8 x i8> %.1711.i, ptr %.1712.i, align 1, !noalias !0
  %.1715.i = lshr <8 x i32> %.1710.i, splat (i32 8)
  %.1716.i = and <8 x i32> %.1715.i, splat (i32 4095)
  %.1717.i = add nuw nsw <8 x i32> %.1716.i, splat (i32 1)
  %.1718.i = lshr <8 x i32> %.1551.01920.i, splat (i32 12)
  %.1719.i = mul nuw <8 x i32> %.1717.i, %.1718.i
  %.1720.i = lshr <8 x i32> %.1710.i, splat (i32 20)
  %.1721.i = add nuw <8 x i32> %.1719.i, %.1720.i
  %.1722.i = icmp ult <8 x i32> %.1721.i, splat (i32 65536)
  %.1723.i = bitcast <8 x i1> %.1722.i to i8
  %.1725.i = shl i64 %.1553.01921.i, 1
  %.1726.i = getelementptr i8, ptr %.1540.i, i64 %.1725.i
  %.1728.i = load <16 x i8>, ptr %.1726.i, align 1, !noalias !0
  %.1729.i = zext i8 %.1723.i to i64
  %.1730.i = shl nuw nsw i64 %.1729.i, 4
  %.1731.i = getelementptr i8, ptr %.249, i64 %.1730.i
  %.1733.i = load <16 x i8>, ptr %.1731.i, align 1, !noalias !0
  %.1734.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1728.i, <16 x i8> %.1733.i)
  %.1735.i = bitcast <16 x i8> %.1734.i to <8 x i16>
  %.1736.i = zext <8 x i16> %.1735.i to <8 x i32>
  %.1737.i = shl <8 x i32> %.1721.i, splat (i32 16)
  %.1738.i = or disjoint <8 x i32> %.1737.i, %.1736.i
  %.1739.i = select <8 x i1> %.1722.i, <8 x i32> %.1738.i, <8 x i32> %.1721.i
  %.1741.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1723.i)
  %.1742.i = zext nneg i8 %.1741.i to i64
  %.1743.i = add i64 %.1553.01921.i, %.1742.i
  %.1745.i = tail call i64 @llvm.umin.i64(i64 %.1743.i, i64 %.1547.i)
  %.1747.i = add nsw i64 %loop.index1922.i, 1
  %exitcond1954.not.i = icmp eq i64 %.1747.i, %.1362.0.i
  br i1 %exitcond1954.not.i, label %for.end.i, label %for.body.i

for.end.i:                                        ; preds = %for.body.i, %B4378.i
  %.1488.0.lcssa.i = phi <8 x i32> [ %.2158.i, %B4378.i ], [ %.1601.i, %for.body.i ]
  %.1490.0.lcssa.i = phi i64 [ %.2160.i, %B4378.i ], [ %.1607.i, %for.body.i ]
  %.1509.0.lcssa.i = phi <8 x i32> [ %.2179.i, %B4378.i ], [ %.1647.i, %for.body.i ]
  %.1511.0.lcssa.i = phi i64 [ %.2181.i, %B4378.i ], [ %.1653.i, %for.body.i ]
  %.1530.0.lcssa.i = phi <8 x i32> [ %.1534.i, %B4378.i ], [ %.1693.i, %for.body.i ]
  %.1532.0.lcssa.i = phi i64 [ %.1536.i, %B4378.i ], [ %.1699.i, %for.body.i ]
  %.1551.0.lcssa.i = phi <8 x i32> [ %.1555.i, %B4378.i ], [ %.1739.i, %for.body.i ]
  %.1553.0.lcssa.i = phi i64 [ %.1557.i, %B4378.i ], [ %.1745.i, %for.body.i ]
  store <8 x i32> %.1488.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.1490.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.1509.0.lcssa.i, ptr %.1877.i, align 4, !noalias !0
  store i64 %.1511.0.lcssa.i, ptr %.1879.i, align 8, !noalias !0
  store <8 x i32> %.1530.0.lcssa.i, ptr %.1898.i, align 4, !noalias !0
  store i64 %.1532.0.lcssa.i, ptr %.1900.i, align 8, !noalias !0
  store <8 x i32> %.1551.0.lcssa.i, ptr %.1548.i, align 4, !noalias !0
  store i64 %.1553.0.lcssa.i, ptr %.1550.i, align 8, !noalias !0
  br label %B4422.i

for.body.1.i:                                     ; preds = %B4384.i, %for.body.1.i
  %loop.index.11907.i = phi i64 [ %.2051.i, %for.body.1.i ], [ %done.2.01944.i, %B4384.i ]
  %.1903.01906.i = phi i64 [ %.2049.i, %for.body.1.i ], [ %.1907.i, %B4384.i ]
  %.1901.01905.i = phi <8 x i32> [ %.2043.i, %for.body.1.i ], [ %.1905.i, %B4384.i ]
  %.1882.01904.i = phi i64 [ %.2003.i, %for.body.1.i ], [ %.2181.i, %B4384.i ]
  %.1880.01903.i = phi <8 x i32> [ %.1997.i, %for.body.1.i ], [ %.2179.i, %B4384.i ]
  %.1861.01902.i = phi i64 [ %.1957.i, %for.body.1.i ], [ %.2160.i, %B4384.i ]
  %.1859.01901.i = phi <8 x i32> [ %.1951.i, %for.body.1.i ], [ %.2158.i, %B4384.i ]
  %.1912.i = shl i64 %loop.index.11907.i, 3
  %.1913.i = getelementptr i8, ptr %.2146.i, i64 %.1912.i
  %.1915.i = load <8 x i8>, ptr %.1913.i, align 1, !noalias !0
  %.1917.i = zext <8 x i8> %.1915.i to <8 x i32>
  %.1918.i = shl nuw nsw <8 x i32> %.1917.i, splat (i32 12)
  %.1919.i = and <8 x i32> %.1859.01901.i, splat (i32 4095)
  %.1920.i = or disjoint <8 x i32> %.1918.i, %.1919.i
  %.1922.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1920.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1923.i = trunc <8 x i32> %.1922.i to <8 x i8>
  %.1924.i = getelementptr i8, ptr %.2147.i, i64 %.1912.i
  store <8 x i8> %.1923.i, ptr %.1924.i, align 1, !noalias !0
  %.1927.i = lshr <8 x i32> %.1922.i, splat (i32 8)
  %.1928.i = and <8 x i32> %.1927.i, splat (i32 4095)
  %.1929.i = add nuw nsw <8 x i32> %.1928.i, splat (i32 1)
  %.1930.i = lshr <8 x i32> %.1859.01901.i, splat (i32 12)
  %.1931.i = mul nuw <8 x i32> %.1929.i, %.1930.i
  %.1932.i = lshr <8 x i32> %.1922.i, splat (i32 20)
  %.1933.i = add nuw <8 x i32> %.1931.i, %.1932.i
  %.1934.i = icmp ult <8 x i32> %.1933.i, splat (i32 65536)
  %.1935.i = bitcast <8 x i1> %.1934.i to i8
  %.1937.i = shl i64 %.1861.01902.i, 1
  %.1938.i = getelementptr i8, ptr %.2143.i, i64 %.1937.i
  %.1940.i = load <16 x i8>, ptr %.1938.i, align 1, !noalias !0
  %.1941.i = zext i8 %.1935.i to i64
  %.1942.i = shl nuw nsw i64 %.1941.i, 4
  %.1943.i = getelementptr i8, ptr %.249, i64 %.1942.i
  %.1945.i = load <16 x i8>, ptr %.1943.i, align 1, !noalias !0
  %.1946.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1940.i, <16 x i8> %.1945.i)
  %.1947.i = bitcast <16 x i8> %.1946.i to <8 x i16>
  %.1948.i = zext <8 x i16> %.1947.i to <8 x i32>
  %.1949.i = shl <8 x i32> %.1933.i, splat (i32 16)
  %.1950.i = or disjoint <8 x i32> %.1949.i, %.1948.i
  %.1951.i = select <8 x i1> %.1934.i, <8 x i32> %.1950.i, <8 x i32> %.1933.i
  %.1953.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1935.i)
  %.1954.i = zext nneg i8 %.1953.i to i64
  %.1955.i = add i64 %.1861.01902.i, %.1954.i
  %.1957.i = tail call i64 @llvm.umin.i64(i64 %.1955.i, i64 %.2150.i)
  %.1959.i = getelementptr i8, ptr %.2167.i, i64 %.1912.i
  %.1961.i = load <8 x i8>, ptr %.1959.i, align 1, !noalias !0
  %.1963.i = zext <8 x i8> %.1961.i to <8 x i32>
  %.1964.i = shl nuw nsw <8 x i32> %.1963.i, splat (i32 12)
  %.1965.i = and <8 x i32> %.1880.01903.i, splat (i32 4095)
  %.1966.i = or disjoint <8 x i32> %.1964.i, %.1965.i
  %.1968.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.1966.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.1969.i = trunc <8 x i32> %.1968.i to <8 x i8>
  %.1970.i = getelementptr i8, ptr %.2168.i, i64 %.1912.i
  store <8 x i8> %.1969.i, ptr %.1970.i, align 1, !noalias !0
  %.1973.i = lshr <8 x i32> %.1968.i, splat (i32 8)
  %.1974.i = and <8 x i32> %.1973.i, splat (i32 4095)
  %.1975.i = add nuw nsw <8 x i32> %.1974.i, splat (i32 1)
  %.1976.i = lshr <8 x i32> %.1880.01903.i, splat (i32 12)
  %.1977.i = mul nuw <8 x i32> %.1975.i, %.1976.i
  %.1978.i = lshr <8 x i32> %.1968.i, splat (i32 20)
  %.1979.i = add nuw <8 x i32> %.1977.i, %.1978.i
  %.1980.i = icmp ult <8 x i32> %.1979.i, splat (i32 65536)
  %.1981.i = bitcast <8 x i1> %.1980.i to i8
  %.1983.i = shl i64 %.1882.01904.i, 1
  %.1984.i = getelementptr i8, ptr %.2164.i, i64 %.1983.i
  %.1986.i = load <16 x i8>, ptr %.1984.i, align 1, !noalias !0
  %.1987.i = zext i8 %.1981.i to i64
  %.1988.i = shl nuw nsw i64 %.1987.i, 4
  %.1989.i = getelementptr i8, ptr %.249, i64 %.1988.i
  %.1991.i = load <16 x i8>, ptr %.1989.i, align 1, !noalias !0
  %.1992.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1986.i, <16 x i8> %.1991.i)
  %.1993.i = bitcast <16 x i8> %.1992.i to <8 x i16>
  %.1994.i = zext <8 x i16> %.1993.i to <8 x i32>
  %.1995.i = shl <8 x i32> %.1979.i, splat (i32 16)
  %.1996.i = or disjoint <8 x i32> %.1995.i, %.1994.i
  %.1997.i = select <8 x i1> %.1980.i, <8 x i32> %.1996.i, <8 x i32> %.1979.i
  %.1999.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1981.i)
  %.2000.i = zext nneg i8 %.1999.i to i64
  %.2001.i = add i64 %.1882.01904.i, %.2000.i
  %.2003.i = tail call i64 @llvm.umin.i64(i64 %.2001.i, i64 %.2171.i)
  %.2005.i = getelementptr i8, ptr %.1893.i, i64 %.1912.i
  %.2007.i = load <8 x i8>, ptr %.2005.i, align 1, !noalias !0
  %.2009.i = zext <8 x i8> %.2007.i to <8 x i32>
  %.2010.i = shl nuw nsw <8 x i32> %.2009.i, splat (i32 12)
  %.2011.i = and <8 x i32> %.1901.01905.i, splat (i32 4095)
  %.2012.i = or disjoint <8 x i32> %.2010.i, %.2011.i
  %.2014.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2012.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2015.i = trunc <8 x i32> %.2014.i to <8 x i8>
  %.2016.i = getelementptr i8, ptr %.1894.i, i64 %.1912.i
  store <8 x i8> %.2015.i, ptr %.2016.i, align 1, !noalias !0
  %.2019.i = lshr <8 x i32> %.2014.i, splat (i32 8)
  %.2020.i = and <8 x i32> %.2019.i, splat (i32 4095)
  %.2021.i = add nuw nsw <8 x i32> %.2020.i, splat (i32 1)
  %.2022.i = lshr <8 x i32> %.1901.01905.i, splat (i32 12)
  %.2023.i = mul nuw <8 x i32> %.2021.i, %.2022.i
  %.2024.i = lshr <8 x i32> %.2014.i, splat (i32 20)
  %.2025.i = add nuw <8 x i32> %.2023.i, %.2024.i
  %.2026.i = icmp ult <8 x i32> %.2025.i, splat (i32 65536)
  %.2027.i = bitcast <8 x i1> %.2026.i to i8
  %.2029.i = shl i64 %.1903.01906.i, 1
  %.2030.i = getelementptr i8, ptr %.1890.i, i64 %.2029.i
  %.2032.i = load <16 x i8>, ptr %.2030.i, align 1, !noalias !0
  %.2033.i = zext i8 %.2027.i to i64
  %.2034.i = shl nuw nsw i64 %.2033.i, 4
  %.2035.i = getelementptr i8, ptr %.249, i64 %.2034.i
  %.2037.i = load <16 x i8>, ptr %.2035.i, align 1, !noalias !0
  %.2038.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2032.i, <16 x i8> %.2037.i)
  %.2039.i = bitcast <16 x i8> %.2038.i to <8 x i16>
  %.2040.i = zext <8 x i16> %.2039.i to <8 x i32>
  %.2041.i = shl <8 x i32> %.2025.i, splat (i32 16)
  %.2042.i = or disjoint <8 x i32> %.2041.i, %.2040.i
  %.2043.i = select <8 x i1> %.2026.i, <8 x i32> %.2042.i, <8 x i32> %.2025.i
  %.2045.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2027.i)
  %.2046.i = zext nneg i8 %.2045.i to i64
  %.2047.i = add i64 %.1903.01906.i, %.2046.i
  %.2049.i = tail call i64 @llvm.umin.i64(i64 %.2047.i, i64 %.1897.i)
  %.2051.i = add nsw i64 %loop.index.11907.i, 1
  %exitcond1953.not.i = icmp eq i64 %.2051.i, %.1362.0.i
  br i1 %exitcond1953.not.i, label %for.end.1.i, label %for.body.1.i

for.end.1.i:                                      ; preds = %for.body.1.i, %B4384.i
  %.1859.0.lcssa.i = phi <8 x i32> [ %.2158.i, %B4384.i ], [ %.1951.i, %for.body.1.i ]
  %.1861.0.lcssa.i = phi i64 [ %.2160.i, %B4384.i ], [ %.1957.i, %for.body.1.i ]
  %.1880.0.lcssa.i = phi <8 x i32> [ %.2179.i, %B4384.i ], [ %.1997.i, %for.body.1.i ]
  %.1882.0.lcssa.i = phi i64 [ %.2181.i, %B4384.i ], [ %.2003.i, %for.body.1.i ]
  %.1901.0.lcssa.i = phi <8 x i32> [ %.1905.i, %B4384.i ], [ %.2043.i, %for.body.1.i ]
  %.1903.0.lcssa.i = phi i64 [ %.1907.i, %B4384.i ], [ %.2049.i, %for.body.1.i ]
  store <8 x i32> %.1859.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.1861.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.1880.0.lcssa.i, ptr %.1877.i, align 4, !noalias !0
  store i64 %.1882.0.lcssa.i, ptr %.1879.i, align 8, !noalias !0
  store <8 x i32> %.1901.0.lcssa.i, ptr %.1898.i, align 4, !noalias !0
  store i64 %.1903.0.lcssa.i, ptr %.1900.i, align 8, !noalias !0
  br label %B4422.i

for.body.2.i:                                     ; preds = %B4412.i, %for.body.2.i
  %loop.index.21936.i = phi i64 [ %.2279.i, %for.body.2.i ], [ %done.2.01944.i, %B4412.i ]
  %.2177.01935.i = phi i64 [ %.2277.i, %for.body.2.i ], [ %.2181.i, %B4412.i ]
  %.2175.01934.i = phi <8 x i32> [ %.2271.i, %for.body.2.i ], [ %.2179.i, %B4412.i ]
  %.2156.01933.i = phi i64 [ %.2231.i, %for.body.2.i ], [ %.2160.i, %B4412.i ]
  %.2154.01932.i = phi <8 x i32> [ %.2225.i, %for.body.2.i ], [ %.2158.i, %B4412.i ]
  %.2186.i = shl i64 %loop.index.21936.i, 3
  %.2187.i = getelementptr i8, ptr %.2146.i, i64 %.2186.i
  %.2189.i = load <8 x i8>, ptr %.2187.i, align 1, !noalias !0
  %.2191.i = zext <8 x i8> %.2189.i to <8 x i32>
  %.2192.i = shl nuw nsw <8 x i32> %.2191.i, splat (i32 12)
  %.2193.i = and <8 x i32> %.2154.01932.i, splat (i32 4095)
  %.2194.i = or disjoint <8 x i32> %.2192.i, %.2193.i
  %.2196.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2194.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2197.i = trunc <8 x i32> %.2196.i to <8 x i8>
  %.2198.i = getelementptr i8, ptr %.2147.i, i64 %.2186.i
  store <8 x i8> %.2197.i, ptr %.2198.i, align 1, !noalias !0
  %.2201.i = lshr <8 x i32> %.2196.i, splat (i32 8)
  %.2202.i = and <8 x i32> %.2201.i, splat (i32 4095)
  %.2203.i = add nuw nsw <8 x i32> %.2202.i, splat (i32 1)
  %.2204.i = lshr <8 x i32> %.2154.01932.i, splat (i32 12)
  %.2205.i = mul nuw <8 x i32> %.2203.i, %.2204.i
  %.2206.i = lshr <8 x i32> %.2196.i, splat (i32 20)
  %.2207.i = add nuw <8 x i32> %.2205.i, %.2206.i
  %.2208.i = icmp ult <8 x i32> %.2207.i, splat (i32 65536)
  %.2209.i = bitcast <8 x i1> %.2208.i to i8
  %.2211.i = shl i64 %.2156.01933.i, 1
  %.2212.i = getelementptr i8, ptr %.2143.i, i64 %.2211.i
  %.2214.i = load <16 x i8>, ptr %.2212.i, align 1, !noalias !0
  %.2215.i = zext i8 %.2209.i to i64
  %.2216.i = shl nuw nsw i64 %.2215.i, 4
  %.2217.i = getelementptr i8, ptr %.249, i64 %.2216.i
  %.2219.i = load <16 x i8>, ptr %.2217.i, align 1, !noalias !0
  %.2220.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2214.i, <16 x i8> %.2219.i)
  %.2221.i = bitcast <16 x i8> %.2220.i to <8 x i16>
  %.2222.i = zext <8 x i16> %.2221.i to <8 x i32>
  %.2223.i = shl <8 x i32> %.2207.i, splat (i32 16)
  %.2224.i = or disjoint <8 x i32> %.2223.i, %.2222.i
  %.2225.i = select <8 x i1> %.2208.i, <8 x i32> %.2224.i, <8 x i32> %.2207.i
  %.2227.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2209.i)
  %.2228.i = zext nneg i8 %.2227.i to i64
  %.2229.i = add i64 %.2156.01933.i, %.2228.i
  %.2231.i = tail call i64 @llvm.umin.i64(i64 %.2229.i, i64 %.2150.i)
  %.2233.i = getelementptr i8, ptr %.2167.i, i64 %.2186.i
  %.2235.i = load <8 x i8>, ptr %.2233.i, align 1, !noalias !0
  %.2237.i = zext <8 x i8> %.2235.i to <8 x i32>
  %.2238.i = shl nuw nsw <8 x i32> %.2237.i, splat (i32 12)
  %.2239.i = and <8 x i32> %.2175.01934.i, splat (i32 4095)
  %.2240.i = or disjoint <8 x i32> %.2238.i, %.2239.i
  %.2242.i = tail call <8 x i32> @llvm.x86.avx2.gather.d.d.256(<8 x i32> zeroinitializer, ptr %.210, <8 x i32> %.2240.i, <8 x i32> splat (i32 -1), i8 4), !noalias !0
  %.2243.i = trunc <8 x i32> %.2242.i to <8 x i8>
  %.2244.i = getelementptr i8, ptr %.2168.i, i64 %.2186.i
  store <8 x i8> %.2243.i, ptr %.2244.i, align 1, !noalias !0
  %.2247.i = lshr <8 x i32> %.2242.i, splat (i32 8)
  %.2248.i = and <8 x i32> %.2247.i, splat (i32 4095)
  %.2249.i = add nuw nsw <8 x i32> %.2248.i, splat (i32 1)
  %.2250.i = lshr <8 x i32> %.2175.01934.i, splat (i32 12)
  %.2251.i = mul nuw <8 x i32> %.2249.i, %.2250.i
  %.2252.i = lshr <8 x i32> %.2242.i, splat (i32 20)
  %.2253.i = add nuw <8 x i32> %.2251.i, %.2252.i
  %.2254.i = icmp ult <8 x i32> %.2253.i, splat (i32 65536)
  %.2255.i = bitcast <8 x i1> %.2254.i to i8
  %.2257.i = shl i64 %.2177.01935.i, 1
  %.2258.i = getelementptr i8, ptr %.2164.i, i64 %.2257.i
  %.2260.i = load <16 x i8>, ptr %.2258.i, align 1, !noalias !0
  %.2261.i = zext i8 %.2255.i to i64
  %.2262.i = shl nuw nsw i64 %.2261.i, 4
  %.2263.i = getelementptr i8, ptr %.249, i64 %.2262.i
  %.2265.i = load <16 x i8>, ptr %.2263.i, align 1, !noalias !0
  %.2266.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2260.i, <16 x i8> %.2265.i)
  %.2267.i = bitcast <16 x i8> %.2266.i to <8 x i16>
  %.2268.i = zext <8 x i16> %.2267.i to <8 x i32>
  %.2269.i = shl <8 x i32> %.2253.i, splat (i32 16)
  %.2270.i = or disjoint <8 x i32> %.2269.i, %.2268.i
  %.2271.i = select <8 x i1> %.2254.i, <8 x i32> %.2270.i, <8 x i32> %.2253.i
  %.2273.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2255.i)
  %.2274.i = zext nneg i8 %.2273.i to i64
  %.2275.i = add i64 %.2177.01935.i, %.2274.i
  %.2277.i = tail call i64 @llvm.umin.i64(i64 %.2275.i, i64 %.2171.i)
  %.2279.i = add nsw i64 %loop.index.21936.i, 1
  %exitcond1955.not.i = icmp eq i64 %.2279.i, %.1362.0.i
  br i1 %exitcond1955.not.i, label %for.end.2.i, label %for.body.2.i

for.end.2.i:                                      ; preds = %for.body.2.i, %B4412.i
  %.2154.0.lcssa.i = phi <8 x i32> [ %.2158.i, %B4412.i ], [ %.2225.i, %for.body.2.i ]
  %.2156.0.lcssa.i = phi i64 [ %.2160.i, %B4412.i ], [ %.2231.i, %for.body.2.i ]
  %.2175.0.lcssa.i = phi <8 x i32> [ %.2179.i, %B4412.i ], [ %.2271.i, %for.body.2.i ]
  %.2177.0.lcssa.i = phi i64 [ %.2181.i, %B4412.i ], [ %.2277.i, %for.body.2.i ]
  store <8 x i32> %.2154.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.2156.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.2175.0.lcssa.i, ptr %.1877.i, align 4, !noalias !0
  store i64 %.2177.0.lcssa.i, ptr %.1879.i, align 8, !noalias !0
  br label %B4422.i

B4506.else.if.i:                                  ; preds = %B4506.i
  br label %B4506.else.endif.i

B4506.else.endif.i:                               ; preds = %B4506.else.if.i, %B4506.i
  %.2640.sroa.0.1.i = phi i64 [ 0, %B4506.else.if.i ], [ %.2612.i, %B4506.i ]
  %.2660.not.i = icmp slt i64 %.2612.i, %.318
  br i1 %.2660.not.i, label %B4506.else.endif.endif.i, label %B4506.else.endif.if.i, !prof !4

B4506.else.endif.if.i:                            ; preds = %B4506.else.endif.i
  br label %B4506.else.endif.endif.i

B4506.else.endif.endif.i:                         ; preds = %B4506.else.endif.if.i, %B4506.else.endif.i
  %.2640.sroa.0.3.i = phi i64 [ %.318, %B4506.else.endif.if.i ], [ %.2640.sroa.0.1.i, %B4506.else.endif.i ]
  %.2753.i = getelementptr i32, ptr %.324, i64 %.2640.sroa.0.3.i
  %.2786.i = icmp eq i64 %.2402.0.i, 0
  %.2833.0.i = ashr i64 %.2591.i, 3
  %_finish_v47__vphi262_1.2.1.i = select i1 %.2786.i, i64 %done.2.0.lcssa.i, i64 %.2833.0.i
  %16 = getelementptr i64, ptr %.360, i64 %.2402.0.i
  %.2905.i = load i64, ptr %16, align 8, !noalias !0
  %17 = getelementptr i64, ptr %.102, i64 %.2402.0.i
  %.2936.i = load i64, ptr %17, align 8, !noalias !0
  %.2937.i = icmp sgt i64 %.2905.i, %.2936.i
  br i1 %.2937.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B4608.i

B4608.else.if.i:                                  ; preds = %B4608.i
  br label %B4608.else.endif.i

B4608.else.endif.i:                               ; preds = %B4608.else.if.i, %B4608.i
  %.3016.sroa.0.1.i = phi i64 [ 0, %B4608.else.if.i ], [ %.3028.i, %B4608.i ]
  %.3036.not.i = icmp slt i64 %.3028.i, %.132
  br i1 %.3036.not.i, label %B4608.else.endif.endif.i, label %B4608.else.endif.if.i, !prof !4

B4608.else.endif.if.i:                            ; preds = %B4608.else.endif.i
  br label %B4608.else.endif.endif.i

B4608.else.endif.endif.i:                         ; preds = %B4608.else.endif.if.i, %B4608.else.endif.i
  %.3016.sroa.0.3.i = phi i64 [ %.132, %B4608.else.endif.if.i ], [ %.3016.sroa.0.1.i, %B4608.else.endif.i ]
  %.3043.i = icmp slt i64 %.2592.i, 0
  %.3129.i = getelementptr i8, ptr %.138, i64 %.3016.sroa.0.3.i
  %.3159.i = shl nsw i64 %_finish_v47__vphi262_1.2.1.i, 3
  %.3218.i = select i1 %.3026.i, i64 %.282, i64 0
  %.3219.i = add i64 %.3218.i, %.2529.i
  %.3222.i = icmp slt i64 %.3219.i, 0
  br i1 %.3222.i, label %B4608.endif.else.if.i, label %B4608.endif.else.endif.i, !prof !3

B4608.endif.endif.i:                              ; preds = %B4608.endif.else.endif.endif.endif.if.i, %B4608.endif.else.endif.endif.endif.i
  %.3207.sroa.13.0.i = phi i64 [ %.282, %B4608.endif.else.endif.endif.endif.if.i ], [ %.3207.sroa.13.1.i, %B4608.endif.else.endif.endif.endif.i ]
  %.3295.i = sub i64 %.3207.sroa.13.0.i, %.3207.sroa.0.3.i
  %.3304.i = tail call i64 @llvm.smax.i64(i64 %.3295.i, i64 0)
  %.3320.i = getelementptr i8, ptr %.288, i64 %.3207.sroa.0.3.i
  %.73.i.i = shl i64 %.2936.i, 1
  %.74.i.i = add i64 %.2970.i, %.73.i.i
  %.144.i.i = getelementptr i8, ptr %.2753.i, i64 4
  %.174.i.i = getelementptr i8, ptr %.2753.i, i64 8
  %.204.i.i = getelementptr i8, ptr %.2753.i, i64 12
  %.266.i.i = getelementptr i8, ptr %.2753.i, i64 16
  %.296.i.i = getelementptr i8, ptr %.2753.i, i64 20
  %.326.i.i = getelementptr i8, ptr %.2753.i, i64 24
  %.356.i.i = getelementptr i8, ptr %.2753.i, i64 28
  %.357.i.i = load i32, ptr %.356.i.i, align 4, !noalias !5
  %.327.i.i = load i32, ptr %.326.i.i, align 4, !noalias !5
  %.297.i.i = load i32, ptr %.296.i.i, align 4, !noalias !5
  %.267.i.i = load i32, ptr %.266.i.i, align 4, !noalias !5
  %.205.i.i = load i32, ptr %.204.i.i, align 4, !noalias !5
  %.175.i.i = load i32, ptr %.174.i.i, align 4, !noalias !5
  %.145.i.i = load i32, ptr %.144.i.i, align 4, !noalias !5
  %.115.i.i = load i32, ptr %.2753.i, align 4, !noalias !5
  %.78.i.i = shl i64 %.2905.i, 1
  %.79.i.i = add i64 %.2970.i, %.78.i.i
  %.418.i.i = and i64 %.3304.i, 9223372036854775800
  %.423.i.i = icmp ult i64 %.3159.i, %.418.i.i
  br i1 %.423.i.i, label %B566.i.i, label %B3072.i.i

B566.i.i:                                         ; preds = %B4608.endif.endif.i, %B582.i.i
  %p.10.0.i.i = phi i64 [ %.2198.i.i, %B582.i.i ], [ %.79.i.i, %B4608.endif.endif.i ]
  %s0.2.0.i.i = phi i32 [ %.1380.i.i, %B582.i.i ], [ %.115.i.i, %B4608.endif.endif.i ]
  %s1.2.0.i.i = phi i32 [ %.1496.i.i, %B582.i.i ], [ %.145.i.i, %B4608.endif.endif.i ]
  %s2.2.0.i.i = phi i32 [ %.1611.i.i, %B582.i.i ], [ %.175.i.i, %B4608.endif.endif.i ]
  %s3.2.0.i.i = phi i32 [ %.1726.i.i, %B582.i.i ], [ %.205.i.i, %B4608.endif.endif.i ]
  %s4.2.0.i.i = phi i32 [ %.1841.i.i, %B582.i.i ], [ %.267.i.i, %B4608.endif.endif.i ]
  %s5.2.0.i.i = phi i32 [ %.1956.i.i, %B582.i.i ], [ %.297.i.i, %B4608.endif.endif.i ]
  %s6.2.0.i.i = phi i32 [ %.2071.i.i, %B582.i.i ], [ %.327.i.i, %B4608.endif.endif.i ]
  %s7.2.0.i.i = phi i32 [ %.2186.i.i, %B582.i.i ], [ %.357.i.i, %B4608.endif.endif.i ]
  %i.3.0.i.i = phi i64 [ %.2204.i.i, %B582.i.i ], [ %.3159.i, %B4608.endif.endif.i ]
  %.450.i.i = icmp ugt i64 %p.10.0.i.i, %.74.i.i
  br i1 %.450.i.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B582.i.i

B582.i.i:                                         ; preds = %B566.i.i
  %.520.i.i = getelementptr i8, ptr %.3129.i, i64 %i.3.0.i.i
  %.521.i.i = load i8, ptr %.520.i.i, align 1, !noalias !5
  %.524.i.i = zext i8 %.521.i.i to i64
  %18 = and i32 %s0.2.0.i.i, 4095
  %.528.i.i = zext nneg i32 %18 to i64
  %.idx.i.i = shl nuw nsw i64 %.524.i.i, 14
  %19 = getelementptr i8, ptr %.210, i64 %.idx.i.i
  %.554.i.i = getelementptr i32, ptr %19, i64 %.528.i.i
  %.555.i.i = load i32, ptr %.554.i.i, align 4, !noalias !5
  %.559.i.i = or disjoint i64 %i.3.0.i.i, 1
  %.585.i.i = getelementptr i8, ptr %.3129.i, i64 %.559.i.i
  %.586.i.i = load i8, ptr %.585.i.i, align 1, !noalias !5
  %.589.i.i = zext i8 %.586.i.i to i64
  %20 = and i32 %s1.2.0.i.i, 4095
  %.593.i.i = zext nneg i32 %20 to i64
  %.idx1226.i.i = shl nuw nsw i64 %.589.i.i, 14
  %21 = getelementptr i8, ptr %.210, i64 %.idx1226.i.i
  %.619.i.i = getelementptr i32, ptr %21, i64 %.593.i.i
  %.620.i.i = load i32, ptr %.619.i.i, align 4, !noalias !5
  %.623.i.i = or disjoint i64 %i.3.0.i.i, 2
  %.649.i.i = getelementptr i8, ptr %.3129.i, i64 %.623.i.i
  %.650.i.i = load i8, ptr %.649.i.i, align 1, !noalias !5
  %.653.i.i = zext i8 %.650.i.i to i64
  %22 = and i32 %s2.2.0.i.i, 4095
  %.657.i.i = zext nneg i32 %22 to i64
  %.idx1227.i.i = shl nuw nsw i64 %.653.i.i, 14
  %23 = getelementptr i8, ptr %.210, i64 %.idx1227.i.i
  %.683.i.i = getelementptr i32, ptr %23, i64 %.657.i.i
  %.684.i.i = load i32, ptr %.683.i.i, align 4, !noalias !5
  %.687.i.i = or disjoint i64 %i.3.0.i.i, 3
  %.713.i.i = getelementptr i8, ptr %.3129.i, i64 %.687.i.i
  %.714.i.i = load i8, ptr %.713.i.i, align 1, !noalias !5
  %.717.i.i = zext i8 %.714.i.i to i64
  %24 = and i32 %s3.2.0.i.i, 4095
  %.721.i.i = zext nneg i32 %24 to i64
  %.idx1228.i.i = shl nuw nsw i64 %.717.i.i, 14
  %25 = getelementptr i8, ptr %.210, i64 %.idx1228.i.i
  %.747.i.i = getelementptr i32, ptr %25, i64 %.721.i.i
  %.748.i.i = load i32, ptr %.747.i.i, align 4, !noalias !5
  %.751.i.i = or disjoint i64 %i.3.0.i.i, 4
  %.777.i.i = getelementptr i8, ptr %.3129.i, i64 %.751.i.i
  %.778.i.i = load i8, ptr %.777.i.i, align 1, !noalias !5
  %.781.i.i = zext i8 %.778.i.i to i64
  %26 = and i32 %s4.2.0.i.i, 4095
  %.785.i.i = zext nneg i32 %26 to i64
  %.idx1229.i.i = shl nuw nsw i64 %.781.i.i, 14
  %27 = getelementptr i8, ptr %.210, i64 %.idx1229.i.i
  %.811.i.i = getelementptr i32, ptr %27, i64 %.785.i.i
  %.812.i.i = load i32, ptr %.811.i.i, align 4, !noalias !5
  %.815.i.i = or disjoint i64 %i.3.0.i.i, 5
  %.841.i.i = getelementptr i8, ptr %.3129.i, i64 %.815.i.i
  %.842.i.i = load i8, ptr %.841.i.i, align 1, !noalias !5
  %.845.i.i = zext i8 %.842.i.i to i64
  %28 = and i32 %s5.2.0.i.i, 4095
  %.849.i.i = zext nneg i32 %28 to i64
  %.idx1230.i.i = shl nuw nsw i64 %.845.i.i, 14
  %29 = getelementptr i8, ptr %.210, i64 %.idx1230.i.i
  %.875.i.i = getelementptr i32, ptr %29, i64 %.849.i.i
  %.876.i.i = load i32, ptr %.875.i.i, align 4, !noalias !5
  %.879.i.i = or disjoint i64 %i.3.0.i.i, 6
  %.905.i.i = getelementptr i8, ptr %.3129.i, i64 %.879.i.i
  %.906.i.i = load i8, ptr %.905.i.i, align 1, !noalias !5
  %.909.i.i = zext i8 %.906.i.i to i64
  %30 = and i32 %s6.2.0.i.i, 4095
  %.913.i.i = zext nneg i32 %30 to i64
  %.idx1231.i.i = shl nuw nsw i64 %.909.i.i, 14
  %31 = getelementptr i8, ptr %.210, i64 %.idx1231.i.i
  %.939.i.i = getelementptr i32, ptr %31, i64 %.913.i.i
  %.940.i.i = load i32, ptr %.939.i.i, align 4, !noalias !5
  %.943.i.i = or disjoint i64 %i.3.0.i.i, 7
  %.969.i.i = getelementptr i8, ptr %.3129.i, i64 %.943.i.i
  %.970.i.i = load i8, ptr %.969.i.i, align 1, !noalias !5
  %.973.i.i = zext i8 %.970.i.i to i64
  %32 = and i32 %s7.2.0.i.i, 4095
  %.977.i.i = zext nneg i32 %32 to i64
  %.idx1232.i.i = shl nuw nsw i64 %.973.i.i, 14
  %33 = getelementptr i8, ptr %.210, i64 %.idx1232.i.i
  %.1003.i.i = getelementptr i32, ptr %33, i64 %.977.i.i
  %.1004.i.i = load i32, ptr %.1003.i.i, align 4, !noalias !5
  %.1009.i.i = trunc i32 %.555.i.i to i8
  %.1036.i.i = getelementptr i8, ptr %.3320.i, i64 %i.3.0.i.i
  store i8 %.1009.i.i, ptr %.1036.i.i, align 1, !noalias !5
  %.1042.i.i = trunc i32 %.620.i.i to i8
  %.1071.i.i = getelementptr i8, ptr %.3320.i, i64 %.559.i.i
  store i8 %.1042.i.i, ptr %.1071.i.i, align 1, !noalias !5
  %.1077.i.i = trunc i32 %.684.i.i to i8
  %.1105.i.i = getelementptr i8, ptr %.3320.i, i64 %.623.i.i
  store i8 %.1077.i.i, ptr %.1105.i.i, align 1, !noalias !5
  %.1111.i.i = trunc i32 %.748.i.i to i8
  %.1139.i.i = getelementptr i8, ptr %.3320.i, i64 %.687.i.i
  store i8 %.1111.i.i, ptr %.1139.i.i, align 1, !noalias !5
  %.1145.i.i = trunc i32 %.812.i.i to i8
  %.1173.i.i = getelementptr i8, ptr %.3320.i, i64 %.751.i.i
  store i8 %.1145.i.i, ptr %.1173.i.i, align 1, !noalias !5
  %.1179.i.i = trunc i32 %.876.i.i to i8
  %.1207.i.i = getelementptr i8, ptr %.3320.i, i64 %.815.i.i
  store i8 %.1179.i.i, ptr %.1207.i.i, align 1, !noalias !5
  %.1213.i.i = trunc i32 %.940.i.i to i8
  %.1241.i.i = getelementptr i8, ptr %.3320.i, i64 %.879.i.i
  store i8 %.1213.i.i, ptr %.1241.i.i, align 1, !noalias !5
  %.1247.i.i = trunc i32 %.1004.i.i to i8
  %.1275.i.i = getelementptr i8, ptr %.3320.i, i64 %.943.i.i
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

B3072.i.i:                                        ; preds = %B582.i.i, %B4608.endif.endif.i
  %p.11.1.i.i = phi i64 [ %.79.i.i, %B4608.endif.endif.i ], [ %.2198.i.i, %B582.i.i ]
  %s0.3.1.i.i = phi i32 [ %.115.i.i, %B4608.endif.endif.i ], [ %.1380.i.i, %B582.i.i ]
  %s1.3.1.i.i = phi i32 [ %.145.i.i, %B4608.endif.endif.i ], [ %.1496.i.i, %B582.i.i ]
  %s2.3.1.i.i = phi i32 [ %.175.i.i, %B4608.endif.endif.i ], [ %.1611.i.i, %B582.i.i ]
  %s3.3.1.i.i = phi i32 [ %.205.i.i, %B4608.endif.endif.i ], [ %.1726.i.i, %B582.i.i ]
  %s4.3.1.i.i = phi i32 [ %.267.i.i, %B4608.endif.endif.i ], [ %.1841.i.i, %B582.i.i ]
  %s5.3.1.i.i = phi i32 [ %.297.i.i, %B4608.endif.endif.i ], [ %.1956.i.i, %B582.i.i ]
  %s6.3.1.i.i = phi i32 [ %.327.i.i, %B4608.endif.endif.i ], [ %.2071.i.i, %B582.i.i ]
  %s7.3.1.i.i = phi i32 [ %.357.i.i, %B4608.endif.endif.i ], [ %.2186.i.i, %B582.i.i ]
  %i.4.1.i.i = phi i64 [ %.3159.i, %B4608.endif.endif.i ], [ %.2204.i.i, %B582.i.i ]
  %.2241.i.i = icmp ugt i64 %p.11.1.i.i, %.74.i.i
  br i1 %.2241.i.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3088.i.i

B3088.i.i:                                        ; preds = %B3072.i.i
  store i32 %s0.3.1.i.i, ptr %.2753.i, align 4, !noalias !5
  store i32 %s1.3.1.i.i, ptr %.144.i.i, align 4, !noalias !5
  store i32 %s2.3.1.i.i, ptr %.174.i.i, align 4, !noalias !5
  store i32 %s3.3.1.i.i, ptr %.204.i.i, align 4, !noalias !5
  store i32 %s4.3.1.i.i, ptr %.266.i.i, align 4, !noalias !5
  store i32 %s5.3.1.i.i, ptr %.296.i.i, align 4, !noalias !5
  store i32 %s6.3.1.i.i, ptr %.326.i.i, align 4, !noalias !5
  store i32 %s7.3.1.i.i, ptr %.356.i.i, align 4, !noalias !5
  %.2581.i.i = icmp ult i64 %i.4.1.i.i, %.3304.i
  br i1 %.2581.i.i, label %B3196.preheader.i.i, label %B3496.i.i

B3196.preheader.i.i:                              ; preds = %B3088.i.i
  %50 = sub nuw nsw i64 %.3304.i, %i.4.1.i.i
  br label %B3196.i.i

B3196.i.i:                                        ; preds = %B3196.i.i, %B3196.preheader.i.i
  %p.12.0.i.i = phi i64 [ %.2884.i.i, %B3196.i.i ], [ %p.11.1.i.i, %B3196.preheader.i.i ]
  %i.5.0.i.i = phi i64 [ %.2891.i.i, %B3196.i.i ], [ %i.4.1.i.i, %B3196.preheader.i.i ]
  %lane.3.0.i.i = phi i64 [ %.2895.i.i, %B3196.i.i ], [ 0, %B3196.preheader.i.i ]
  %.2615.i.i = getelementptr i32, ptr %.2753.i, i64 %lane.3.0.i.i
  %.2616.i.i = load i32, ptr %.2615.i.i, align 4, !noalias !5
  %.2643.i.i = getelementptr i8, ptr %.3129.i, i64 %i.5.0.i.i
  %.2644.i.i = load i8, ptr %.2643.i.i, align 1, !noalias !5
  %.2646.i.i = zext i8 %.2644.i.i to i64
  %51 = and i32 %.2616.i.i, 4095
  %.2650.i.i = zext nneg i32 %51 to i64
  %.idx1233.i.i = shl nuw nsw i64 %.2646.i.i, 14
  %52 = getelementptr i8, ptr %.210, i64 %.idx1233.i.i
  %.2676.i.i = getelementptr i32, ptr %52, i64 %.2650.i.i
  %.2677.i.i = load i32, ptr %.2676.i.i, align 4, !noalias !5
  %.2682.i.i = trunc i32 %.2677.i.i to i8
  %.2709.i.i = getelementptr i8, ptr %.3320.i, i64 %i.5.0.i.i
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
  %56 = getelementptr i32, ptr %.2753.i, i64 %.2952.01234.i.i
  %.3087.i.i = load i32, ptr %56, align 4, !noalias !5
  %.3090.i.i = icmp eq i32 %.3087.i.i, 65536
  %exitcond1237.not.i.i = icmp eq i64 %.3021.i.i, 8
  br i1 %exitcond1237.not.i.i, label %_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, label %B3548.if.i.i.backedge

B3588.i.thread.i:                                 ; preds = %B3548.if.i.i
  %exitcond1237.not.i1958.i = icmp eq i64 %.3021.i.i, 8
  br i1 %exitcond1237.not.i1958.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3548.if.i.i.backedge

B3548.if.i.i.backedge:                            ; preds = %B3588.i.thread.i, %B3588.i.i
  %home.2.01236.i.i.be = phi i1 [ %.3090.i.i, %B3588.i.i ], [ false, %B3588.i.thread.i ]
  br label %B3548.if.i.i

B3548.if.i.i:                                     ; preds = %B3548.if.i.i.backedge, %B3496.i.i
  %home.2.01236.i.i = phi i1 [ %.2921.i.i, %B3496.i.i ], [ %home.2.01236.i.i.be, %B3548.if.i.i.backedge ]
  %.2952.01234.i.i = phi i64 [ 0, %B3496.i.i ], [ %.3021.i.i, %B3548.if.i.i.backedge ]
  %.3021.i.i = add nuw nsw i64 %.2952.01234.i.i, 1
  br i1 %home.2.01236.i.i, label %B3588.i.i, label %B3588.i.thread.i

_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %B3588.i.i
  br i1 %.3090.i.i, label %B4432.i, label %_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B4608.endif.else.if.i:                            ; preds = %B4608.else.endif.endif.i
  br label %B4608.endif.else.endif.i

B4608.endif.else.endif.i:                         ; preds = %B4608.endif.else.if.i, %B4608.else.endif.endif.i
  %.3207.sroa.0.1.i = phi i64 [ 0, %B4608.endif.else.if.i ], [ %.3219.i, %B4608.else.endif.endif.i ]
  %.3227.not.i = icmp slt i64 %.3219.i, %.282
  br i1 %.3227.not.i, label %B4608.endif.else.endif.endif.i, label %B4608.endif.else.endif.if.i, !prof !4

B4608.endif.else.endif.if.i:                      ; preds = %B4608.endif.else.endif.i
  br label %B4608.endif.else.endif.endif.i

B4608.endif.else.endif.endif.i:                   ; preds = %B4608.endif.else.endif.if.i, %B4608.endif.else.endif.i
  %.3207.sroa.0.3.i = phi i64 [ %.282, %B4608.endif.else.endif.if.i ], [ %.3207.sroa.0.1.i, %B4608.endif.else.endif.i ]
  %.3235.i = select i1 %.3043.i, i64 %.282, i64 0
  %.3236.i = add i64 %.3235.i, %.2592.i
  %.3239.i = icmp slt i64 %.3236.i, 0
  br i1 %.3239.i, label %B4608.endif.else.endif.endif.if.i, label %B4608.endif.else.endif.endif.endif.i, !prof !3

B4608.endif.else.endif.endif.if.i:                ; preds = %B4608.endif.else.endif.endif.i
  br label %B4608.endif.else.endif.endif.endif.i

B4608.endif.else.endif.endif.endif.i:             ; preds = %B4608.endif.else.endif.endif.if.i, %B4608.endif.else.endif.endif.i
  %.3207.sroa.13.1.i = phi i64 [ 0, %B4608.endif.else.endif.endif.if.i ], [ %.3236.i, %B4608.endif.else.endif.endif.i ]
  %.3244.not.i = icmp slt i64 %.3236.i, %.282
  br i1 %.3244.not.i, label %B4608.endif.endif.i, label %B4608.endif.else.endif.endif.endif.if.i, !prof !4

B4608.endif.else.endif.endif.endif.if.i:          ; preds = %B4608.endif.else.endif.endif.endif.i
  br label %B4608.endif.endif.i

_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B68.i, %B152.i, %B308.i, %B3745.i, %B3893.i, %B4432.i, %B4506.else.endif.endif.i, %B3072.i.i, %_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B566.i.i, %B3588.i.thread.i
  %storemerge1869.i = phi i64 [ %.2402.0.i, %B3588.i.thread.i ], [ %.2402.0.i, %B4506.else.endif.endif.i ], [ %.2402.0.i, %B566.i.i ], [ %.2402.0.i, %_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ -1, %B4432.i ], [ %.2402.0.i, %B3072.i.i ], [ %.200.01898.i, %B3893.i ], [ %.200.01898.i, %B3745.i ], [ %.200.01898.i, %B308.i ], [ %.200.01898.i, %B152.i ], [ %.200.01898.i, %B68.i ]
  store i64 %storemerge1869.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: read, target_mem0: read, target_mem1: read)
define i64 @sparse_rans_decode_gathers(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr #0 {
entry:
  %.13 = alloca i64, align 8
  store i64 0, ptr %.13, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB3v45B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr %.13, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) #5
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
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels4rans14decode_gathersB3v46B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE"}
