; e52eb336ea5d5b942f509546f32830d8

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB2v3B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dE8uint8_2ax8int64_2ax8int64_2ax8uint8_2ax8int64_2ax8uint8_2ax9uint32_2ax8uint8_2ax9uint32_2ax8int64_2ax8int64_2ax(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.a0, i64 %arg.n0_0, ptr readonly captures(none) %arg.a1, i64 %arg.n1_0, ptr readonly captures(none) %arg.a2, ptr readonly captures(none) %arg.a3, i64 %arg.n3_0, ptr readonly captures(none) %arg.a4, ptr readonly captures(none) %arg.a5, ptr readonly captures(none) %arg.a6, ptr writeonly captures(none) %arg.a7, i64 %arg.n7_0, ptr captures(none) %arg.a8, i64 %arg.n8_0, ptr writeonly captures(none) %arg.a9, ptr captures(none) %arg.a10) unnamed_addr #0 {
entry:
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %arg.n1_0, i64 0)
  %.2521178.not.i = icmp slt i64 %arg.n1_0, 1
  br i1 %.2521178.not.i, label %B1225.i.preheader, label %B70.lr.ph.i

B70.lr.ph.i:                                      ; preds = %entry
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %arg.n7_0, i64 %arg.n3_0)
  %.604.i = add i64 %arg.n0_0, -32
  br label %B70.i

B70.i:                                            ; preds = %B1043.i, %B70.lr.ph.i
  %_begin_v5_at.2.01181.i = phi i64 [ 0, %B70.lr.ph.i ], [ %.1093.i, %B1043.i ]
  %.194.01180.i = phi i64 [ 0, %B70.lr.ph.i ], [ %.265.i, %B1043.i ]
  %.265.i = add nuw nsw i64 %.194.01180.i, 1
  %.336.i = sub nsw i64 %.11.i.i, %_begin_v5_at.2.01181.i
  %0 = getelementptr i64, ptr %arg.a1, i64 %.194.01180.i
  %.370.i = load i64, ptr %0, align 8, !noalias !0
  %.371.i = icmp sgt i64 %.370.i, -1
  br i1 %.371.i, label %B110.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B110.i:                                           ; preds = %B70.i
  %1 = getelementptr i64, ptr %arg.a2, i64 %.194.01180.i
  %.409.i = load i64, ptr %1, align 8, !noalias !0
  %.410.i = icmp sgt i64 %.409.i, 15
  %.433.i = icmp sle i64 %.409.i, %arg.n0_0
  %_begin_v5__vphi240_1.2.1.i = select i1 %.410.i, i1 %.433.i, i1 false
  br i1 %_begin_v5__vphi240_1.2.1.i, label %B368.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B368.i:                                           ; preds = %B110.i
  %2 = getelementptr i64, ptr %arg.a4, i64 %.194.01180.i
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
  %invariant.gep.i = getelementptr i8, ptr %arg.a8, i64 %.idx.i
  br label %B1029.if.i

B1043.i:                                          ; preds = %B1029.if.i
  %4 = getelementptr i64, ptr %arg.a9, i64 %.194.01180.i
  store i64 16, ptr %4, align 8, !noalias !0
  %5 = getelementptr i64, ptr %arg.a10, i64 %.194.01180.i
  store i64 %_begin_v5_at.2.01181.i, ptr %5, align 8, !noalias !0
  %.1089.i = load i64, ptr %2, align 8, !noalias !0
  %.1093.i = add nsw i64 %.1089.i, %_begin_v5_at.2.01181.i
  %exitcond1190.not.i = icmp eq i64 %arg.n1_0, %.265.i
  br i1 %exitcond1190.not.i, label %B1225.i.preheader, label %B70.i

B1225.i.preheader:                                ; preds = %B1043.i, %entry
  br label %B1225.i

B1225.i:                                          ; preds = %B1225.i.preheader, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i
  %.1213.0.i = phi i64 [ %.1282.i, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ 0, %B1225.i.preheader ]
  %exitcond1191.not.i = icmp eq i64 %.1213.0.i, %storemerge.i
  br i1 %exitcond1191.not.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B1227.i

B1227.i:                                          ; preds = %B1225.i
  %.1282.i = add nuw i64 %.1213.0.i, 1
  %6 = getelementptr i64, ptr %arg.a10, i64 %.1213.0.i
  %.1340.i = load i64, ptr %6, align 8, !noalias !0
  %7 = getelementptr i64, ptr %arg.a4, i64 %.1213.0.i
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
  %8 = getelementptr i8, ptr %arg.a0, i64 %.823.i
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
  %.1468.not.i = icmp slt i64 %.1420.i, %arg.n8_0
  br i1 %.1468.not.i, label %B1227.else.endif.endif.i, label %B1227.else.endif.if.i, !prof !4

B1227.else.endif.if.i:                            ; preds = %B1227.else.endif.i
  br label %B1227.else.endif.endif.i

B1227.else.endif.endif.i:                         ; preds = %B1227.else.endif.if.i, %B1227.else.endif.i
  %.1448.sroa.0.3.i = phi i64 [ %arg.n8_0, %B1227.else.endif.if.i ], [ %.1448.sroa.0.1.i, %B1227.else.endif.i ]
  %.1561.i = getelementptr i32, ptr %arg.a8, i64 %.1448.sroa.0.3.i
  %12 = getelementptr i64, ptr %arg.a1, i64 %.1213.0.i
  %.1621.i = load i64, ptr %12, align 8, !noalias !0
  %13 = getelementptr i64, ptr %arg.a2, i64 %.1213.0.i
  %.1652.i = load i64, ptr %13, align 8, !noalias !0
  %.1676.i = icmp slt i64 %.1340.i, 0
  %.1677.i = select i1 %.1676.i, i64 %arg.n3_0, i64 0
  %.1678.i = add i64 %.1677.i, %.1340.i
  %.1681.i = icmp slt i64 %.1678.i, 0
  br i1 %.1681.i, label %B1227.endif.else.if.i, label %B1227.endif.else.endif.i, !prof !3

B1227.endif.else.if.i:                            ; preds = %B1227.else.endif.endif.i
  br label %B1227.endif.else.endif.i

B1227.endif.else.endif.i:                         ; preds = %B1227.endif.else.if.i, %B1227.else.endif.endif.i
  %.1666.sroa.0.1.i = phi i64 [ 0, %B1227.endif.else.if.i ], [ %.1678.i, %B1227.else.endif.endif.i ]
  %.1686.not.i = icmp slt i64 %.1678.i, %arg.n3_0
  br i1 %.1686.not.i, label %B1227.endif.else.endif.endif.i, label %B1227.endif.else.endif.if.i, !prof !4

B1227.endif.else.endif.if.i:                      ; preds = %B1227.endif.else.endif.i
  br label %B1227.endif.else.endif.endif.i

B1227.endif.else.endif.endif.i:                   ; preds = %B1227.endif.else.endif.if.i, %B1227.endif.else.endif.i
  %.1666.sroa.0.3.i = phi i64 [ %arg.n3_0, %B1227.endif.else.endif.if.i ], [ %.1666.sroa.0.1.i, %B1227.endif.else.endif.i ]
  %.1693.i = icmp slt i64 %.1403.i, 0
  %.1779.i = getelementptr i8, ptr %arg.a3, i64 %.1666.sroa.0.3.i
  %.1833.i = select i1 %.1676.i, i64 %arg.n7_0, i64 0
  %.1834.i = add i64 %.1833.i, %.1340.i
  %.1837.i = icmp slt i64 %.1834.i, 0
  br i1 %.1837.i, label %B1227.endif.endif.else.if.i, label %B1227.endif.endif.else.endif.i, !prof !3

B1227.endif.endif.endif.i:                        ; preds = %B1227.endif.endif.else.endif.endif.endif.if.i, %B1227.endif.endif.else.endif.endif.endif.i
  %.1822.sroa.13.0.i = phi i64 [ %arg.n7_0, %B1227.endif.endif.else.endif.endif.endif.if.i ], [ %.1822.sroa.13.1.i, %B1227.endif.endif.else.endif.endif.endif.i ]
  %.1910.i = sub i64 %.1822.sroa.13.0.i, %.1822.sroa.0.3.i
  %.1919.i = tail call i64 @llvm.smax.i64(i64 %.1910.i, i64 0)
  %.1935.i = getelementptr i8, ptr %arg.a7, i64 %.1822.sroa.0.3.i
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
  br i1 %.434.not.i.i, label %B4170.i.i, label %B566.i.i

B566.i.i:                                         ; preds = %B1227.endif.endif.endif.i, %B4168.i.i
  %p.10.0.i.i = phi i64 [ %.2862.i.i, %B4168.i.i ], [ %.90.i.i, %B1227.endif.endif.endif.i ]
  %s0.2.0.i.i = phi i32 [ %_refill_v24__vphi98_0.2.1.i.i, %B4168.i.i ], [ %.126.i.i, %B1227.endif.endif.endif.i ]
  %s1.2.0.i.i = phi i32 [ %_refill_v27__vphi98_0.2.1.i.i, %B4168.i.i ], [ %.156.i.i, %B1227.endif.endif.endif.i ]
  %s2.2.0.i.i = phi i32 [ %_refill_v30__vphi98_0.2.1.i.i, %B4168.i.i ], [ %.186.i.i, %B1227.endif.endif.endif.i ]
  %s3.2.0.i.i = phi i32 [ %_refill_v33__vphi98_0.2.1.i.i, %B4168.i.i ], [ %.216.i.i, %B1227.endif.endif.endif.i ]
  %s4.2.0.i.i = phi i32 [ %_refill_v36__vphi98_0.2.1.i.i, %B4168.i.i ], [ %.278.i.i, %B1227.endif.endif.endif.i ]
  %s5.2.0.i.i = phi i32 [ %_refill_v39__vphi98_0.2.1.i.i, %B4168.i.i ], [ %.308.i.i, %B1227.endif.endif.endif.i ]
  %s6.2.0.i.i = phi i32 [ %_refill_v42__vphi98_0.2.1.i.i, %B4168.i.i ], [ %.338.i.i, %B1227.endif.endif.endif.i ]
  %s7.2.0.i.i = phi i32 [ %_refill_v45__vphi98_0.2.1.i.i, %B4168.i.i ], [ %.368.i.i, %B1227.endif.endif.endif.i ]
  %i.3.0.i.i = phi i64 [ %.2870.i.i, %B4168.i.i ], [ 0, %B1227.endif.endif.endif.i ]
  %.461.i.i = icmp ugt i64 %p.10.0.i.i, %.85.i.i
  br i1 %.461.i.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B582.i.i

B582.i.i:                                         ; preds = %B566.i.i
  %.533.i.i = getelementptr i8, ptr %.1779.i, i64 %i.3.0.i.i
  %.534.i.i = load i8, ptr %.533.i.i, align 1, !noalias !5
  %.538.i.i = zext i8 %.534.i.i to i64
  %.539.i.i = shl nuw nsw i64 %.538.i.i, 12
  %.540.i.i = zext i32 %s0.2.0.i.i to i64
  %.542.i.i = and i64 %.540.i.i, 4095
  %14 = getelementptr i8, ptr %arg.a5, i64 %.539.i.i
  %.568.i.i = getelementptr i8, ptr %14, i64 %.542.i.i
  %.569.i.i = load i8, ptr %.568.i.i, align 1, !noalias !5
  %.572.i.i = zext i8 %.569.i.i to i64
  %.idx.i.i = shl nuw nsw i64 %.538.i.i, 10
  %15 = getelementptr i8, ptr %arg.a6, i64 %.idx.i.i
  %.598.i.i = getelementptr i32, ptr %15, i64 %.572.i.i
  %.599.i.i = load i32, ptr %.598.i.i, align 4, !noalias !5
  %.603.i.i = or disjoint i64 %i.3.0.i.i, 1
  %.629.i.i = getelementptr i8, ptr %.1779.i, i64 %.603.i.i
  %.630.i.i = load i8, ptr %.629.i.i, align 1, !noalias !5
  %.634.i.i = zext i8 %.630.i.i to i64
  %.635.i.i = shl nuw nsw i64 %.634.i.i, 12
  %.636.i.i = zext i32 %s1.2.0.i.i to i64
  %.638.i.i = and i64 %.636.i.i, 4095
  %16 = getelementptr i8, ptr %arg.a5, i64 %.635.i.i
  %.664.i.i = getelementptr i8, ptr %16, i64 %.638.i.i
  %.665.i.i = load i8, ptr %.664.i.i, align 1, !noalias !5
  %.668.i.i = zext i8 %.665.i.i to i64
  %.idx1544.i.i = shl nuw nsw i64 %.634.i.i, 10
  %17 = getelementptr i8, ptr %arg.a6, i64 %.idx1544.i.i
  %.694.i.i = getelementptr i32, ptr %17, i64 %.668.i.i
  %.695.i.i = load i32, ptr %.694.i.i, align 4, !noalias !5
  %.701.i.i = or disjoint i64 %i.3.0.i.i, 2
  %.727.i.i = getelementptr i8, ptr %.1779.i, i64 %.701.i.i
  %.728.i.i = load i8, ptr %.727.i.i, align 1, !noalias !5
  %.732.i.i = zext i8 %.728.i.i to i64
  %.733.i.i = shl nuw nsw i64 %.732.i.i, 12
  %.734.i.i = zext i32 %s2.2.0.i.i to i64
  %.736.i.i = and i64 %.734.i.i, 4095
  %18 = getelementptr i8, ptr %arg.a5, i64 %.733.i.i
  %.762.i.i = getelementptr i8, ptr %18, i64 %.736.i.i
  %.763.i.i = load i8, ptr %.762.i.i, align 1, !noalias !5
  %.766.i.i = zext i8 %.763.i.i to i64
  %.idx1545.i.i = shl nuw nsw i64 %.732.i.i, 10
  %19 = getelementptr i8, ptr %arg.a6, i64 %.idx1545.i.i
  %.792.i.i = getelementptr i32, ptr %19, i64 %.766.i.i
  %.793.i.i = load i32, ptr %.792.i.i, align 4, !noalias !5
  %.799.i.i = or disjoint i64 %i.3.0.i.i, 3
  %.825.i.i = getelementptr i8, ptr %.1779.i, i64 %.799.i.i
  %.826.i.i = load i8, ptr %.825.i.i, align 1, !noalias !5
  %.830.i.i = zext i8 %.826.i.i to i64
  %.831.i.i = shl nuw nsw i64 %.830.i.i, 12
  %.832.i.i = zext i32 %s3.2.0.i.i to i64
  %.834.i.i = and i64 %.832.i.i, 4095
  %20 = getelementptr i8, ptr %arg.a5, i64 %.831.i.i
  %.860.i.i = getelementptr i8, ptr %20, i64 %.834.i.i
  %.861.i.i = load i8, ptr %.860.i.i, align 1, !noalias !5
  %.864.i.i = zext i8 %.861.i.i to i64
  %.idx1546.i.i = shl nuw nsw i64 %.830.i.i, 10
  %21 = getelementptr i8, ptr %arg.a6, i64 %.idx1546.i.i
  %.890.i.i = getelementptr i32, ptr %21, i64 %.864.i.i
  %.891.i.i = load i32, ptr %.890.i.i, align 4, !noalias !5
  %.897.i.i = or disjoint i64 %i.3.0.i.i, 4
  %.923.i.i = getelementptr i8, ptr %.1779.i, i64 %.897.i.i
  %.924.i.i = load i8, ptr %.923.i.i, align 1, !noalias !5
  %.928.i.i = zext i8 %.924.i.i to i64
  %.929.i.i = shl nuw nsw i64 %.928.i.i, 12
  %.930.i.i = zext i32 %s4.2.0.i.i to i64
  %.932.i.i = and i64 %.930.i.i, 4095
  %22 = getelementptr i8, ptr %arg.a5, i64 %.929.i.i
  %.958.i.i = getelementptr i8, ptr %22, i64 %.932.i.i
  %.959.i.i = load i8, ptr %.958.i.i, align 1, !noalias !5
  %.962.i.i = zext i8 %.959.i.i to i64
  %.idx1547.i.i = shl nuw nsw i64 %.928.i.i, 10
  %23 = getelementptr i8, ptr %arg.a6, i64 %.idx1547.i.i
  %.988.i.i = getelementptr i32, ptr %23, i64 %.962.i.i
  %.989.i.i = load i32, ptr %.988.i.i, align 4, !noalias !5
  %.995.i.i = or disjoint i64 %i.3.0.i.i, 5
  %.1021.i.i = getelementptr i8, ptr %.1779.i, i64 %.995.i.i
  %.1022.i.i = load i8, ptr %.1021.i.i, align 1, !noalias !5
  %.1026.i.i = zext i8 %.1022.i.i to i64
  %.1027.i.i = shl nuw nsw i64 %.1026.i.i, 12
  %.1028.i.i = zext i32 %s5.2.0.i.i to i64
  %.1030.i.i = and i64 %.1028.i.i, 4095
  %24 = getelementptr i8, ptr %arg.a5, i64 %.1027.i.i
  %.1056.i.i = getelementptr i8, ptr %24, i64 %.1030.i.i
  %.1057.i.i = load i8, ptr %.1056.i.i, align 1, !noalias !5
  %.1060.i.i = zext i8 %.1057.i.i to i64
  %.idx1548.i.i = shl nuw nsw i64 %.1026.i.i, 10
  %25 = getelementptr i8, ptr %arg.a6, i64 %.idx1548.i.i
  %.1086.i.i = getelementptr i32, ptr %25, i64 %.1060.i.i
  %.1087.i.i = load i32, ptr %.1086.i.i, align 4, !noalias !5
  %.1093.i.i = or disjoint i64 %i.3.0.i.i, 6
  %.1119.i.i = getelementptr i8, ptr %.1779.i, i64 %.1093.i.i
  %.1120.i.i = load i8, ptr %.1119.i.i, align 1, !noalias !5
  %.1124.i.i = zext i8 %.1120.i.i to i64
  %.1125.i.i = shl nuw nsw i64 %.1124.i.i, 12
  %.1126.i.i = zext i32 %s6.2.0.i.i to i64
  %.1128.i.i = and i64 %.1126.i.i, 4095
  %26 = getelementptr i8, ptr %arg.a5, i64 %.1125.i.i
  %.1154.i.i = getelementptr i8, ptr %26, i64 %.1128.i.i
  %.1155.i.i = load i8, ptr %.1154.i.i, align 1, !noalias !5
  %.1158.i.i = zext i8 %.1155.i.i to i64
  %.idx1549.i.i = shl nuw nsw i64 %.1124.i.i, 10
  %27 = getelementptr i8, ptr %arg.a6, i64 %.idx1549.i.i
  %.1184.i.i = getelementptr i32, ptr %27, i64 %.1158.i.i
  %.1185.i.i = load i32, ptr %.1184.i.i, align 4, !noalias !5
  %.1191.i.i = or disjoint i64 %i.3.0.i.i, 7
  %.1217.i.i = getelementptr i8, ptr %.1779.i, i64 %.1191.i.i
  %.1218.i.i = load i8, ptr %.1217.i.i, align 1, !noalias !5
  %.1222.i.i = zext i8 %.1218.i.i to i64
  %.1223.i.i = shl nuw nsw i64 %.1222.i.i, 12
  %.1224.i.i = zext i32 %s7.2.0.i.i to i64
  %.1226.i.i = and i64 %.1224.i.i, 4095
  %28 = getelementptr i8, ptr %arg.a5, i64 %.1223.i.i
  %.1252.i.i = getelementptr i8, ptr %28, i64 %.1226.i.i
  %.1253.i.i = load i8, ptr %.1252.i.i, align 1, !noalias !5
  %.1256.i.i = zext i8 %.1253.i.i to i64
  %.idx1550.i.i = shl nuw nsw i64 %.1222.i.i, 10
  %29 = getelementptr i8, ptr %arg.a6, i64 %.idx1550.i.i
  %.1282.i.i = getelementptr i32, ptr %29, i64 %.1256.i.i
  %.1283.i.i = load i32, ptr %.1282.i.i, align 4, !noalias !5
  %.1291.i.i = trunc i32 %.599.i.i to i8
  %.1318.i.i = getelementptr i8, ptr %.1935.i, i64 %i.3.0.i.i
  store i8 %.1291.i.i, ptr %.1318.i.i, align 1, !noalias !5
  %.1325.i.i = trunc i32 %.695.i.i to i8
  %.1354.i.i = getelementptr i8, ptr %.1935.i, i64 %.603.i.i
  store i8 %.1325.i.i, ptr %.1354.i.i, align 1, !noalias !5
  %.1361.i.i = trunc i32 %.793.i.i to i8
  %.1389.i.i = getelementptr i8, ptr %.1935.i, i64 %.701.i.i
  store i8 %.1361.i.i, ptr %.1389.i.i, align 1, !noalias !5
  %.1396.i.i = trunc i32 %.891.i.i to i8
  %.1424.i.i = getelementptr i8, ptr %.1935.i, i64 %.799.i.i
  store i8 %.1396.i.i, ptr %.1424.i.i, align 1, !noalias !5
  %.1431.i.i = trunc i32 %.989.i.i to i8
  %.1459.i.i = getelementptr i8, ptr %.1935.i, i64 %.897.i.i
  store i8 %.1431.i.i, ptr %.1459.i.i, align 1, !noalias !5
  %.1466.i.i = trunc i32 %.1087.i.i to i8
  %.1494.i.i = getelementptr i8, ptr %.1935.i, i64 %.995.i.i
  store i8 %.1466.i.i, ptr %.1494.i.i, align 1, !noalias !5
  %.1501.i.i = trunc i32 %.1185.i.i to i8
  %.1529.i.i = getelementptr i8, ptr %.1935.i, i64 %.1093.i.i
  store i8 %.1501.i.i, ptr %.1529.i.i, align 1, !noalias !5
  %.1536.i.i = trunc i32 %.1283.i.i to i8
  %.1564.i.i = getelementptr i8, ptr %.1935.i, i64 %.1191.i.i
  store i8 %.1536.i.i, ptr %.1564.i.i, align 1, !noalias !5
  %.1574.i.i = lshr i32 %.599.i.i, 8
  %.1576.i.i = and i32 %.1574.i.i, 4095
  %.1579.i.i = add nuw nsw i32 %.1576.i.i, 1
  %.1583.i.i = lshr i64 %.540.i.i, 12
  %.1584.i.i = zext nneg i32 %.1579.i.i to i64
  %.1585.i.i = mul nuw nsw i64 %.1583.i.i, %.1584.i.i
  %.1589.i.i = add nuw nsw i64 %.1585.i.i, %.542.i.i
  %30 = lshr i32 %.599.i.i, 20
  %31 = trunc nuw i64 %.1589.i.i to i32
  %.1595.i.i = sub i32 %31, %30
  %.1673.i.i = icmp ult i32 %.1595.i.i, 65536
  br i1 %.1673.i.i, label %B3088.i.i, label %B3104.i.i

B3088.i.i:                                        ; preds = %B582.i.i
  %.1623.i.i = getelementptr i8, ptr %arg.a0, i64 %p.10.0.i.i
  %.1624.i.i = load i16, ptr %.1623.i.i, align 1, !noalias !5
  %32 = zext i16 %.1624.i.i to i32
  %.1666.i.i = shl nuw i32 %.1595.i.i, 16
  %.1667.i.i = or disjoint i32 %.1666.i.i, %32
  br label %B3104.i.i

B3104.i.i:                                        ; preds = %B3088.i.i, %B582.i.i
  %.1701.i.i = phi i64 [ 2, %B3088.i.i ], [ 0, %B582.i.i ]
  %_refill_v24__vphi98_0.2.1.i.i = phi i32 [ %.1667.i.i, %B3088.i.i ], [ %.1595.i.i, %B582.i.i ]
  %.1713.i.i = add i64 %.1701.i.i, %p.10.0.i.i
  %.1730.i.i = lshr i32 %.695.i.i, 8
  %.1732.i.i = and i32 %.1730.i.i, 4095
  %.1735.i.i = add nuw nsw i32 %.1732.i.i, 1
  %.1739.i.i = lshr i64 %.636.i.i, 12
  %.1740.i.i = zext nneg i32 %.1735.i.i to i64
  %.1741.i.i = mul nuw nsw i64 %.1739.i.i, %.1740.i.i
  %.1745.i.i = add nuw nsw i64 %.1741.i.i, %.638.i.i
  %33 = lshr i32 %.695.i.i, 20
  %34 = trunc nuw i64 %.1745.i.i to i32
  %.1751.i.i = sub i32 %34, %33
  %.1829.i.i = icmp ult i32 %.1751.i.i, 65536
  br i1 %.1829.i.i, label %B3212.i.i, label %B3566.i.i

B3212.i.i:                                        ; preds = %B3104.i.i
  %.1779.i.i = getelementptr i8, ptr %arg.a0, i64 %.1713.i.i
  %.1780.i.i = load i16, ptr %.1779.i.i, align 1, !noalias !5
  %35 = zext i16 %.1780.i.i to i32
  %.1822.i.i = shl nuw i32 %.1751.i.i, 16
  %.1823.i.i = or disjoint i32 %.1822.i.i, %35
  br label %B3566.i.i

B3566.i.i:                                        ; preds = %B3212.i.i, %B3104.i.i
  %.1857.i.i = phi i64 [ 2, %B3212.i.i ], [ 0, %B3104.i.i ]
  %_refill_v27__vphi98_0.2.1.i.i = phi i32 [ %.1823.i.i, %B3212.i.i ], [ %.1751.i.i, %B3104.i.i ]
  %.1869.i.i = add i64 %.1857.i.i, %.1713.i.i
  %.1886.i.i = lshr i32 %.793.i.i, 8
  %.1888.i.i = and i32 %.1886.i.i, 4095
  %.1891.i.i = add nuw nsw i32 %.1888.i.i, 1
  %.1895.i.i = lshr i64 %.734.i.i, 12
  %.1896.i.i = zext nneg i32 %.1891.i.i to i64
  %.1897.i.i = mul nuw nsw i64 %.1895.i.i, %.1896.i.i
  %.1901.i.i = add nuw nsw i64 %.1897.i.i, %.736.i.i
  %36 = lshr i32 %.793.i.i, 20
  %37 = trunc nuw i64 %.1901.i.i to i32
  %.1907.i.i = sub i32 %37, %36
  %.1985.i.i = icmp ult i32 %.1907.i.i, 65536
  br i1 %.1985.i.i, label %B3568.i.i, label %B3606.i.i

B3568.i.i:                                        ; preds = %B3566.i.i
  %.1935.i.i = getelementptr i8, ptr %arg.a0, i64 %.1869.i.i
  %.1936.i.i = load i16, ptr %.1935.i.i, align 1, !noalias !5
  %38 = zext i16 %.1936.i.i to i32
  %.1978.i.i = shl nuw i32 %.1907.i.i, 16
  %.1979.i.i = or disjoint i32 %.1978.i.i, %38
  br label %B3606.i.i

B3606.i.i:                                        ; preds = %B3568.i.i, %B3566.i.i
  %.2013.i.i = phi i64 [ 2, %B3568.i.i ], [ 0, %B3566.i.i ]
  %_refill_v30__vphi98_0.2.1.i.i = phi i32 [ %.1979.i.i, %B3568.i.i ], [ %.1907.i.i, %B3566.i.i ]
  %.2025.i.i = add i64 %.2013.i.i, %.1869.i.i
  %.2042.i.i = lshr i32 %.891.i.i, 8
  %.2044.i.i = and i32 %.2042.i.i, 4095
  %.2047.i.i = add nuw nsw i32 %.2044.i.i, 1
  %.2051.i.i = lshr i64 %.832.i.i, 12
  %.2052.i.i = zext nneg i32 %.2047.i.i to i64
  %.2053.i.i = mul nuw nsw i64 %.2051.i.i, %.2052.i.i
  %.2057.i.i = add nuw nsw i64 %.2053.i.i, %.834.i.i
  %39 = lshr i32 %.891.i.i, 20
  %40 = trunc nuw i64 %.2057.i.i to i32
  %.2063.i.i = sub i32 %40, %39
  %.2141.i.i = icmp ult i32 %.2063.i.i, 65536
  br i1 %.2141.i.i, label %B3610.i.i, label %B3716.i.i

B3610.i.i:                                        ; preds = %B3606.i.i
  %.2091.i.i = getelementptr i8, ptr %arg.a0, i64 %.2025.i.i
  %.2092.i.i = load i16, ptr %.2091.i.i, align 1, !noalias !5
  %41 = zext i16 %.2092.i.i to i32
  %.2134.i.i = shl nuw i32 %.2063.i.i, 16
  %.2135.i.i = or disjoint i32 %.2134.i.i, %41
  br label %B3716.i.i

B3716.i.i:                                        ; preds = %B3610.i.i, %B3606.i.i
  %.2169.i.i = phi i64 [ 2, %B3610.i.i ], [ 0, %B3606.i.i ]
  %_refill_v33__vphi98_0.2.1.i.i = phi i32 [ %.2135.i.i, %B3610.i.i ], [ %.2063.i.i, %B3606.i.i ]
  %.2181.i.i = add i64 %.2169.i.i, %.2025.i.i
  %.2198.i.i = lshr i32 %.989.i.i, 8
  %.2200.i.i = and i32 %.2198.i.i, 4095
  %.2203.i.i = add nuw nsw i32 %.2200.i.i, 1
  %.2207.i.i = lshr i64 %.930.i.i, 12
  %.2208.i.i = zext nneg i32 %.2203.i.i to i64
  %.2209.i.i = mul nuw nsw i64 %.2207.i.i, %.2208.i.i
  %.2213.i.i = add nuw nsw i64 %.2209.i.i, %.932.i.i
  %42 = lshr i32 %.989.i.i, 20
  %43 = trunc nuw i64 %.2213.i.i to i32
  %.2219.i.i = sub i32 %43, %42
  %.2297.i.i = icmp ult i32 %.2219.i.i, 65536
  br i1 %.2297.i.i, label %B3718.i.i, label %B3847.i.i

B3718.i.i:                                        ; preds = %B3716.i.i
  %.2247.i.i = getelementptr i8, ptr %arg.a0, i64 %.2181.i.i
  %.2248.i.i = load i16, ptr %.2247.i.i, align 1, !noalias !5
  %44 = zext i16 %.2248.i.i to i32
  %.2290.i.i = shl nuw i32 %.2219.i.i, 16
  %.2291.i.i = or disjoint i32 %.2290.i.i, %44
  br label %B3847.i.i

B3847.i.i:                                        ; preds = %B3718.i.i, %B3716.i.i
  %.2325.i.i = phi i64 [ 2, %B3718.i.i ], [ 0, %B3716.i.i ]
  %_refill_v36__vphi98_0.2.1.i.i = phi i32 [ %.2291.i.i, %B3718.i.i ], [ %.2219.i.i, %B3716.i.i ]
  %.2337.i.i = add i64 %.2325.i.i, %.2181.i.i
  %.2354.i.i = lshr i32 %.1087.i.i, 8
  %.2356.i.i = and i32 %.2354.i.i, 4095
  %.2359.i.i = add nuw nsw i32 %.2356.i.i, 1
  %.2363.i.i = lshr i64 %.1028.i.i, 12
  %.2364.i.i = zext nneg i32 %.2359.i.i to i64
  %.2365.i.i = mul nuw nsw i64 %.2363.i.i, %.2364.i.i
  %.2369.i.i = add nuw nsw i64 %.2365.i.i, %.1030.i.i
  %45 = lshr i32 %.1087.i.i, 20
  %46 = trunc nuw i64 %.2369.i.i to i32
  %.2375.i.i = sub i32 %46, %45
  %.2453.i.i = icmp ult i32 %.2375.i.i, 65536
  br i1 %.2453.i.i, label %B3849.i.i, label %B3954.i.i

B3849.i.i:                                        ; preds = %B3847.i.i
  %.2403.i.i = getelementptr i8, ptr %arg.a0, i64 %.2337.i.i
  %.2404.i.i = load i16, ptr %.2403.i.i, align 1, !noalias !5
  %47 = zext i16 %.2404.i.i to i32
  %.2446.i.i = shl nuw i32 %.2375.i.i, 16
  %.2447.i.i = or disjoint i32 %.2446.i.i, %47
  br label %B3954.i.i

B3954.i.i:                                        ; preds = %B3849.i.i, %B3847.i.i
  %.2481.i.i = phi i64 [ 2, %B3849.i.i ], [ 0, %B3847.i.i ]
  %_refill_v39__vphi98_0.2.1.i.i = phi i32 [ %.2447.i.i, %B3849.i.i ], [ %.2375.i.i, %B3847.i.i ]
  %.2493.i.i = add i64 %.2481.i.i, %.2337.i.i
  %.2510.i.i = lshr i32 %.1185.i.i, 8
  %.2512.i.i = and i32 %.2510.i.i, 4095
  %.2515.i.i = add nuw nsw i32 %.2512.i.i, 1
  %.2519.i.i = lshr i64 %.1126.i.i, 12
  %.2520.i.i = zext nneg i32 %.2515.i.i to i64
  %.2521.i.i = mul nuw nsw i64 %.2519.i.i, %.2520.i.i
  %.2525.i.i = add nuw nsw i64 %.2521.i.i, %.1128.i.i
  %48 = lshr i32 %.1185.i.i, 20
  %49 = trunc nuw i64 %.2525.i.i to i32
  %.2531.i.i = sub i32 %49, %48
  %.2609.i.i = icmp ult i32 %.2531.i.i, 65536
  br i1 %.2609.i.i, label %B3956.i.i, label %B4061.i.i

B3956.i.i:                                        ; preds = %B3954.i.i
  %.2559.i.i = getelementptr i8, ptr %arg.a0, i64 %.2493.i.i
  %.2560.i.i = load i16, ptr %.2559.i.i, align 1, !noalias !5
  %50 = zext i16 %.2560.i.i to i32
  %.2602.i.i = shl nuw i32 %.2531.i.i, 16
  %.2603.i.i = or disjoint i32 %.2602.i.i, %50
  br label %B4061.i.i

B4061.i.i:                                        ; preds = %B3956.i.i, %B3954.i.i
  %.2637.i.i = phi i64 [ 2, %B3956.i.i ], [ 0, %B3954.i.i ]
  %_refill_v42__vphi98_0.2.1.i.i = phi i32 [ %.2603.i.i, %B3956.i.i ], [ %.2531.i.i, %B3954.i.i ]
  %.2649.i.i = add i64 %.2637.i.i, %.2493.i.i
  %.2666.i.i = lshr i32 %.1283.i.i, 8
  %.2668.i.i = and i32 %.2666.i.i, 4095
  %.2671.i.i = add nuw nsw i32 %.2668.i.i, 1
  %.2675.i.i = lshr i64 %.1224.i.i, 12
  %.2676.i.i = zext nneg i32 %.2671.i.i to i64
  %.2677.i.i = mul nuw nsw i64 %.2675.i.i, %.2676.i.i
  %.2681.i.i = add nuw nsw i64 %.2677.i.i, %.1226.i.i
  %51 = lshr i32 %.1283.i.i, 20
  %52 = trunc nuw i64 %.2681.i.i to i32
  %.2687.i.i = sub i32 %52, %51
  %.2765.i.i = icmp ult i32 %.2687.i.i, 65536
  br i1 %.2765.i.i, label %B4063.i.i, label %B4168.i.i

B4063.i.i:                                        ; preds = %B4061.i.i
  %.2715.i.i = getelementptr i8, ptr %arg.a0, i64 %.2649.i.i
  %.2716.i.i = load i16, ptr %.2715.i.i, align 1, !noalias !5
  %53 = zext i16 %.2716.i.i to i32
  %.2758.i.i = shl nuw i32 %.2687.i.i, 16
  %.2759.i.i = or disjoint i32 %.2758.i.i, %53
  br label %B4168.i.i

B4168.i.i:                                        ; preds = %B4063.i.i, %B4061.i.i
  %.2849.i.i = phi i64 [ 2, %B4063.i.i ], [ 0, %B4061.i.i ]
  %_refill_v45__vphi98_0.2.1.i.i = phi i32 [ %.2759.i.i, %B4063.i.i ], [ %.2687.i.i, %B4061.i.i ]
  %.2862.i.i = add i64 %.2849.i.i, %.2649.i.i
  %.2870.i.i = add nuw nsw i64 %i.3.0.i.i, 8
  %.2876.i.i = icmp samesign ult i64 %.2870.i.i, %.429.i.i
  br i1 %.2876.i.i, label %B566.i.i, label %B4170.i.i

B4170.i.i:                                        ; preds = %B4168.i.i, %B1227.endif.endif.endif.i
  %p.11.1.i.i = phi i64 [ %.90.i.i, %B1227.endif.endif.endif.i ], [ %.2862.i.i, %B4168.i.i ]
  %s0.3.1.i.i = phi i32 [ %.126.i.i, %B1227.endif.endif.endif.i ], [ %_refill_v24__vphi98_0.2.1.i.i, %B4168.i.i ]
  %s1.3.1.i.i = phi i32 [ %.156.i.i, %B1227.endif.endif.endif.i ], [ %_refill_v27__vphi98_0.2.1.i.i, %B4168.i.i ]
  %s2.3.1.i.i = phi i32 [ %.186.i.i, %B1227.endif.endif.endif.i ], [ %_refill_v30__vphi98_0.2.1.i.i, %B4168.i.i ]
  %s3.3.1.i.i = phi i32 [ %.216.i.i, %B1227.endif.endif.endif.i ], [ %_refill_v33__vphi98_0.2.1.i.i, %B4168.i.i ]
  %s4.3.1.i.i = phi i32 [ %.278.i.i, %B1227.endif.endif.endif.i ], [ %_refill_v36__vphi98_0.2.1.i.i, %B4168.i.i ]
  %s5.3.1.i.i = phi i32 [ %.308.i.i, %B1227.endif.endif.endif.i ], [ %_refill_v39__vphi98_0.2.1.i.i, %B4168.i.i ]
  %s6.3.1.i.i = phi i32 [ %.338.i.i, %B1227.endif.endif.endif.i ], [ %_refill_v42__vphi98_0.2.1.i.i, %B4168.i.i ]
  %s7.3.1.i.i = phi i32 [ %.368.i.i, %B1227.endif.endif.endif.i ], [ %_refill_v45__vphi98_0.2.1.i.i, %B4168.i.i ]
  %i.4.1.i.i = phi i64 [ 0, %B1227.endif.endif.endif.i ], [ %.2870.i.i, %B4168.i.i ]
  %.2907.i.i = icmp ugt i64 %p.11.1.i.i, %.85.i.i
  br i1 %.2907.i.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B4275.i.i

B4275.i.i:                                        ; preds = %B4170.i.i
  store i32 %s0.3.1.i.i, ptr %.1561.i, align 4, !noalias !5
  store i32 %s1.3.1.i.i, ptr %.155.i.i, align 4, !noalias !5
  store i32 %s2.3.1.i.i, ptr %.185.i.i, align 4, !noalias !5
  store i32 %s3.3.1.i.i, ptr %.215.i.i, align 4, !noalias !5
  store i32 %s4.3.1.i.i, ptr %.277.i.i, align 4, !noalias !5
  store i32 %s5.3.1.i.i, ptr %.307.i.i, align 4, !noalias !5
  store i32 %s6.3.1.i.i, ptr %.337.i.i, align 4, !noalias !5
  store i32 %s7.3.1.i.i, ptr %.367.i.i, align 4, !noalias !5
  %.3249.i.i = icmp ult i64 %i.4.1.i.i, %.1919.i
  br i1 %.3249.i.i, label %B4277.preheader.i.i, label %B4485.i.i

B4277.preheader.i.i:                              ; preds = %B4275.i.i
  %54 = sub nuw nsw i64 %.1919.i, %i.4.1.i.i
  br label %B4277.i.i

B4277.i.i:                                        ; preds = %B4384.i.i, %B4277.preheader.i.i
  %p.12.0.i.i = phi i64 [ %.3618.i.i, %B4384.i.i ], [ %p.11.1.i.i, %B4277.preheader.i.i ]
  %i.5.0.i.i = phi i64 [ %.3625.i.i, %B4384.i.i ], [ %i.4.1.i.i, %B4277.preheader.i.i ]
  %lane.3.0.i.i = phi i64 [ %.3629.i.i, %B4384.i.i ], [ 0, %B4277.preheader.i.i ]
  %.3288.i.i = getelementptr i32, ptr %.1561.i, i64 %lane.3.0.i.i
  %.3289.i.i = load i32, ptr %.3288.i.i, align 4, !noalias !5
  %.3316.i.i = getelementptr i8, ptr %.1779.i, i64 %i.5.0.i.i
  %.3317.i.i = load i8, ptr %.3316.i.i, align 1, !noalias !5
  %.3320.i.i = zext i8 %.3317.i.i to i64
  %.3321.i.i = shl nuw nsw i64 %.3320.i.i, 12
  %55 = and i32 %.3289.i.i, 4095
  %.3324.i.i = zext nneg i32 %55 to i64
  %56 = getelementptr i8, ptr %arg.a5, i64 %.3321.i.i
  %.3350.i.i = getelementptr i8, ptr %56, i64 %.3324.i.i
  %.3351.i.i = load i8, ptr %.3350.i.i, align 1, !noalias !5
  %.3354.i.i = zext i8 %.3351.i.i to i64
  %.idx1551.i.i = shl nuw nsw i64 %.3320.i.i, 10
  %57 = getelementptr i8, ptr %arg.a6, i64 %.idx1551.i.i
  %.3380.i.i = getelementptr i32, ptr %57, i64 %.3354.i.i
  %.3381.i.i = load i32, ptr %.3380.i.i, align 4, !noalias !5
  %.3386.i.i = trunc i32 %.3381.i.i to i8
  %.3413.i.i = getelementptr i8, ptr %.1935.i, i64 %i.5.0.i.i
  store i8 %.3386.i.i, ptr %.3413.i.i, align 1, !noalias !5
  %.3447.i.i = load i32, ptr %.3288.i.i, align 4, !noalias !5
  %.3451.i.i = lshr i32 %.3381.i.i, 8
  %.3453.i.i = and i32 %.3451.i.i, 4095
  %.3456.i.i = add nuw nsw i32 %.3453.i.i, 1
  %.3460.i.i = lshr i32 %.3447.i.i, 12
  %.3462.i.i = mul nuw i32 %.3460.i.i, %.3456.i.i
  %.3465.i.i = and i32 %.3447.i.i, 4095
  %58 = lshr i32 %.3381.i.i, 20
  %.3466.i.i = sub nsw i32 %.3465.i.i, %58
  %.3471.i.i = add i32 %.3466.i.i, %.3462.i.i
  %.3550.i.i = icmp ult i32 %.3471.i.i, 65536
  br i1 %.3550.i.i, label %B4378.i.i, label %B4384.i.i

B4378.i.i:                                        ; preds = %B4277.i.i
  %.3500.i.i = getelementptr i8, ptr %arg.a0, i64 %p.12.0.i.i
  %.3501.i.i = load i16, ptr %.3500.i.i, align 1, !noalias !5
  %59 = zext i16 %.3501.i.i to i32
  %.3543.i.i = shl nuw i32 %.3471.i.i, 16
  %.3544.i.i = or disjoint i32 %.3543.i.i, %59
  br label %B4384.i.i

B4384.i.i:                                        ; preds = %B4378.i.i, %B4277.i.i
  %.3578.i.i = phi i64 [ 2, %B4378.i.i ], [ 0, %B4277.i.i ]
  %_refill_v13__vphi98_0.2.1.i.i = phi i32 [ %.3544.i.i, %B4378.i.i ], [ %.3471.i.i, %B4277.i.i ]
  store i32 %_refill_v13__vphi98_0.2.1.i.i, ptr %.3288.i.i, align 4, !noalias !5
  %.3618.i.i = add i64 %.3578.i.i, %p.12.0.i.i
  %.3625.i.i = add nuw i64 %i.5.0.i.i, 1
  %.3629.i.i = add nuw i64 %lane.3.0.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.3629.i.i, %54
  br i1 %exitcond.not.i.i, label %B4485.i.i, label %B4277.i.i

B4485.i.i:                                        ; preds = %B4384.i.i, %B4275.i.i
  %p.13.1.i.i = phi i64 [ %p.11.1.i.i, %B4275.i.i ], [ %.3618.i.i, %B4384.i.i ]
  %.3662.i.i = icmp eq i64 %p.13.1.i.i, %.85.i.i
  br label %B4489.if.i.i

B4596.i.i:                                        ; preds = %B4489.if.i.i
  %60 = getelementptr i32, ptr %.1561.i, i64 %.3693.01552.i.i
  %.3828.i.i = load i32, ptr %60, align 4, !noalias !5
  %.3831.i.i = icmp eq i32 %.3828.i.i, 65536
  %exitcond1555.not.i.i = icmp eq i64 %.3762.i.i, 8
  br i1 %exitcond1555.not.i.i, label %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, label %B4489.if.i.i.backedge

B4596.i.thread.i:                                 ; preds = %B4489.if.i.i
  %exitcond1555.not.i1193.i = icmp eq i64 %.3762.i.i, 8
  br i1 %exitcond1555.not.i1193.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B4489.if.i.i.backedge

B4489.if.i.i.backedge:                            ; preds = %B4596.i.thread.i, %B4596.i.i
  %home.2.01554.i.i.be = phi i1 [ %.3831.i.i, %B4596.i.i ], [ false, %B4596.i.thread.i ]
  br label %B4489.if.i.i

B4489.if.i.i:                                     ; preds = %B4489.if.i.i.backedge, %B4485.i.i
  %home.2.01554.i.i = phi i1 [ %.3662.i.i, %B4485.i.i ], [ %home.2.01554.i.i.be, %B4489.if.i.i.backedge ]
  %.3693.01552.i.i = phi i64 [ 0, %B4485.i.i ], [ %.3762.i.i, %B4489.if.i.i.backedge ]
  %.3762.i.i = add nuw nsw i64 %.3693.01552.i.i, 1
  br i1 %home.2.01554.i.i, label %B4596.i.i, label %B4596.i.thread.i

_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %B4596.i.i
  br i1 %.3831.i.i, label %B1225.i, label %_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B1227.endif.endif.else.if.i:                      ; preds = %B1227.endif.else.endif.endif.i
  br label %B1227.endif.endif.else.endif.i

B1227.endif.endif.else.endif.i:                   ; preds = %B1227.endif.endif.else.if.i, %B1227.endif.else.endif.endif.i
  %.1822.sroa.0.1.i = phi i64 [ 0, %B1227.endif.endif.else.if.i ], [ %.1834.i, %B1227.endif.else.endif.endif.i ]
  %.1842.not.i = icmp slt i64 %.1834.i, %arg.n7_0
  br i1 %.1842.not.i, label %B1227.endif.endif.else.endif.endif.i, label %B1227.endif.endif.else.endif.if.i, !prof !4

B1227.endif.endif.else.endif.if.i:                ; preds = %B1227.endif.endif.else.endif.i
  br label %B1227.endif.endif.else.endif.endif.i

B1227.endif.endif.else.endif.endif.i:             ; preds = %B1227.endif.endif.else.endif.if.i, %B1227.endif.endif.else.endif.i
  %.1822.sroa.0.3.i = phi i64 [ %arg.n7_0, %B1227.endif.endif.else.endif.if.i ], [ %.1822.sroa.0.1.i, %B1227.endif.endif.else.endif.i ]
  %.1850.i = select i1 %.1693.i, i64 %arg.n7_0, i64 0
  %.1851.i = add i64 %.1850.i, %.1403.i
  %.1854.i = icmp slt i64 %.1851.i, 0
  br i1 %.1854.i, label %B1227.endif.endif.else.endif.endif.if.i, label %B1227.endif.endif.else.endif.endif.endif.i, !prof !3

B1227.endif.endif.else.endif.endif.if.i:          ; preds = %B1227.endif.endif.else.endif.endif.i
  br label %B1227.endif.endif.else.endif.endif.endif.i

B1227.endif.endif.else.endif.endif.endif.i:       ; preds = %B1227.endif.endif.else.endif.endif.if.i, %B1227.endif.endif.else.endif.endif.i
  %.1822.sroa.13.1.i = phi i64 [ 0, %B1227.endif.endif.else.endif.endif.if.i ], [ %.1851.i, %B1227.endif.endif.else.endif.endif.i ]
  %.1859.not.i = icmp slt i64 %.1851.i, %arg.n7_0
  br i1 %.1859.not.i, label %B1227.endif.endif.endif.i, label %B1227.endif.endif.else.endif.endif.endif.if.i, !prof !4

B1227.endif.endif.else.endif.endif.endif.if.i:    ; preds = %B1227.endif.endif.else.endif.endif.endif.i
  br label %B1227.endif.endif.endif.i

_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B70.i, %B110.i, %B368.i, %B975.i, %B999.i, %B1225.i, %B4170.i.i, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i, %B566.i.i, %B4596.i.thread.i
  %.sink.i = phi i64 [ %.1213.0.i, %B4170.i.i ], [ %.1213.0.i, %B566.i.i ], [ %.1213.0.i, %B4596.i.thread.i ], [ %.1213.0.i, %_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ -1, %B1225.i ], [ %.194.01180.i, %B999.i ], [ %.194.01180.i, %B975.i ], [ %.194.01180.i, %B368.i ], [ %.194.01180.i, %B110.i ], [ %.194.01180.i, %B70.i ]
  store i64 %.sink.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define i64 @sparse_rans_decode_plain(ptr readonly captures(none) %.1, i64 %.2, ptr readonly captures(none) %.3, i64 %.4, ptr readonly captures(none) %.5, i64 %.6, ptr readonly captures(none) %.7, i64 %.8, ptr readonly captures(none) %.9, i64 %.10, ptr readonly captures(none) %.11, i64 %.12, ptr readonly captures(none) %.13, i64 %.14, ptr writeonly captures(none) %.15, i64 %.16, ptr captures(none) %.17, i64 %.18, ptr writeonly captures(none) %.19, i64 %.20, ptr captures(none) %.21, i64 %.22) local_unnamed_addr #0 {
entry:
  %.24 = alloca i64, align 8
  store i64 0, ptr %.24, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB2v3B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dE8uint8_2ax8int64_2ax8int64_2ax8uint8_2ax8int64_2ax8uint8_2ax9uint32_2ax8uint8_2ax9uint32_2ax8int64_2ax8int64_2ax(ptr %.24, ptr %.1, i64 %.2, ptr %.3, i64 %.4, ptr %.5, ptr %.7, i64 %.8, ptr %.9, ptr %.11, ptr %.13, ptr %.15, i64 %.16, ptr %.17, i64 %.18, ptr %.19, ptr %.21) #2
  %.38 = load i64, ptr %.24, align 8
  ret i64 %.38
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
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
