; 13a4cb9fd8aa3844c68b9743cc4ce322

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB2v3B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10) unnamed_addr #0 {
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
  %.169 = add i64 %arg.a4, 16
  %.170 = inttoptr i64 %.169 to ptr
  %.171 = load i64, ptr %.170, align 8
  %.174 = inttoptr i64 %.171 to ptr
  %.205 = add i64 %arg.a5, 16
  %.206 = inttoptr i64 %.205 to ptr
  %.207 = load i64, ptr %.206, align 8
  %.210 = inttoptr i64 %.207 to ptr
  %.241 = add i64 %arg.a6, 16
  %.242 = inttoptr i64 %.241 to ptr
  %.243 = load i64, ptr %.242, align 8
  %.246 = inttoptr i64 %.243 to ptr
  %.271 = add i64 %arg.a7, 32
  %.272 = inttoptr i64 %.271 to ptr
  %.273 = load i64, ptr %.272, align 8
  %.274 = inttoptr i64 %.273 to ptr
  %.276 = load i64, ptr %.274, align 8
  %.277 = add i64 %arg.a7, 16
  %.278 = inttoptr i64 %.277 to ptr
  %.279 = load i64, ptr %.278, align 8
  %.282 = inttoptr i64 %.279 to ptr
  %.307 = add i64 %arg.a8, 32
  %.308 = inttoptr i64 %.307 to ptr
  %.309 = load i64, ptr %.308, align 8
  %.310 = inttoptr i64 %.309 to ptr
  %.312 = load i64, ptr %.310, align 8
  %.313 = add i64 %arg.a8, 16
  %.314 = inttoptr i64 %.313 to ptr
  %.315 = load i64, ptr %.314, align 8
  %.318 = inttoptr i64 %.315 to ptr
  %.349 = add i64 %arg.a9, 16
  %.350 = inttoptr i64 %.349 to ptr
  %.351 = load i64, ptr %.350, align 8
  %.354 = inttoptr i64 %.351 to ptr
  %.385 = add i64 %arg.a10, 16
  %.386 = inttoptr i64 %.385 to ptr
  %.387 = load i64, ptr %.386, align 8
  %.390 = inttoptr i64 %.387 to ptr
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.60, i64 0)
  %.2521178.not.i = icmp slt i64 %.60, 1
  br i1 %.2521178.not.i, label %B1225.i.preheader, label %B70.lr.ph.i

B70.lr.ph.i:                                      ; preds = %entry
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.276, i64 %.132)
  %.604.i = add i64 %.24, -32
  br label %B70.i

B70.i:                                            ; preds = %B1043.i, %B70.lr.ph.i
  %_begin_v5_at.2.01181.i = phi i64 [ 0, %B70.lr.ph.i ], [ %.1093.i, %B1043.i ]
  %.194.01180.i = phi i64 [ 0, %B70.lr.ph.i ], [ %.265.i, %B1043.i ]
  %.265.i = add nuw nsw i64 %.194.01180.i, 1
  %.336.i = sub nsw i64 %.11.i.i, %_begin_v5_at.2.01181.i
  %0 = getelementptr i64, ptr %.66, i64 %.194.01180.i
  %.370.i = load i64, ptr %0, align 8, !noalias !0
  %.371.i = icmp sgt i64 %.370.i, -1
  br i1 %.371.i, label %B110.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B110.i:                                           ; preds = %B70.i
  %1 = getelementptr i64, ptr %.102, i64 %.194.01180.i
  %.409.i = load i64, ptr %1, align 8, !noalias !0
  %.410.i = icmp sgt i64 %.409.i, 15
  %.433.i = icmp sle i64 %.409.i, %.24
  %_begin_v5__vphi240_1.2.1.i = select i1 %.410.i, i1 %.433.i, i1 false
  br i1 %_begin_v5__vphi240_1.2.1.i, label %B368.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B368.i:                                           ; preds = %B110.i
  %2 = getelementptr i64, ptr %.174, i64 %.194.01180.i
  %.497.i = load i64, ptr %2, align 8, !noalias !0
  %.498.i = icmp sgt i64 %.497.i, -1
  %.510.i = icmp sle i64 %.497.i, %.336.i
  %or.cond.i = select i1 %.498.i, i1 %.510.i, i1 false
  br i1 %or.cond.i, label %B975.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B975.i:                                           ; preds = %B368.i
  %3 = shl nuw i64 %.409.i, 1
  %.605.i = sub i64 %.604.i, %3
  %.606.i = icmp sgt i64 %.370.i, %.605.i
  br i1 %.606.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B995.i

B995.i:                                           ; preds = %B975.i
  %.609.not.i = icmp eq i64 %.194.01180.i, 0
  br i1 %.609.not.i, label %B1001.i, label %B999.i

B999.i:                                           ; preds = %B995.i
  %.672.i = getelementptr i8, ptr %2, i64 -8
  %.673.i = load i64, ptr %.672.i, align 8, !noalias !0
  %.674.i = icmp sgt i64 %.497.i, %.673.i
  br i1 %.674.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B1001.i

B1001.i:                                          ; preds = %B999.i, %B995.i
  %.idx.i = shl i64 %.194.01180.i, 5
  %invariant.gep.i = getelementptr i8, ptr %.318, i64 %.idx.i
  br label %B1029.if.i

B1043.i:                                          ; preds = %B1029.if.i
  %4 = getelementptr i64, ptr %.354, i64 %.194.01180.i
  store i64 16, ptr %4, align 8, !noalias !0
  %5 = getelementptr i64, ptr %.390, i64 %.194.01180.i
  store i64 %_begin_v5_at.2.01181.i, ptr %5, align 8, !noalias !0
  %.1089.i = load i64, ptr %2, align 8, !noalias !0
  %.1093.i = add nsw i64 %.1089.i, %_begin_v5_at.2.01181.i
  %exitcond1190.not.i = icmp eq i64 %.60, %.265.i
  br i1 %exitcond1190.not.i, label %B1225.i.preheader, label %B70.i

B1225.i.preheader:                                ; preds = %B1043.i, %entry
  br label %B1225.i

B1225.i:                                          ; preds = %B1225.i.preheader, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i
  %.1213.0.i = phi i64 [ %.1282.i, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ 0, %B1225.i.preheader ]
  %exitcond1191.not.i = icmp eq i64 %.1213.0.i, %storemerge.i
  br i1 %exitcond1191.not.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B1227.i

B1227.i:                                          ; preds = %B1225.i
  %.1282.i = add nuw i64 %.1213.0.i, 1
  %6 = getelementptr i64, ptr %.390, i64 %.1213.0.i
  %.1340.i = load i64, ptr %6, align 8, !noalias !0
  %7 = getelementptr i64, ptr %.174, i64 %.1213.0.i
  %.1402.i = load i64, ptr %7, align 8, !noalias !0
  %.1403.i = add nsw i64 %.1402.i, %.1340.i
  %.1420.i = shl i64 %.1213.0.i, 3
  %.1463.i = icmp slt i64 %.1420.i, 0
  br i1 %.1463.i, label %B1227.else.if.i, label %B1227.else.endif.i, !prof !3

B1029.if.i:                                       ; preds = %B1029.if.i, %B1001.i
  %.699.01176.i = phi i64 [ 0, %B1001.i ], [ %.768.i, %B1029.if.i ]
  %.768.i = add nuw nsw i64 %.699.01176.i, 1
  %.823.i = load i64, ptr %0, align 8, !noalias !0
  %.824.i = shl nsw i64 %.699.01176.i, 2
  %8 = getelementptr i8, ptr %.30, i64 %.823.i
  %.852.i = getelementptr i8, ptr %8, i64 %.824.i
  %.853.i = load i16, ptr %.852.i, align 1, !noalias !0
  %9 = zext i16 %.853.i to i32
  %10 = shl nuw i32 %9, 16
  %.918.i = getelementptr i8, ptr %.852.i, i64 2
  %.919.i = load i16, ptr %.918.i, align 1, !noalias !0
  %11 = zext i16 %.919.i to i32
  %.955.i = or disjoint i32 %10, %11
  %gep.i = getelementptr i32, ptr %invariant.gep.i, i64 %.699.01176.i
  store i32 %.955.i, ptr %gep.i, align 4, !noalias !0
  %exitcond.not.i = icmp eq i64 %.768.i, 8
  br i1 %exitcond.not.i, label %B1043.i, label %B1029.if.i

B1227.else.if.i:                                  ; preds = %B1227.i
  br label %B1227.else.endif.i

B1227.else.endif.i:                               ; preds = %B1227.else.if.i, %B1227.i
  %.1448.sroa.0.1.i = phi i64 [ 0, %B1227.else.if.i ], [ %.1420.i, %B1227.i ]
  %.1468.not.i = icmp slt i64 %.1420.i, %.312
  br i1 %.1468.not.i, label %B1227.else.endif.endif.i, label %B1227.else.endif.if.i, !prof !4

B1227.else.endif.if.i:                            ; preds = %B1227.else.endif.i
  br label %B1227.else.endif.endif.i

B1227.else.endif.endif.i:                         ; preds = %B1227.else.endif.if.i, %B1227.else.endif.i
  %.1448.sroa.0.3.i = phi i64 [ %.312, %B1227.else.endif.if.i ], [ %.1448.sroa.0.1.i, %B1227.else.endif.i ]
  %.1561.i = getelementptr i32, ptr %.318, i64 %.1448.sroa.0.3.i
  %12 = getelementptr i64, ptr %.66, i64 %.1213.0.i
  %.1621.i = load i64, ptr %12, align 8, !noalias !0
  %13 = getelementptr i64, ptr %.102, i64 %.1213.0.i
  %.1652.i = load i64, ptr %13, align 8, !noalias !0
  %.1676.i = icmp slt i64 %.1340.i, 0
  %.1677.i = select i1 %.1676.i, i64 %.132, i64 0
  %.1678.i = add i64 %.1677.i, %.1340.i
  %.1681.i = icmp slt i64 %.1678.i, 0
  br i1 %.1681.i, label %B1227.endif.else.if.i, label %B1227.endif.else.endif.i, !prof !3

B1227.endif.else.if.i:                            ; preds = %B1227.else.endif.endif.i
  br label %B1227.endif.else.endif.i

B1227.endif.else.endif.i:                         ; preds = %B1227.endif.else.if.i, %B1227.else.endif.endif.i
  %.1666.sroa.0.1.i = phi i64 [ 0, %B1227.endif.else.if.i ], [ %.1678.i, %B1227.else.endif.endif.i ]
  %.1686.not.i = icmp slt i64 %.1678.i, %.132
  br i1 %.1686.not.i, label %B1227.endif.else.endif.endif.i, label %B1227.endif.else.endif.if.i, !prof !4

B1227.endif.else.endif.if.i:                      ; preds = %B1227.endif.else.endif.i
  br label %B1227.endif.else.endif.endif.i

B1227.endif.else.endif.endif.i:                   ; preds = %B1227.endif.else.endif.if.i, %B1227.endif.else.endif.i
  %.1666.sroa.0.3.i = phi i64 [ %.132, %B1227.endif.else.endif.if.i ], [ %.1666.sroa.0.1.i, %B1227.endif.else.endif.i ]
  %.1693.i = icmp slt i64 %.1403.i, 0
  %.1779.i = getelementptr i8, ptr %.138, i64 %.1666.sroa.0.3.i
  %.1833.i = select i1 %.1676.i, i64 %.276, i64 0
  %.1834.i = add i64 %.1833.i, %.1340.i
  %.1837.i = icmp slt i64 %.1834.i, 0
  br i1 %.1837.i, label %B1227.endif.endif.else.if.i, label %B1227.endif.endif.else.endif.i, !prof !3

B1227.endif.endif.endif.i:                        ; preds = %B1227.endif.endif.else.endif.endif.endif.if.i, %B1227.endif.endif.else.endif.endif.endif.i
  %.1822.sroa.13.0.i = phi i64 [ %.276, %B1227.endif.endif.else.endif.endif.endif.if.i ], [ %.1822.sroa.13.1.i, %B1227.endif.endif.else.endif.endif.endif.i ]
  %.1910.i = sub i64 %.1822.sroa.13.0.i, %.1822.sroa.0.3.i
  %.1919.i = tail call i64 @llvm.smax.i64(i64 %.1910.i, i64 0)
  %.1935.i = getelementptr i8, ptr %.282, i64 %.1822.sroa.0.3.i
  %.84.i.i = shl i64 %.1652.i, 1
  %.85.i.i = add i64 %.84.i.i, %.1621.i
  %.155.i.i = getelementptr i8, ptr %.1561.i, i64 4
  %.185.i.i = getelementptr i8, ptr %.1561.i, i64 8
  %.215.i.i = getelementptr i8, ptr %.1561.i, i64 12
  %.277.i.i = getelementptr i8, ptr %.1561.i, i64 16
  %.307.i.i = getelementptr i8, ptr %.1561.i, i64 20
  %.337.i.i = getelementptr i8, ptr %.1561.i, i64 24
  %.367.i.i = getelementptr i8, ptr %.1561.i, i64 28
  %.368.i.i = load i32, ptr %.367.i.i, align 4, !noalias !5
  %.338.i.i = load i32, ptr %.337.i.i, align 4, !noalias !5
  %.308.i.i = load i32, ptr %.307.i.i, align 4, !noalias !5
  %.278.i.i = load i32, ptr %.277.i.i, align 4, !noalias !5
  %.216.i.i = load i32, ptr %.215.i.i, align 4, !noalias !5
  %.186.i.i = load i32, ptr %.185.i.i, align 4, !noalias !5
  %.156.i.i = load i32, ptr %.155.i.i, align 4, !noalias !5
  %.126.i.i = load i32, ptr %.1561.i, align 4, !noalias !5
  %.90.i.i = add i64 %.1621.i, 32
  %.429.i.i = and i64 %.1919.i, 9223372036854775800
  %.434.not.i.i = icmp eq i64 %.429.i.i, 0
  br i1 %.434.not.i.i, label %B3088.i.i, label %B566.i.i

B566.i.i:                                         ; preds = %B1227.endif.endif.endif.i, %B582.i.i
  %p.10.0.i.i = phi i64 [ %.2491.i.i, %B582.i.i ], [ %.90.i.i, %B1227.endif.endif.endif.i ]
  %s0.2.0.i.i = phi i32 [ %.1645.i.i, %B582.i.i ], [ %.126.i.i, %B1227.endif.endif.endif.i ]
  %s1.2.0.i.i = phi i32 [ %.1765.i.i, %B582.i.i ], [ %.156.i.i, %B1227.endif.endif.endif.i ]
  %s2.2.0.i.i = phi i32 [ %.1884.i.i, %B582.i.i ], [ %.186.i.i, %B1227.endif.endif.endif.i ]
  %s3.2.0.i.i = phi i32 [ %.2003.i.i, %B582.i.i ], [ %.216.i.i, %B1227.endif.endif.endif.i ]
  %s4.2.0.i.i = phi i32 [ %.2122.i.i, %B582.i.i ], [ %.278.i.i, %B1227.endif.endif.endif.i ]
  %s5.2.0.i.i = phi i32 [ %.2241.i.i, %B582.i.i ], [ %.308.i.i, %B1227.endif.endif.endif.i ]
  %s6.2.0.i.i = phi i32 [ %.2360.i.i, %B582.i.i ], [ %.338.i.i, %B1227.endif.endif.endif.i ]
  %s7.2.0.i.i = phi i32 [ %.2479.i.i, %B582.i.i ], [ %.368.i.i, %B1227.endif.endif.endif.i ]
  %i.3.0.i.i = phi i64 [ %.2497.i.i, %B582.i.i ], [ 0, %B1227.endif.endif.endif.i ]
  %.461.i.i = icmp ugt i64 %p.10.0.i.i, %.85.i.i
  br i1 %.461.i.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B582.i.i

B582.i.i:                                         ; preds = %B566.i.i
  %.533.i.i = getelementptr i8, ptr %.1779.i, i64 %i.3.0.i.i
  %.534.i.i = load i8, ptr %.533.i.i, align 1, !noalias !5
  %.538.i.i = zext i8 %.534.i.i to i64
  %.539.i.i = shl nuw nsw i64 %.538.i.i, 12
  %.540.i.i = zext i32 %s0.2.0.i.i to i64
  %.542.i.i = and i64 %.540.i.i, 4095
  %14 = getelementptr i8, ptr %.210, i64 %.539.i.i
  %.568.i.i = getelementptr i8, ptr %14, i64 %.542.i.i
  %.569.i.i = load i8, ptr %.568.i.i, align 1, !noalias !5
  %.572.i.i = zext i8 %.569.i.i to i64
  %.idx.i.i = shl nuw nsw i64 %.538.i.i, 10
  %15 = getelementptr i8, ptr %.246, i64 %.idx.i.i
  %.598.i.i = getelementptr i32, ptr %15, i64 %.572.i.i
  %.599.i.i = load i32, ptr %.598.i.i, align 4, !noalias !5
  %.603.i.i = or disjoint i64 %i.3.0.i.i, 1
  %.629.i.i = getelementptr i8, ptr %.1779.i, i64 %.603.i.i
  %.630.i.i = load i8, ptr %.629.i.i, align 1, !noalias !5
  %.634.i.i = zext i8 %.630.i.i to i64
  %.635.i.i = shl nuw nsw i64 %.634.i.i, 12
  %.636.i.i = zext i32 %s1.2.0.i.i to i64
  %.638.i.i = and i64 %.636.i.i, 4095
  %16 = getelementptr i8, ptr %.210, i64 %.635.i.i
  %.664.i.i = getelementptr i8, ptr %16, i64 %.638.i.i
  %.665.i.i = load i8, ptr %.664.i.i, align 1, !noalias !5
  %.668.i.i = zext i8 %.665.i.i to i64
  %.idx1372.i.i = shl nuw nsw i64 %.634.i.i, 10
  %17 = getelementptr i8, ptr %.246, i64 %.idx1372.i.i
  %.694.i.i = getelementptr i32, ptr %17, i64 %.668.i.i
  %.695.i.i = load i32, ptr %.694.i.i, align 4, !noalias !5
  %.698.i.i = or disjoint i64 %i.3.0.i.i, 2
  %.724.i.i = getelementptr i8, ptr %.1779.i, i64 %.698.i.i
  %.725.i.i = load i8, ptr %.724.i.i, align 1, !noalias !5
  %.729.i.i = zext i8 %.725.i.i to i64
  %.730.i.i = shl nuw nsw i64 %.729.i.i, 12
  %.731.i.i = zext i32 %s2.2.0.i.i to i64
  %.733.i.i = and i64 %.731.i.i, 4095
  %18 = getelementptr i8, ptr %.210, i64 %.730.i.i
  %.759.i.i = getelementptr i8, ptr %18, i64 %.733.i.i
  %.760.i.i = load i8, ptr %.759.i.i, align 1, !noalias !5
  %.763.i.i = zext i8 %.760.i.i to i64
  %.idx1373.i.i = shl nuw nsw i64 %.729.i.i, 10
  %19 = getelementptr i8, ptr %.246, i64 %.idx1373.i.i
  %.789.i.i = getelementptr i32, ptr %19, i64 %.763.i.i
  %.790.i.i = load i32, ptr %.789.i.i, align 4, !noalias !5
  %.793.i.i = or disjoint i64 %i.3.0.i.i, 3
  %.819.i.i = getelementptr i8, ptr %.1779.i, i64 %.793.i.i
  %.820.i.i = load i8, ptr %.819.i.i, align 1, !noalias !5
  %.824.i.i = zext i8 %.820.i.i to i64
  %.825.i.i = shl nuw nsw i64 %.824.i.i, 12
  %.826.i.i = zext i32 %s3.2.0.i.i to i64
  %.828.i.i = and i64 %.826.i.i, 4095
  %20 = getelementptr i8, ptr %.210, i64 %.825.i.i
  %.854.i.i = getelementptr i8, ptr %20, i64 %.828.i.i
  %.855.i.i = load i8, ptr %.854.i.i, align 1, !noalias !5
  %.858.i.i = zext i8 %.855.i.i to i64
  %.idx1374.i.i = shl nuw nsw i64 %.824.i.i, 10
  %21 = getelementptr i8, ptr %.246, i64 %.idx1374.i.i
  %.884.i.i = getelementptr i32, ptr %21, i64 %.858.i.i
  %.885.i.i = load i32, ptr %.884.i.i, align 4, !noalias !5
  %.888.i.i = or disjoint i64 %i.3.0.i.i, 4
  %.914.i.i = getelementptr i8, ptr %.1779.i, i64 %.888.i.i
  %.915.i.i = load i8, ptr %.914.i.i, align 1, !noalias !5
  %.919.i.i = zext i8 %.915.i.i to i64
  %.920.i.i = shl nuw nsw i64 %.919.i.i, 12
  %.921.i.i = zext i32 %s4.2.0.i.i to i64
  %.923.i.i = and i64 %.921.i.i, 4095
  %22 = getelementptr i8, ptr %.210, i64 %.920.i.i
  %.949.i.i = getelementptr i8, ptr %22, i64 %.923.i.i
  %.950.i.i = load i8, ptr %.949.i.i, align 1, !noalias !5
  %.953.i.i = zext i8 %.950.i.i to i64
  %.idx1375.i.i = shl nuw nsw i64 %.919.i.i, 10
  %23 = getelementptr i8, ptr %.246, i64 %.idx1375.i.i
  %.979.i.i = getelementptr i32, ptr %23, i64 %.953.i.i
  %.980.i.i = load i32, ptr %.979.i.i, align 4, !noalias !5
  %.983.i.i = or disjoint i64 %i.3.0.i.i, 5
  %.1009.i.i = getelementptr i8, ptr %.1779.i, i64 %.983.i.i
  %.1010.i.i = load i8, ptr %.1009.i.i, align 1, !noalias !5
  %.1014.i.i = zext i8 %.1010.i.i to i64
  %.1015.i.i = shl nuw nsw i64 %.1014.i.i, 12
  %.1016.i.i = zext i32 %s5.2.0.i.i to i64
  %.1018.i.i = and i64 %.1016.i.i, 4095
  %24 = getelementptr i8, ptr %.210, i64 %.1015.i.i
  %.1044.i.i = getelementptr i8, ptr %24, i64 %.1018.i.i
  %.1045.i.i = load i8, ptr %.1044.i.i, align 1, !noalias !5
  %.1048.i.i = zext i8 %.1045.i.i to i64
  %.idx1376.i.i = shl nuw nsw i64 %.1014.i.i, 10
  %25 = getelementptr i8, ptr %.246, i64 %.idx1376.i.i
  %.1074.i.i = getelementptr i32, ptr %25, i64 %.1048.i.i
  %.1075.i.i = load i32, ptr %.1074.i.i, align 4, !noalias !5
  %.1078.i.i = or disjoint i64 %i.3.0.i.i, 6
  %.1104.i.i = getelementptr i8, ptr %.1779.i, i64 %.1078.i.i
  %.1105.i.i = load i8, ptr %.1104.i.i, align 1, !noalias !5
  %.1109.i.i = zext i8 %.1105.i.i to i64
  %.1110.i.i = shl nuw nsw i64 %.1109.i.i, 12
  %.1111.i.i = zext i32 %s6.2.0.i.i to i64
  %.1113.i.i = and i64 %.1111.i.i, 4095
  %26 = getelementptr i8, ptr %.210, i64 %.1110.i.i
  %.1139.i.i = getelementptr i8, ptr %26, i64 %.1113.i.i
  %.1140.i.i = load i8, ptr %.1139.i.i, align 1, !noalias !5
  %.1143.i.i = zext i8 %.1140.i.i to i64
  %.idx1377.i.i = shl nuw nsw i64 %.1109.i.i, 10
  %27 = getelementptr i8, ptr %.246, i64 %.idx1377.i.i
  %.1169.i.i = getelementptr i32, ptr %27, i64 %.1143.i.i
  %.1170.i.i = load i32, ptr %.1169.i.i, align 4, !noalias !5
  %.1173.i.i = or disjoint i64 %i.3.0.i.i, 7
  %.1199.i.i = getelementptr i8, ptr %.1779.i, i64 %.1173.i.i
  %.1200.i.i = load i8, ptr %.1199.i.i, align 1, !noalias !5
  %.1204.i.i = zext i8 %.1200.i.i to i64
  %.1205.i.i = shl nuw nsw i64 %.1204.i.i, 12
  %.1206.i.i = zext i32 %s7.2.0.i.i to i64
  %.1208.i.i = and i64 %.1206.i.i, 4095
  %28 = getelementptr i8, ptr %.210, i64 %.1205.i.i
  %.1234.i.i = getelementptr i8, ptr %28, i64 %.1208.i.i
  %.1235.i.i = load i8, ptr %.1234.i.i, align 1, !noalias !5
  %.1238.i.i = zext i8 %.1235.i.i to i64
  %.idx1378.i.i = shl nuw nsw i64 %.1204.i.i, 10
  %29 = getelementptr i8, ptr %.246, i64 %.idx1378.i.i
  %.1264.i.i = getelementptr i32, ptr %29, i64 %.1238.i.i
  %.1265.i.i = load i32, ptr %.1264.i.i, align 4, !noalias !5
  %.1270.i.i = trunc i32 %.599.i.i to i8
  %.1297.i.i = getelementptr i8, ptr %.1935.i, i64 %i.3.0.i.i
  store i8 %.1270.i.i, ptr %.1297.i.i, align 1, !noalias !5
  %.1303.i.i = trunc i32 %.695.i.i to i8
  %.1332.i.i = getelementptr i8, ptr %.1935.i, i64 %.603.i.i
  store i8 %.1303.i.i, ptr %.1332.i.i, align 1, !noalias !5
  %.1338.i.i = trunc i32 %.790.i.i to i8
  %.1366.i.i = getelementptr i8, ptr %.1935.i, i64 %.698.i.i
  store i8 %.1338.i.i, ptr %.1366.i.i, align 1, !noalias !5
  %.1372.i.i = trunc i32 %.885.i.i to i8
  %.1400.i.i = getelementptr i8, ptr %.1935.i, i64 %.793.i.i
  store i8 %.1372.i.i, ptr %.1400.i.i, align 1, !noalias !5
  %.1406.i.i = trunc i32 %.980.i.i to i8
  %.1434.i.i = getelementptr i8, ptr %.1935.i, i64 %.888.i.i
  store i8 %.1406.i.i, ptr %.1434.i.i, align 1, !noalias !5
  %.1440.i.i = trunc i32 %.1075.i.i to i8
  %.1468.i.i = getelementptr i8, ptr %.1935.i, i64 %.983.i.i
  store i8 %.1440.i.i, ptr %.1468.i.i, align 1, !noalias !5
  %.1474.i.i = trunc i32 %.1170.i.i to i8
  %.1502.i.i = getelementptr i8, ptr %.1935.i, i64 %.1078.i.i
  store i8 %.1474.i.i, ptr %.1502.i.i, align 1, !noalias !5
  %.1508.i.i = trunc i32 %.1265.i.i to i8
  %.1536.i.i = getelementptr i8, ptr %.1935.i, i64 %.1173.i.i
  store i8 %.1508.i.i, ptr %.1536.i.i, align 1, !noalias !5
  %.1544.i.i = lshr i32 %.599.i.i, 8
  %.1546.i.i = and i32 %.1544.i.i, 4095
  %.1549.i.i = add nuw nsw i32 %.1546.i.i, 1
  %.1553.i.i = lshr i64 %.540.i.i, 12
  %.1554.i.i = zext nneg i32 %.1549.i.i to i64
  %.1555.i.i = mul nuw nsw i64 %.1553.i.i, %.1554.i.i
  %.1559.i.i = add nuw nsw i64 %.1555.i.i, %.542.i.i
  %30 = lshr i32 %.599.i.i, 20
  %31 = trunc nuw i64 %.1559.i.i to i32
  %.1565.i.i = sub i32 %31, %30
  %.1593.i.i = getelementptr i8, ptr %.30, i64 %p.10.0.i.i
  %.1594.i.i = load i16, ptr %.1593.i.i, align 1, !noalias !5
  %32 = zext i16 %.1594.i.i to i32
  %.1630.i.i = icmp ult i32 %.1565.i.i, 65536
  %.1635.i.i = select i1 %.1630.i.i, i32 16, i32 0
  %.1637.i.i = shl i32 %.1565.i.i, %.1635.i.i
  %.1644.i.i = select i1 %.1630.i.i, i32 %32, i32 0
  %.1645.i.i = or i32 %.1644.i.i, %.1637.i.i
  %.1648.i.i = select i1 %.1630.i.i, i64 2, i64 0
  %.1658.i.i = add i64 %.1648.i.i, %p.10.0.i.i
  %.1665.i.i = lshr i32 %.695.i.i, 8
  %.1667.i.i = and i32 %.1665.i.i, 4095
  %.1670.i.i = add nuw nsw i32 %.1667.i.i, 1
  %.1674.i.i = lshr i64 %.636.i.i, 12
  %.1675.i.i = zext nneg i32 %.1670.i.i to i64
  %.1676.i.i = mul nuw nsw i64 %.1674.i.i, %.1675.i.i
  %.1680.i.i = add nuw nsw i64 %.1676.i.i, %.638.i.i
  %33 = lshr i32 %.695.i.i, 20
  %34 = trunc nuw i64 %.1680.i.i to i32
  %.1686.i.i = sub i32 %34, %33
  %.1713.i.i = getelementptr i8, ptr %.30, i64 %.1658.i.i
  %.1714.i.i = load i16, ptr %.1713.i.i, align 1, !noalias !5
  %35 = zext i16 %.1714.i.i to i32
  %.1750.i.i = icmp ult i32 %.1686.i.i, 65536
  %.1755.i.i = select i1 %.1750.i.i, i32 16, i32 0
  %.1757.i.i = shl i32 %.1686.i.i, %.1755.i.i
  %.1764.i.i = select i1 %.1750.i.i, i32 %35, i32 0
  %.1765.i.i = or i32 %.1764.i.i, %.1757.i.i
  %.1768.i.i = select i1 %.1750.i.i, i64 2, i64 0
  %.1777.i.i = add i64 %.1768.i.i, %.1658.i.i
  %.1784.i.i = lshr i32 %.790.i.i, 8
  %.1786.i.i = and i32 %.1784.i.i, 4095
  %.1789.i.i = add nuw nsw i32 %.1786.i.i, 1
  %.1793.i.i = lshr i64 %.731.i.i, 12
  %.1794.i.i = zext nneg i32 %.1789.i.i to i64
  %.1795.i.i = mul nuw nsw i64 %.1793.i.i, %.1794.i.i
  %.1799.i.i = add nuw nsw i64 %.1795.i.i, %.733.i.i
  %36 = lshr i32 %.790.i.i, 20
  %37 = trunc nuw i64 %.1799.i.i to i32
  %.1805.i.i = sub i32 %37, %36
  %.1832.i.i = getelementptr i8, ptr %.30, i64 %.1777.i.i
  %.1833.i.i = load i16, ptr %.1832.i.i, align 1, !noalias !5
  %38 = zext i16 %.1833.i.i to i32
  %.1869.i.i = icmp ult i32 %.1805.i.i, 65536
  %.1874.i.i = select i1 %.1869.i.i, i32 16, i32 0
  %.1876.i.i = shl i32 %.1805.i.i, %.1874.i.i
  %.1883.i.i = select i1 %.1869.i.i, i32 %38, i32 0
  %.1884.i.i = or i32 %.1883.i.i, %.1876.i.i
  %.1887.i.i = select i1 %.1869.i.i, i64 2, i64 0
  %.1896.i.i = add i64 %.1887.i.i, %.1777.i.i
  %.1903.i.i = lshr i32 %.885.i.i, 8
  %.1905.i.i = and i32 %.1903.i.i, 4095
  %.1908.i.i = add nuw nsw i32 %.1905.i.i, 1
  %.1912.i.i = lshr i64 %.826.i.i, 12
  %.1913.i.i = zext nneg i32 %.1908.i.i to i64
  %.1914.i.i = mul nuw nsw i64 %.1912.i.i, %.1913.i.i
  %.1918.i.i = add nuw nsw i64 %.1914.i.i, %.828.i.i
  %39 = lshr i32 %.885.i.i, 20
  %40 = trunc nuw i64 %.1918.i.i to i32
  %.1924.i.i = sub i32 %40, %39
  %.1951.i.i = getelementptr i8, ptr %.30, i64 %.1896.i.i
  %.1952.i.i = load i16, ptr %.1951.i.i, align 1, !noalias !5
  %41 = zext i16 %.1952.i.i to i32
  %.1988.i.i = icmp ult i32 %.1924.i.i, 65536
  %.1993.i.i = select i1 %.1988.i.i, i32 16, i32 0
  %.1995.i.i = shl i32 %.1924.i.i, %.1993.i.i
  %.2002.i.i = select i1 %.1988.i.i, i32 %41, i32 0
  %.2003.i.i = or i32 %.2002.i.i, %.1995.i.i
  %.2006.i.i = select i1 %.1988.i.i, i64 2, i64 0
  %.2015.i.i = add i64 %.2006.i.i, %.1896.i.i
  %.2022.i.i = lshr i32 %.980.i.i, 8
  %.2024.i.i = and i32 %.2022.i.i, 4095
  %.2027.i.i = add nuw nsw i32 %.2024.i.i, 1
  %.2031.i.i = lshr i64 %.921.i.i, 12
  %.2032.i.i = zext nneg i32 %.2027.i.i to i64
  %.2033.i.i = mul nuw nsw i64 %.2031.i.i, %.2032.i.i
  %.2037.i.i = add nuw nsw i64 %.2033.i.i, %.923.i.i
  %42 = lshr i32 %.980.i.i, 20
  %43 = trunc nuw i64 %.2037.i.i to i32
  %.2043.i.i = sub i32 %43, %42
  %.2070.i.i = getelementptr i8, ptr %.30, i64 %.2015.i.i
  %.2071.i.i = load i16, ptr %.2070.i.i, align 1, !noalias !5
  %44 = zext i16 %.2071.i.i to i32
  %.2107.i.i = icmp ult i32 %.2043.i.i, 65536
  %.2112.i.i = select i1 %.2107.i.i, i32 16, i32 0
  %.2114.i.i = shl i32 %.2043.i.i, %.2112.i.i
  %.2121.i.i = select i1 %.2107.i.i, i32 %44, i32 0
  %.2122.i.i = or i32 %.2121.i.i, %.2114.i.i
  %.2125.i.i = select i1 %.2107.i.i, i64 2, i64 0
  %.2134.i.i = add i64 %.2125.i.i, %.2015.i.i
  %.2141.i.i = lshr i32 %.1075.i.i, 8
  %.2143.i.i = and i32 %.2141.i.i, 4095
  %.2146.i.i = add nuw nsw i32 %.2143.i.i, 1
  %.2150.i.i = lshr i64 %.1016.i.i, 12
  %.2151.i.i = zext nneg i32 %.2146.i.i to i64
  %.2152.i.i = mul nuw nsw i64 %.2150.i.i, %.2151.i.i
  %.2156.i.i = add nuw nsw i64 %.2152.i.i, %.1018.i.i
  %45 = lshr i32 %.1075.i.i, 20
  %46 = trunc nuw i64 %.2156.i.i to i32
  %.2162.i.i = sub i32 %46, %45
  %.2189.i.i = getelementptr i8, ptr %.30, i64 %.2134.i.i
  %.2190.i.i = load i16, ptr %.2189.i.i, align 1, !noalias !5
  %47 = zext i16 %.2190.i.i to i32
  %.2226.i.i = icmp ult i32 %.2162.i.i, 65536
  %.2231.i.i = select i1 %.2226.i.i, i32 16, i32 0
  %.2233.i.i = shl i32 %.2162.i.i, %.2231.i.i
  %.2240.i.i = select i1 %.2226.i.i, i32 %47, i32 0
  %.2241.i.i = or i32 %.2240.i.i, %.2233.i.i
  %.2244.i.i = select i1 %.2226.i.i, i64 2, i64 0
  %.2253.i.i = add i64 %.2244.i.i, %.2134.i.i
  %.2260.i.i = lshr i32 %.1170.i.i, 8
  %.2262.i.i = and i32 %.2260.i.i, 4095
  %.2265.i.i = add nuw nsw i32 %.2262.i.i, 1
  %.2269.i.i = lshr i64 %.1111.i.i, 12
  %.2270.i.i = zext nneg i32 %.2265.i.i to i64
  %.2271.i.i = mul nuw nsw i64 %.2269.i.i, %.2270.i.i
  %.2275.i.i = add nuw nsw i64 %.2271.i.i, %.1113.i.i
  %48 = lshr i32 %.1170.i.i, 20
  %49 = trunc nuw i64 %.2275.i.i to i32
  %.2281.i.i = sub i32 %49, %48
  %.2308.i.i = getelementptr i8, ptr %.30, i64 %.2253.i.i
  %.2309.i.i = load i16, ptr %.2308.i.i, align 1, !noalias !5
  %50 = zext i16 %.2309.i.i to i32
  %.2345.i.i = icmp ult i32 %.2281.i.i, 65536
  %.2350.i.i = select i1 %.2345.i.i, i32 16, i32 0
  %.2352.i.i = shl i32 %.2281.i.i, %.2350.i.i
  %.2359.i.i = select i1 %.2345.i.i, i32 %50, i32 0
  %.2360.i.i = or i32 %.2359.i.i, %.2352.i.i
  %.2363.i.i = select i1 %.2345.i.i, i64 2, i64 0
  %.2372.i.i = add i64 %.2363.i.i, %.2253.i.i
  %.2379.i.i = lshr i32 %.1265.i.i, 8
  %.2381.i.i = and i32 %.2379.i.i, 4095
  %.2384.i.i = add nuw nsw i32 %.2381.i.i, 1
  %.2388.i.i = lshr i64 %.1206.i.i, 12
  %.2389.i.i = zext nneg i32 %.2384.i.i to i64
  %.2390.i.i = mul nuw nsw i64 %.2388.i.i, %.2389.i.i
  %.2394.i.i = add nuw nsw i64 %.2390.i.i, %.1208.i.i
  %51 = lshr i32 %.1265.i.i, 20
  %52 = trunc nuw i64 %.2394.i.i to i32
  %.2400.i.i = sub i32 %52, %51
  %.2427.i.i = getelementptr i8, ptr %.30, i64 %.2372.i.i
  %.2428.i.i = load i16, ptr %.2427.i.i, align 1, !noalias !5
  %53 = zext i16 %.2428.i.i to i32
  %.2464.i.i = icmp ult i32 %.2400.i.i, 65536
  %.2469.i.i = select i1 %.2464.i.i, i32 16, i32 0
  %.2471.i.i = shl i32 %.2400.i.i, %.2469.i.i
  %.2478.i.i = select i1 %.2464.i.i, i32 %53, i32 0
  %.2479.i.i = or i32 %.2478.i.i, %.2471.i.i
  %.2482.i.i = select i1 %.2464.i.i, i64 2, i64 0
  %.2491.i.i = add i64 %.2482.i.i, %.2372.i.i
  %.2497.i.i = add nuw nsw i64 %i.3.0.i.i, 8
  %.2503.i.i = icmp samesign ult i64 %.2497.i.i, %.429.i.i
  br i1 %.2503.i.i, label %B566.i.i, label %B3088.i.i

B3088.i.i:                                        ; preds = %B582.i.i, %B1227.endif.endif.endif.i
  %p.11.1.i.i = phi i64 [ %.90.i.i, %B1227.endif.endif.endif.i ], [ %.2491.i.i, %B582.i.i ]
  %s0.3.1.i.i = phi i32 [ %.126.i.i, %B1227.endif.endif.endif.i ], [ %.1645.i.i, %B582.i.i ]
  %s1.3.1.i.i = phi i32 [ %.156.i.i, %B1227.endif.endif.endif.i ], [ %.1765.i.i, %B582.i.i ]
  %s2.3.1.i.i = phi i32 [ %.186.i.i, %B1227.endif.endif.endif.i ], [ %.1884.i.i, %B582.i.i ]
  %s3.3.1.i.i = phi i32 [ %.216.i.i, %B1227.endif.endif.endif.i ], [ %.2003.i.i, %B582.i.i ]
  %s4.3.1.i.i = phi i32 [ %.278.i.i, %B1227.endif.endif.endif.i ], [ %.2122.i.i, %B582.i.i ]
  %s5.3.1.i.i = phi i32 [ %.308.i.i, %B1227.endif.endif.endif.i ], [ %.2241.i.i, %B582.i.i ]
  %s6.3.1.i.i = phi i32 [ %.338.i.i, %B1227.endif.endif.endif.i ], [ %.2360.i.i, %B582.i.i ]
  %s7.3.1.i.i = phi i32 [ %.368.i.i, %B1227.endif.endif.endif.i ], [ %.2479.i.i, %B582.i.i ]
  %i.4.1.i.i = phi i64 [ 0, %B1227.endif.endif.endif.i ], [ %.2497.i.i, %B582.i.i ]
  %.2534.i.i = icmp ugt i64 %p.11.1.i.i, %.85.i.i
  br i1 %.2534.i.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3104.i.i

B3104.i.i:                                        ; preds = %B3088.i.i
  store i32 %s0.3.1.i.i, ptr %.1561.i, align 4, !noalias !5
  store i32 %s1.3.1.i.i, ptr %.155.i.i, align 4, !noalias !5
  store i32 %s2.3.1.i.i, ptr %.185.i.i, align 4, !noalias !5
  store i32 %s3.3.1.i.i, ptr %.215.i.i, align 4, !noalias !5
  store i32 %s4.3.1.i.i, ptr %.277.i.i, align 4, !noalias !5
  store i32 %s5.3.1.i.i, ptr %.307.i.i, align 4, !noalias !5
  store i32 %s6.3.1.i.i, ptr %.337.i.i, align 4, !noalias !5
  store i32 %s7.3.1.i.i, ptr %.367.i.i, align 4, !noalias !5
  %.2876.i.i = icmp ult i64 %i.4.1.i.i, %.1919.i
  br i1 %.2876.i.i, label %B3212.preheader.i.i, label %B3514.i.i

B3212.preheader.i.i:                              ; preds = %B3104.i.i
  %54 = sub nuw nsw i64 %.1919.i, %i.4.1.i.i
  br label %B3212.i.i

B3212.i.i:                                        ; preds = %B3212.i.i, %B3212.preheader.i.i
  %p.12.0.i.i = phi i64 [ %.3214.i.i, %B3212.i.i ], [ %p.11.1.i.i, %B3212.preheader.i.i ]
  %i.5.0.i.i = phi i64 [ %.3221.i.i, %B3212.i.i ], [ %i.4.1.i.i, %B3212.preheader.i.i ]
  %lane.3.0.i.i = phi i64 [ %.3225.i.i, %B3212.i.i ], [ 0, %B3212.preheader.i.i ]
  %.2910.i.i = getelementptr i32, ptr %.1561.i, i64 %lane.3.0.i.i
  %.2911.i.i = load i32, ptr %.2910.i.i, align 4, !noalias !5
  %.2938.i.i = getelementptr i8, ptr %.1779.i, i64 %i.5.0.i.i
  %.2939.i.i = load i8, ptr %.2938.i.i, align 1, !noalias !5
  %.2942.i.i = zext i8 %.2939.i.i to i64
  %.2943.i.i = shl nuw nsw i64 %.2942.i.i, 12
  %55 = and i32 %.2911.i.i, 4095
  %.2946.i.i = zext nneg i32 %55 to i64
  %56 = getelementptr i8, ptr %.210, i64 %.2943.i.i
  %.2972.i.i = getelementptr i8, ptr %56, i64 %.2946.i.i
  %.2973.i.i = load i8, ptr %.2972.i.i, align 1, !noalias !5
  %.2976.i.i = zext i8 %.2973.i.i to i64
  %.idx1379.i.i = shl nuw nsw i64 %.2942.i.i, 10
  %57 = getelementptr i8, ptr %.246, i64 %.idx1379.i.i
  %.3002.i.i = getelementptr i32, ptr %57, i64 %.2976.i.i
  %.3003.i.i = load i32, ptr %.3002.i.i, align 4, !noalias !5
  %.3008.i.i = trunc i32 %.3003.i.i to i8
  %.3035.i.i = getelementptr i8, ptr %.1935.i, i64 %i.5.0.i.i
  store i8 %.3008.i.i, ptr %.3035.i.i, align 1, !noalias !5
  %.3069.i.i = load i32, ptr %.2910.i.i, align 4, !noalias !5
  %.3073.i.i = lshr i32 %.3003.i.i, 8
  %.3075.i.i = and i32 %.3073.i.i, 4095
  %.3078.i.i = add nuw nsw i32 %.3075.i.i, 1
  %.3082.i.i = lshr i32 %.3069.i.i, 12
  %.3084.i.i = mul nuw i32 %.3082.i.i, %.3078.i.i
  %.3087.i.i = and i32 %.3069.i.i, 4095
  %58 = lshr i32 %.3003.i.i, 20
  %.3088.i.i = sub nsw i32 %.3087.i.i, %58
  %.3093.i.i = add i32 %.3088.i.i, %.3084.i.i
  %.3122.i.i = getelementptr i8, ptr %.30, i64 %p.12.0.i.i
  %.3123.i.i = load i16, ptr %.3122.i.i, align 1, !noalias !5
  %59 = zext i16 %.3123.i.i to i32
  %.3159.i.i = icmp ult i32 %.3093.i.i, 65536
  %.3164.i.i = select i1 %.3159.i.i, i32 16, i32 0
  %.3166.i.i = shl i32 %.3093.i.i, %.3164.i.i
  %.3173.i.i = select i1 %.3159.i.i, i32 %59, i32 0
  %.3174.i.i = or i32 %.3166.i.i, %.3173.i.i
  %.3177.i.i = select i1 %.3159.i.i, i64 2, i64 0
  store i32 %.3174.i.i, ptr %.2910.i.i, align 4, !noalias !5
  %.3214.i.i = add i64 %.3177.i.i, %p.12.0.i.i
  %.3221.i.i = add nuw i64 %i.5.0.i.i, 1
  %.3225.i.i = add nuw i64 %lane.3.0.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.3225.i.i, %54
  br i1 %exitcond.not.i.i, label %B3514.i.i, label %B3212.i.i

B3514.i.i:                                        ; preds = %B3212.i.i, %B3104.i.i
  %p.13.1.i.i = phi i64 [ %p.11.1.i.i, %B3104.i.i ], [ %.3214.i.i, %B3212.i.i ]
  %.3253.i.i = icmp eq i64 %p.13.1.i.i, %.85.i.i
  br label %B3566.if.i.i

B3606.i.i:                                        ; preds = %B3566.if.i.i
  %60 = getelementptr i32, ptr %.1561.i, i64 %.3284.01380.i.i
  %.3419.i.i = load i32, ptr %60, align 4, !noalias !5
  %.3422.i.i = icmp eq i32 %.3419.i.i, 65536
  %exitcond1383.not.i.i = icmp eq i64 %.3353.i.i, 8
  br i1 %exitcond1383.not.i.i, label %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, label %B3566.if.i.i.backedge

B3606.i.thread.i:                                 ; preds = %B3566.if.i.i
  %exitcond1383.not.i1193.i = icmp eq i64 %.3353.i.i, 8
  br i1 %exitcond1383.not.i1193.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3566.if.i.i.backedge

B3566.if.i.i.backedge:                            ; preds = %B3606.i.thread.i, %B3606.i.i
  %home.2.01382.i.i.be = phi i1 [ %.3422.i.i, %B3606.i.i ], [ false, %B3606.i.thread.i ]
  br label %B3566.if.i.i

B3566.if.i.i:                                     ; preds = %B3566.if.i.i.backedge, %B3514.i.i
  %home.2.01382.i.i = phi i1 [ %.3253.i.i, %B3514.i.i ], [ %home.2.01382.i.i.be, %B3566.if.i.i.backedge ]
  %.3284.01380.i.i = phi i64 [ 0, %B3514.i.i ], [ %.3353.i.i, %B3566.if.i.i.backedge ]
  %.3353.i.i = add nuw nsw i64 %.3284.01380.i.i, 1
  br i1 %home.2.01382.i.i, label %B3606.i.i, label %B3606.i.thread.i

_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %B3606.i.i
  br i1 %.3422.i.i, label %B1225.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B1227.endif.endif.else.if.i:                      ; preds = %B1227.endif.else.endif.endif.i
  br label %B1227.endif.endif.else.endif.i

B1227.endif.endif.else.endif.i:                   ; preds = %B1227.endif.endif.else.if.i, %B1227.endif.else.endif.endif.i
  %.1822.sroa.0.1.i = phi i64 [ 0, %B1227.endif.endif.else.if.i ], [ %.1834.i, %B1227.endif.else.endif.endif.i ]
  %.1842.not.i = icmp slt i64 %.1834.i, %.276
  br i1 %.1842.not.i, label %B1227.endif.endif.else.endif.endif.i, label %B1227.endif.endif.else.endif.if.i, !prof !4

B1227.endif.endif.else.endif.if.i:                ; preds = %B1227.endif.endif.else.endif.i
  br label %B1227.endif.endif.else.endif.endif.i

B1227.endif.endif.else.endif.endif.i:             ; preds = %B1227.endif.endif.else.endif.if.i, %B1227.endif.endif.else.endif.i
  %.1822.sroa.0.3.i = phi i64 [ %.276, %B1227.endif.endif.else.endif.if.i ], [ %.1822.sroa.0.1.i, %B1227.endif.endif.else.endif.i ]
  %.1850.i = select i1 %.1693.i, i64 %.276, i64 0
  %.1851.i = add i64 %.1850.i, %.1403.i
  %.1854.i = icmp slt i64 %.1851.i, 0
  br i1 %.1854.i, label %B1227.endif.endif.else.endif.endif.if.i, label %B1227.endif.endif.else.endif.endif.endif.i, !prof !3

B1227.endif.endif.else.endif.endif.if.i:          ; preds = %B1227.endif.endif.else.endif.endif.i
  br label %B1227.endif.endif.else.endif.endif.endif.i

B1227.endif.endif.else.endif.endif.endif.i:       ; preds = %B1227.endif.endif.else.endif.endif.if.i, %B1227.endif.endif.else.endif.endif.i
  %.1822.sroa.13.1.i = phi i64 [ 0, %B1227.endif.endif.else.endif.endif.if.i ], [ %.1851.i, %B1227.endif.endif.else.endif.endif.i ]
  %.1859.not.i = icmp slt i64 %.1851.i, %.276
  br i1 %.1859.not.i, label %B1227.endif.endif.endif.i, label %B1227.endif.endif.else.endif.endif.endif.if.i, !prof !4

B1227.endif.endif.else.endif.endif.endif.if.i:    ; preds = %B1227.endif.endif.else.endif.endif.endif.i
  br label %B1227.endif.endif.endif.i

_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B70.i, %B110.i, %B368.i, %B975.i, %B999.i, %B1225.i, %B3088.i.i, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B566.i.i, %B3606.i.thread.i
  %.sink.i = phi i64 [ %.1213.0.i, %B3088.i.i ], [ %.1213.0.i, %B566.i.i ], [ %.1213.0.i, %B3606.i.thread.i ], [ %.1213.0.i, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ -1, %B1225.i ], [ %.194.01180.i, %B999.i ], [ %.194.01180.i, %B975.i ], [ %.194.01180.i, %B368.i ], [ %.194.01180.i, %B110.i ], [ %.194.01180.i, %B70.i ]
  store i64 %.sink.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rans_decode_plain(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr #0 {
entry:
  %.13 = alloca i64, align 8
  store i64 0, ptr %.13, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB2v3B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr %.13, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) #2
  %.27 = load i64, ptr %.13, align 8
  ret i64 %.27
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE"}
