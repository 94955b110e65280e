; 3dbe86e465c3a8f7e09a0b124a7cc0dc

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB2v3B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10) unnamed_addr #0 {
entry:
  %.412 = alloca i64, align 8
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
  store i64 0, ptr %.412, align 8
  call fastcc void @_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE(ptr %.412, i64 %.24, ptr %.30, i64 %.60, ptr %.66, ptr %.102, i64 %.132, ptr %.138, i64 %.132, ptr %.174, ptr %.210, ptr %.246, i64 %.276, ptr %.282, i64 %.276, ptr %.318, i64 %.312, ptr %.354, ptr %.390)
  %.448 = load i64, ptr %.412, align 8
  store i64 %.448, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rans_decode_plain(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr #0 {
entry:
  %.13 = alloca i64, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB2v3B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr %.13, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) #3
  %.27 = load i64, ptr %.13, align 8
  ret i64 %.27
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels4rans12decode_plainB2v4B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.words.2, ptr readonly captures(none) %arg.words.4, i64 %arg.starts.2, ptr readonly captures(none) %arg.starts.4, ptr readonly captures(none) %arg.counts.4, i64 %arg.ids.2, ptr readonly captures(none) %arg.ids.4, i64 %arg.ids.5.0, ptr readonly captures(none) %arg.sizes.4, ptr readonly captures(none) %arg.slots.4, ptr readonly captures(none) %arg.entries.4, i64 %arg.tokens.2, ptr writeonly captures(none) %arg.tokens.4, i64 %arg.tokens.5.0, ptr captures(none) %arg.states.4, i64 %arg.states.5.0, ptr writeonly captures(none) %arg.positions.4, ptr captures(none) %arg.symbols.4) unnamed_addr #1 {
entry:
  %.1967 = alloca i8, align 1
  %storemerge = tail call i64 @llvm.smax.i64(i64 %arg.starts.2, i64 0)
  %.2521173.not = icmp slt i64 %arg.starts.2, 1
  br i1 %.2521173.not, label %B1225.preheader, label %B70.lr.ph

B1225.preheader:                                  ; preds = %B1043, %entry
  br label %B1225

B70.lr.ph:                                        ; preds = %entry
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.tokens.2, i64 %arg.ids.2)
  %.604 = add i64 %arg.words.2, -32
  br label %B70

B70:                                              ; preds = %B70.lr.ph, %B1043
  %_begin_v5_at.2.01176 = phi i64 [ 0, %B70.lr.ph ], [ %.1093, %B1043 ]
  %.194.01175 = phi i64 [ 0, %B70.lr.ph ], [ %.265, %B1043 ]
  %.265 = add nuw nsw i64 %.194.01175, 1
  %.336 = sub nsw i64 %.11.i, %_begin_v5_at.2.01176
  %0 = getelementptr i64, ptr %arg.starts.4, i64 %.194.01175
  %.370 = load i64, ptr %0, align 8
  %.371 = icmp sgt i64 %.370, -1
  br i1 %.371, label %B110, label %common.ret

B110:                                             ; preds = %B70
  %1 = getelementptr i64, ptr %arg.counts.4, i64 %.194.01175
  %.409 = load i64, ptr %1, align 8
  %.410 = icmp sgt i64 %.409, 15
  %.433 = icmp sle i64 %.409, %arg.words.2
  %_begin_v5__vphi240_1.2.1 = select i1 %.410, i1 %.433, i1 false
  br i1 %_begin_v5__vphi240_1.2.1, label %B368, label %common.ret

B368:                                             ; preds = %B110
  %2 = getelementptr i64, ptr %arg.sizes.4, i64 %.194.01175
  %.497 = load i64, ptr %2, align 8
  %.498 = icmp sgt i64 %.497, -1
  %.510 = icmp sle i64 %.497, %.336
  %or.cond = select i1 %.498, i1 %.510, i1 false
  br i1 %or.cond, label %B975, label %common.ret

B975:                                             ; preds = %B368
  %3 = shl nuw i64 %.409, 1
  %.605 = sub i64 %.604, %3
  %.606 = icmp sgt i64 %.370, %.605
  br i1 %.606, label %common.ret, label %B995

B995:                                             ; preds = %B975
  %.609.not = icmp eq i64 %.194.01175, 0
  br i1 %.609.not, label %B1001, label %B999

B999:                                             ; preds = %B995
  %.672 = getelementptr i8, ptr %2, i64 -8
  %.673 = load i64, ptr %.672, align 8
  %.674 = icmp sgt i64 %.497, %.673
  br i1 %.674, label %common.ret, label %B1001

B1001:                                            ; preds = %B999, %B995
  %.idx = shl i64 %.194.01175, 5
  %invariant.gep = getelementptr i8, ptr %arg.states.4, i64 %.idx
  br label %B1029.if

B1043:                                            ; preds = %B1029.if
  %4 = getelementptr i64, ptr %arg.positions.4, i64 %.194.01175
  store i64 16, ptr %4, align 8
  %5 = getelementptr i64, ptr %arg.symbols.4, i64 %.194.01175
  store i64 %_begin_v5_at.2.01176, ptr %5, align 8
  %.1089 = load i64, ptr %2, align 8
  %.1093 = add nsw i64 %.1089, %_begin_v5_at.2.01176
  %exitcond1182.not = icmp eq i64 %arg.starts.2, %.265
  br i1 %exitcond1182.not, label %B1225.preheader, label %B70

common.ret:                                       ; preds = %B975, %B368, %B110, %B70, %B999, %B1225, %B1227.endif.endif.endif
  %.sink = phi i64 [ %.1213.0, %B1227.endif.endif.endif ], [ -1, %B1225 ], [ %.194.01175, %B999 ], [ %.194.01175, %B70 ], [ %.194.01175, %B110 ], [ %.194.01175, %B368 ], [ %.194.01175, %B975 ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B1225:                                            ; preds = %B1225.preheader, %B1227.endif.endif.endif
  %.1213.0 = phi i64 [ %.1282, %B1227.endif.endif.endif ], [ 0, %B1225.preheader ]
  %exitcond1183.not = icmp eq i64 %.1213.0, %storemerge
  br i1 %exitcond1183.not, label %common.ret, label %B1227

B1227:                                            ; preds = %B1225
  %.1282 = add nuw i64 %.1213.0, 1
  %6 = getelementptr i64, ptr %arg.symbols.4, i64 %.1213.0
  %.1340 = load i64, ptr %6, align 8
  %7 = getelementptr i64, ptr %arg.sizes.4, i64 %.1213.0
  %.1402 = load i64, ptr %7, align 8
  %.1403 = add nsw i64 %.1402, %.1340
  %.1420 = shl i64 %.1213.0, 3
  %.1463 = icmp slt i64 %.1420, 0
  br i1 %.1463, label %B1227.else.if, label %B1227.else.endif, !prof !0

B1029.if:                                         ; preds = %B1001, %B1029.if
  %.699.01171 = phi i64 [ 0, %B1001 ], [ %.768, %B1029.if ]
  %.768 = add nuw nsw i64 %.699.01171, 1
  %.823 = load i64, ptr %0, align 8
  %.824 = shl nsw i64 %.699.01171, 2
  %8 = getelementptr i8, ptr %arg.words.4, i64 %.823
  %.852 = getelementptr i8, ptr %8, i64 %.824
  %.853 = load i16, ptr %.852, align 1
  %9 = zext i16 %.853 to i32
  %10 = shl nuw i32 %9, 16
  %.918 = getelementptr i8, ptr %.852, i64 2
  %.919 = load i16, ptr %.918, align 1
  %11 = zext i16 %.919 to i32
  %.955 = or disjoint i32 %10, %11
  %gep = getelementptr i32, ptr %invariant.gep, i64 %.699.01171
  store i32 %.955, ptr %gep, align 4
  %exitcond.not = icmp eq i64 %.768, 8
  br i1 %exitcond.not, label %B1043, label %B1029.if

B1227.else.if:                                    ; preds = %B1227
  br label %B1227.else.endif

B1227.else.endif:                                 ; preds = %B1227.else.if, %B1227
  %.1448.sroa.0.1 = phi i64 [ 0, %B1227.else.if ], [ %.1420, %B1227 ]
  %.1468.not = icmp slt i64 %.1420, %arg.states.5.0
  br i1 %.1468.not, label %B1227.else.endif.endif, label %B1227.else.endif.if, !prof !1

B1227.else.endif.if:                              ; preds = %B1227.else.endif
  br label %B1227.else.endif.endif

B1227.else.endif.endif:                           ; preds = %B1227.else.endif.if, %B1227.else.endif
  %.1448.sroa.0.3 = phi i64 [ %arg.states.5.0, %B1227.else.endif.if ], [ %.1448.sroa.0.1, %B1227.else.endif ]
  %.1561 = getelementptr i32, ptr %arg.states.4, i64 %.1448.sroa.0.3
  %12 = getelementptr i64, ptr %arg.starts.4, i64 %.1213.0
  %.1621 = load i64, ptr %12, align 8
  %13 = getelementptr i64, ptr %arg.counts.4, i64 %.1213.0
  %.1652 = load i64, ptr %13, align 8
  %.1676 = icmp slt i64 %.1340, 0
  %.1677 = select i1 %.1676, i64 %arg.ids.5.0, i64 0
  %.1678 = add i64 %.1677, %.1340
  %.1681 = icmp slt i64 %.1678, 0
  br i1 %.1681, label %B1227.endif.else.if, label %B1227.endif.else.endif, !prof !0

B1227.endif.else.if:                              ; preds = %B1227.else.endif.endif
  br label %B1227.endif.else.endif

B1227.endif.else.endif:                           ; preds = %B1227.endif.else.if, %B1227.else.endif.endif
  %.1666.sroa.0.1 = phi i64 [ 0, %B1227.endif.else.if ], [ %.1678, %B1227.else.endif.endif ]
  %.1686.not = icmp slt i64 %.1678, %arg.ids.5.0
  br i1 %.1686.not, label %B1227.endif.else.endif.endif, label %B1227.endif.else.endif.if, !prof !1

B1227.endif.else.endif.if:                        ; preds = %B1227.endif.else.endif
  br label %B1227.endif.else.endif.endif

B1227.endif.else.endif.endif:                     ; preds = %B1227.endif.else.endif.if, %B1227.endif.else.endif
  %.1666.sroa.0.3 = phi i64 [ %arg.ids.5.0, %B1227.endif.else.endif.if ], [ %.1666.sroa.0.1, %B1227.endif.else.endif ]
  %.1693 = icmp slt i64 %.1403, 0
  %.1779 = getelementptr i8, ptr %arg.ids.4, i64 %.1666.sroa.0.3
  %.1833 = select i1 %.1676, i64 %arg.tokens.5.0, i64 0
  %.1834 = add i64 %.1833, %.1340
  %.1837 = icmp slt i64 %.1834, 0
  br i1 %.1837, label %B1227.endif.endif.else.if, label %B1227.endif.endif.else.endif, !prof !0

B1227.endif.endif.endif:                          ; preds = %B1227.endif.endif.else.endif.endif.endif, %B1227.endif.endif.else.endif.endif.endif.if
  %.1822.sroa.13.0 = phi i64 [ %arg.tokens.5.0, %B1227.endif.endif.else.endif.endif.endif.if ], [ %.1822.sroa.13.1, %B1227.endif.endif.else.endif.endif.endif ]
  %.1910 = sub i64 %.1822.sroa.13.0, %.1822.sroa.0.3
  %.1919 = tail call i64 @llvm.smax.i64(i64 %.1910, i64 0)
  %.1935 = getelementptr i8, ptr %arg.tokens.4, i64 %.1822.sroa.0.3
  store i8 0, ptr %.1967, align 1
  call fastcc void @_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE(ptr %.1967, ptr %arg.words.4, i64 %.1621, i64 %.1652, ptr %.1779, ptr %arg.slots.4, ptr %arg.entries.4, ptr %.1561, i64 %.1919, ptr %.1935)
  %.1993 = load i8, ptr %.1967, align 1
  %.1996.not = icmp eq i8 %.1993, 0
  br i1 %.1996.not, label %common.ret, label %B1225

B1227.endif.endif.else.if:                        ; preds = %B1227.endif.else.endif.endif
  br label %B1227.endif.endif.else.endif

B1227.endif.endif.else.endif:                     ; preds = %B1227.endif.endif.else.if, %B1227.endif.else.endif.endif
  %.1822.sroa.0.1 = phi i64 [ 0, %B1227.endif.endif.else.if ], [ %.1834, %B1227.endif.else.endif.endif ]
  %.1842.not = icmp slt i64 %.1834, %arg.tokens.5.0
  br i1 %.1842.not, label %B1227.endif.endif.else.endif.endif, label %B1227.endif.endif.else.endif.if, !prof !1

B1227.endif.endif.else.endif.if:                  ; preds = %B1227.endif.endif.else.endif
  br label %B1227.endif.endif.else.endif.endif

B1227.endif.endif.else.endif.endif:               ; preds = %B1227.endif.endif.else.endif.if, %B1227.endif.endif.else.endif
  %.1822.sroa.0.3 = phi i64 [ %arg.tokens.5.0, %B1227.endif.endif.else.endif.if ], [ %.1822.sroa.0.1, %B1227.endif.endif.else.endif ]
  %.1850 = select i1 %.1693, i64 %arg.tokens.5.0, i64 0
  %.1851 = add i64 %.1850, %.1403
  %.1854 = icmp slt i64 %.1851, 0
  br i1 %.1854, label %B1227.endif.endif.else.endif.endif.if, label %B1227.endif.endif.else.endif.endif.endif, !prof !0

B1227.endif.endif.else.endif.endif.if:            ; preds = %B1227.endif.endif.else.endif.endif
  br label %B1227.endif.endif.else.endif.endif.endif

B1227.endif.endif.else.endif.endif.endif:         ; preds = %B1227.endif.endif.else.endif.endif.if, %B1227.endif.endif.else.endif.endif
  %.1822.sroa.13.1 = phi i64 [ 0, %B1227.endif.endif.else.endif.endif.if ], [ %.1851, %B1227.endif.endif.else.endif.endif ]
  %.1859.not = icmp slt i64 %.1851, %arg.tokens.5.0
  br i1 %.1859.not, label %B1227.endif.endif.endif, label %B1227.endif.endif.else.endif.endif.endif.if, !prof !1

B1227.endif.endif.else.endif.endif.endif.if:      ; preds = %B1227.endif.endif.else.endif.endif.endif
  br label %B1227.endif.endif.endif
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels4rans5_restB2v9B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE23Literal_5bint_5d_280_295ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.words.4, i64 %arg.start, i64 %arg.count, ptr readonly captures(none) %arg.ids.4, ptr readonly captures(none) %arg.slots.4, ptr readonly captures(none) %arg.entries.4, ptr captures(none) %arg.state.4, i64 %arg.tokens.2, ptr writeonly captures(none) %arg.tokens.4) unnamed_addr #1 {
entry:
  %.84 = shl i64 %arg.count, 1
  %.85 = add i64 %.84, %arg.start
  %.155 = getelementptr i8, ptr %arg.state.4, i64 4
  %.185 = getelementptr i8, ptr %arg.state.4, i64 8
  %.215 = getelementptr i8, ptr %arg.state.4, i64 12
  %.277 = getelementptr i8, ptr %arg.state.4, i64 16
  %.307 = getelementptr i8, ptr %arg.state.4, i64 20
  %.337 = getelementptr i8, ptr %arg.state.4, i64 24
  %.367 = getelementptr i8, ptr %arg.state.4, i64 28
  %.368 = load i32, ptr %.367, align 4
  %.338 = load i32, ptr %.337, align 4
  %.308 = load i32, ptr %.307, align 4
  %.278 = load i32, ptr %.277, align 4
  %.216 = load i32, ptr %.215, align 4
  %.186 = load i32, ptr %.185, align 4
  %.156 = load i32, ptr %.155, align 4
  %.126 = load i32, ptr %arg.state.4, align 4
  %.90 = add i64 %arg.start, 32
  %.429 = and i64 %arg.tokens.2, -8
  %.434.not = icmp eq i64 %.429, 0
  br i1 %.434.not, label %B3088, label %B566

B566:                                             ; preds = %entry, %B582
  %p.10.0 = phi i64 [ %.2491, %B582 ], [ %.90, %entry ]
  %s0.2.0 = phi i32 [ %.1645, %B582 ], [ %.126, %entry ]
  %s1.2.0 = phi i32 [ %.1765, %B582 ], [ %.156, %entry ]
  %s2.2.0 = phi i32 [ %.1884, %B582 ], [ %.186, %entry ]
  %s3.2.0 = phi i32 [ %.2003, %B582 ], [ %.216, %entry ]
  %s4.2.0 = phi i32 [ %.2122, %B582 ], [ %.278, %entry ]
  %s5.2.0 = phi i32 [ %.2241, %B582 ], [ %.308, %entry ]
  %s6.2.0 = phi i32 [ %.2360, %B582 ], [ %.338, %entry ]
  %s7.2.0 = phi i32 [ %.2479, %B582 ], [ %.368, %entry ]
  %i.3.0 = phi i64 [ %.2497, %B582 ], [ 0, %entry ]
  %.461 = icmp ugt i64 %p.10.0, %.85
  br i1 %.461, label %common.ret, label %B582

common.ret:                                       ; preds = %B566, %B3088, %B3610
  %.3443.sink = phi i8 [ %.3443, %B3610 ], [ 0, %B3088 ], [ 0, %B566 ]
  store i8 %.3443.sink, ptr %retptr, align 1
  ret void

B582:                                             ; preds = %B566
  %.533 = getelementptr i8, ptr %arg.ids.4, i64 %i.3.0
  %.534 = load i8, ptr %.533, align 1
  %.538 = zext i8 %.534 to i64
  %.539 = shl nuw nsw i64 %.538, 12
  %.540 = zext i32 %s0.2.0 to i64
  %.542 = and i64 %.540, 4095
  %0 = getelementptr i8, ptr %arg.slots.4, i64 %.539
  %.568 = getelementptr i8, ptr %0, i64 %.542
  %.569 = load i8, ptr %.568, align 1
  %.572 = zext i8 %.569 to i64
  %.idx = shl nuw nsw i64 %.538, 10
  %1 = getelementptr i8, ptr %arg.entries.4, i64 %.idx
  %.598 = getelementptr i32, ptr %1, i64 %.572
  %.599 = load i32, ptr %.598, align 4
  %.603 = or disjoint i64 %i.3.0, 1
  %.629 = getelementptr i8, ptr %arg.ids.4, i64 %.603
  %.630 = load i8, ptr %.629, align 1
  %.634 = zext i8 %.630 to i64
  %.635 = shl nuw nsw i64 %.634, 12
  %.636 = zext i32 %s1.2.0 to i64
  %.638 = and i64 %.636, 4095
  %2 = getelementptr i8, ptr %arg.slots.4, i64 %.635
  %.664 = getelementptr i8, ptr %2, i64 %.638
  %.665 = load i8, ptr %.664, align 1
  %.668 = zext i8 %.665 to i64
  %.idx1372 = shl nuw nsw i64 %.634, 10
  %3 = getelementptr i8, ptr %arg.entries.4, i64 %.idx1372
  %.694 = getelementptr i32, ptr %3, i64 %.668
  %.695 = load i32, ptr %.694, align 4
  %.698 = or disjoint i64 %i.3.0, 2
  %.724 = getelementptr i8, ptr %arg.ids.4, i64 %.698
  %.725 = load i8, ptr %.724, align 1
  %.729 = zext i8 %.725 to i64
  %.730 = shl nuw nsw i64 %.729, 12
  %.731 = zext i32 %s2.2.0 to i64
  %.733 = and i64 %.731, 4095
  %4 = getelementptr i8, ptr %arg.slots.4, i64 %.730
  %.759 = getelementptr i8, ptr %4, i64 %.733
  %.760 = load i8, ptr %.759, align 1
  %.763 = zext i8 %.760 to i64
  %.idx1373 = shl nuw nsw i64 %.729, 10
  %5 = getelementptr i8, ptr %arg.entries.4, i64 %.idx1373
  %.789 = getelementptr i32, ptr %5, i64 %.763
  %.790 = load i32, ptr %.789, align 4
  %.793 = or disjoint i64 %i.3.0, 3
  %.819 = getelementptr i8, ptr %arg.ids.4, i64 %.793
  %.820 = load i8, ptr %.819, align 1
  %.824 = zext i8 %.820 to i64
  %.825 = shl nuw nsw i64 %.824, 12
  %.826 = zext i32 %s3.2.0 to i64
  %.828 = and i64 %.826, 4095
  %6 = getelementptr i8, ptr %arg.slots.4, i64 %.825
  %.854 = getelementptr i8, ptr %6, i64 %.828
  %.855 = load i8, ptr %.854, align 1
  %.858 = zext i8 %.855 to i64
  %.idx1374 = shl nuw nsw i64 %.824, 10
  %7 = getelementptr i8, ptr %arg.entries.4, i64 %.idx1374
  %.884 = getelementptr i32, ptr %7, i64 %.858
  %.885 = load i32, ptr %.884, align 4
  %.888 = or disjoint i64 %i.3.0, 4
  %.914 = getelementptr i8, ptr %arg.ids.4, i64 %.888
  %.915 = load i8, ptr %.914, align 1
  %.919 = zext i8 %.915 to i64
  %.920 = shl nuw nsw i64 %.919, 12
  %.921 = zext i32 %s4.2.0 to i64
  %.923 = and i64 %.921, 4095
  %8 = getelementptr i8, ptr %arg.slots.4, i64 %.920
  %.949 = getelementptr i8, ptr %8, i64 %.923
  %.950 = load i8, ptr %.949, align 1
  %.953 = zext i8 %.950 to i64
  %.idx1375 = shl nuw nsw i64 %.919, 10
  %9 = getelementptr i8, ptr %arg.entries.4, i64 %.idx1375
  %.979 = getelementptr i32, ptr %9, i64 %.953
  %.980 = load i32, ptr %.979, align 4
  %.983 = or disjoint i64 %i.3.0, 5
  %.1009 = getelementptr i8, ptr %arg.ids.4, i64 %.983
  %.1010 = load i8, ptr %.1009, align 1
  %.1014 = zext i8 %.1010 to i64
  %.1015 = shl nuw nsw i64 %.1014, 12
  %.1016 = zext i32 %s5.2.0 to i64
  %.1018 = and i64 %.1016, 4095
  %10 = getelementptr i8, ptr %arg.slots.4, i64 %.1015
  %.1044 = getelementptr i8, ptr %10, i64 %.1018
  %.1045 = load i8, ptr %.1044, align 1
  %.1048 = zext i8 %.1045 to i64
  %.idx1376 = shl nuw nsw i64 %.1014, 10
  %11 = getelementptr i8, ptr %arg.entries.4, i64 %.idx1376
  %.1074 = getelementptr i32, ptr %11, i64 %.1048
  %.1075 = load i32, ptr %.1074, align 4
  %.1078 = or disjoint i64 %i.3.0, 6
  %.1104 = getelementptr i8, ptr %arg.ids.4, i64 %.1078
  %.1105 = load i8, ptr %.1104, align 1
  %.1109 = zext i8 %.1105 to i64
  %.1110 = shl nuw nsw i64 %.1109, 12
  %.1111 = zext i32 %s6.2.0 to i64
  %.1113 = and i64 %.1111, 4095
  %12 = getelementptr i8, ptr %arg.slots.4, i64 %.1110
  %.1139 = getelementptr i8, ptr %12, i64 %.1113
  %.1140 = load i8, ptr %.1139, align 1
  %.1143 = zext i8 %.1140 to i64
  %.idx1377 = shl nuw nsw i64 %.1109, 10
  %13 = getelementptr i8, ptr %arg.entries.4, i64 %.idx1377
  %.1169 = getelementptr i32, ptr %13, i64 %.1143
  %.1170 = load i32, ptr %.1169, align 4
  %.1173 = or disjoint i64 %i.3.0, 7
  %.1199 = getelementptr i8, ptr %arg.ids.4, i64 %.1173
  %.1200 = load i8, ptr %.1199, align 1
  %.1204 = zext i8 %.1200 to i64
  %.1205 = shl nuw nsw i64 %.1204, 12
  %.1206 = zext i32 %s7.2.0 to i64
  %.1208 = and i64 %.1206, 4095
  %14 = getelementptr i8, ptr %arg.slots.4, i64 %.1205
  %.1234 = getelementptr i8, ptr %14, i64 %.1208
  %.1235 = load i8, ptr %.1234, align 1
  %.1238 = zext i8 %.1235 to i64
  %.idx1378 = shl nuw nsw i64 %.1204, 10
  %15 = getelementptr i8, ptr %arg.entries.4, i64 %.idx1378
  %.1264 = getelementptr i32, ptr %15, i64 %.1238
  %.1265 = load i32, ptr %.1264, align 4
  %.1270 = trunc i32 %.599 to i8
  %.1297 = getelementptr i8, ptr %arg.tokens.4, i64 %i.3.0
  store i8 %.1270, ptr %.1297, align 1
  %.1303 = trunc i32 %.695 to i8
  %.1332 = getelementptr i8, ptr %arg.tokens.4, i64 %.603
  store i8 %.1303, ptr %.1332, align 1
  %.1338 = trunc i32 %.790 to i8
  %.1366 = getelementptr i8, ptr %arg.tokens.4, i64 %.698
  store i8 %.1338, ptr %.1366, align 1
  %.1372 = trunc i32 %.885 to i8
  %.1400 = getelementptr i8, ptr %arg.tokens.4, i64 %.793
  store i8 %.1372, ptr %.1400, align 1
  %.1406 = trunc i32 %.980 to i8
  %.1434 = getelementptr i8, ptr %arg.tokens.4, i64 %.888
  store i8 %.1406, ptr %.1434, align 1
  %.1440 = trunc i32 %.1075 to i8
  %.1468 = getelementptr i8, ptr %arg.tokens.4, i64 %.983
  store i8 %.1440, ptr %.1468, align 1
  %.1474 = trunc i32 %.1170 to i8
  %.1502 = getelementptr i8, ptr %arg.tokens.4, i64 %.1078
  store i8 %.1474, ptr %.1502, align 1
  %.1508 = trunc i32 %.1265 to i8
  %.1536 = getelementptr i8, ptr %arg.tokens.4, i64 %.1173
  store i8 %.1508, ptr %.1536, align 1
  %.1544 = lshr i32 %.599, 8
  %.1546 = and i32 %.1544, 4095
  %.1549 = add nuw nsw i32 %.1546, 1
  %.1553 = lshr i64 %.540, 12
  %.1554 = zext nneg i32 %.1549 to i64
  %.1555 = mul nuw nsw i64 %.1553, %.1554
  %.1559 = add nuw nsw i64 %.1555, %.542
  %16 = lshr i32 %.599, 20
  %17 = trunc nuw i64 %.1559 to i32
  %.1565 = sub i32 %17, %16
  %.1593 = getelementptr i8, ptr %arg.words.4, i64 %p.10.0
  %.1594 = load i16, ptr %.1593, align 1
  %18 = zext i16 %.1594 to i32
  %.1630 = icmp ult i32 %.1565, 65536
  %.1635 = select i1 %.1630, i32 16, i32 0
  %.1637 = shl i32 %.1565, %.1635
  %.1644 = select i1 %.1630, i32 %18, i32 0
  %.1645 = or i32 %.1644, %.1637
  %.1648 = select i1 %.1630, i64 2, i64 0
  %.1658 = add i64 %.1648, %p.10.0
  %.1665 = lshr i32 %.695, 8
  %.1667 = and i32 %.1665, 4095
  %.1670 = add nuw nsw i32 %.1667, 1
  %.1674 = lshr i64 %.636, 12
  %.1675 = zext nneg i32 %.1670 to i64
  %.1676 = mul nuw nsw i64 %.1674, %.1675
  %.1680 = add nuw nsw i64 %.1676, %.638
  %19 = lshr i32 %.695, 20
  %20 = trunc nuw i64 %.1680 to i32
  %.1686 = sub i32 %20, %19
  %.1713 = getelementptr i8, ptr %arg.words.4, i64 %.1658
  %.1714 = load i16, ptr %.1713, align 1
  %21 = zext i16 %.1714 to i32
  %.1750 = icmp ult i32 %.1686, 65536
  %.1755 = select i1 %.1750, i32 16, i32 0
  %.1757 = shl i32 %.1686, %.1755
  %.1764 = select i1 %.1750, i32 %21, i32 0
  %.1765 = or i32 %.1764, %.1757
  %.1768 = select i1 %.1750, i64 2, i64 0
  %.1777 = add i64 %.1768, %.1658
  %.1784 = lshr i32 %.790, 8
  %.1786 = and i32 %.1784, 4095
  %.1789 = add nuw nsw i32 %.1786, 1
  %.1793 = lshr i64 %.731, 12
  %.1794 = zext nneg i32 %.1789 to i64
  %.1795 = mul nuw nsw i64 %.1793, %.1794
  %.1799 = add nuw nsw i64 %.1795, %.733
  %22 = lshr i32 %.790, 20
  %23 = trunc nuw i64 %.1799 to i32
  %.1805 = sub i32 %23, %22
  %.1832 = getelementptr i8, ptr %arg.words.4, i64 %.1777
  %.1833 = load i16, ptr %.1832, align 1
  %24 = zext i16 %.1833 to i32
  %.1869 = icmp ult i32 %.1805, 65536
  %.1874 = select i1 %.1869, i32 16, i32 0
  %.1876 = shl i32 %.1805, %.1874
  %.1883 = select i1 %.1869, i32 %24, i32 0
  %.1884 = or i32 %.1883, %.1876
  %.1887 = select i1 %.1869, i64 2, i64 0
  %.1896 = add i64 %.1887, %.1777
  %.1903 = lshr i32 %.885, 8
  %.1905 = and i32 %.1903, 4095
  %.1908 = add nuw nsw i32 %.1905, 1
  %.1912 = lshr i64 %.826, 12
  %.1913 = zext nneg i32 %.1908 to i64
  %.1914 = mul nuw nsw i64 %.1912, %.1913
  %.1918 = add nuw nsw i64 %.1914, %.828
  %25 = lshr i32 %.885, 20
  %26 = trunc nuw i64 %.1918 to i32
  %.1924 = sub i32 %26, %25
  %.1951 = getelementptr i8, ptr %arg.words.4, i64 %.1896
  %.1952 = load i16, ptr %.1951, align 1
  %27 = zext i16 %.1952 to i32
  %.1988 = icmp ult i32 %.1924, 65536
  %.1993 = select i1 %.1988, i32 16, i32 0
  %.1995 = shl i32 %.1924, %.1993
  %.2002 = select i1 %.1988, i32 %27, i32 0
  %.2003 = or i32 %.2002, %.1995
  %.2006 = select i1 %.1988, i64 2, i64 0
  %.2015 = add i64 %.2006, %.1896
  %.2022 = lshr i32 %.980, 8
  %.2024 = and i32 %.2022, 4095
  %.2027 = add nuw nsw i32 %.2024, 1
  %.2031 = lshr i64 %.921, 12
  %.2032 = zext nneg i32 %.2027 to i64
  %.2033 = mul nuw nsw i64 %.2031, %.2032
  %.2037 = add nuw nsw i64 %.2033, %.923
  %28 = lshr i32 %.980, 20
  %29 = trunc nuw i64 %.2037 to i32
  %.2043 = sub i32 %29, %28
  %.2070 = getelementptr i8, ptr %arg.words.4, i64 %.2015
  %.2071 = load i16, ptr %.2070, align 1
  %30 = zext i16 %.2071 to i32
  %.2107 = icmp ult i32 %.2043, 65536
  %.2112 = select i1 %.2107, i32 16, i32 0
  %.2114 = shl i32 %.2043, %.2112
  %.2121 = select i1 %.2107, i32 %30, i32 0
  %.2122 = or i32 %.2121, %.2114
  %.2125 = select i1 %.2107, i64 2, i64 0
  %.2134 = add i64 %.2125, %.2015
  %.2141 = lshr i32 %.1075, 8
  %.2143 = and i32 %.2141, 4095
  %.2146 = add nuw nsw i32 %.2143, 1
  %.2150 = lshr i64 %.1016, 12
  %.2151 = zext nneg i32 %.2146 to i64
  %.2152 = mul nuw nsw i64 %.2150, %.2151
  %.2156 = add nuw nsw i64 %.2152, %.1018
  %31 = lshr i32 %.1075, 20
  %32 = trunc nuw i64 %.2156 to i32
  %.2162 = sub i32 %32, %31
  %.2189 = getelementptr i8, ptr %arg.words.4, i64 %.2134
  %.2190 = load i16, ptr %.2189, align 1
  %33 = zext i16 %.2190 to i32
  %.2226 = icmp ult i32 %.2162, 65536
  %.2231 = select i1 %.2226, i32 16, i32 0
  %.2233 = shl i32 %.2162, %.2231
  %.2240 = select i1 %.2226, i32 %33, i32 0
  %.2241 = or i32 %.2240, %.2233
  %.2244 = select i1 %.2226, i64 2, i64 0
  %.2253 = add i64 %.2244, %.2134
  %.2260 = lshr i32 %.1170, 8
  %.2262 = and i32 %.2260, 4095
  %.2265 = add nuw nsw i32 %.2262, 1
  %.2269 = lshr i64 %.1111, 12
  %.2270 = zext nneg i32 %.2265 to i64
  %.2271 = mul nuw nsw i64 %.2269, %.2270
  %.2275 = add nuw nsw i64 %.2271, %.1113
  %34 = lshr i32 %.1170, 20
  %35 = trunc nuw i64 %.2275 to i32
  %.2281 = sub i32 %35, %34
  %.2308 = getelementptr i8, ptr %arg.words.4, i64 %.2253
  %.2309 = load i16, ptr %.2308, align 1
  %36 = zext i16 %.2309 to i32
  %.2345 = icmp ult i32 %.2281, 65536
  %.2350 = select i1 %.2345, i32 16, i32 0
  %.2352 = shl i32 %.2281, %.2350
  %.2359 = select i1 %.2345, i32 %36, i32 0
  %.2360 = or i32 %.2359, %.2352
  %.2363 = select i1 %.2345, i64 2, i64 0
  %.2372 = add i64 %.2363, %.2253
  %.2379 = lshr i32 %.1265, 8
  %.2381 = and i32 %.2379, 4095
  %.2384 = add nuw nsw i32 %.2381, 1
  %.2388 = lshr i64 %.1206, 12
  %.2389 = zext nneg i32 %.2384 to i64
  %.2390 = mul nuw nsw i64 %.2388, %.2389
  %.2394 = add nuw nsw i64 %.2390, %.1208
  %37 = lshr i32 %.1265, 20
  %38 = trunc nuw i64 %.2394 to i32
  %.2400 = sub i32 %38, %37
  %.2427 = getelementptr i8, ptr %arg.words.4, i64 %.2372
  %.2428 = load i16, ptr %.2427, align 1
  %39 = zext i16 %.2428 to i32
  %.2464 = icmp ult i32 %.2400, 65536
  %.2469 = select i1 %.2464, i32 16, i32 0
  %.2471 = shl i32 %.2400, %.2469
  %.2478 = select i1 %.2464, i32 %39, i32 0
  %.2479 = or i32 %.2478, %.2471
  %.2482 = select i1 %.2464, i64 2, i64 0
  %.2491 = add i64 %.2482, %.2372
  %.2497 = add nuw i64 %i.3.0, 8
  %.2503 = icmp ult i64 %.2497, %.429
  br i1 %.2503, label %B566, label %B3088

B3088:                                            ; preds = %B582, %entry
  %p.11.1 = phi i64 [ %.90, %entry ], [ %.2491, %B582 ]
  %s0.3.1 = phi i32 [ %.126, %entry ], [ %.1645, %B582 ]
  %s1.3.1 = phi i32 [ %.156, %entry ], [ %.1765, %B582 ]
  %s2.3.1 = phi i32 [ %.186, %entry ], [ %.1884, %B582 ]
  %s3.3.1 = phi i32 [ %.216, %entry ], [ %.2003, %B582 ]
  %s4.3.1 = phi i32 [ %.278, %entry ], [ %.2122, %B582 ]
  %s5.3.1 = phi i32 [ %.308, %entry ], [ %.2241, %B582 ]
  %s6.3.1 = phi i32 [ %.338, %entry ], [ %.2360, %B582 ]
  %s7.3.1 = phi i32 [ %.368, %entry ], [ %.2479, %B582 ]
  %i.4.1 = phi i64 [ 0, %entry ], [ %.2497, %B582 ]
  %.2534 = icmp ugt i64 %p.11.1, %.85
  br i1 %.2534, label %common.ret, label %B3104

B3104:                                            ; preds = %B3088
  store i32 %s0.3.1, ptr %arg.state.4, align 4
  store i32 %s1.3.1, ptr %.155, align 4
  store i32 %s2.3.1, ptr %.185, align 4
  store i32 %s3.3.1, ptr %.215, align 4
  store i32 %s4.3.1, ptr %.277, align 4
  store i32 %s5.3.1, ptr %.307, align 4
  store i32 %s6.3.1, ptr %.337, align 4
  store i32 %s7.3.1, ptr %.367, align 4
  %.2876 = icmp ult i64 %i.4.1, %arg.tokens.2
  br i1 %.2876, label %B3212.preheader, label %B3514

B3212.preheader:                                  ; preds = %B3104
  %40 = sub nuw i64 %arg.tokens.2, %i.4.1
  br label %B3212

B3212:                                            ; preds = %B3212.preheader, %B3212
  %p.12.0 = phi i64 [ %.3214, %B3212 ], [ %p.11.1, %B3212.preheader ]
  %i.5.0 = phi i64 [ %.3221, %B3212 ], [ %i.4.1, %B3212.preheader ]
  %lane.3.0 = phi i64 [ %.3225, %B3212 ], [ 0, %B3212.preheader ]
  %.2910 = getelementptr i32, ptr %arg.state.4, i64 %lane.3.0
  %.2911 = load i32, ptr %.2910, align 4
  %.2938 = getelementptr i8, ptr %arg.ids.4, i64 %i.5.0
  %.2939 = load i8, ptr %.2938, align 1
  %.2942 = zext i8 %.2939 to i64
  %.2943 = shl nuw nsw i64 %.2942, 12
  %41 = and i32 %.2911, 4095
  %.2946 = zext nneg i32 %41 to i64
  %42 = getelementptr i8, ptr %arg.slots.4, i64 %.2943
  %.2972 = getelementptr i8, ptr %42, i64 %.2946
  %.2973 = load i8, ptr %.2972, align 1
  %.2976 = zext i8 %.2973 to i64
  %.idx1379 = shl nuw nsw i64 %.2942, 10
  %43 = getelementptr i8, ptr %arg.entries.4, i64 %.idx1379
  %.3002 = getelementptr i32, ptr %43, i64 %.2976
  %.3003 = load i32, ptr %.3002, align 4
  %.3008 = trunc i32 %.3003 to i8
  %.3035 = getelementptr i8, ptr %arg.tokens.4, i64 %i.5.0
  store i8 %.3008, ptr %.3035, align 1
  %.3069 = load i32, ptr %.2910, align 4
  %.3073 = lshr i32 %.3003, 8
  %.3075 = and i32 %.3073, 4095
  %.3078 = add nuw nsw i32 %.3075, 1
  %.3082 = lshr i32 %.3069, 12
  %.3084 = mul nuw i32 %.3082, %.3078
  %.3087 = and i32 %.3069, 4095
  %44 = lshr i32 %.3003, 20
  %.3088 = sub nsw i32 %.3087, %44
  %.3093 = add i32 %.3088, %.3084
  %.3122 = getelementptr i8, ptr %arg.words.4, i64 %p.12.0
  %.3123 = load i16, ptr %.3122, align 1
  %45 = zext i16 %.3123 to i32
  %.3159 = icmp ult i32 %.3093, 65536
  %.3164 = select i1 %.3159, i32 16, i32 0
  %.3166 = shl i32 %.3093, %.3164
  %.3173 = select i1 %.3159, i32 %45, i32 0
  %.3174 = or i32 %.3166, %.3173
  %.3177 = select i1 %.3159, i64 2, i64 0
  store i32 %.3174, ptr %.2910, align 4
  %.3214 = add i64 %.3177, %p.12.0
  %.3221 = add nuw i64 %i.5.0, 1
  %.3225 = add nuw i64 %lane.3.0, 1
  %exitcond.not = icmp eq i64 %.3225, %40
  br i1 %exitcond.not, label %B3514, label %B3212

B3514:                                            ; preds = %B3212, %B3104
  %p.13.1 = phi i64 [ %p.11.1, %B3104 ], [ %.3214, %B3212 ]
  %.3253 = icmp eq i64 %p.13.1, %.85
  br label %B3566.if

B3574:                                            ; preds = %B3566.if
  %46 = getelementptr i32, ptr %arg.state.4, i64 %.3284.01380
  %.3419 = load i32, ptr %46, align 4
  %.3422 = icmp eq i32 %.3419, 65536
  br label %B3606

B3606:                                            ; preds = %B3574, %B3566.if
  %"$phi3606.1.2.1" = phi i1 [ %.3422, %B3574 ], [ false, %B3566.if ]
  %exitcond1383.not = icmp eq i64 %.3353, 8
  br i1 %exitcond1383.not, label %B3610, label %B3566.if

B3610:                                            ; preds = %B3606
  %.3443 = zext i1 %"$phi3606.1.2.1" to i8
  br label %common.ret

B3566.if:                                         ; preds = %B3514, %B3606
  %home.2.01382 = phi i1 [ %.3253, %B3514 ], [ %"$phi3606.1.2.1", %B3606 ]
  %.3284.01380 = phi i64 [ 0, %B3514 ], [ %.3353, %B3606 ]
  %.3353 = add nuw nsw i64 %.3284.01380, 1
  br i1 %home.2.01382, label %B3574, label %B3606
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
