; f4313909d684c6df4f62e5b50cb239e6

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB2v3B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9) unnamed_addr #0 {
entry:
  %.18 = add i64 %arg.a0, 32
  %.19 = inttoptr i64 %.18 to ptr
  %.20 = load i64, ptr %.19, align 8
  %.21 = inttoptr i64 %.20 to ptr
  %.23 = load i64, ptr %.21, align 8
  %.24 = add i64 %arg.a0, 16
  %.25 = inttoptr i64 %.24 to ptr
  %.26 = load i64, ptr %.25, align 8
  %.29 = inttoptr i64 %.26 to ptr
  %.54 = add i64 %arg.a1, 32
  %.55 = inttoptr i64 %.54 to ptr
  %.56 = load i64, ptr %.55, align 8
  %.57 = inttoptr i64 %.56 to ptr
  %.59 = load i64, ptr %.57, align 8
  %.60 = add i64 %arg.a1, 16
  %.61 = inttoptr i64 %.60 to ptr
  %.62 = load i64, ptr %.61, align 8
  %.65 = inttoptr i64 %.62 to ptr
  %.96 = add i64 %arg.a2, 16
  %.97 = inttoptr i64 %.96 to ptr
  %.98 = load i64, ptr %.97, align 8
  %.101 = inttoptr i64 %.98 to ptr
  %.126 = add i64 %arg.a3, 32
  %.127 = inttoptr i64 %.126 to ptr
  %.128 = load i64, ptr %.127, align 8
  %.129 = inttoptr i64 %.128 to ptr
  %.131 = load i64, ptr %.129, align 8
  %.132 = add i64 %arg.a3, 16
  %.133 = inttoptr i64 %.132 to ptr
  %.134 = load i64, ptr %.133, align 8
  %.137 = inttoptr i64 %.134 to ptr
  %.168 = add i64 %arg.a4, 16
  %.169 = inttoptr i64 %.168 to ptr
  %.170 = load i64, ptr %.169, align 8
  %.173 = inttoptr i64 %.170 to ptr
  %.204 = add i64 %arg.a5, 16
  %.205 = inttoptr i64 %.204 to ptr
  %.206 = load i64, ptr %.205, align 8
  %.209 = inttoptr i64 %.206 to ptr
  %.234 = add i64 %arg.a6, 32
  %.235 = inttoptr i64 %.234 to ptr
  %.236 = load i64, ptr %.235, align 8
  %.237 = inttoptr i64 %.236 to ptr
  %.239 = load i64, ptr %.237, align 8
  %.240 = add i64 %arg.a6, 16
  %.241 = inttoptr i64 %.240 to ptr
  %.242 = load i64, ptr %.241, align 8
  %.245 = inttoptr i64 %.242 to ptr
  %.270 = add i64 %arg.a7, 32
  %.271 = inttoptr i64 %.270 to ptr
  %.272 = load i64, ptr %.271, align 8
  %.273 = inttoptr i64 %.272 to ptr
  %.275 = load i64, ptr %.273, align 8
  %.276 = add i64 %arg.a7, 16
  %.277 = inttoptr i64 %.276 to ptr
  %.278 = load i64, ptr %.277, align 8
  %.281 = inttoptr i64 %.278 to ptr
  %.312 = add i64 %arg.a8, 16
  %.313 = inttoptr i64 %.312 to ptr
  %.314 = load i64, ptr %.313, align 8
  %.317 = inttoptr i64 %.314 to ptr
  %.348 = add i64 %arg.a9, 16
  %.349 = inttoptr i64 %.348 to ptr
  %.350 = load i64, ptr %.349, align 8
  %.353 = inttoptr i64 %.350 to ptr
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.59, i64 0)
  %.2401141.not.i = icmp slt i64 %.59, 1
  br i1 %.2401141.not.i, label %B1225.i.preheader, label %B68.lr.ph.i

B68.lr.ph.i:                                      ; preds = %entry
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.239, i64 %.131)
  %.592.i = add i64 %.23, -32
  br label %B68.i

B68.i:                                            ; preds = %B1043.i, %B68.lr.ph.i
  %_begin_v5_at.2.01144.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.1081.i, %B1043.i ]
  %.182.01143.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.253.i, %B1043.i ]
  %.253.i = add nuw nsw i64 %.182.01143.i, 1
  %.324.i = sub nsw i64 %.11.i.i, %_begin_v5_at.2.01144.i
  %0 = getelementptr i64, ptr %.65, i64 %.182.01143.i
  %.358.i = load i64, ptr %0, align 8, !noalias !0
  %.359.i = icmp sgt i64 %.358.i, -1
  br i1 %.359.i, label %B108.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B108.i:                                           ; preds = %B68.i
  %1 = getelementptr i64, ptr %.101, i64 %.182.01143.i
  %.397.i = load i64, ptr %1, align 8, !noalias !0
  %.398.i = icmp sgt i64 %.397.i, 15
  %.421.i = icmp sle i64 %.397.i, %.23
  %_begin_v5__vphi240_1.2.1.i = select i1 %.398.i, i1 %.421.i, i1 false
  br i1 %_begin_v5__vphi240_1.2.1.i, label %B364.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B364.i:                                           ; preds = %B108.i
  %2 = getelementptr i64, ptr %.173, i64 %.182.01143.i
  %.485.i = load i64, ptr %2, align 8, !noalias !0
  %.486.i = icmp sgt i64 %.485.i, -1
  %.498.i = icmp sle i64 %.485.i, %.324.i
  %or.cond.i = select i1 %.486.i, i1 %.498.i, i1 false
  br i1 %or.cond.i, label %B975.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B975.i:                                           ; preds = %B364.i
  %3 = shl nuw i64 %.397.i, 1
  %.593.i = sub i64 %.592.i, %3
  %.594.i = icmp sgt i64 %.358.i, %.593.i
  br i1 %.594.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B995.i

B995.i:                                           ; preds = %B975.i
  %.597.not.i = icmp eq i64 %.182.01143.i, 0
  br i1 %.597.not.i, label %B1001.i, label %B999.i

B999.i:                                           ; preds = %B995.i
  %.660.i = getelementptr i8, ptr %2, i64 -8
  %.661.i = load i64, ptr %.660.i, align 8, !noalias !0
  %.662.i = icmp sgt i64 %.485.i, %.661.i
  br i1 %.662.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B1001.i

B1001.i:                                          ; preds = %B999.i, %B995.i
  %.idx.i = shl i64 %.182.01143.i, 5
  %invariant.gep.i = getelementptr i8, ptr %.281, i64 %.idx.i
  br label %B1029.if.i

B1043.i:                                          ; preds = %B1029.if.i
  %4 = getelementptr i64, ptr %.317, i64 %.182.01143.i
  store i64 16, ptr %4, align 8, !noalias !0
  %5 = getelementptr i64, ptr %.353, i64 %.182.01143.i
  store i64 %_begin_v5_at.2.01144.i, ptr %5, align 8, !noalias !0
  %.1077.i = load i64, ptr %2, align 8, !noalias !0
  %.1081.i = add nsw i64 %.1077.i, %_begin_v5_at.2.01144.i
  %exitcond1153.not.i = icmp eq i64 %.59, %.253.i
  br i1 %exitcond1153.not.i, label %B1225.i.preheader, label %B68.i

B1225.i.preheader:                                ; preds = %B1043.i, %entry
  br label %B1225.i

B1225.i:                                          ; preds = %B1225.i.preheader, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i
  %.1199.0.i = phi i64 [ %.1268.i, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ 0, %B1225.i.preheader ]
  %exitcond1154.not.i = icmp eq i64 %.1199.0.i, %storemerge.i
  br i1 %exitcond1154.not.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B1227.i

B1227.i:                                          ; preds = %B1225.i
  %.1268.i = add nuw i64 %.1199.0.i, 1
  %6 = getelementptr i64, ptr %.353, i64 %.1199.0.i
  %.1326.i = load i64, ptr %6, align 8, !noalias !0
  %7 = getelementptr i64, ptr %.173, i64 %.1199.0.i
  %.1388.i = load i64, ptr %7, align 8, !noalias !0
  %.1389.i = add nsw i64 %.1388.i, %.1326.i
  %.1406.i = shl i64 %.1199.0.i, 3
  %.1449.i = icmp slt i64 %.1406.i, 0
  br i1 %.1449.i, label %B1227.else.if.i, label %B1227.else.endif.i, !prof !3

B1029.if.i:                                       ; preds = %B1029.if.i, %B1001.i
  %.687.01139.i = phi i64 [ 0, %B1001.i ], [ %.756.i, %B1029.if.i ]
  %.756.i = add nuw nsw i64 %.687.01139.i, 1
  %.811.i = load i64, ptr %0, align 8, !noalias !0
  %.812.i = shl nsw i64 %.687.01139.i, 2
  %8 = getelementptr i8, ptr %.29, i64 %.811.i
  %.840.i = getelementptr i8, ptr %8, i64 %.812.i
  %.841.i = load i16, ptr %.840.i, align 1, !noalias !0
  %9 = zext i16 %.841.i to i32
  %10 = shl nuw i32 %9, 16
  %.906.i = getelementptr i8, ptr %.840.i, i64 2
  %.907.i = load i16, ptr %.906.i, align 1, !noalias !0
  %11 = zext i16 %.907.i to i32
  %.943.i = or disjoint i32 %10, %11
  %gep.i = getelementptr i32, ptr %invariant.gep.i, i64 %.687.01139.i
  store i32 %.943.i, ptr %gep.i, align 4, !noalias !0
  %exitcond.not.i = icmp eq i64 %.756.i, 8
  br i1 %exitcond.not.i, label %B1043.i, label %B1029.if.i

B1227.else.if.i:                                  ; preds = %B1227.i
  br label %B1227.else.endif.i

B1227.else.endif.i:                               ; preds = %B1227.else.if.i, %B1227.i
  %.1434.sroa.0.1.i = phi i64 [ 0, %B1227.else.if.i ], [ %.1406.i, %B1227.i ]
  %.1454.not.i = icmp slt i64 %.1406.i, %.275
  br i1 %.1454.not.i, label %B1227.else.endif.endif.i, label %B1227.else.endif.if.i, !prof !4

B1227.else.endif.if.i:                            ; preds = %B1227.else.endif.i
  br label %B1227.else.endif.endif.i

B1227.else.endif.endif.i:                         ; preds = %B1227.else.endif.if.i, %B1227.else.endif.i
  %.1434.sroa.0.3.i = phi i64 [ %.275, %B1227.else.endif.if.i ], [ %.1434.sroa.0.1.i, %B1227.else.endif.i ]
  %.1547.i = getelementptr i32, ptr %.281, i64 %.1434.sroa.0.3.i
  %12 = getelementptr i64, ptr %.65, i64 %.1199.0.i
  %.1607.i = load i64, ptr %12, align 8, !noalias !0
  %13 = getelementptr i64, ptr %.101, i64 %.1199.0.i
  %.1638.i = load i64, ptr %13, align 8, !noalias !0
  %.1662.i = icmp slt i64 %.1326.i, 0
  %.1663.i = select i1 %.1662.i, i64 %.131, i64 0
  %.1664.i = add i64 %.1663.i, %.1326.i
  %.1667.i = icmp slt i64 %.1664.i, 0
  br i1 %.1667.i, label %B1227.endif.else.if.i, label %B1227.endif.else.endif.i, !prof !3

B1227.endif.else.if.i:                            ; preds = %B1227.else.endif.endif.i
  br label %B1227.endif.else.endif.i

B1227.endif.else.endif.i:                         ; preds = %B1227.endif.else.if.i, %B1227.else.endif.endif.i
  %.1652.sroa.0.1.i = phi i64 [ 0, %B1227.endif.else.if.i ], [ %.1664.i, %B1227.else.endif.endif.i ]
  %.1672.not.i = icmp slt i64 %.1664.i, %.131
  br i1 %.1672.not.i, label %B1227.endif.else.endif.endif.i, label %B1227.endif.else.endif.if.i, !prof !4

B1227.endif.else.endif.if.i:                      ; preds = %B1227.endif.else.endif.i
  br label %B1227.endif.else.endif.endif.i

B1227.endif.else.endif.endif.i:                   ; preds = %B1227.endif.else.endif.if.i, %B1227.endif.else.endif.i
  %.1652.sroa.0.3.i = phi i64 [ %.131, %B1227.endif.else.endif.if.i ], [ %.1652.sroa.0.1.i, %B1227.endif.else.endif.i ]
  %.1679.i = icmp slt i64 %.1389.i, 0
  %.1765.i = getelementptr i8, ptr %.137, i64 %.1652.sroa.0.3.i
  %.1819.i = select i1 %.1662.i, i64 %.239, i64 0
  %.1820.i = add i64 %.1819.i, %.1326.i
  %.1823.i = icmp slt i64 %.1820.i, 0
  br i1 %.1823.i, label %B1227.endif.endif.else.if.i, label %B1227.endif.endif.else.endif.i, !prof !3

B1227.endif.endif.endif.i:                        ; preds = %B1227.endif.endif.else.endif.endif.endif.if.i, %B1227.endif.endif.else.endif.endif.endif.i
  %.1808.sroa.13.0.i = phi i64 [ %.239, %B1227.endif.endif.else.endif.endif.endif.if.i ], [ %.1808.sroa.13.1.i, %B1227.endif.endif.else.endif.endif.endif.i ]
  %.1896.i = sub i64 %.1808.sroa.13.0.i, %.1808.sroa.0.3.i
  %.1905.i = tail call i64 @llvm.smax.i64(i64 %.1896.i, i64 0)
  %.1921.i = getelementptr i8, ptr %.245, i64 %.1808.sroa.0.3.i
  %.73.i.i = shl i64 %.1638.i, 1
  %.74.i.i = add i64 %.73.i.i, %.1607.i
  %.144.i.i = getelementptr i8, ptr %.1547.i, i64 4
  %.174.i.i = getelementptr i8, ptr %.1547.i, i64 8
  %.204.i.i = getelementptr i8, ptr %.1547.i, i64 12
  %.266.i.i = getelementptr i8, ptr %.1547.i, i64 16
  %.296.i.i = getelementptr i8, ptr %.1547.i, i64 20
  %.326.i.i = getelementptr i8, ptr %.1547.i, i64 24
  %.356.i.i = getelementptr i8, ptr %.1547.i, i64 28
  %.357.i.i = load i32, ptr %.356.i.i, align 4, !noalias !5
  %.327.i.i = load i32, ptr %.326.i.i, align 4, !noalias !5
  %.297.i.i = load i32, ptr %.296.i.i, align 4, !noalias !5
  %.267.i.i = load i32, ptr %.266.i.i, align 4, !noalias !5
  %.205.i.i = load i32, ptr %.204.i.i, align 4, !noalias !5
  %.175.i.i = load i32, ptr %.174.i.i, align 4, !noalias !5
  %.145.i.i = load i32, ptr %.144.i.i, align 4, !noalias !5
  %.115.i.i = load i32, ptr %.1547.i, align 4, !noalias !5
  %.79.i.i = add i64 %.1607.i, 32
  %.418.i.i = and i64 %.1905.i, 9223372036854775800
  %.423.not.i.i = icmp eq i64 %.418.i.i, 0
  br i1 %.423.not.i.i, label %B3072.i.i, label %B566.i.i

B566.i.i:                                         ; preds = %B1227.endif.endif.endif.i, %B582.i.i
  %p.10.0.i.i = phi i64 [ %.2198.i.i, %B582.i.i ], [ %.79.i.i, %B1227.endif.endif.endif.i ]
  %s0.2.0.i.i = phi i32 [ %.1380.i.i, %B582.i.i ], [ %.115.i.i, %B1227.endif.endif.endif.i ]
  %s1.2.0.i.i = phi i32 [ %.1496.i.i, %B582.i.i ], [ %.145.i.i, %B1227.endif.endif.endif.i ]
  %s2.2.0.i.i = phi i32 [ %.1611.i.i, %B582.i.i ], [ %.175.i.i, %B1227.endif.endif.endif.i ]
  %s3.2.0.i.i = phi i32 [ %.1726.i.i, %B582.i.i ], [ %.205.i.i, %B1227.endif.endif.endif.i ]
  %s4.2.0.i.i = phi i32 [ %.1841.i.i, %B582.i.i ], [ %.267.i.i, %B1227.endif.endif.endif.i ]
  %s5.2.0.i.i = phi i32 [ %.1956.i.i, %B582.i.i ], [ %.297.i.i, %B1227.endif.endif.endif.i ]
  %s6.2.0.i.i = phi i32 [ %.2071.i.i, %B582.i.i ], [ %.327.i.i, %B1227.endif.endif.endif.i ]
  %s7.2.0.i.i = phi i32 [ %.2186.i.i, %B582.i.i ], [ %.357.i.i, %B1227.endif.endif.endif.i ]
  %i.3.0.i.i = phi i64 [ %.2204.i.i, %B582.i.i ], [ 0, %B1227.endif.endif.endif.i ]
  %.450.i.i = icmp ugt i64 %p.10.0.i.i, %.74.i.i
  br i1 %.450.i.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B582.i.i

B582.i.i:                                         ; preds = %B566.i.i
  %.520.i.i = getelementptr i8, ptr %.1765.i, i64 %i.3.0.i.i
  %.521.i.i = load i8, ptr %.520.i.i, align 1, !noalias !5
  %.524.i.i = zext i8 %.521.i.i to i64
  %14 = and i32 %s0.2.0.i.i, 4095
  %.528.i.i = zext nneg i32 %14 to i64
  %.idx.i.i = shl nuw nsw i64 %.524.i.i, 14
  %15 = getelementptr i8, ptr %.209, i64 %.idx.i.i
  %.554.i.i = getelementptr i32, ptr %15, i64 %.528.i.i
  %.555.i.i = load i32, ptr %.554.i.i, align 4, !noalias !5
  %.559.i.i = or disjoint i64 %i.3.0.i.i, 1
  %.585.i.i = getelementptr i8, ptr %.1765.i, i64 %.559.i.i
  %.586.i.i = load i8, ptr %.585.i.i, align 1, !noalias !5
  %.589.i.i = zext i8 %.586.i.i to i64
  %16 = and i32 %s1.2.0.i.i, 4095
  %.593.i.i = zext nneg i32 %16 to i64
  %.idx1226.i.i = shl nuw nsw i64 %.589.i.i, 14
  %17 = getelementptr i8, ptr %.209, i64 %.idx1226.i.i
  %.619.i.i = getelementptr i32, ptr %17, i64 %.593.i.i
  %.620.i.i = load i32, ptr %.619.i.i, align 4, !noalias !5
  %.623.i.i = or disjoint i64 %i.3.0.i.i, 2
  %.649.i.i = getelementptr i8, ptr %.1765.i, i64 %.623.i.i
  %.650.i.i = load i8, ptr %.649.i.i, align 1, !noalias !5
  %.653.i.i = zext i8 %.650.i.i to i64
  %18 = and i32 %s2.2.0.i.i, 4095
  %.657.i.i = zext nneg i32 %18 to i64
  %.idx1227.i.i = shl nuw nsw i64 %.653.i.i, 14
  %19 = getelementptr i8, ptr %.209, i64 %.idx1227.i.i
  %.683.i.i = getelementptr i32, ptr %19, i64 %.657.i.i
  %.684.i.i = load i32, ptr %.683.i.i, align 4, !noalias !5
  %.687.i.i = or disjoint i64 %i.3.0.i.i, 3
  %.713.i.i = getelementptr i8, ptr %.1765.i, i64 %.687.i.i
  %.714.i.i = load i8, ptr %.713.i.i, align 1, !noalias !5
  %.717.i.i = zext i8 %.714.i.i to i64
  %20 = and i32 %s3.2.0.i.i, 4095
  %.721.i.i = zext nneg i32 %20 to i64
  %.idx1228.i.i = shl nuw nsw i64 %.717.i.i, 14
  %21 = getelementptr i8, ptr %.209, i64 %.idx1228.i.i
  %.747.i.i = getelementptr i32, ptr %21, i64 %.721.i.i
  %.748.i.i = load i32, ptr %.747.i.i, align 4, !noalias !5
  %.751.i.i = or disjoint i64 %i.3.0.i.i, 4
  %.777.i.i = getelementptr i8, ptr %.1765.i, i64 %.751.i.i
  %.778.i.i = load i8, ptr %.777.i.i, align 1, !noalias !5
  %.781.i.i = zext i8 %.778.i.i to i64
  %22 = and i32 %s4.2.0.i.i, 4095
  %.785.i.i = zext nneg i32 %22 to i64
  %.idx1229.i.i = shl nuw nsw i64 %.781.i.i, 14
  %23 = getelementptr i8, ptr %.209, i64 %.idx1229.i.i
  %.811.i.i = getelementptr i32, ptr %23, i64 %.785.i.i
  %.812.i.i = load i32, ptr %.811.i.i, align 4, !noalias !5
  %.815.i.i = or disjoint i64 %i.3.0.i.i, 5
  %.841.i.i = getelementptr i8, ptr %.1765.i, i64 %.815.i.i
  %.842.i.i = load i8, ptr %.841.i.i, align 1, !noalias !5
  %.845.i.i = zext i8 %.842.i.i to i64
  %24 = and i32 %s5.2.0.i.i, 4095
  %.849.i.i = zext nneg i32 %24 to i64
  %.idx1230.i.i = shl nuw nsw i64 %.845.i.i, 14
  %25 = getelementptr i8, ptr %.209, i64 %.idx1230.i.i
  %.875.i.i = getelementptr i32, ptr %25, i64 %.849.i.i
  %.876.i.i = load i32, ptr %.875.i.i, align 4, !noalias !5
  %.879.i.i = or disjoint i64 %i.3.0.i.i, 6
  %.905.i.i = getelementptr i8, ptr %.1765.i, i64 %.879.i.i
  %.906.i.i = load i8, ptr %.905.i.i, align 1, !noalias !5
  %.909.i.i = zext i8 %.906.i.i to i64
  %26 = and i32 %s6.2.0.i.i, 4095
  %.913.i.i = zext nneg i32 %26 to i64
  %.idx1231.i.i = shl nuw nsw i64 %.909.i.i, 14
  %27 = getelementptr i8, ptr %.209, i64 %.idx1231.i.i
  %.939.i.i = getelementptr i32, ptr %27, i64 %.913.i.i
  %.940.i.i = load i32, ptr %.939.i.i, align 4, !noalias !5
  %.943.i.i = or disjoint i64 %i.3.0.i.i, 7
  %.969.i.i = getelementptr i8, ptr %.1765.i, i64 %.943.i.i
  %.970.i.i = load i8, ptr %.969.i.i, align 1, !noalias !5
  %.973.i.i = zext i8 %.970.i.i to i64
  %28 = and i32 %s7.2.0.i.i, 4095
  %.977.i.i = zext nneg i32 %28 to i64
  %.idx1232.i.i = shl nuw nsw i64 %.973.i.i, 14
  %29 = getelementptr i8, ptr %.209, i64 %.idx1232.i.i
  %.1003.i.i = getelementptr i32, ptr %29, i64 %.977.i.i
  %.1004.i.i = load i32, ptr %.1003.i.i, align 4, !noalias !5
  %.1009.i.i = trunc i32 %.555.i.i to i8
  %.1036.i.i = getelementptr i8, ptr %.1921.i, i64 %i.3.0.i.i
  store i8 %.1009.i.i, ptr %.1036.i.i, align 1, !noalias !5
  %.1042.i.i = trunc i32 %.620.i.i to i8
  %.1071.i.i = getelementptr i8, ptr %.1921.i, i64 %.559.i.i
  store i8 %.1042.i.i, ptr %.1071.i.i, align 1, !noalias !5
  %.1077.i.i = trunc i32 %.684.i.i to i8
  %.1105.i.i = getelementptr i8, ptr %.1921.i, i64 %.623.i.i
  store i8 %.1077.i.i, ptr %.1105.i.i, align 1, !noalias !5
  %.1111.i.i = trunc i32 %.748.i.i to i8
  %.1139.i.i = getelementptr i8, ptr %.1921.i, i64 %.687.i.i
  store i8 %.1111.i.i, ptr %.1139.i.i, align 1, !noalias !5
  %.1145.i.i = trunc i32 %.812.i.i to i8
  %.1173.i.i = getelementptr i8, ptr %.1921.i, i64 %.751.i.i
  store i8 %.1145.i.i, ptr %.1173.i.i, align 1, !noalias !5
  %.1179.i.i = trunc i32 %.876.i.i to i8
  %.1207.i.i = getelementptr i8, ptr %.1921.i, i64 %.815.i.i
  store i8 %.1179.i.i, ptr %.1207.i.i, align 1, !noalias !5
  %.1213.i.i = trunc i32 %.940.i.i to i8
  %.1241.i.i = getelementptr i8, ptr %.1921.i, i64 %.879.i.i
  store i8 %.1213.i.i, ptr %.1241.i.i, align 1, !noalias !5
  %.1247.i.i = trunc i32 %.1004.i.i to i8
  %.1275.i.i = getelementptr i8, ptr %.1921.i, i64 %.943.i.i
  store i8 %.1247.i.i, ptr %.1275.i.i, align 1, !noalias !5
  %.1283.i.i = lshr i32 %.555.i.i, 8
  %.1285.i.i = and i32 %.1283.i.i, 4095
  %.1288.i.i = add nuw nsw i32 %.1285.i.i, 1
  %.1292.i.i = lshr i32 %s0.2.0.i.i, 12
  %.1294.i.i = mul nuw i32 %.1288.i.i, %.1292.i.i
  %30 = lshr i32 %.555.i.i, 20
  %.1299.i.i = add nuw i32 %.1294.i.i, %30
  %.1328.i.i = getelementptr i8, ptr %.29, i64 %p.10.0.i.i
  %.1329.i.i = load i16, ptr %.1328.i.i, align 1, !noalias !5
  %31 = zext i16 %.1329.i.i to i32
  %.1365.i.i = icmp ult i32 %.1299.i.i, 65536
  %.1370.i.i = select i1 %.1365.i.i, i32 16, i32 0
  %.1372.i.i = shl i32 %.1299.i.i, %.1370.i.i
  %.1379.i.i = select i1 %.1365.i.i, i32 %31, i32 0
  %.1380.i.i = or i32 %.1379.i.i, %.1372.i.i
  %.1383.i.i = select i1 %.1365.i.i, i64 2, i64 0
  %.1393.i.i = add i64 %.1383.i.i, %p.10.0.i.i
  %.1400.i.i = lshr i32 %.620.i.i, 8
  %.1402.i.i = and i32 %.1400.i.i, 4095
  %.1405.i.i = add nuw nsw i32 %.1402.i.i, 1
  %.1409.i.i = lshr i32 %s1.2.0.i.i, 12
  %.1411.i.i = mul nuw i32 %.1405.i.i, %.1409.i.i
  %32 = lshr i32 %.620.i.i, 20
  %.1416.i.i = add nuw i32 %.1411.i.i, %32
  %.1444.i.i = getelementptr i8, ptr %.29, i64 %.1393.i.i
  %.1445.i.i = load i16, ptr %.1444.i.i, align 1, !noalias !5
  %33 = zext i16 %.1445.i.i to i32
  %.1481.i.i = icmp ult i32 %.1416.i.i, 65536
  %.1486.i.i = select i1 %.1481.i.i, i32 16, i32 0
  %.1488.i.i = shl i32 %.1416.i.i, %.1486.i.i
  %.1495.i.i = select i1 %.1481.i.i, i32 %33, i32 0
  %.1496.i.i = or i32 %.1495.i.i, %.1488.i.i
  %.1499.i.i = select i1 %.1481.i.i, i64 2, i64 0
  %.1508.i.i = add i64 %.1499.i.i, %.1393.i.i
  %.1515.i.i = lshr i32 %.684.i.i, 8
  %.1517.i.i = and i32 %.1515.i.i, 4095
  %.1520.i.i = add nuw nsw i32 %.1517.i.i, 1
  %.1524.i.i = lshr i32 %s2.2.0.i.i, 12
  %.1526.i.i = mul nuw i32 %.1520.i.i, %.1524.i.i
  %34 = lshr i32 %.684.i.i, 20
  %.1531.i.i = add nuw i32 %.1526.i.i, %34
  %.1559.i.i = getelementptr i8, ptr %.29, i64 %.1508.i.i
  %.1560.i.i = load i16, ptr %.1559.i.i, align 1, !noalias !5
  %35 = zext i16 %.1560.i.i to i32
  %.1596.i.i = icmp ult i32 %.1531.i.i, 65536
  %.1601.i.i = select i1 %.1596.i.i, i32 16, i32 0
  %.1603.i.i = shl i32 %.1531.i.i, %.1601.i.i
  %.1610.i.i = select i1 %.1596.i.i, i32 %35, i32 0
  %.1611.i.i = or i32 %.1610.i.i, %.1603.i.i
  %.1614.i.i = select i1 %.1596.i.i, i64 2, i64 0
  %.1623.i.i = add i64 %.1614.i.i, %.1508.i.i
  %.1630.i.i = lshr i32 %.748.i.i, 8
  %.1632.i.i = and i32 %.1630.i.i, 4095
  %.1635.i.i = add nuw nsw i32 %.1632.i.i, 1
  %.1639.i.i = lshr i32 %s3.2.0.i.i, 12
  %.1641.i.i = mul nuw i32 %.1635.i.i, %.1639.i.i
  %36 = lshr i32 %.748.i.i, 20
  %.1646.i.i = add nuw i32 %.1641.i.i, %36
  %.1674.i.i = getelementptr i8, ptr %.29, i64 %.1623.i.i
  %.1675.i.i = load i16, ptr %.1674.i.i, align 1, !noalias !5
  %37 = zext i16 %.1675.i.i to i32
  %.1711.i.i = icmp ult i32 %.1646.i.i, 65536
  %.1716.i.i = select i1 %.1711.i.i, i32 16, i32 0
  %.1718.i.i = shl i32 %.1646.i.i, %.1716.i.i
  %.1725.i.i = select i1 %.1711.i.i, i32 %37, i32 0
  %.1726.i.i = or i32 %.1725.i.i, %.1718.i.i
  %.1729.i.i = select i1 %.1711.i.i, i64 2, i64 0
  %.1738.i.i = add i64 %.1729.i.i, %.1623.i.i
  %.1745.i.i = lshr i32 %.812.i.i, 8
  %.1747.i.i = and i32 %.1745.i.i, 4095
  %.1750.i.i = add nuw nsw i32 %.1747.i.i, 1
  %.1754.i.i = lshr i32 %s4.2.0.i.i, 12
  %.1756.i.i = mul nuw i32 %.1750.i.i, %.1754.i.i
  %38 = lshr i32 %.812.i.i, 20
  %.1761.i.i = add nuw i32 %.1756.i.i, %38
  %.1789.i.i = getelementptr i8, ptr %.29, i64 %.1738.i.i
  %.1790.i.i = load i16, ptr %.1789.i.i, align 1, !noalias !5
  %39 = zext i16 %.1790.i.i to i32
  %.1826.i.i = icmp ult i32 %.1761.i.i, 65536
  %.1831.i.i = select i1 %.1826.i.i, i32 16, i32 0
  %.1833.i.i = shl i32 %.1761.i.i, %.1831.i.i
  %.1840.i.i = select i1 %.1826.i.i, i32 %39, i32 0
  %.1841.i.i = or i32 %.1840.i.i, %.1833.i.i
  %.1844.i.i = select i1 %.1826.i.i, i64 2, i64 0
  %.1853.i.i = add i64 %.1844.i.i, %.1738.i.i
  %.1860.i.i = lshr i32 %.876.i.i, 8
  %.1862.i.i = and i32 %.1860.i.i, 4095
  %.1865.i.i = add nuw nsw i32 %.1862.i.i, 1
  %.1869.i.i = lshr i32 %s5.2.0.i.i, 12
  %.1871.i.i = mul nuw i32 %.1865.i.i, %.1869.i.i
  %40 = lshr i32 %.876.i.i, 20
  %.1876.i.i = add nuw i32 %.1871.i.i, %40
  %.1904.i.i = getelementptr i8, ptr %.29, i64 %.1853.i.i
  %.1905.i.i = load i16, ptr %.1904.i.i, align 1, !noalias !5
  %41 = zext i16 %.1905.i.i to i32
  %.1941.i.i = icmp ult i32 %.1876.i.i, 65536
  %.1946.i.i = select i1 %.1941.i.i, i32 16, i32 0
  %.1948.i.i = shl i32 %.1876.i.i, %.1946.i.i
  %.1955.i.i = select i1 %.1941.i.i, i32 %41, i32 0
  %.1956.i.i = or i32 %.1955.i.i, %.1948.i.i
  %.1959.i.i = select i1 %.1941.i.i, i64 2, i64 0
  %.1968.i.i = add i64 %.1959.i.i, %.1853.i.i
  %.1975.i.i = lshr i32 %.940.i.i, 8
  %.1977.i.i = and i32 %.1975.i.i, 4095
  %.1980.i.i = add nuw nsw i32 %.1977.i.i, 1
  %.1984.i.i = lshr i32 %s6.2.0.i.i, 12
  %.1986.i.i = mul nuw i32 %.1980.i.i, %.1984.i.i
  %42 = lshr i32 %.940.i.i, 20
  %.1991.i.i = add nuw i32 %.1986.i.i, %42
  %.2019.i.i = getelementptr i8, ptr %.29, i64 %.1968.i.i
  %.2020.i.i = load i16, ptr %.2019.i.i, align 1, !noalias !5
  %43 = zext i16 %.2020.i.i to i32
  %.2056.i.i = icmp ult i32 %.1991.i.i, 65536
  %.2061.i.i = select i1 %.2056.i.i, i32 16, i32 0
  %.2063.i.i = shl i32 %.1991.i.i, %.2061.i.i
  %.2070.i.i = select i1 %.2056.i.i, i32 %43, i32 0
  %.2071.i.i = or i32 %.2070.i.i, %.2063.i.i
  %.2074.i.i = select i1 %.2056.i.i, i64 2, i64 0
  %.2083.i.i = add i64 %.2074.i.i, %.1968.i.i
  %.2090.i.i = lshr i32 %.1004.i.i, 8
  %.2092.i.i = and i32 %.2090.i.i, 4095
  %.2095.i.i = add nuw nsw i32 %.2092.i.i, 1
  %.2099.i.i = lshr i32 %s7.2.0.i.i, 12
  %.2101.i.i = mul nuw i32 %.2095.i.i, %.2099.i.i
  %44 = lshr i32 %.1004.i.i, 20
  %.2106.i.i = add nuw i32 %.2101.i.i, %44
  %.2134.i.i = getelementptr i8, ptr %.29, i64 %.2083.i.i
  %.2135.i.i = load i16, ptr %.2134.i.i, align 1, !noalias !5
  %45 = zext i16 %.2135.i.i to i32
  %.2171.i.i = icmp ult i32 %.2106.i.i, 65536
  %.2176.i.i = select i1 %.2171.i.i, i32 16, i32 0
  %.2178.i.i = shl i32 %.2106.i.i, %.2176.i.i
  %.2185.i.i = select i1 %.2171.i.i, i32 %45, i32 0
  %.2186.i.i = or i32 %.2185.i.i, %.2178.i.i
  %.2189.i.i = select i1 %.2171.i.i, i64 2, i64 0
  %.2198.i.i = add i64 %.2189.i.i, %.2083.i.i
  %.2204.i.i = add nuw nsw i64 %i.3.0.i.i, 8
  %.2210.i.i = icmp samesign ult i64 %.2204.i.i, %.418.i.i
  br i1 %.2210.i.i, label %B566.i.i, label %B3072.i.i

B3072.i.i:                                        ; preds = %B582.i.i, %B1227.endif.endif.endif.i
  %p.11.1.i.i = phi i64 [ %.79.i.i, %B1227.endif.endif.endif.i ], [ %.2198.i.i, %B582.i.i ]
  %s0.3.1.i.i = phi i32 [ %.115.i.i, %B1227.endif.endif.endif.i ], [ %.1380.i.i, %B582.i.i ]
  %s1.3.1.i.i = phi i32 [ %.145.i.i, %B1227.endif.endif.endif.i ], [ %.1496.i.i, %B582.i.i ]
  %s2.3.1.i.i = phi i32 [ %.175.i.i, %B1227.endif.endif.endif.i ], [ %.1611.i.i, %B582.i.i ]
  %s3.3.1.i.i = phi i32 [ %.205.i.i, %B1227.endif.endif.endif.i ], [ %.1726.i.i, %B582.i.i ]
  %s4.3.1.i.i = phi i32 [ %.267.i.i, %B1227.endif.endif.endif.i ], [ %.1841.i.i, %B582.i.i ]
  %s5.3.1.i.i = phi i32 [ %.297.i.i, %B1227.endif.endif.endif.i ], [ %.1956.i.i, %B582.i.i ]
  %s6.3.1.i.i = phi i32 [ %.327.i.i, %B1227.endif.endif.endif.i ], [ %.2071.i.i, %B582.i.i ]
  %s7.3.1.i.i = phi i32 [ %.357.i.i, %B1227.endif.endif.endif.i ], [ %.2186.i.i, %B582.i.i ]
  %i.4.1.i.i = phi i64 [ 0, %B1227.endif.endif.endif.i ], [ %.2204.i.i, %B582.i.i ]
  %.2241.i.i = icmp ugt i64 %p.11.1.i.i, %.74.i.i
  br i1 %.2241.i.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3088.i.i

B3088.i.i:                                        ; preds = %B3072.i.i
  store i32 %s0.3.1.i.i, ptr %.1547.i, align 4, !noalias !5
  store i32 %s1.3.1.i.i, ptr %.144.i.i, align 4, !noalias !5
  store i32 %s2.3.1.i.i, ptr %.174.i.i, align 4, !noalias !5
  store i32 %s3.3.1.i.i, ptr %.204.i.i, align 4, !noalias !5
  store i32 %s4.3.1.i.i, ptr %.266.i.i, align 4, !noalias !5
  store i32 %s5.3.1.i.i, ptr %.296.i.i, align 4, !noalias !5
  store i32 %s6.3.1.i.i, ptr %.326.i.i, align 4, !noalias !5
  store i32 %s7.3.1.i.i, ptr %.356.i.i, align 4, !noalias !5
  %.2581.i.i = icmp ult i64 %i.4.1.i.i, %.1905.i
  br i1 %.2581.i.i, label %B3196.preheader.i.i, label %B3496.i.i

B3196.preheader.i.i:                              ; preds = %B3088.i.i
  %46 = sub nuw nsw i64 %.1905.i, %i.4.1.i.i
  br label %B3196.i.i

B3196.i.i:                                        ; preds = %B3196.i.i, %B3196.preheader.i.i
  %p.12.0.i.i = phi i64 [ %.2884.i.i, %B3196.i.i ], [ %p.11.1.i.i, %B3196.preheader.i.i ]
  %i.5.0.i.i = phi i64 [ %.2891.i.i, %B3196.i.i ], [ %i.4.1.i.i, %B3196.preheader.i.i ]
  %lane.3.0.i.i = phi i64 [ %.2895.i.i, %B3196.i.i ], [ 0, %B3196.preheader.i.i ]
  %.2615.i.i = getelementptr i32, ptr %.1547.i, i64 %lane.3.0.i.i
  %.2616.i.i = load i32, ptr %.2615.i.i, align 4, !noalias !5
  %.2643.i.i = getelementptr i8, ptr %.1765.i, i64 %i.5.0.i.i
  %.2644.i.i = load i8, ptr %.2643.i.i, align 1, !noalias !5
  %.2646.i.i = zext i8 %.2644.i.i to i64
  %47 = and i32 %.2616.i.i, 4095
  %.2650.i.i = zext nneg i32 %47 to i64
  %.idx1233.i.i = shl nuw nsw i64 %.2646.i.i, 14
  %48 = getelementptr i8, ptr %.209, i64 %.idx1233.i.i
  %.2676.i.i = getelementptr i32, ptr %48, i64 %.2650.i.i
  %.2677.i.i = load i32, ptr %.2676.i.i, align 4, !noalias !5
  %.2682.i.i = trunc i32 %.2677.i.i to i8
  %.2709.i.i = getelementptr i8, ptr %.1921.i, i64 %i.5.0.i.i
  store i8 %.2682.i.i, ptr %.2709.i.i, align 1, !noalias !5
  %.2743.i.i = load i32, ptr %.2615.i.i, align 4, !noalias !5
  %.2747.i.i = lshr i32 %.2677.i.i, 8
  %.2749.i.i = and i32 %.2747.i.i, 4095
  %.2752.i.i = add nuw nsw i32 %.2749.i.i, 1
  %49 = lshr i32 %.2743.i.i, 12
  %.2758.i.i = mul nuw i32 %.2752.i.i, %49
  %50 = lshr i32 %.2677.i.i, 20
  %.2763.i.i = add nuw i32 %.2758.i.i, %50
  %.2792.i.i = getelementptr i8, ptr %.29, i64 %p.12.0.i.i
  %.2793.i.i = load i16, ptr %.2792.i.i, align 1, !noalias !5
  %51 = zext i16 %.2793.i.i to i32
  %.2829.i.i = icmp ult i32 %.2763.i.i, 65536
  %.2834.i.i = select i1 %.2829.i.i, i32 16, i32 0
  %.2836.i.i = shl i32 %.2763.i.i, %.2834.i.i
  %.2843.i.i = select i1 %.2829.i.i, i32 %51, i32 0
  %.2844.i.i = or i32 %.2836.i.i, %.2843.i.i
  %.2847.i.i = select i1 %.2829.i.i, i64 2, i64 0
  store i32 %.2844.i.i, ptr %.2615.i.i, align 4, !noalias !5
  %.2884.i.i = add i64 %.2847.i.i, %p.12.0.i.i
  %.2891.i.i = add nuw i64 %i.5.0.i.i, 1
  %.2895.i.i = add nuw i64 %lane.3.0.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.2895.i.i, %46
  br i1 %exitcond.not.i.i, label %B3496.i.i, label %B3196.i.i

B3496.i.i:                                        ; preds = %B3196.i.i, %B3088.i.i
  %p.13.1.i.i = phi i64 [ %p.11.1.i.i, %B3088.i.i ], [ %.2884.i.i, %B3196.i.i ]
  %.2921.i.i = icmp eq i64 %p.13.1.i.i, %.74.i.i
  br label %B3548.if.i.i

B3588.i.i:                                        ; preds = %B3548.if.i.i
  %52 = getelementptr i32, ptr %.1547.i, i64 %.2952.01234.i.i
  %.3087.i.i = load i32, ptr %52, align 4, !noalias !5
  %.3090.i.i = icmp eq i32 %.3087.i.i, 65536
  %exitcond1237.not.i.i = icmp eq i64 %.3021.i.i, 8
  br i1 %exitcond1237.not.i.i, label %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, label %B3548.if.i.i.backedge

B3588.i.thread.i:                                 ; preds = %B3548.if.i.i
  %exitcond1237.not.i1156.i = icmp eq i64 %.3021.i.i, 8
  br i1 %exitcond1237.not.i1156.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B3548.if.i.i.backedge

B3548.if.i.i.backedge:                            ; preds = %B3588.i.thread.i, %B3588.i.i
  %home.2.01236.i.i.be = phi i1 [ %.3090.i.i, %B3588.i.i ], [ false, %B3588.i.thread.i ]
  br label %B3548.if.i.i

B3548.if.i.i:                                     ; preds = %B3548.if.i.i.backedge, %B3496.i.i
  %home.2.01236.i.i = phi i1 [ %.2921.i.i, %B3496.i.i ], [ %home.2.01236.i.i.be, %B3548.if.i.i.backedge ]
  %.2952.01234.i.i = phi i64 [ 0, %B3496.i.i ], [ %.3021.i.i, %B3548.if.i.i.backedge ]
  %.3021.i.i = add nuw nsw i64 %.2952.01234.i.i, 1
  br i1 %home.2.01236.i.i, label %B3588.i.i, label %B3588.i.thread.i

_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %B3588.i.i
  br i1 %.3090.i.i, label %B1225.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B1227.endif.endif.else.if.i:                      ; preds = %B1227.endif.else.endif.endif.i
  br label %B1227.endif.endif.else.endif.i

B1227.endif.endif.else.endif.i:                   ; preds = %B1227.endif.endif.else.if.i, %B1227.endif.else.endif.endif.i
  %.1808.sroa.0.1.i = phi i64 [ 0, %B1227.endif.endif.else.if.i ], [ %.1820.i, %B1227.endif.else.endif.endif.i ]
  %.1828.not.i = icmp slt i64 %.1820.i, %.239
  br i1 %.1828.not.i, label %B1227.endif.endif.else.endif.endif.i, label %B1227.endif.endif.else.endif.if.i, !prof !4

B1227.endif.endif.else.endif.if.i:                ; preds = %B1227.endif.endif.else.endif.i
  br label %B1227.endif.endif.else.endif.endif.i

B1227.endif.endif.else.endif.endif.i:             ; preds = %B1227.endif.endif.else.endif.if.i, %B1227.endif.endif.else.endif.i
  %.1808.sroa.0.3.i = phi i64 [ %.239, %B1227.endif.endif.else.endif.if.i ], [ %.1808.sroa.0.1.i, %B1227.endif.endif.else.endif.i ]
  %.1836.i = select i1 %.1679.i, i64 %.239, i64 0
  %.1837.i = add i64 %.1836.i, %.1389.i
  %.1840.i = icmp slt i64 %.1837.i, 0
  br i1 %.1840.i, label %B1227.endif.endif.else.endif.endif.if.i, label %B1227.endif.endif.else.endif.endif.endif.i, !prof !3

B1227.endif.endif.else.endif.endif.if.i:          ; preds = %B1227.endif.endif.else.endif.endif.i
  br label %B1227.endif.endif.else.endif.endif.endif.i

B1227.endif.endif.else.endif.endif.endif.i:       ; preds = %B1227.endif.endif.else.endif.endif.if.i, %B1227.endif.endif.else.endif.endif.i
  %.1808.sroa.13.1.i = phi i64 [ 0, %B1227.endif.endif.else.endif.endif.if.i ], [ %.1837.i, %B1227.endif.endif.else.endif.endif.i ]
  %.1845.not.i = icmp slt i64 %.1837.i, %.239
  br i1 %.1845.not.i, label %B1227.endif.endif.endif.i, label %B1227.endif.endif.else.endif.endif.endif.if.i, !prof !4

B1227.endif.endif.else.endif.endif.endif.if.i:    ; preds = %B1227.endif.endif.else.endif.endif.endif.i
  br label %B1227.endif.endif.endif.i

_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B68.i, %B108.i, %B364.i, %B975.i, %B999.i, %B1225.i, %B3072.i.i, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B566.i.i, %B3588.i.thread.i
  %.sink.i = phi i64 [ %.1199.0.i, %B3072.i.i ], [ %.1199.0.i, %B566.i.i ], [ %.1199.0.i, %B3588.i.thread.i ], [ %.1199.0.i, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ -1, %B1225.i ], [ %.182.01143.i, %B999.i ], [ %.182.01143.i, %B975.i ], [ %.182.01143.i, %B364.i ], [ %.182.01143.i, %B108.i ], [ %.182.01143.i, %B68.i ]
  store i64 %.sink.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rans_decode_plain(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10) local_unnamed_addr #0 {
entry:
  %.12 = alloca i64, align 8
  store i64 0, ptr %.12, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB2v3B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxx(ptr %.12, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10) #2
  %.26 = load i64, ptr %.12, align 8
  ret i64 %.26
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE"}
