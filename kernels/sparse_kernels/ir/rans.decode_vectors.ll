; b4e1dcfe1e3a2ff2e8b491b626b46878

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB2v1B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10) unnamed_addr #0 {
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
  br i1 %.2581896.not.i, label %B950.i, label %B68.lr.ph.i

B68.lr.ph.i:                                      ; preds = %entry
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.282, i64 %.132)
  %.610.i = add i64 %.24, -32
  br label %B68.i

B68.i:                                            ; preds = %B843.i, %B68.lr.ph.i
  %_begin_v4_at.2.01899.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.1099.i, %B843.i ]
  %.200.01898.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.271.i, %B843.i ]
  %.271.i = add nuw nsw i64 %.200.01898.i, 1
  %.342.i = sub nsw i64 %.11.i.i, %_begin_v4_at.2.01899.i
  %0 = getelementptr i64, ptr %.66, i64 %.200.01898.i
  %.376.i = load i64, ptr %0, align 8, !noalias !0
  %.377.i = icmp sgt i64 %.376.i, -1
  br i1 %.377.i, label %B152.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B152.i:                                           ; preds = %B68.i
  %1 = getelementptr i64, ptr %.102, i64 %.200.01898.i
  %.415.i = load i64, ptr %1, align 8, !noalias !0
  %.416.i = icmp sgt i64 %.415.i, 15
  %.439.i = icmp sle i64 %.415.i, %.24
  %_begin_v4__vphi240_1.2.1.i = select i1 %.416.i, i1 %.439.i, i1 false
  br i1 %_begin_v4__vphi240_1.2.1.i, label %B308.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B308.i:                                           ; preds = %B152.i
  %2 = getelementptr i64, ptr %.174, i64 %.200.01898.i
  %.503.i = load i64, ptr %2, align 8, !noalias !0
  %.504.i = icmp sgt i64 %.503.i, -1
  %.516.i = icmp sle i64 %.503.i, %.342.i
  %or.cond.i = select i1 %.504.i, i1 %.516.i, i1 false
  br i1 %or.cond.i, label %B465.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B465.i:                                           ; preds = %B308.i
  %3 = shl nuw i64 %.415.i, 1
  %.611.i = sub i64 %.610.i, %3
  %.612.i = icmp sgt i64 %.376.i, %.611.i
  br i1 %.612.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B467.i

B467.i:                                           ; preds = %B465.i
  %.615.not.i = icmp eq i64 %.200.01898.i, 0
  br i1 %.615.not.i, label %B617.i, label %B613.i

B613.i:                                           ; preds = %B467.i
  %.678.i = getelementptr i8, ptr %2, i64 -8
  %.679.i = load i64, ptr %.678.i, align 8, !noalias !0
  %.680.i = icmp sgt i64 %.503.i, %.679.i
  br i1 %.680.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B617.i

B617.i:                                           ; preds = %B613.i, %B467.i
  %.idx.i = shl i64 %.200.01898.i, 5
  %invariant.gep.i = getelementptr i8, ptr %.324, i64 %.idx.i
  br label %B683.if.i

B843.i:                                           ; preds = %B683.if.i
  %4 = getelementptr i64, ptr %.360, i64 %.200.01898.i
  store i64 16, ptr %4, align 8, !noalias !0
  %5 = getelementptr i64, ptr %.396, i64 %.200.01898.i
  store i64 %_begin_v4_at.2.01899.i, ptr %5, align 8, !noalias !0
  %.1095.i = load i64, ptr %2, align 8, !noalias !0
  %.1099.i = add nsw i64 %.1095.i, %_begin_v4_at.2.01899.i
  %exitcond1952.not.i = icmp eq i64 %.60, %.271.i
  br i1 %exitcond1952.not.i, label %B950.i, label %B68.i

B950.i:                                           ; preds = %B843.i, %entry
  %6 = add i64 %.60, -2
  %.12801941.i = icmp ult i64 %6, 9223372036854775807
  br i1 %.12801941.i, label %B1034.if.lr.ph.i, label %B1152.preheader.i

B1034.if.lr.ph.i:                                 ; preds = %B950.i
  %.2007.i = getelementptr i8, ptr %.66, i64 8
  %.2010.i = getelementptr i8, ptr %.396, i64 8
  %.2014.i = getelementptr i8, ptr %.102, i64 8
  %.2017.i = getelementptr i8, ptr %.324, i64 32
  %.2019.i = getelementptr i8, ptr %.360, i64 8
  %.2028.i = getelementptr i8, ptr %.66, i64 16
  %.2031.i = getelementptr i8, ptr %.396, i64 16
  %.2035.i = getelementptr i8, ptr %.102, i64 16
  %.2038.i = getelementptr i8, ptr %.324, i64 64
  %.2040.i = getelementptr i8, ptr %.360, i64 16
  %.1538.i = getelementptr i8, ptr %.66, i64 24
  %.1541.i = getelementptr i8, ptr %.396, i64 24
  %.1545.i = getelementptr i8, ptr %.102, i64 24
  %.1548.i = getelementptr i8, ptr %.324, i64 96
  %.1550.i = getelementptr i8, ptr %.360, i64 24
  br label %B1034.if.i

B1152.preheader.i:                                ; preds = %B1142.i, %B950.i
  %done.2.0.lcssa.i = phi i64 [ 0, %B950.i ], [ %.1362.0.i, %B1142.i ]
  br label %B1152.i

B1098.i:                                          ; preds = %B1034.if.i
  %.1518.i = load i64, ptr %.2028.i, align 8, !noalias !0
  %.1519.i = getelementptr i8, ptr %.30, i64 %.1518.i
  %.1521.i = load i64, ptr %.2031.i, align 8, !noalias !0
  %.1522.i = getelementptr i8, ptr %.138, i64 %.1521.i
  %.1523.i = getelementptr i8, ptr %.288, i64 %.1521.i
  %.1525.i = load i64, ptr %.2035.i, align 8, !noalias !0
  %.1526.i = add i64 %.1525.i, 1
  %.1534.i = load <8 x i32>, ptr %.2038.i, align 4, !noalias !0
  %.1536.i = load i64, ptr %.2040.i, align 8, !noalias !0
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

B1104.i:                                          ; preds = %B1034.if.i
  %.2029.i = load i64, ptr %.2028.i, align 8, !noalias !0
  %.2030.i = getelementptr i8, ptr %.30, i64 %.2029.i
  %.2032.i = load i64, ptr %.2031.i, align 8, !noalias !0
  %.2033.i = getelementptr i8, ptr %.138, i64 %.2032.i
  %.2034.i = getelementptr i8, ptr %.288, i64 %.2032.i
  %.2036.i = load i64, ptr %.2035.i, align 8, !noalias !0
  %.2037.i = add i64 %.2036.i, 1
  %.2045.i = load <8 x i32>, ptr %.2038.i, align 4, !noalias !0
  %.2047.i = load i64, ptr %.2040.i, align 8, !noalias !0
  %.20501900.i = icmp slt i64 %done.2.01944.i, %.1362.0.i
  br i1 %.20501900.i, label %for.body.1.i, label %for.end.1.i

B1132.i:                                          ; preds = %B1034.if.i
  %.24291931.i = icmp slt i64 %done.2.01944.i, %.1362.0.i
  br i1 %.24291931.i, label %for.body.2.i, label %for.end.2.i

B1142.i:                                          ; preds = %for.end.2.i, %for.end.1.i, %for.end.i
  %.1280.i = icmp samesign ugt i64 %.1227.01943.i, 1
  br i1 %.1280.i, label %B1034.if.i, label %B1152.preheader.i

B1152.i:                                          ; preds = %_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B1152.preheader.i
  %.2717.0.i = phi i64 [ %.2786.i, %_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ 0, %B1152.preheader.i ]
  %exitcond1956.not.i = icmp eq i64 %.2717.0.i, %storemerge.i
  br i1 %exitcond1956.not.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B1226.i

B1226.i:                                          ; preds = %B1152.i
  %.2786.i = add nuw i64 %.2717.0.i, 1
  %7 = getelementptr i64, ptr %.396, i64 %.2717.0.i
  %.2844.i = load i64, ptr %7, align 8, !noalias !0
  %8 = getelementptr i64, ptr %.174, i64 %.2717.0.i
  %.2906.i = load i64, ptr %8, align 8, !noalias !0
  %.2907.i = add nsw i64 %.2906.i, %.2844.i
  %.2927.i = shl i64 %.2717.0.i, 3
  %.2970.i = icmp slt i64 %.2927.i, 0
  br i1 %.2970.i, label %B1226.else.if.i, label %B1226.else.endif.i, !prof !3

B1328.i:                                          ; preds = %B1226.else.endif.endif.i
  %9 = getelementptr i64, ptr %.66, i64 %.2717.0.i
  %.3285.i = load i64, ptr %9, align 8, !noalias !0
  %.3341.i = icmp slt i64 %.2844.i, 0
  %.3342.i = select i1 %.3341.i, i64 %.132, i64 0
  %.3343.i = add i64 %.3342.i, %.2844.i
  %.3346.i = icmp slt i64 %.3343.i, 0
  br i1 %.3346.i, label %B1328.else.if.i, label %B1328.else.endif.i, !prof !3

B683.if.i:                                        ; preds = %B683.if.i, %B617.i
  %.705.01894.i = phi i64 [ 0, %B617.i ], [ %.774.i, %B683.if.i ]
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
  br i1 %exitcond.not.i, label %B843.i, label %B683.if.i

B1034.if.i:                                       ; preds = %B1142.i, %B1034.if.lr.ph.i
  %done.2.01944.i = phi i64 [ 0, %B1034.if.lr.ph.i ], [ %.1362.0.i, %B1142.i ]
  %.1227.01943.in.i = phi i64 [ %.60, %B1034.if.lr.ph.i ], [ %.1227.01943.i, %B1142.i ]
  %.1227.01943.i = add i64 %.1227.01943.in.i, -1
  %.1336.inv.i = icmp sgt i64 %.1227.01943.in.i, 0
  %.1337.i = select i1 %.1336.inv.i, i64 0, i64 %.168
  %14 = getelementptr i64, ptr %.174, i64 %.1227.01943.in.i
  %15 = getelementptr i8, ptr %14, i64 -8
  %.1351.i = getelementptr i64, ptr %15, i64 %.1337.i
  %.1352.i = load i64, ptr %.1351.i, align 8, !noalias !0
  %.1362.0.i = ashr i64 %.1352.i, 3
  %.2387.i = load i64, ptr %.66, align 8, !noalias !0
  %.2388.i = getelementptr i8, ptr %.30, i64 %.2387.i
  %.2390.i = load i64, ptr %.396, align 8, !noalias !0
  %.2391.i = getelementptr i8, ptr %.138, i64 %.2390.i
  %.2392.i = getelementptr i8, ptr %.288, i64 %.2390.i
  %.2394.i = load i64, ptr %.102, align 8, !noalias !0
  %.2395.i = add i64 %.2394.i, 1
  %.2403.i = load <8 x i32>, ptr %.324, align 4, !noalias !0
  %.2405.i = load i64, ptr %.360, align 8, !noalias !0
  %.2408.i = load i64, ptr %.2007.i, align 8, !noalias !0
  %.2409.i = getelementptr i8, ptr %.30, i64 %.2408.i
  %.2411.i = load i64, ptr %.2010.i, align 8, !noalias !0
  %.2412.i = getelementptr i8, ptr %.138, i64 %.2411.i
  %.2413.i = getelementptr i8, ptr %.288, i64 %.2411.i
  %.2415.i = load i64, ptr %.2014.i, align 8, !noalias !0
  %.2416.i = add i64 %.2415.i, 1
  %.2424.i = load <8 x i32>, ptr %.2017.i, align 4, !noalias !0
  %.2426.i = load i64, ptr %.2019.i, align 8, !noalias !0
  switch i64 %.1227.01943.in.i, label %B1132.i [
    i64 4, label %B1098.i
    i64 3, label %B1104.i
  ]

for.body.i:                                       ; preds = %B1098.i, %for.body.i
  %loop.index1922.i = phi i64 [ %.1887.i, %for.body.i ], [ %done.2.01944.i, %B1098.i ]
  %.1553.01921.i = phi i64 [ %.1885.i, %for.body.i ], [ %.1557.i, %B1098.i ]
  %.1551.01920.i = phi <8 x i32> [ %.1879.i, %for.body.i ], [ %.1555.i, %B1098.i ]
  %.1532.01919.i = phi i64 [ %.1804.i, %for.body.i ], [ %.1536.i, %B1098.i ]
  %.1530.01918.i = phi <8 x i32> [ %.1798.i, %for.body.i ], [ %.1534.i, %B1098.i ]
  %.1511.01917.i = phi i64 [ %.1723.i, %for.body.i ], [ %.2426.i, %B1098.i ]
  %.1509.01916.i = phi <8 x i32> [ %.1717.i, %for.body.i ], [ %.2424.i, %B1098.i ]
  %.1490.01915.i = phi i64 [ %.1642.i, %for.body.i ], [ %.2405.i, %B1098.i ]
  %.1488.01914.i = phi <8 x i32> [ %.1636.i, %for.body.i ], [ %.2403.i, %B1098.i ]
  %.1562.i = shl i64 %loop.index1922.i, 3
  %.1563.i = getelementptr i8, ptr %.2391.i, i64 %.1562.i
  %.1565.i = load <8 x i8>, ptr %.1563.i, align 1, !noalias !0
  %.1567.i = zext <8 x i8> %.1565.i to <8 x i32>
  %.1568.i = shl nuw nsw <8 x i32> %.1567.i, splat (i32 12)
  %.1569.i = and <8 x i32> %.1488.01914.i, splat (i32 4095)
  %.1570.i = or disjoint <8 x i32> %.1568.i, %.1569.i
  %.1571.i = bitcast <8 x i32> %.1570.i to <4 x i64>
  %.1572.i = extractelement <4 x i64> %.1571.i, i64 0
  %.1573.i = and i64 %.1572.i, 1048575
  %.1574.i = lshr i64 %.1572.i, 32
  %.1575.i = getelementptr i32, ptr %.210, i64 %.1573.i
  %.1576.i = load i32, ptr %.1575.i, align 4, !noalias !0
  %.1577.i = insertelement <8 x i32> poison, i32 %.1576.i, i64 0
  %.1578.i = getelementptr i32, ptr %.210, i64 %.1574.i
  %.1579.i = load i32, ptr %.1578.i, align 4, !noalias !0
  %.1580.i = insertelement <8 x i32> %.1577.i, i32 %.1579.i, i64 1
  %.1581.i = extractelement <4 x i64> %.1571.i, i64 1
  %.1582.i = and i64 %.1581.i, 1048575
  %.1583.i = lshr i64 %.1581.i, 32
  %.1584.i = getelementptr i32, ptr %.210, i64 %.1582.i
  %.1585.i = load i32, ptr %.1584.i, align 4, !noalias !0
  %.1586.i = insertelement <8 x i32> %.1580.i, i32 %.1585.i, i64 2
  %.1587.i = getelementptr i32, ptr %.210, i64 %.1583.i
  %.1588.i = load i32, ptr %.1587.i, align 4, !noalias !0
  %.1589.i = insertelement <8 x i32> %.1586.i, i32 %.1588.i, i64 3
  %.1590.i = extractelement <4 x i64> %.1571.i, i64 2
  %.1591.i = and i64 %.1590.i, 1048575
  %.1592.i = lshr i64 %.1590.i, 32
  %.1593.i = getelementptr i32, ptr %.210, i64 %.1591.i
  %.1594.i = load i32, ptr %.1593.i, align 4, !noalias !0
  %.1595.i = insertelement <8 x i32> %.1589.i, i32 %.1594.i, i64 4
  %.1596.i = getelementptr i32, ptr %.210, i64 %.1592.i
  %.1597.i = load i32, ptr %.1596.i, align 4, !noalias !0
  %.1598.i = insertelement <8 x i32> %.1595.i, i32 %.1597.i, i64 5
  %.1599.i = extractelement <4 x i64> %.1571.i, i64 3
  %.1600.i = and i64 %.1599.i, 1048575
  %.1601.i = lshr i64 %.1599.i, 32
  %.1602.i = getelementptr i32, ptr %.210, i64 %.1600.i
  %.1603.i = load i32, ptr %.1602.i, align 4, !noalias !0
  %.1604.i = insertelement <8 x i32> %.1598.i, i32 %.1603.i, i64 6
  %.1605.i = getelementptr i32, ptr %.210, i64 %.1601.i
  %.1606.i = load i32, ptr %.1605.i, align 4, !noalias !0
  %.1607.i = insertelement <8 x i32> %.1604.i, i32 %.1606.i, i64 7
  %.1608.i = trunc <8 x i32> %.1607.i to <8 x i8>
  %.1609.i = getelementptr i8, ptr %.2392.i, i64 %.1562.i
  store <8 x i8> %.1608.i, ptr %.1609.i, align 1, !noalias !0
  %.1612.i = lshr <8 x i32> %.1607.i, splat (i32 8)
  %.1613.i = and <8 x i32> %.1612.i, splat (i32 4095)
  %.1614.i = add nuw nsw <8 x i32> %.1613.i, splat (i32 1)
  %.1615.i = lshr <8 x i32> %.1488.01914.i, splat (i32 12)
  %.1616.i = mul nuw <8 x i32> %.1614.i, %.1615.i
  %.1617.i = lshr <8 x i32> %.1607.i, splat (i32 20)
  %.1618.i = add nuw <8 x i32> %.1616.i, %.1617.i
  %.1619.i = icmp ult <8 x i32> %.1618.i, splat (i32 65536)
  %.1620.i = bitcast <8 x i1> %.1619.i to i8
  %.1622.i = shl i64 %.1490.01915.i, 1
  %.1623.i = getelementptr i8, ptr %.2388.i, i64 %.1622.i
  %.1625.i = load <16 x i8>, ptr %.1623.i, align 1, !noalias !0
  %.1626.i = zext i8 %.1620.i to i64
  %.1627.i = shl nuw nsw i64 %.1626.i, 4
  %.1628.i = getelementptr i8, ptr %.249, i64 %.1627.i
  %.1630.i = load <16 x i8>, ptr %.1628.i, align 1, !noalias !0
  %.1631.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1625.i, <16 x i8> %.1630.i)
  %.1632.i = bitcast <16 x i8> %.1631.i to <8 x i16>
  %.1633.i = zext <8 x i16> %.1632.i to <8 x i32>
  %.1634.i = shl <8 x i32> %.1618.i, splat (i32 16)
  %.1635.i = or disjoint <8 x i32> %.1634.i, %.1633.i
  %.1636.i = select <8 x i1> %.1619.i, <8 x i32> %.1635.i, <8 x i32> %.1618.i
  %.1638.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1620.i)
  %.1639.i = zext nneg i8 %.1638.i to i64
  %.1640.i = add i64 %.1490.01915.i, %.1639.i
  %.1642.i = tail call i64 @llvm.umin.i64(i64 %.1640.i, i64 %.2395.i)
  %.1644.i = getelementptr i8, ptr %.2412.i, i64 %.1562.i
  %.1646.i = load <8 x i8>, ptr %.1644.i, align 1, !noalias !0
  %.1648.i = zext <8 x i8> %.1646.i to <8 x i32>
  %.1649.i = shl nuw nsw <8 x i32> %.1648.i, splat (i32 12)
  %.1650.i = and <8 x i32> %.1509.01916.i, splat (i32 4095)
  %.1651.i = or disjoint <8 x i32> %.1649.i, %.1650.i
  %.1652.i = bitcast <8 x i32> %.1651.i to <4 x i64>
  %.1653.i = extractelement <4 x i64> %.1652.i, i64 0
  %.1654.i = and i64 %.1653.i, 1048575
  %.1655.i = lshr i64 %.1653.i, 32
  %.1656.i = getelementptr i32, ptr %.210, i64 %.1654.i
  %.1657.i = load i32, ptr %.1656.i, align 4, !noalias !0
  %.1658.i = insertelement <8 x i32> poison, i32 %.1657.i, i64 0
  %.1659.i = getelementptr i32, ptr %.210, i64 %.1655.i
  %.1660.i = load i32, ptr %.1659.i, align 4, !noalias !0
  %.1661.i = insertelement <8 x i32> %.1658.i, i32 %.1660.i, i64 1
  %.1662.i = extractelement <4 x i64> %.1652.i, i64 1
  %.1663.i = and i64 %.1662.i, 1048575
  %.1664.i = lshr i64 %.1662.i, 32
  %.1665.i = getelementptr i32, ptr %.210, i64 %.1663.i
  %.1666.i = load i32, ptr %.1665.i, align 4, !noalias !0
  %.1667.i = insertelement <8 x i32> %.1661.i, i32 %.1666.i, i64 2
  %.1668.i = getelementptr i32, ptr %.210, i64 %.1664.i
  %.1669.i = load i32, ptr %.1668.i, align 4, !noalias !0
  %.1670.i = insertelement <8 x i32> %.1667.i, i32 %.1669.i, i64 3
  %.1671.i = extractelement <4 x i64> %.1652.i, i64 2
  %.1672.i = and i64 %.1671.i, 1048575
  %.1673.i = lshr i64 %.1671.i, 32
  %.1674.i = getelementptr i32, ptr %.210, i64 %.1672.i
  %.1675.i = load i32, ptr %.1674.i, align 4, !noalias !0
  %.1676.i = insertelement <8 x i32> %.1670.i, i32 %.1675.i, i64 4
  %.1677.i = getelementptr i32, ptr %.210, i64 %.1673.i
  %.1678.i = load i32, ptr %.1677.i, align 4, !noalias !0
  %.1679.i = insertelement <8 x i32> %.1676.i, i32 %.1678.i, i64 5
  %.1680.i = extractelement <4 x i64> %.1652.i, i64 3
  %.1681.i = and i64 %.1680.i, 1048575
  %.1682.i = lshr i64 %.1680.i, 32
  %.1683.i = getelementptr i32, ptr %.210, i64 %.1681.i
  %.1684.i = load i32, ptr %.1683.i, align 4, !noalias !0
  %.1685.i = insertelement <8 x i32> %.1679.i, i32 %.1684.i, i64 6
  %.1686.i = getelementptr i32, ptr %.210, i64 %.1682.i
  %.1687.i = load i32, ptr %.1686.i, align 4, !noalias !0
  %.1688.i = insertelement <8 x i32> %.1685.i, i32 %.1687.i, i64 7
  %.1689.i = trunc <8 x i32> %.1688.i to <8 x i8>
  %.1690.i = getelementptr i8, ptr %.2413.i, i64 %.1562.i
  store <8 x i8> %.1689.i, ptr %.1690.i, align 1, !noalias !0
  %.1693.i = lshr <8 x i32> %.1688.i, splat (i32 8)
  %.1694.i = and <8 x i32> %.1693.i, splat (i32 4095)
  %.1695.i = add nuw nsw <8 x i32> %.1694.i, splat (i32 1)
  %.1696.i = lshr <8 x i32> %.1509.01916.i, splat (i32 12)
  %.1697.i = mul nuw <8 x i32> %.1695.i, %.1696.i
  %.1698.i = lshr <8 x i32> %.1688.i, splat (i32 20)
  %.1699.i = add nuw <8 x i32> %.1697.i, %.1698.i
  %.1700.i = icmp ult <8 x i32> %.1699.i, splat (i32 65536)
  %.1701.i = bitcast <8 x i1> %.1700.i to i8
  %.1703.i = shl i64 %.1511.01917.i, 1
  %.1704.i = getelementptr i8, ptr %.2409.i, i64 %.1703.i
  %.1706.i = load <16 x i8>, ptr %.1704.i, align 1, !noalias !0
  %.1707.i = zext i8 %.1701.i to i64
  %.1708.i = shl nuw nsw i64 %.1707.i, 4
  %.1709.i = getelementptr i8, ptr %.249, i64 %.1708.i
  %.1711.i = load <16 x i8>, ptr %.1709.i, align 1, !noalias !0
  %.1712.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1706.i, <16 x i8> %.1711.i)
  %.1713.i = bitcast <16 x i8> %.1712.i to <8 x i16>
  %.1714.i = zext <8 x i16> %.1713.i to <8 x i32>
  %.1715.i = shl <8 x i32> %.1699.i, splat (i32 16)
  %.1716.i = or disjoint <8 x i32> %.1715.i, %.1714.i
  %.1717.i = select <8 x i1> %.1700.i, <8 x i32> %.1716.i, <8 x i32> %.1699.i
  %.1719.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1701.i)
  %.1720.i = zext nneg i8 %.1719.i to i64
  %.1721.i = add i64 %.1511.01917.i, %.1720.i
  %.1723.i = tail call i64 @llvm.umin.i64(i64 %.1721.i, i64 %.2416.i)
  %.1725.i = getelementptr i8, ptr %.1522.i, i64 %.1562.i
  %.1727.i = load <8 x i8>, ptr %.1725.i, align 1, !noalias !0
  %.1729.i = zext <8 x i8> %.1727.i to <8 x i32>
  %.1730.i = shl nuw nsw <8 x i32> %.1729.i, splat (i32 12)
  %.1731.i = and <8 x i32> %.1530.01918.i, splat (i32 4095)
  %.1732.i = or disjoint <8 x i32> %.1730.i, %.1731.i
  %.1733.i = bitcast <8 x i32> %.1732.i to <4 x i64>
  %.1734.i = extractelement <4 x i64> %.1733.i, i64 0
  %.1735.i = and i64 %.1734.i, 1048575
  %.1736.i = lshr i64 %.1734.i, 32
  %.1737.i = getelementptr i32, ptr %.210, i64 %.1735.i
  %.1738.i = load i32, ptr %.1737.i, align 4, !noalias !0
  %.1739.i = insertelement <8 x i32> poison, i32 %.1738.i, i64 0
  %.1740.i = getelementptr i32, ptr %.210, i64 %.1736.i
  %.1741.i = load i32, ptr %.1740.i, align 4, !noalias !0
  %.1742.i = insertelement <8 x i32> %.1739.i, i32 %.1741.i, i64 1
  %.1743.i = extractelement <4 x i64> %.1733.i, i64 1
  %.1744.i = and i64 %.1743.i, 1048575
  %.1745.i = lshr i64 %.1743.i, 32
  %.1746.i = getelementptr i32, ptr %.210, i64 %.1744.i
  %.1747.i = load i32, ptr %.1746.i, align 4, !noalias !0
  %.1748.i = insertelement <8 x i32> %.1742.i, i32 %.1747.i, i64 2
  %.1749.i = getelementptr i32, ptr %.210, i64 %.1745.i
  %.1750.i = load i32, ptr %.1749.i, align 4, !noalias !0
  %.1751.i = insertelement <8 x i32> %.1748.i, i32 %.1750.i, i64 3
  %.1752.i = extractelement <4 x i64> %.1733.i, i64 2
  %.1753.i = and i64 %.1752.i, 1048575
  %.1754.i = lshr i64 %.1752.i, 32
  %.1755.i = getelementptr i32, ptr %.210, i64 %.1753.i
  %.1756.i = load i32, ptr %.1755.i, align 4, !noalias !0
  %.1757.i = insertelement <8 x i32> %.1751.i, i32 %.1756.i, i64 4
  %.1758.i = getelementptr i32, ptr %.210, i64 %.1754.i
  %.1759.i = load i32, ptr %.1758.i, align 4, !noalias !0
  %.1760.i = insertelement <8 x i32> %.1757.i, i32 %.1759.i, i64 5
  %.1761.i = extractelement <4 x i64> %.1733.i, i64 3
  %.1762.i = and i64 %.1761.i, 1048575
  %.1763.i = lshr i64 %.1761.i, 32
  %.1764.i = getelementptr i32, ptr %.210, i64 %.1762.i
  %.1765.i = load i32, ptr %.1764.i, align 4, !noalias !0
  %.1766.i = insertelement <8 x i32> %.1760.i, i32 %.1765.i, i64 6
  %.1767.i = getelementptr i32, ptr %.210, i64 %.1763.i
  %.1768.i = load i32, ptr %.1767.i, align 4, !noalias !0
  %.1769.i = insertelement <8 x i32> %.1766.i, i32 %.1768.i, i64 7
  %.1770.i = trunc <8 x i32> %.1769.i to <8 x i8>
  %.1771.i = getelementptr i8, ptr %.1523.i, i64 %.1562.i
  store <8 x i8> %.1770.i, ptr %.1771.i, align 1, !noalias !0
  %.1774.i = lshr <8 x i32> %.1769.i, splat (i32 8)
  %.1775.i = and <8 x i32> %.1774.i, splat (i32 4095)
  %.1776.i = add nuw nsw <8 x i32> %.1775.i, splat (i32 1)
  %.1777.i = lshr <8 x i32> %.1530.01918.i, splat (i32 12)
  %.1778.i = mul nuw <8 x i32> %.1776.i, %.1777.i
  %.1779.i = lshr <8 x i32> %.1769.i, splat (i32 20)
  %.1780.i = add nuw <8 x i32> %.1778.i, %.1779.i
  %.1781.i = icmp ult <8 x i32> %.1780.i, splat (i32 65536)
  %.1782.i = bitcast <8 x i1> %.1781.i to i8
  %.1784.i = shl i64 %.1532.01919.i, 1
  %.1785.i = getelementptr i8, ptr %.1519.i, i64 %.1784.i
  %.1787.i = load <16 x i8>, ptr %.1785.i, align 1, !noalias !0
  %.1788.i = zext i8 %.1782.i to i64
  %.1789.i = shl nuw nsw i64 %.1788.i, 4
  %.1790.i = getelementptr i8, ptr %.249, i64 %.1789.i
  %.1792.i = load <16 x i8>, ptr %.1790.i, align 1, !noalias !0
  %.1793.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1787.i, <16 x i8> %.1792.i)
  %.1794.i = bitcast <16 x i8> %.1793.i to <8 x i16>
  %.1795.i = zext <8 x i16> %.1794.i to <8 x i32>
  %.1796.i = shl <8 x i32> %.1780.i, splat (i32 16)
  %.1797.i = or disjoint <8 x i32> %.1796.i, %.1795.i
  %.1798.i = select <8 x i1> %.1781.i, <8 x i32> %.1797.i, <8 x i32> %.1780.i
  %.1800.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1782.i)
  %.1801.i = zext nneg i8 %.1800.i to i64
  %.1802.i = add i64 %.1532.01919.i, %.1801.i
  %.1804.i = tail call i64 @llvm.umin.i64(i64 %.1802.i, i64 %.1526.i)
  %.1806.i = getelementptr i8, ptr %.1543.i, i64 %.1562.i
  %.1808.i = load <8 x i8>, ptr %.1806.i, align 1, !noalias !0
  %.1810.i = zext <8 x i8> %.1808.i to <8 x i32>
  %.1811.i = shl nuw nsw <8 x i32> %.1810.i, splat (i32 12)
  %.1812.i = and <8 x i32> %.1551.01920.i, splat (i32 4095)
  %.1813.i = or disjoint <8 x i32> %.1811.i, %.1812.i
  %.1814.i = bitcast <8 x i32> %.1813.i to <4 x i64>
  %.1815.i = extractelement <4 x i64> %.1814.i, i64 0
  %.1816.i = and i64 %.1815.i, 1048575
  %.1817.i = lshr i64 %.1815.i, 32
  %.1818.i = getelementptr i32, ptr %.210, i64 %.1816.i
  %.1819.i = load i32, ptr %.1818.i, align 4, !noalias !0
  %.1820.i = insertelement <8 x i32> poison, i32 %.1819.i, i64 0
  %.1821.i = getelementptr i32, ptr %.210, i64 %.1817.i
  %.1822.i = load i32, ptr %.1821.i, align 4, !noalias !0
  %.1823.i = insertelement <8 x i32> %.1820.i, i32 %.1822.i, i64 1
  %.1824.i = extractelement <4 x i64> %.1814.i, i64 1
  %.1825.i = and i64 %.1824.i, 1048575
  %.1826.i = lshr i64 %.1824.i, 32
  %.1827.i = getelementptr i32, ptr %.210, i64 %.1825.i
  %.1828.i = load i32, ptr %.1827.i, align 4, !noalias !0
  %.1829.i = insertelement <8 x i32> %.1823.i, i32 %.1828.i, i64 2
  %.1830.i = getelementptr i32, ptr %.210, i64 %.1826.i
  %.1831.i = load i32, ptr %.1830.i, align 4, !noalias !0
  %.1832.i = insertelement <8 x i32> %.1829.i, i32 %.1831.i, i64 3
  %.1833.i = extractelement <4 x i64> %.1814.i, i64 2
  %.1834.i = and i64 %.1833.i, 1048575
  %.1835.i = lshr i64 %.1833.i, 32
  %.1836.i = getelementptr i32, ptr %.210, i64 %.1834.i
  %.1837.i = load i32, ptr %.1836.i, align 4, !noalias !0
  %.1838.i = insertelement <8 x i32> %.1832.i, i32 %.1837.i, i64 4
  %.1839.i = getelementptr i32, ptr %.210, i64 %.1835.i
  %.1840.i = load i32, ptr %.1839.i, align 4, !noalias !0
  %.1841.i = insertelement <8 x i32> %.1838.i, i32 %.1840.i, i64 5
  %.1842.i = extractelement <4 x i64> %.1814.i, i64 3
  %.1843.i = and i64 %.1842.i, 1048575
  %.1844.i = lshr i64 %.1842.i, 32
  %.1845.i = getelementptr i32, ptr %.210, i64 %.1843.i
  %.1846.i = load i32, ptr %.1845.i, align 4, !noalias !0
  %.1847.i = insertelement <8 x i32> %.1841.i, i32 %.1846.i, i64 6
  %.1848.i = getelementptr i32, ptr %.210, i64 %.1844.i
  %.1849.i = load i32, ptr %.1848.i, align 4, !noalias !0
  %.1850.i = insertelement <8 x i32> %.1847.i, i32 %.1849.i, i64 7
  %.1851.i = trunc <8 x i32> %.1850.i to <8 x i8>
  %.1852.i = getelementptr i8, ptr %.1544.i, i64 %.1562.i
  store <8 x i8> %.1851.i, ptr %.1852.i, align 1, !noalias !0
  %.1855.i = lshr <8 x i32> %.1850.i, splat (i32 8)
  %.1856.i = and <8 x i32> %.1855.i, splat (i32 4095)
  %.1857.i = add nuw nsw <8 x i32> %.1856.i, splat (i32 1)
  %.1858.i = lshr <8 x i32> %.1551.01920.i, splat (i32 12)
  %.1859.i = mul nuw <8 x i32> %.1857.i, %.1858.i
  %.1860.i = lshr <8 x i32> %.1850.i, splat (i32 20)
  %.1861.i = add nuw <8 x i32> %.1859.i, %.1860.i
  %.1862.i = icmp ult <8 x i32> %.1861.i, splat (i32 65536)
  %.1863.i = bitcast <8 x i1> %.1862.i to i8
  %.1865.i = shl i64 %.1553.01921.i, 1
  %.1866.i = getelementptr i8, ptr %.1540.i, i64 %.1865.i
  %.1868.i = load <16 x i8>, ptr %.1866.i, align 1, !noalias !0
  %.1869.i = zext i8 %.1863.i to i64
  %.1870.i = shl nuw nsw i64 %.1869.i, 4
  %.1871.i = getelementptr i8, ptr %.249, i64 %.1870.i
  %.1873.i = load <16 x i8>, ptr %.1871.i, align 1, !noalias !0
  %.1874.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1868.i, <16 x i8> %.1873.i)
  %.1875.i = bitcast <16 x i8> %.1874.i to <8 x i16>
  %.1876.i = zext <8 x i16> %.1875.i to <8 x i32>
  %.1877.i = shl <8 x i32> %.1861.i, splat (i32 16)
  %.1878.i = or disjoint <8 x i32> %.1877.i, %.1876.i
  %.1879.i = select <8 x i1> %.1862.i, <8 x i32> %.1878.i, <8 x i32> %.1861.i
  %.1881.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1863.i)
  %.1882.i = zext nneg i8 %.1881.i to i64
  %.1883.i = add i64 %.1553.01921.i, %.1882.i
  %.1885.i = tail call i64 @llvm.umin.i64(i64 %.1883.i, i64 %.1547.i)
  %.1887.i = add nsw i64 %loop.index1922.i, 1
  %exitcond1954.not.i = icmp eq i64 %.1887.i, %.1362.0.i
  br i1 %exitcond1954.not.i, label %for.end.i, label %for.body.i

for.end.i:                                        ; preds = %for.body.i, %B1098.i
  %.1488.0.lcssa.i = phi <8 x i32> [ %.2403.i, %B1098.i ], [ %.1636.i, %for.body.i ]
  %.1490.0.lcssa.i = phi i64 [ %.2405.i, %B1098.i ], [ %.1642.i, %for.body.i ]
  %.1509.0.lcssa.i = phi <8 x i32> [ %.2424.i, %B1098.i ], [ %.1717.i, %for.body.i ]
  %.1511.0.lcssa.i = phi i64 [ %.2426.i, %B1098.i ], [ %.1723.i, %for.body.i ]
  %.1530.0.lcssa.i = phi <8 x i32> [ %.1534.i, %B1098.i ], [ %.1798.i, %for.body.i ]
  %.1532.0.lcssa.i = phi i64 [ %.1536.i, %B1098.i ], [ %.1804.i, %for.body.i ]
  %.1551.0.lcssa.i = phi <8 x i32> [ %.1555.i, %B1098.i ], [ %.1879.i, %for.body.i ]
  %.1553.0.lcssa.i = phi i64 [ %.1557.i, %B1098.i ], [ %.1885.i, %for.body.i ]
  store <8 x i32> %.1488.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.1490.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.1509.0.lcssa.i, ptr %.2017.i, align 4, !noalias !0
  store i64 %.1511.0.lcssa.i, ptr %.2019.i, align 8, !noalias !0
  store <8 x i32> %.1530.0.lcssa.i, ptr %.2038.i, align 4, !noalias !0
  store i64 %.1532.0.lcssa.i, ptr %.2040.i, align 8, !noalias !0
  store <8 x i32> %.1551.0.lcssa.i, ptr %.1548.i, align 4, !noalias !0
  store i64 %.1553.0.lcssa.i, ptr %.1550.i, align 8, !noalias !0
  br label %B1142.i

for.body.1.i:                                     ; preds = %B1104.i, %for.body.1.i
  %loop.index.11907.i = phi i64 [ %.2296.i, %for.body.1.i ], [ %done.2.01944.i, %B1104.i ]
  %.2043.01906.i = phi i64 [ %.2294.i, %for.body.1.i ], [ %.2047.i, %B1104.i ]
  %.2041.01905.i = phi <8 x i32> [ %.2288.i, %for.body.1.i ], [ %.2045.i, %B1104.i ]
  %.2022.01904.i = phi i64 [ %.2213.i, %for.body.1.i ], [ %.2426.i, %B1104.i ]
  %.2020.01903.i = phi <8 x i32> [ %.2207.i, %for.body.1.i ], [ %.2424.i, %B1104.i ]
  %.2001.01902.i = phi i64 [ %.2132.i, %for.body.1.i ], [ %.2405.i, %B1104.i ]
  %.1999.01901.i = phi <8 x i32> [ %.2126.i, %for.body.1.i ], [ %.2403.i, %B1104.i ]
  %.2052.i = shl i64 %loop.index.11907.i, 3
  %.2053.i = getelementptr i8, ptr %.2391.i, i64 %.2052.i
  %.2055.i = load <8 x i8>, ptr %.2053.i, align 1, !noalias !0
  %.2057.i = zext <8 x i8> %.2055.i to <8 x i32>
  %.2058.i = shl nuw nsw <8 x i32> %.2057.i, splat (i32 12)
  %.2059.i = and <8 x i32> %.1999.01901.i, splat (i32 4095)
  %.2060.i = or disjoint <8 x i32> %.2058.i, %.2059.i
  %.2061.i = bitcast <8 x i32> %.2060.i to <4 x i64>
  %.2062.i = extractelement <4 x i64> %.2061.i, i64 0
  %.2063.i = and i64 %.2062.i, 1048575
  %.2064.i = lshr i64 %.2062.i, 32
  %.2065.i = getelementptr i32, ptr %.210, i64 %.2063.i
  %.2066.i = load i32, ptr %.2065.i, align 4, !noalias !0
  %.2067.i = insertelement <8 x i32> poison, i32 %.2066.i, i64 0
  %.2068.i = getelementptr i32, ptr %.210, i64 %.2064.i
  %.2069.i = load i32, ptr %.2068.i, align 4, !noalias !0
  %.2070.i = insertelement <8 x i32> %.2067.i, i32 %.2069.i, i64 1
  %.2071.i = extractelement <4 x i64> %.2061.i, i64 1
  %.2072.i = and i64 %.2071.i, 1048575
  %.2073.i = lshr i64 %.2071.i, 32
  %.2074.i = getelementptr i32, ptr %.210, i64 %.2072.i
  %.2075.i = load i32, ptr %.2074.i, align 4, !noalias !0
  %.2076.i = insertelement <8 x i32> %.2070.i, i32 %.2075.i, i64 2
  %.2077.i = getelementptr i32, ptr %.210, i64 %.2073.i
  %.2078.i = load i32, ptr %.2077.i, align 4, !noalias !0
  %.2079.i = insertelement <8 x i32> %.2076.i, i32 %.2078.i, i64 3
  %.2080.i = extractelement <4 x i64> %.2061.i, i64 2
  %.2081.i = and i64 %.2080.i, 1048575
  %.2082.i = lshr i64 %.2080.i, 32
  %.2083.i = getelementptr i32, ptr %.210, i64 %.2081.i
  %.2084.i = load i32, ptr %.2083.i, align 4, !noalias !0
  %.2085.i = insertelement <8 x i32> %.2079.i, i32 %.2084.i, i64 4
  %.2086.i = getelementptr i32, ptr %.210, i64 %.2082.i
  %.2087.i = load i32, ptr %.2086.i, align 4, !noalias !0
  %.2088.i = insertelement <8 x i32> %.2085.i, i32 %.2087.i, i64 5
  %.2089.i = extractelement <4 x i64> %.2061.i, i64 3
  %.2090.i = and i64 %.2089.i, 1048575
  %.2091.i = lshr i64 %.2089.i, 32
  %.2092.i = getelementptr i32, ptr %.210, i64 %.2090.i
  %.2093.i = load i32, ptr %.2092.i, align 4, !noalias !0
  %.2094.i = insertelement <8 x i32> %.2088.i, i32 %.2093.i, i64 6
  %.2095.i = getelementptr i32, ptr %.210, i64 %.2091.i
  %.2096.i = load i32, ptr %.2095.i, align 4, !noalias !0
  %.2097.i = insertelement <8 x i32> %.2094.i, i32 %.2096.i, i64 7
  %.2098.i = trunc <8 x i32> %.2097.i to <8 x i8>
  %.2099.i = getelementptr i8, ptr %.2392.i, i64 %.2052.i
  store <8 x i8> %.2098.i, ptr %.2099.i, align 1, !noalias !0
  %.2102.i = lshr <8 x i32> %.2097.i, splat (i32 8)
  %.2103.i = and <8 x i32> %.2102.i, splat (i32 4095)
  %.2104.i = add nuw nsw <8 x i32> %.2103.i, splat (i32 1)
  %.2105.i = lshr <8 x i32> %.1999.01901.i, splat (i32 12)
  %.2106.i = mul nuw <8 x i32> %.2104.i, %.2105.i
  %.2107.i = lshr <8 x i32> %.2097.i, splat (i32 20)
  %.2108.i = add nuw <8 x i32> %.2106.i, %.2107.i
  %.2109.i = icmp ult <8 x i32> %.2108.i, splat (i32 65536)
  %.2110.i = bitcast <8 x i1> %.2109.i to i8
  %.2112.i = shl i64 %.2001.01902.i, 1
  %.2113.i = getelementptr i8, ptr %.2388.i, i64 %.2112.i
  %.2115.i = load <16 x i8>, ptr %.2113.i, align 1, !noalias !0
  %.2116.i = zext i8 %.2110.i to i64
  %.2117.i = shl nuw nsw i64 %.2116.i, 4
  %.2118.i = getelementptr i8, ptr %.249, i64 %.2117.i
  %.2120.i = load <16 x i8>, ptr %.2118.i, align 1, !noalias !0
  %.2121.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2115.i, <16 x i8> %.2120.i)
  %.2122.i = bitcast <16 x i8> %.2121.i to <8 x i16>
  %.2123.i = zext <8 x i16> %.2122.i to <8 x i32>
  %.2124.i = shl <8 x i32> %.2108.i, splat (i32 16)
  %.2125.i = or disjoint <8 x i32> %.2124.i, %.2123.i
  %.2126.i = select <8 x i1> %.2109.i, <8 x i32> %.2125.i, <8 x i32> %.2108.i
  %.2128.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2110.i)
  %.2129.i = zext nneg i8 %.2128.i to i64
  %.2130.i = add i64 %.2001.01902.i, %.2129.i
  %.2132.i = tail call i64 @llvm.umin.i64(i64 %.2130.i, i64 %.2395.i)
  %.2134.i = getelementptr i8, ptr %.2412.i, i64 %.2052.i
  %.2136.i = load <8 x i8>, ptr %.2134.i, align 1, !noalias !0
  %.2138.i = zext <8 x i8> %.2136.i to <8 x i32>
  %.2139.i = shl nuw nsw <8 x i32> %.2138.i, splat (i32 12)
  %.2140.i = and <8 x i32> %.2020.01903.i, splat (i32 4095)
  %.2141.i = or disjoint <8 x i32> %.2139.i, %.2140.i
  %.2142.i = bitcast <8 x i32> %.2141.i to <4 x i64>
  %.2143.i = extractelement <4 x i64> %.2142.i, i64 0
  %.2144.i = and i64 %.2143.i, 1048575
  %.2145.i = lshr i64 %.2143.i, 32
  %.2146.i = getelementptr i32, ptr %.210, i64 %.2144.i
  %.2147.i = load i32, ptr %.2146.i, align 4, !noalias !0
  %.2148.i = insertelement <8 x i32> poison, i32 %.2147.i, i64 0
  %.2149.i = getelementptr i32, ptr %.210, i64 %.2145.i
  %.2150.i = load i32, ptr %.2149.i, align 4, !noalias !0
  %.2151.i = insertelement <8 x i32> %.2148.i, i32 %.2150.i, i64 1
  %.2152.i = extractelement <4 x i64> %.2142.i, i64 1
  %.2153.i = and i64 %.2152.i, 1048575
  %.2154.i = lshr i64 %.2152.i, 32
  %.2155.i = getelementptr i32, ptr %.210, i64 %.2153.i
  %.2156.i = load i32, ptr %.2155.i, align 4, !noalias !0
  %.2157.i = insertelement <8 x i32> %.2151.i, i32 %.2156.i, i64 2
  %.2158.i = getelementptr i32, ptr %.210, i64 %.2154.i
  %.2159.i = load i32, ptr %.2158.i, align 4, !noalias !0
  %.2160.i = insertelement <8 x i32> %.2157.i, i32 %.2159.i, i64 3
  %.2161.i = extractelement <4 x i64> %.2142.i, i64 2
  %.2162.i = and i64 %.2161.i, 1048575
  %.2163.i = lshr i64 %.2161.i, 32
  %.2164.i = getelementptr i32, ptr %.210, i64 %.2162.i
  %.2165.i = load i32, ptr %.2164.i, align 4, !noalias !0
  %.2166.i = insertelement <8 x i32> %.2160.i, i32 %.2165.i, i64 4
  %.2167.i = getelementptr i32, ptr %.210, i64 %.2163.i
  %.2168.i = load i32, ptr %.2167.i, align 4, !noalias !0
  %.2169.i = insertelement <8 x i32> %.2166.i, i32 %.2168.i, i64 5
  %.2170.i = extractelement <4 x i64> %.2142.i, i64 3
  %.2171.i = and i64 %.2170.i, 1048575
  %.2172.i = lshr i64 %.2170.i, 32
  %.2173.i = getelementptr i32, ptr %.210, i64 %.2171.i
  %.2174.i = load i32, ptr %.2173.i, align 4, !noalias !0
  %.2175.i = insertelement <8 x i32> %.2169.i, i32 %.2174.i, i64 6
  %.2176.i = getelementptr i32, ptr %.210, i64 %.2172.i
  %.2177.i = load i32, ptr %.2176.i, align 4, !noalias !0
  %.2178.i = insertelement <8 x i32> %.2175.i, i32 %.2177.i, i64 7
  %.2179.i = trunc <8 x i32> %.2178.i to <8 x i8>
  %.2180.i = getelementptr i8, ptr %.2413.i, i64 %.2052.i
  store <8 x i8> %.2179.i, ptr %.2180.i, align 1, !noalias !0
  %.2183.i = lshr <8 x i32> %.2178.i, splat (i32 8)
  %.2184.i = and <8 x i32> %.2183.i, splat (i32 4095)
  %.2185.i = add nuw nsw <8 x i32> %.2184.i, splat (i32 1)
  %.2186.i = lshr <8 x i32> %.2020.01903.i, splat (i32 12)
  %.2187.i = mul nuw <8 x i32> %.2185.i, %.2186.i
  %.2188.i = lshr <8 x i32> %.2178.i, splat (i32 20)
  %.2189.i = add nuw <8 x i32> %.2187.i, %.2188.i
  %.2190.i = icmp ult <8 x i32> %.2189.i, splat (i32 65536)
  %.2191.i = bitcast <8 x i1> %.2190.i to i8
  %.2193.i = shl i64 %.2022.01904.i, 1
  %.2194.i = getelementptr i8, ptr %.2409.i, i64 %.2193.i
  %.2196.i = load <16 x i8>, ptr %.2194.i, align 1, !noalias !0
  %.2197.i = zext i8 %.2191.i to i64
  %.2198.i = shl nuw nsw i64 %.2197.i, 4
  %.2199.i = getelementptr i8, ptr %.249, i64 %.2198.i
  %.2201.i = load <16 x i8>, ptr %.2199.i, align 1, !noalias !0
  %.2202.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2196.i, <16 x i8> %.2201.i)
  %.2203.i = bitcast <16 x i8> %.2202.i to <8 x i16>
  %.2204.i = zext <8 x i16> %.2203.i to <8 x i32>
  %.2205.i = shl <8 x i32> %.2189.i, splat (i32 16)
  %.2206.i = or disjoint <8 x i32> %.2205.i, %.2204.i
  %.2207.i = select <8 x i1> %.2190.i, <8 x i32> %.2206.i, <8 x i32> %.2189.i
  %.2209.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2191.i)
  %.2210.i = zext nneg i8 %.2209.i to i64
  %.2211.i = add i64 %.2022.01904.i, %.2210.i
  %.2213.i = tail call i64 @llvm.umin.i64(i64 %.2211.i, i64 %.2416.i)
  %.2215.i = getelementptr i8, ptr %.2033.i, i64 %.2052.i
  %.2217.i = load <8 x i8>, ptr %.2215.i, align 1, !noalias !0
  %.2219.i = zext <8 x i8> %.2217.i to <8 x i32>
  %.2220.i = shl nuw nsw <8 x i32> %.2219.i, splat (i32 12)
  %.2221.i = and <8 x i32> %.2041.01905.i, splat (i32 4095)
  %.2222.i = or disjoint <8 x i32> %.2220.i, %.2221.i
  %.2223.i = bitcast <8 x i32> %.2222.i to <4 x i64>
  %.2224.i = extractelement <4 x i64> %.2223.i, i64 0
  %.2225.i = and i64 %.2224.i, 1048575
  %.2226.i = lshr i64 %.2224.i, 32
  %.2227.i = getelementptr i32, ptr %.210, i64 %.2225.i
  %.2228.i = load i32, ptr %.2227.i, align 4, !noalias !0
  %.2229.i = insertelement <8 x i32> poison, i32 %.2228.i, i64 0
  %.2230.i = getelementptr i32, ptr %.210, i64 %.2226.i
  %.2231.i = load i32, ptr %.2230.i, align 4, !noalias !0
  %.2232.i = insertelement <8 x i32> %.2229.i, i32 %.2231.i, i64 1
  %.2233.i = extractelement <4 x i64> %.2223.i, i64 1
  %.2234.i = and i64 %.2233.i, 1048575
  %.2235.i = lshr i64 %.2233.i, 32
  %.2236.i = getelementptr i32, ptr %.210, i64 %.2234.i
  %.2237.i = load i32, ptr %.2236.i, align 4, !noalias !0
  %.2238.i = insertelement <8 x i32> %.2232.i, i32 %.2237.i, i64 2
  %.2239.i = getelementptr i32, ptr %.210, i64 %.2235.i
  %.2240.i = load i32, ptr %.2239.i, align 4, !noalias !0
  %.2241.i = insertelement <8 x i32> %.2238.i, i32 %.2240.i, i64 3
  %.2242.i = extractelement <4 x i64> %.2223.i, i64 2
  %.2243.i = and i64 %.2242.i, 1048575
  %.2244.i = lshr i64 %.2242.i, 32
  %.2245.i = getelementptr i32, ptr %.210, i64 %.2243.i
  %.2246.i = load i32, ptr %.2245.i, align 4, !noalias !0
  %.2247.i = insertelement <8 x i32> %.2241.i, i32 %.2246.i, i64 4
  %.2248.i = getelementptr i32, ptr %.210, i64 %.2244.i
  %.2249.i = load i32, ptr %.2248.i, align 4, !noalias !0
  %.2250.i = insertelement <8 x i32> %.2247.i, i32 %.2249.i, i64 5
  %.2251.i = extractelement <4 x i64> %.2223.i, i64 3
  %.2252.i = and i64 %.2251.i, 1048575
  %.2253.i = lshr i64 %.2251.i, 32
  %.2254.i = getelementptr i32, ptr %.210, i64 %.2252.i
  %.2255.i = load i32, ptr %.2254.i, align 4, !noalias !0
  %.2256.i = insertelement <8 x i32> %.2250.i, i32 %.2255.i, i64 6
  %.2257.i = getelementptr i32, ptr %.210, i64 %.2253.i
  %.2258.i = load i32, ptr %.2257.i, align 4, !noalias !0
  %.2259.i = insertelement <8 x i32> %.2256.i, i32 %.2258.i, i64 7
  %.2260.i = trunc <8 x i32> %.2259.i to <8 x i8>
  %.2261.i = getelementptr i8, ptr %.2034.i, i64 %.2052.i
  store <8 x i8> %.2260.i, ptr %.2261.i, align 1, !noalias !0
  %.2264.i = lshr <8 x i32> %.2259.i, splat (i32 8)
  %.2265.i = and <8 x i32> %.2264.i, splat (i32 4095)
  %.2266.i = add nuw nsw <8 x i32> %.2265.i, splat (i32 1)
  %.2267.i = lshr <8 x i32> %.2041.01905.i, splat (i32 12)
  %.2268.i = mul nuw <8 x i32> %.2266.i, %.2267.i
  %.2269.i = lshr <8 x i32> %.2259.i, splat (i32 20)
  %.2270.i = add nuw <8 x i32> %.2268.i, %.2269.i
  %.2271.i = icmp ult <8 x i32> %.2270.i, splat (i32 65536)
  %.2272.i = bitcast <8 x i1> %.2271.i to i8
  %.2274.i = shl i64 %.2043.01906.i, 1
  %.2275.i = getelementptr i8, ptr %.2030.i, i64 %.2274.i
  %.2277.i = load <16 x i8>, ptr %.2275.i, align 1, !noalias !0
  %.2278.i = zext i8 %.2272.i to i64
  %.2279.i = shl nuw nsw i64 %.2278.i, 4
  %.2280.i = getelementptr i8, ptr %.249, i64 %.2279.i
  %.2282.i = load <16 x i8>, ptr %.2280.i, align 1, !noalias !0
  %.2283.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2277.i, <16 x i8> %.2282.i)
  %.2284.i = bitcast <16 x i8> %.2283.i to <8 x i16>
  %.2285.i = zext <8 x i16> %.2284.i to <8 x i32>
  %.2286.i = shl <8 x i32> %.2270.i, splat (i32 16)
  %.2287.i = or disjoint <8 x i32> %.2286.i, %.2285.i
  %.2288.i = select <8 x i1> %.2271.i, <8 x i32> %.2287.i, <8 x i32> %.2270.i
  %.2290.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2272.i)
  %.2291.i = zext nneg i8 %.2290.i to i64
  %.2292.i = add i64 %.2043.01906.i, %.2291.i
  %.2294.i = tail call i64 @llvm.umin.i64(i64 %.2292.i, i64 %.2037.i)
  %.2296.i = add nsw i64 %loop.index.11907.i, 1
  %exitcond1953.not.i = icmp eq i64 %.2296.i, %.1362.0.i
  br i1 %exitcond1953.not.i, label %for.end.1.i, label %for.body.1.i

for.end.1.i:                                      ; preds = %for.body.1.i, %B1104.i
  %.1999.0.lcssa.i = phi <8 x i32> [ %.2403.i, %B1104.i ], [ %.2126.i, %for.body.1.i ]
  %.2001.0.lcssa.i = phi i64 [ %.2405.i, %B1104.i ], [ %.2132.i, %for.body.1.i ]
  %.2020.0.lcssa.i = phi <8 x i32> [ %.2424.i, %B1104.i ], [ %.2207.i, %for.body.1.i ]
  %.2022.0.lcssa.i = phi i64 [ %.2426.i, %B1104.i ], [ %.2213.i, %for.body.1.i ]
  %.2041.0.lcssa.i = phi <8 x i32> [ %.2045.i, %B1104.i ], [ %.2288.i, %for.body.1.i ]
  %.2043.0.lcssa.i = phi i64 [ %.2047.i, %B1104.i ], [ %.2294.i, %for.body.1.i ]
  store <8 x i32> %.1999.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.2001.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.2020.0.lcssa.i, ptr %.2017.i, align 4, !noalias !0
  store i64 %.2022.0.lcssa.i, ptr %.2019.i, align 8, !noalias !0
  store <8 x i32> %.2041.0.lcssa.i, ptr %.2038.i, align 4, !noalias !0
  store i64 %.2043.0.lcssa.i, ptr %.2040.i, align 8, !noalias !0
  br label %B1142.i

for.body.2.i:                                     ; preds = %B1132.i, %for.body.2.i
  %loop.index.21936.i = phi i64 [ %.2594.i, %for.body.2.i ], [ %done.2.01944.i, %B1132.i ]
  %.2422.01935.i = phi i64 [ %.2592.i, %for.body.2.i ], [ %.2426.i, %B1132.i ]
  %.2420.01934.i = phi <8 x i32> [ %.2586.i, %for.body.2.i ], [ %.2424.i, %B1132.i ]
  %.2401.01933.i = phi i64 [ %.2511.i, %for.body.2.i ], [ %.2405.i, %B1132.i ]
  %.2399.01932.i = phi <8 x i32> [ %.2505.i, %for.body.2.i ], [ %.2403.i, %B1132.i ]
  %.2431.i = shl i64 %loop.index.21936.i, 3
  %.2432.i = getelementptr i8, ptr %.2391.i, i64 %.2431.i
  %.2434.i = load <8 x i8>, ptr %.2432.i, align 1, !noalias !0
  %.2436.i = zext <8 x i8> %.2434.i to <8 x i32>
  %.2437.i = shl nuw nsw <8 x i32> %.2436.i, splat (i32 12)
  %.2438.i = and <8 x i32> %.2399.01932.i, splat (i32 4095)
  %.2439.i = or disjoint <8 x i32> %.2437.i, %.2438.i
  %.2440.i = bitcast <8 x i32> %.2439.i to <4 x i64>
  %.2441.i = extractelement <4 x i64> %.2440.i, i64 0
  %.2442.i = and i64 %.2441.i, 1048575
  %.2443.i = lshr i64 %.2441.i, 32
  %.2444.i = getelementptr i32, ptr %.210, i64 %.2442.i
  %.2445.i = load i32, ptr %.2444.i, align 4, !noalias !0
  %.2446.i = insertelement <8 x i32> poison, i32 %.2445.i, i64 0
  %.2447.i = getelementptr i32, ptr %.210, i64 %.2443.i
  %.2448.i = load i32, ptr %.2447.i, align 4, !noalias !0
  %.2449.i = insertelement <8 x i32> %.2446.i, i32 %.2448.i, i64 1
  %.2450.i = extractelement <4 x i64> %.2440.i, i64 1
  %.2451.i = and i64 %.2450.i, 1048575
  %.2452.i = lshr i64 %.2450.i, 32
  %.2453.i = getelementptr i32, ptr %.210, i64 %.2451.i
  %.2454.i = load i32, ptr %.2453.i, align 4, !noalias !0
  %.2455.i = insertelement <8 x i32> %.2449.i, i32 %.2454.i, i64 2
  %.2456.i = getelementptr i32, ptr %.210, i64 %.2452.i
  %.2457.i = load i32, ptr %.2456.i, align 4, !noalias !0
  %.2458.i = insertelement <8 x i32> %.2455.i, i32 %.2457.i, i64 3
  %.2459.i = extractelement <4 x i64> %.2440.i, i64 2
  %.2460.i = and i64 %.2459.i, 1048575
  %.2461.i = lshr i64 %.2459.i, 32
  %.2462.i = getelementptr i32, ptr %.210, i64 %.2460.i
  %.2463.i = load i32, ptr %.2462.i, align 4, !noalias !0
  %.2464.i = insertelement <8 x i32> %.2458.i, i32 %.2463.i, i64 4
  %.2465.i = getelementptr i32, ptr %.210, i64 %.2461.i
  %.2466.i = load i32, ptr %.2465.i, align 4, !noalias !0
  %.2467.i = insertelement <8 x i32> %.2464.i, i32 %.2466.i, i64 5
  %.2468.i = extractelement <4 x i64> %.2440.i, i64 3
  %.2469.i = and i64 %.2468.i, 1048575
  %.2470.i = lshr i64 %.2468.i, 32
  %.2471.i = getelementptr i32, ptr %.210, i64 %.2469.i
  %.2472.i = load i32, ptr %.2471.i, align 4, !noalias !0
  %.2473.i = insertelement <8 x i32> %.2467.i, i32 %.2472.i, i64 6
  %.2474.i = getelementptr i32, ptr %.210, i64 %.2470.i
  %.2475.i = load i32, ptr %.2474.i, align 4, !noalias !0
  %.2476.i = insertelement <8 x i32> %.2473.i, i32 %.2475.i, i64 7
  %.2477.i = trunc <8 x i32> %.2476.i to <8 x i8>
  %.2478.i = getelementptr i8, ptr %.2392.i, i64 %.2431.i
  store <8 x i8> %.2477.i, ptr %.2478.i, align 1, !noalias !0
  %.2481.i = lshr <8 x i32> %.2476.i, splat (i32 8)
  %.2482.i = and <8 x i32> %.2481.i, splat (i32 4095)
  %.2483.i = add nuw nsw <8 x i32> %.2482.i, splat (i32 1)
  %.2484.i = lshr <8 x i32> %.2399.01932.i, splat (i32 12)
  %.2485.i = mul nuw <8 x i32> %.2483.i, %.2484.i
  %.2486.i = lshr <8 x i32> %.2476.i, splat (i32 20)
  %.2487.i = add nuw <8 x i32> %.2485.i, %.2486.i
  %.2488.i = icmp ult <8 x i32> %.2487.i, splat (i32 65536)
  %.2489.i = bitcast <8 x i1> %.2488.i to i8
  %.2491.i = shl i64 %.2401.01933.i, 1
  %.2492.i = getelementptr i8, ptr %.2388.i, i64 %.2491.i
  %.2494.i = load <16 x i8>, ptr %.2492.i, align 1, !noalias !0
  %.2495.i = zext i8 %.2489.i to i64
  %.2496.i = shl nuw nsw i64 %.2495.i, 4
  %.2497.i = getelementptr i8, ptr %.249, i64 %.2496.i
  %.2499.i = load <16 x i8>, ptr %.2497.i, align 1, !noalias !0
  %.2500.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2494.i, <16 x i8> %.2499.i)
  %.2501.i = bitcast <16 x i8> %.2500.i to <8 x i16>
  %.2502.i = zext <8 x i16> %.2501.i to <8 x i32>
  %.2503.i = shl <8 x i32> %.2487.i, splat (i32 16)
  %.2504.i = or disjoint <8 x i32> %.2503.i, %.2502.i
  %.2505.i = select <8 x i1> %.2488.i, <8 x i32> %.2504.i, <8 x i32> %.2487.i
  %.2507.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2489.i)
  %.2508.i = zext nneg i8 %.2507.i to i64
  %.2509.i = add i64 %.2401.01933.i, %.2508.i
  %.2511.i = tail call i64 @llvm.umin.i64(i64 %.2509.i, i64 %.2395.i)
  %.2513.i = getelementptr i8, ptr %.2412.i, i64 %.2431.i
  %.2515.i = load <8 x i8>, ptr %.2513.i, align 1, !noalias !0
  %.2517.i = zext <8 x i8> %.2515.i to <8 x i32>
  %.2518.i = shl nuw nsw <8 x i32> %.2517.i, splat (i32 12)
  %.2519.i = and <8 x i32> %.2420.01934.i, splat (i32 4095)
  %.2520.i = or disjoint <8 x i32> %.2518.i, %.2519.i
  %.2521.i = bitcast <8 x i32> %.2520.i to <4 x i64>
  %.2522.i = extractelement <4 x i64> %.2521.i, i64 0
  %.2523.i = and i64 %.2522.i, 1048575
  %.2524.i = lshr i64 %.2522.i, 32
  %.2525.i = getelementptr i32, ptr %.210, i64 %.2523.i
  %.2526.i = load i32, ptr %.2525.i, align 4, !noalias !0
  %.2527.i = insertelement <8 x i32> poison, i32 %.2526.i, i64 0
  %.2528.i = getelementptr i32, ptr %.210, i64 %.2524.i
  %.2529.i = load i32, ptr %.2528.i, align 4, !noalias !0
  %.2530.i = insertelement <8 x i32> %.2527.i, i32 %.2529.i, i64 1
  %.2531.i = extractelement <4 x i64> %.2521.i, i64 1
  %.2532.i = and i64 %.2531.i, 1048575
  %.2533.i = lshr i64 %.2531.i, 32
  %.2534.i = getelementptr i32, ptr %.210, i64 %.2532.i
  %.2535.i = load i32, ptr %.2534.i, align 4, !noalias !0
  %.2536.i = insertelement <8 x i32> %.2530.i, i32 %.2535.i, i64 2
  %.2537.i = getelementptr i32, ptr %.210, i64 %.2533.i
  %.2538.i = load i32, ptr %.2537.i, align 4, !noalias !0
  %.2539.i = insertelement <8 x i32> %.2536.i, i32 %.2538.i, i64 3
  %.2540.i = extractelement <4 x i64> %.2521.i, i64 2
  %.2541.i = and i64 %.2540.i, 1048575
  %.2542.i = lshr i64 %.2540.i, 32
  %.2543.i = getelementptr i32, ptr %.210, i64 %.2541.i
  %.2544.i = load i32, ptr %.2543.i, align 4, !noalias !0
  %.2545.i = insertelement <8 x i32> %.2539.i, i32 %.2544.i, i64 4
  %.2546.i = getelementptr i32, ptr %.210, i64 %.2542.i
  %.2547.i = load i32, ptr %.2546.i, align 4, !noalias !0
  %.2548.i = insertelement <8 x i32> %.2545.i, i32 %.2547.i, i64 5
  %.2549.i = extractelement <4 x i64> %.2521.i, i64 3
  %.2550.i = and i64 %.2549.i, 1048575
  %.2551.i = lshr i64 %.2549.i, 32
  %.2552.i = getelementptr i32, ptr %.210, i64 %.2550.i
  %.2553.i = load i32, ptr %.2552.i, align 4, !noalias !0
  %.2554.i = insertelement <8 x i32> %.2548.i, i32 %.2553.i, i64 6
  %.2555.i = getelementptr i32, ptr %.210, i64 %.2551.i
  %.2556.i = load i32, ptr %.2555.i, align 4, !noalias !0
  %.2557.i = insertelement <8 x i32> %.2554.i, i32 %.2556.i, i64 7
  %.2558.i = trunc <8 x i32> %.2557.i to <8 x i8>
  %.2559.i = getelementptr i8, ptr %.2413.i, i64 %.2431.i
  store <8 x i8> %.2558.i, ptr %.2559.i, align 1, !noalias !0
  %.2562.i = lshr <8 x i32> %.2557.i, splat (i32 8)
  %.2563.i = and <8 x i32> %.2562.i, splat (i32 4095)
  %.2564.i = add nuw nsw <8 x i32> %.2563.i, splat (i32 1)
  %.2565.i = lshr <8 x i32> %.2420.01934.i, splat (i32 12)
  %.2566.i = mul nuw <8 x i32> %.2564.i, %.2565.i
  %.2567.i = lshr <8 x i32> %.2557.i, splat (i32 20)
  %.2568.i = add nuw <8 x i32> %.2566.i, %.2567.i
  %.2569.i = icmp ult <8 x i32> %.2568.i, splat (i32 65536)
  %.2570.i = bitcast <8 x i1> %.2569.i to i8
  %.2572.i = shl i64 %.2422.01935.i, 1
  %.2573.i = getelementptr i8, ptr %.2409.i, i64 %.2572.i
  %.2575.i = load <16 x i8>, ptr %.2573.i, align 1, !noalias !0
  %.2576.i = zext i8 %.2570.i to i64
  %.2577.i = shl nuw nsw i64 %.2576.i, 4
  %.2578.i = getelementptr i8, ptr %.249, i64 %.2577.i
  %.2580.i = load <16 x i8>, ptr %.2578.i, align 1, !noalias !0
  %.2581.i = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2575.i, <16 x i8> %.2580.i)
  %.2582.i = bitcast <16 x i8> %.2581.i to <8 x i16>
  %.2583.i = zext <8 x i16> %.2582.i to <8 x i32>
  %.2584.i = shl <8 x i32> %.2568.i, splat (i32 16)
  %.2585.i = or disjoint <8 x i32> %.2584.i, %.2583.i
  %.2586.i = select <8 x i1> %.2569.i, <8 x i32> %.2585.i, <8 x i32> %.2568.i
  %.2588.i = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2570.i)
  %.2589.i = zext nneg i8 %.2588.i to i64
  %.2590.i = add i64 %.2422.01935.i, %.2589.i
  %.2592.i = tail call i64 @llvm.umin.i64(i64 %.2590.i, i64 %.2416.i)
  %.2594.i = add nsw i64 %loop.index.21936.i, 1
  %exitcond1955.not.i = icmp eq i64 %.2594.i, %.1362.0.i
  br i1 %exitcond1955.not.i, label %for.end.2.i, label %for.body.2.i

for.end.2.i:                                      ; preds = %for.body.2.i, %B1132.i
  %.2399.0.lcssa.i = phi <8 x i32> [ %.2403.i, %B1132.i ], [ %.2505.i, %for.body.2.i ]
  %.2401.0.lcssa.i = phi i64 [ %.2405.i, %B1132.i ], [ %.2511.i, %for.body.2.i ]
  %.2420.0.lcssa.i = phi <8 x i32> [ %.2424.i, %B1132.i ], [ %.2586.i, %for.body.2.i ]
  %.2422.0.lcssa.i = phi i64 [ %.2426.i, %B1132.i ], [ %.2592.i, %for.body.2.i ]
  store <8 x i32> %.2399.0.lcssa.i, ptr %.324, align 4, !noalias !0
  store i64 %.2401.0.lcssa.i, ptr %.360, align 8, !noalias !0
  store <8 x i32> %.2420.0.lcssa.i, ptr %.2017.i, align 4, !noalias !0
  store i64 %.2422.0.lcssa.i, ptr %.2019.i, align 8, !noalias !0
  br label %B1142.i

B1226.else.if.i:                                  ; preds = %B1226.i
  br label %B1226.else.endif.i

B1226.else.endif.i:                               ; preds = %B1226.else.if.i, %B1226.i
  %.2955.sroa.0.1.i = phi i64 [ 0, %B1226.else.if.i ], [ %.2927.i, %B1226.i ]
  %.2975.not.i = icmp slt i64 %.2927.i, %.318
  br i1 %.2975.not.i, label %B1226.else.endif.endif.i, label %B1226.else.endif.if.i, !prof !4

B1226.else.endif.if.i:                            ; preds = %B1226.else.endif.i
  br label %B1226.else.endif.endif.i

B1226.else.endif.endif.i:                         ; preds = %B1226.else.endif.if.i, %B1226.else.endif.i
  %.2955.sroa.0.3.i = phi i64 [ %.318, %B1226.else.endif.if.i ], [ %.2955.sroa.0.1.i, %B1226.else.endif.i ]
  %.3068.i = getelementptr i32, ptr %.324, i64 %.2955.sroa.0.3.i
  %.3101.i = icmp eq i64 %.2717.0.i, 0
  %.3148.0.i = ashr i64 %.2906.i, 3
  %_finish_v3__vphi262_1.2.1.i = select i1 %.3101.i, i64 %done.2.0.lcssa.i, i64 %.3148.0.i
  %16 = getelementptr i64, ptr %.360, i64 %.2717.0.i
  %.3220.i = load i64, ptr %16, align 8, !noalias !0
  %17 = getelementptr i64, ptr %.102, i64 %.2717.0.i
  %.3251.i = load i64, ptr %17, align 8, !noalias !0
  %.3252.i = icmp sgt i64 %.3220.i, %.3251.i
  br i1 %.3252.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B1328.i

B1328.else.if.i:                                  ; preds = %B1328.i
  br label %B1328.else.endif.i

B1328.else.endif.i:                               ; preds = %B1328.else.if.i, %B1328.i
  %.3331.sroa.0.1.i = phi i64 [ 0, %B1328.else.if.i ], [ %.3343.i, %B1328.i ]
  %.3351.not.i = icmp slt i64 %.3343.i, %.132
  br i1 %.3351.not.i, label %B1328.else.endif.endif.i, label %B1328.else.endif.if.i, !prof !4

B1328.else.endif.if.i:                            ; preds = %B1328.else.endif.i
  br label %B1328.else.endif.endif.i

B1328.else.endif.endif.i:                         ; preds = %B1328.else.endif.if.i, %B1328.else.endif.i
  %.3331.sroa.0.3.i = phi i64 [ %.132, %B1328.else.endif.if.i ], [ %.3331.sroa.0.1.i, %B1328.else.endif.i ]
  %.3358.i = icmp slt i64 %.2907.i, 0
  %.3444.i = getelementptr i8, ptr %.138, i64 %.3331.sroa.0.3.i
  %.3474.i = shl nsw i64 %_finish_v3__vphi262_1.2.1.i, 3
  %.3533.i = select i1 %.3341.i, i64 %.282, i64 0
  %.3534.i = add i64 %.3533.i, %.2844.i
  %.3537.i = icmp slt i64 %.3534.i, 0
  br i1 %.3537.i, label %B1328.endif.else.if.i, label %B1328.endif.else.endif.i, !prof !3

B1328.endif.endif.i:                              ; preds = %B1328.endif.else.endif.endif.endif.if.i, %B1328.endif.else.endif.endif.endif.i
  %.3522.sroa.13.0.i = phi i64 [ %.282, %B1328.endif.else.endif.endif.endif.if.i ], [ %.3522.sroa.13.1.i, %B1328.endif.else.endif.endif.endif.i ]
  %.3610.i = sub i64 %.3522.sroa.13.0.i, %.3522.sroa.0.3.i
  %.3619.i = tail call i64 @llvm.smax.i64(i64 %.3610.i, i64 0)
  %.3635.i = getelementptr i8, ptr %.288, i64 %.3522.sroa.0.3.i
  %.73.i.i = shl i64 %.3251.i, 1
  %.74.i.i = add i64 %.3285.i, %.73.i.i
  %.144.i.i = getelementptr i8, ptr %.3068.i, i64 4
  %.174.i.i = getelementptr i8, ptr %.3068.i, i64 8
  %.204.i.i = getelementptr i8, ptr %.3068.i, i64 12
  %.266.i.i = getelementptr i8, ptr %.3068.i, i64 16
  %.296.i.i = getelementptr i8, ptr %.3068.i, i64 20
  %.326.i.i = getelementptr i8, ptr %.3068.i, i64 24
  %.356.i.i = getelementptr i8, ptr %.3068.i, i64 28
  %.357.i.i = load i32, ptr %.356.i.i, align 4, !noalias !5
  %.327.i.i = load i32, ptr %.326.i.i, align 4, !noalias !5
  %.297.i.i = load i32, ptr %.296.i.i, align 4, !noalias !5
  %.267.i.i = load i32, ptr %.266.i.i, align 4, !noalias !5
  %.205.i.i = load i32, ptr %.204.i.i, align 4, !noalias !5
  %.175.i.i = load i32, ptr %.174.i.i, align 4, !noalias !5
  %.145.i.i = load i32, ptr %.144.i.i, align 4, !noalias !5
  %.115.i.i = load i32, ptr %.3068.i, align 4, !noalias !5
  %.78.i.i = shl i64 %.3220.i, 1
  %.79.i.i = add i64 %.3285.i, %.78.i.i
  %.418.i.i = and i64 %.3619.i, 9223372036854775800
  %.423.i.i = icmp ult i64 %.3474.i, %.418.i.i
  br i1 %.423.i.i, label %B566.i.i, label %B3072.i.i

B566.i.i:                                         ; preds = %B1328.endif.endif.i, %B582.i.i
  %p.10.0.i.i = phi i64 [ %.2198.i.i, %B582.i.i ], [ %.79.i.i, %B1328.endif.endif.i ]
  %s0.2.0.i.i = phi i32 [ %.1380.i.i, %B582.i.i ], [ %.115.i.i, %B1328.endif.endif.i ]
  %s1.2.0.i.i = phi i32 [ %.1496.i.i, %B582.i.i ], [ %.145.i.i, %B1328.endif.endif.i ]
  %s2.2.0.i.i = phi i32 [ %.1611.i.i, %B582.i.i ], [ %.175.i.i, %B1328.endif.endif.i ]
  %s3.2.0.i.i = phi i32 [ %.1726.i.i, %B582.i.i ], [ %.205.i.i, %B1328.endif.endif.i ]
  %s4.2.0.i.i = phi i32 [ %.1841.i.i, %B582.i.i ], [ %.267.i.i, %B1328.endif.endif.i ]
  %s5.2.0.i.i = phi i32 [ %.1956.i.i, %B582.i.i ], [ %.297.i.i, %B1328.endif.endif.i ]
  %s6.2.0.i.i = phi i32 [ %.2071.i.i, %B582.i.i ], [ %.327.i.i, %B1328.endif.endif.i ]
  %s7.2.0.i.i = phi i32 [ %.2186.i.i, %B582.i.i ], [ %.357.i.i, %B1328.endif.endif.i ]
  %i.3.0.i.i = phi i64 [ %.2204.i.i, %B582.i.i ], [ %.3474.i, %B1328.endif.endif.i ]
  %.450.i.i = icmp ugt i64 %p.10.0.i.i, %.74.i.i
  br i1 %.450.i.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B582.i.i

B582.i.i:                                         ; preds = %B566.i.i
  %.520.i.i = getelementptr i8, ptr %.3444.i, i64 %i.3.0.i.i
  %.521.i.i = load i8, ptr %.520.i.i, align 1, !noalias !5
  %.524.i.i = zext i8 %.521.i.i to i64
  %18 = and i32 %s0.2.0.i.i, 4095
  %.528.i.i = zext nneg i32 %18 to i64
  %.idx.i.i = shl nuw nsw i64 %.524.i.i, 14
  %19 = getelementptr i8, ptr %.210, i64 %.idx.i.i
  %.554.i.i = getelementptr i32, ptr %19, i64 %.528.i.i
  %.555.i.i = load i32, ptr %.554.i.i, align 4, !noalias !5
  %.559.i.i = or disjoint i64 %i.3.0.i.i, 1
  %.585.i.i = getelementptr i8, ptr %.3444.i, i64 %.559.i.i
  %.586.i.i = load i8, ptr %.585.i.i, align 1, !noalias !5
  %.589.i.i = zext i8 %.586.i.i to i64
  %20 = and i32 %s1.2.0.i.i, 4095
  %.593.i.i = zext nneg i32 %20 to i64
  %.idx1226.i.i = shl nuw nsw i64 %.589.i.i, 14
  %21 = getelementptr i8, ptr %.210, i64 %.idx1226.i.i
  %.619.i.i = getelementptr i32, ptr %21, i64 %.593.i.i
  %.620.i.i = load i32, ptr %.619.i.i, align 4, !noalias !5
  %.623.i.i = or disjoint i64 %i.3.0.i.i, 2
  %.649.i.i = getelementptr i8, ptr %.3444.i, i64 %.623.i.i
  %.650.i.i = load i8, ptr %.649.i.i, align 1, !noalias !5
  %.653.i.i = zext i8 %.650.i.i to i64
  %22 = and i32 %s2.2.0.i.i, 4095
  %.657.i.i = zext nneg i32 %22 to i64
  %.idx1227.i.i = shl nuw nsw i64 %.653.i.i, 14
  %23 = getelementptr i8, ptr %.210, i64 %.idx1227.i.i
  %.683.i.i = getelementptr i32, ptr %23, i64 %.657.i.i
  %.684.i.i = load i32, ptr %.683.i.i, align 4, !noalias !5
  %.687.i.i = or disjoint i64 %i.3.0.i.i, 3
  %.713.i.i = getelementptr i8, ptr %.3444.i, i64 %.687.i.i
  %.714.i.i = load i8, ptr %.713.i.i, align 1, !noalias !5
  %.717.i.i = zext i8 %.714.i.i to i64
  %24 = and i32 %s3.2.0.i.i, 4095
  %.721.i.i = zext nneg i32 %24 to i64
  %.idx1228.i.i = shl nuw nsw i64 %.717.i.i, 14
  %25 = getelementptr i8, ptr %.210, i64 %.idx1228.i.i
  %.747.i.i = getelementptr i32, ptr %25, i64 %.721.i.i
  %.748.i.i = load i32, ptr %.747.i.i, align 4, !noalias !5
  %.751.i.i = or disjoint i64 %i.3.0.i.i, 4
  %.777.i.i = getelementptr i8, ptr %.3444.i, i64 %.751.i.i
  %.778.i.i = load i8, ptr %.777.i.i, align 1, !noalias !5
  %.781.i.i = zext i8 %.778.i.i to i64
  %26 = and i32 %s4.2.0.i.i, 4095
  %.785.i.i = zext nneg i32 %26 to i64
  %.idx1229.i.i = shl nuw nsw i64 %.781.i.i, 14
  %27 = getelementptr i8, ptr %.210, i64 %.idx1229.i.i
  %.811.i.i = getelementptr i32, ptr %27, i64 %.785.i.i
  %.812.i.i = load i32, ptr %.811.i.i, align 4, !noalias !5
  %.815.i.i = or disjoint i64 %i.3.0.i.i, 5
  %.841.i.i = getelementptr i8, ptr %.3444.i, i64 %.815.i.i
  %.842.i.i = load i8, ptr %.841.i.i, align 1, !noalias !5
  %.845.i.i = zext i8 %.842.i.i to i64
  %28 = and i32 %s5.2.0.i.i, 4095
  %.849.i.i = zext nneg i32 %28 to i64
  %.idx1230.i.i = shl nuw nsw i64 %.845.i.i, 14
  %29 = getelementptr i8, ptr %.210, i64 %.idx1230.i.i
  %.875.i.i = getelementptr i32, ptr %29, i64 %.849.i.i
  %.876.i.i = load i32, ptr %.875.i.i, align 4, !noalias !5
  %.879.i.i = or disjoint i64 %i.3.0.i.i, 6
  %.905.i.i = getelementptr i8, ptr %.3444.i, i64 %.879.i.i
  %.906.i.i = load i8, ptr %.905.i.i, align 1, !noalias !5
  %.909.i.i = zext i8 %.906.i.i to i64
  %30 = and i32 %s6.2.0.i.i, 4095
  %.913.i.i = zext nneg i32 %30 to i64
  %.idx1231.i.i = shl nuw nsw i64 %.909.i.i, 14
  %31 = getelementptr i8, ptr %.210, i64 %.idx1231.i.i
  %.939.i.i = getelementptr i32, ptr %31, i64 %.913.i.i
  %.940.i.i = load i32, ptr %.939.i.i, align 4, !noalias !5
  %.943.i.i = or disjoint i64 %i.3.0.i.i, 7
  %.969.i.i = getelementptr i8, ptr %.3444.i, i64 %.943.i.i
  %.970.i.i = load i8, ptr %.969.i.i, align 1, !noalias !5
  %.973.i.i = zext i8 %.970.i.i to i64
  %32 = and i32 %s7.2.0.i.i, 4095
  %.977.i.i = zext nneg i32 %32 to i64
  %.idx1232.i.i = shl nuw nsw i64 %.973.i.i, 14
  %33 = getelementptr i8, ptr %.210, i64 %.idx1232.i.i
  %.1003.i.i = getelementptr i32, ptr %33, i64 %.977.i.i
  %.1004.i.i = load i32, ptr %.1003.i.i, align 4, !noalias !5
  %.1009.i.i = trunc i32 %.555.i.i to i8
  %.1036.i.i = getelementptr i8, ptr %.3635.i, i64 %i.3.0.i.i
  store i8 %.1009.i.i, ptr %.1036.i.i, align 1, !noalias !5
  %.1042.i.i = trunc i32 %.620.i.i to i8
  %.1071.i.i = getelementptr i8, ptr %.3635.i, i64 %.559.i.i
  store i8 %.1042.i.i, ptr %.1071.i.i, align 1, !noalias !5
  %.1077.i.i = trunc i32 %.684.i.i to i8
  %.1105.i.i = getelementptr i8, ptr %.3635.i, i64 %.623.i.i
  store i8 %.1077.i.i, ptr %.1105.i.i, align 1, !noalias !5
  %.1111.i.i = trunc i32 %.748.i.i to i8
  %.1139.i.i = getelementptr i8, ptr %.3635.i, i64 %.687.i.i
  store i8 %.1111.i.i, ptr %.1139.i.i, align 1, !noalias !5
  %.1145.i.i = trunc i32 %.812.i.i to i8
  %.1173.i.i = getelementptr i8, ptr %.3635.i, i64 %.751.i.i
  store i8 %.1145.i.i, ptr %.1173.i.i, align 1, !noalias !5
  %.1179.i.i = trunc i32 %.876.i.i to i8
  %.1207.i.i = getelementptr i8, ptr %.3635.i, i64 %.815.i.i
  store i8 %.1179.i.i, ptr %.1207.i.i, align 1, !noalias !5
  %.1213.i.i = trunc i32 %.940.i.i to i8
  %.1241.i.i = getelementptr i8, ptr %.3635.i, i64 %.879.i.i
  store i8 %.1213.i.i, ptr %.1241.i.i, align 1, !noalias !5
  %.1247.i.i = trunc i32 %.1004.i.i to i8
  %.1275.i.i = getelementptr i8, ptr %.3635.i, i64 %.943.i.i
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

B3072.i.i:                                        ; preds = %B582.i.i, %B1328.endif.endif.i
  %p.11.1.i.i = phi i64 [ %.79.i.i, %B1328.endif.endif.i ], [ %.2198.i.i, %B582.i.i ]
  %s0.3.1.i.i = phi i32 [ %.115.i.i, %B1328.endif.endif.i ], [ %.1380.i.i, %B582.i.i ]
  %s1.3.1.i.i = phi i32 [ %.145.i.i, %B1328.endif.endif.i ], [ %.1496.i.i, %B582.i.i ]
  %s2.3.1.i.i = phi i32 [ %.175.i.i, %B1328.endif.endif.i ], [ %.1611.i.i, %B582.i.i ]
  %s3.3.1.i.i = phi i32 [ %.205.i.i, %B1328.endif.endif.i ], [ %.1726.i.i, %B582.i.i ]
  %s4.3.1.i.i = phi i32 [ %.267.i.i, %B1328.endif.endif.i ], [ %.1841.i.i, %B582.i.i ]
  %s5.3.1.i.i = phi i32 [ %.297.i.i, %B1328.endif.endif.i ], [ %.1956.i.i, %B582.i.i ]
  %s6.3.1.i.i = phi i32 [ %.327.i.i, %B1328.endif.endif.i ], [ %.2071.i.i, %B582.i.i ]
  %s7.3.1.i.i = phi i32 [ %.357.i.i, %B1328.endif.endif.i ], [ %.2186.i.i, %B582.i.i ]
  %i.4.1.i.i = phi i64 [ %.3474.i, %B1328.endif.endif.i ], [ %.2204.i.i, %B582.i.i ]
  %.2241.i.i = icmp ugt i64 %p.11.1.i.i, %.74.i.i
  br i1 %.2241.i.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3088.i.i

B3088.i.i:                                        ; preds = %B3072.i.i
  store i32 %s0.3.1.i.i, ptr %.3068.i, align 4, !noalias !5
  store i32 %s1.3.1.i.i, ptr %.144.i.i, align 4, !noalias !5
  store i32 %s2.3.1.i.i, ptr %.174.i.i, align 4, !noalias !5
  store i32 %s3.3.1.i.i, ptr %.204.i.i, align 4, !noalias !5
  store i32 %s4.3.1.i.i, ptr %.266.i.i, align 4, !noalias !5
  store i32 %s5.3.1.i.i, ptr %.296.i.i, align 4, !noalias !5
  store i32 %s6.3.1.i.i, ptr %.326.i.i, align 4, !noalias !5
  store i32 %s7.3.1.i.i, ptr %.356.i.i, align 4, !noalias !5
  %.2581.i.i = icmp ult i64 %i.4.1.i.i, %.3619.i
  br i1 %.2581.i.i, label %B3196.preheader.i.i, label %B3496.i.i

B3196.preheader.i.i:                              ; preds = %B3088.i.i
  %50 = sub nuw nsw i64 %.3619.i, %i.4.1.i.i
  br label %B3196.i.i

B3196.i.i:                                        ; preds = %B3196.i.i, %B3196.preheader.i.i
  %p.12.0.i.i = phi i64 [ %.2884.i.i, %B3196.i.i ], [ %p.11.1.i.i, %B3196.preheader.i.i ]
  %i.5.0.i.i = phi i64 [ %.2891.i.i, %B3196.i.i ], [ %i.4.1.i.i, %B3196.preheader.i.i ]
  %lane.3.0.i.i = phi i64 [ %.2895.i.i, %B3196.i.i ], [ 0, %B3196.preheader.i.i ]
  %.2615.i.i = getelementptr i32, ptr %.3068.i, i64 %lane.3.0.i.i
  %.2616.i.i = load i32, ptr %.2615.i.i, align 4, !noalias !5
  %.2643.i.i = getelementptr i8, ptr %.3444.i, i64 %i.5.0.i.i
  %.2644.i.i = load i8, ptr %.2643.i.i, align 1, !noalias !5
  %.2646.i.i = zext i8 %.2644.i.i to i64
  %51 = and i32 %.2616.i.i, 4095
  %.2650.i.i = zext nneg i32 %51 to i64
  %.idx1233.i.i = shl nuw nsw i64 %.2646.i.i, 14
  %52 = getelementptr i8, ptr %.210, i64 %.idx1233.i.i
  %.2676.i.i = getelementptr i32, ptr %52, i64 %.2650.i.i
  %.2677.i.i = load i32, ptr %.2676.i.i, align 4, !noalias !5
  %.2682.i.i = trunc i32 %.2677.i.i to i8
  %.2709.i.i = getelementptr i8, ptr %.3635.i, i64 %i.5.0.i.i
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
  %56 = getelementptr i32, ptr %.3068.i, i64 %.2952.01234.i.i
  %.3087.i.i = load i32, ptr %56, align 4, !noalias !5
  %.3090.i.i = icmp eq i32 %.3087.i.i, 65536
  %exitcond1237.not.i.i = icmp eq i64 %.3021.i.i, 8
  br i1 %exitcond1237.not.i.i, label %_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, label %B3548.if.i.i.backedge

B3588.i.thread.i:                                 ; preds = %B3548.if.i.i
  %exitcond1237.not.i1958.i = icmp eq i64 %.3021.i.i, 8
  br i1 %exitcond1237.not.i1958.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3548.if.i.i.backedge

B3548.if.i.i.backedge:                            ; preds = %B3588.i.thread.i, %B3588.i.i
  %home.2.01236.i.i.be = phi i1 [ %.3090.i.i, %B3588.i.i ], [ false, %B3588.i.thread.i ]
  br label %B3548.if.i.i

B3548.if.i.i:                                     ; preds = %B3548.if.i.i.backedge, %B3496.i.i
  %home.2.01236.i.i = phi i1 [ %.2921.i.i, %B3496.i.i ], [ %home.2.01236.i.i.be, %B3548.if.i.i.backedge ]
  %.2952.01234.i.i = phi i64 [ 0, %B3496.i.i ], [ %.3021.i.i, %B3548.if.i.i.backedge ]
  %.3021.i.i = add nuw nsw i64 %.2952.01234.i.i, 1
  br i1 %home.2.01236.i.i, label %B3588.i.i, label %B3588.i.thread.i

_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %B3588.i.i
  br i1 %.3090.i.i, label %B1152.i, label %_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B1328.endif.else.if.i:                            ; preds = %B1328.else.endif.endif.i
  br label %B1328.endif.else.endif.i

B1328.endif.else.endif.i:                         ; preds = %B1328.endif.else.if.i, %B1328.else.endif.endif.i
  %.3522.sroa.0.1.i = phi i64 [ 0, %B1328.endif.else.if.i ], [ %.3534.i, %B1328.else.endif.endif.i ]
  %.3542.not.i = icmp slt i64 %.3534.i, %.282
  br i1 %.3542.not.i, label %B1328.endif.else.endif.endif.i, label %B1328.endif.else.endif.if.i, !prof !4

B1328.endif.else.endif.if.i:                      ; preds = %B1328.endif.else.endif.i
  br label %B1328.endif.else.endif.endif.i

B1328.endif.else.endif.endif.i:                   ; preds = %B1328.endif.else.endif.if.i, %B1328.endif.else.endif.i
  %.3522.sroa.0.3.i = phi i64 [ %.282, %B1328.endif.else.endif.if.i ], [ %.3522.sroa.0.1.i, %B1328.endif.else.endif.i ]
  %.3550.i = select i1 %.3358.i, i64 %.282, i64 0
  %.3551.i = add i64 %.3550.i, %.2907.i
  %.3554.i = icmp slt i64 %.3551.i, 0
  br i1 %.3554.i, label %B1328.endif.else.endif.endif.if.i, label %B1328.endif.else.endif.endif.endif.i, !prof !3

B1328.endif.else.endif.endif.if.i:                ; preds = %B1328.endif.else.endif.endif.i
  br label %B1328.endif.else.endif.endif.endif.i

B1328.endif.else.endif.endif.endif.i:             ; preds = %B1328.endif.else.endif.endif.if.i, %B1328.endif.else.endif.endif.i
  %.3522.sroa.13.1.i = phi i64 [ 0, %B1328.endif.else.endif.endif.if.i ], [ %.3551.i, %B1328.endif.else.endif.endif.i ]
  %.3559.not.i = icmp slt i64 %.3551.i, %.282
  br i1 %.3559.not.i, label %B1328.endif.endif.i, label %B1328.endif.else.endif.endif.endif.if.i, !prof !4

B1328.endif.else.endif.endif.endif.if.i:          ; preds = %B1328.endif.else.endif.endif.endif.i
  br label %B1328.endif.endif.i

_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B68.i, %B152.i, %B308.i, %B465.i, %B613.i, %B1152.i, %B1226.else.endif.endif.i, %B3072.i.i, %_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B566.i.i, %B3588.i.thread.i
  %storemerge1869.i = phi i64 [ %.2717.0.i, %B3588.i.thread.i ], [ %.2717.0.i, %B1226.else.endif.endif.i ], [ %.2717.0.i, %B566.i.i ], [ %.2717.0.i, %_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ -1, %B1152.i ], [ %.2717.0.i, %B3072.i.i ], [ %.200.01898.i, %B613.i ], [ %.200.01898.i, %B465.i ], [ %.200.01898.i, %B308.i ], [ %.200.01898.i, %B152.i ], [ %.200.01898.i, %B68.i ]
  store i64 %storemerge1869.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rans_decode_vectors(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr #0 {
entry:
  %.13 = alloca i64, align 8
  store i64 0, ptr %.13, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB2v1B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr %.13, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) #4
  %.27 = load i64, ptr %.13, align 8
  ret i64 %.27
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

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels4rans14decode_vectorsB2v2B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels4rans5_restB2v8B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE"}
