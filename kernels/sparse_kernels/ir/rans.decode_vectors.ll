; 95b167d699889efada8b71b6f4d55a1d

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB3v46B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11) unnamed_addr #0 {
entry:
  %.455 = alloca i64, align 8
  %.20 = add i64 %arg.a0, 32
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.23 = inttoptr i64 %.22 to ptr
  %.25 = load i64, ptr %.23, align 8
  %.26 = add i64 %arg.a0, 16
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 8
  %.31 = inttoptr i64 %.28 to ptr
  %.56 = add i64 %arg.a1, 32
  %.57 = inttoptr i64 %.56 to ptr
  %.58 = load i64, ptr %.57, align 8
  %.59 = inttoptr i64 %.58 to ptr
  %.61 = load i64, ptr %.59, align 8
  %.62 = add i64 %arg.a1, 16
  %.63 = inttoptr i64 %.62 to ptr
  %.64 = load i64, ptr %.63, align 8
  %.67 = inttoptr i64 %.64 to ptr
  %.98 = add i64 %arg.a2, 16
  %.99 = inttoptr i64 %.98 to ptr
  %.100 = load i64, ptr %.99, align 8
  %.103 = inttoptr i64 %.100 to ptr
  %.128 = add i64 %arg.a3, 32
  %.129 = inttoptr i64 %.128 to ptr
  %.130 = load i64, ptr %.129, align 8
  %.131 = inttoptr i64 %.130 to ptr
  %.133 = load i64, ptr %.131, align 8
  %.134 = add i64 %arg.a3, 16
  %.135 = inttoptr i64 %.134 to ptr
  %.136 = load i64, ptr %.135, align 8
  %.139 = inttoptr i64 %.136 to ptr
  %.164 = add i64 %arg.a4, 32
  %.165 = inttoptr i64 %.164 to ptr
  %.166 = load i64, ptr %.165, align 8
  %.167 = inttoptr i64 %.166 to ptr
  %.169 = load i64, ptr %.167, align 8
  %.170 = add i64 %arg.a4, 16
  %.171 = inttoptr i64 %.170 to ptr
  %.172 = load i64, ptr %.171, align 8
  %.175 = inttoptr i64 %.172 to ptr
  %.206 = add i64 %arg.a5, 16
  %.207 = inttoptr i64 %.206 to ptr
  %.208 = load i64, ptr %.207, align 8
  %.211 = inttoptr i64 %.208 to ptr
  %.242 = add i64 %arg.a6, 16
  %.243 = inttoptr i64 %.242 to ptr
  %.244 = load i64, ptr %.243, align 8
  %.247 = inttoptr i64 %.244 to ptr
  %.281 = add i64 %arg.a7, 16
  %.282 = inttoptr i64 %.281 to ptr
  %.283 = load i64, ptr %.282, align 8
  %.286 = inttoptr i64 %.283 to ptr
  %.314 = add i64 %arg.a8, 32
  %.315 = inttoptr i64 %.314 to ptr
  %.316 = load i64, ptr %.315, align 8
  %.317 = inttoptr i64 %.316 to ptr
  %.319 = load i64, ptr %.317, align 8
  %.320 = add i64 %arg.a8, 16
  %.321 = inttoptr i64 %.320 to ptr
  %.322 = load i64, ptr %.321, align 8
  %.325 = inttoptr i64 %.322 to ptr
  %.350 = add i64 %arg.a9, 32
  %.351 = inttoptr i64 %.350 to ptr
  %.352 = load i64, ptr %.351, align 8
  %.353 = inttoptr i64 %.352 to ptr
  %.355 = load i64, ptr %.353, align 8
  %.356 = add i64 %arg.a9, 16
  %.357 = inttoptr i64 %.356 to ptr
  %.358 = load i64, ptr %.357, align 8
  %.361 = inttoptr i64 %.358 to ptr
  %.392 = add i64 %arg.a10, 16
  %.393 = inttoptr i64 %.392 to ptr
  %.394 = load i64, ptr %.393, align 8
  %.397 = inttoptr i64 %.394 to ptr
  %.428 = add i64 %arg.a11, 16
  %.429 = inttoptr i64 %.428 to ptr
  %.430 = load i64, ptr %.429, align 8
  %.433 = inttoptr i64 %.430 to ptr
  store i64 0, ptr %.455, align 8
  call fastcc void @_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE(ptr %.455, i64 %.25, ptr %.31, i64 %.61, ptr %.67, ptr %.103, i64 %.133, ptr %.139, i64 %.133, ptr %.175, i64 %.169, ptr %.211, ptr %.247, ptr %.286, i64 %.319, ptr %.325, i64 %.319, ptr %.361, i64 %.355, ptr %.397, ptr %.433)
  %.495 = load i64, ptr %.455, align 8
  store i64 %.495, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rans_decode_vectors(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) local_unnamed_addr #0 {
entry:
  %.14 = alloca i64, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB3v46B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr %.14, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) #5
  %.28 = load i64, ptr %.14, align 8
  ret i64 %.28
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels4rans14decode_vectorsB3v47B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.words.2, ptr readonly captures(none) %arg.words.4, i64 %arg.starts.2, ptr readonly captures(none) %arg.starts.4, ptr readonly captures(none) %arg.counts.4, i64 %arg.ids.2, ptr readonly captures(none) %arg.ids.4, i64 %arg.ids.5.0, ptr readonly captures(none) %arg.sizes.4, i64 %arg.sizes.5.0, ptr readonly %arg.slots.4, ptr readonly %arg.entries.4, ptr readonly captures(none) %arg.refills.4, i64 %arg.tokens.2, ptr writeonly captures(none) %arg.tokens.4, i64 %arg.tokens.5.0, ptr captures(none) %arg.states.4, i64 %arg.states.5.0, ptr captures(none) %arg.positions.4, ptr captures(none) %arg.symbols.4) unnamed_addr #1 {
entry:
  %.4083 = alloca i8, align 1
  store i8 0, ptr %.4083, align 1
  %storemerge = tail call i64 @llvm.smax.i64(i64 %arg.starts.2, i64 0)
  %.2701810.not = icmp slt i64 %arg.starts.2, 1
  br i1 %.2701810.not, label %B3897, label %B70.lr.ph

B70.lr.ph:                                        ; preds = %entry
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.tokens.2, i64 %arg.ids.2)
  %.622 = add i64 %arg.words.2, -32
  br label %B70

B70:                                              ; preds = %B70.lr.ph, %B848
  %_begin_v48_at.2.01813 = phi i64 [ 0, %B70.lr.ph ], [ %.1111, %B848 ]
  %.212.01812 = phi i64 [ 0, %B70.lr.ph ], [ %.283, %B848 ]
  %.283 = add nuw nsw i64 %.212.01812, 1
  %.354 = sub nsw i64 %.11.i, %_begin_v48_at.2.01813
  %0 = getelementptr i64, ptr %arg.starts.4, i64 %.212.01812
  %.388 = load i64, ptr %0, align 8
  %.389 = icmp sgt i64 %.388, -1
  br i1 %.389, label %B154, label %common.ret

B154:                                             ; preds = %B70
  %1 = getelementptr i64, ptr %arg.counts.4, i64 %.212.01812
  %.427 = load i64, ptr %1, align 8
  %.428 = icmp sgt i64 %.427, 15
  %.451 = icmp sle i64 %.427, %arg.words.2
  %_begin_v48__vphi240_1.2.1 = select i1 %.428, i1 %.451, i1 false
  br i1 %_begin_v48__vphi240_1.2.1, label %B312, label %common.ret

B312:                                             ; preds = %B154
  %2 = getelementptr i64, ptr %arg.sizes.4, i64 %.212.01812
  %.515 = load i64, ptr %2, align 8
  %.516 = icmp sgt i64 %.515, -1
  %.528 = icmp sle i64 %.515, %.354
  %or.cond = select i1 %.516, i1 %.528, i1 false
  br i1 %or.cond, label %B468, label %common.ret

B468:                                             ; preds = %B312
  %3 = shl nuw i64 %.427, 1
  %.623 = sub i64 %.622, %3
  %.624 = icmp sgt i64 %.388, %.623
  br i1 %.624, label %common.ret, label %B470

B470:                                             ; preds = %B468
  %.627.not = icmp eq i64 %.212.01812, 0
  br i1 %.627.not, label %B632, label %B628

B628:                                             ; preds = %B470
  %.690 = getelementptr i8, ptr %2, i64 -8
  %.691 = load i64, ptr %.690, align 8
  %.692 = icmp sgt i64 %.515, %.691
  br i1 %.692, label %common.ret, label %B632

B632:                                             ; preds = %B628, %B470
  %.idx = shl i64 %.212.01812, 5
  %invariant.gep = getelementptr i8, ptr %arg.states.4, i64 %.idx
  br label %B698.if

B848:                                             ; preds = %B698.if
  %4 = getelementptr i64, ptr %arg.positions.4, i64 %.212.01812
  store i64 16, ptr %4, align 8
  %5 = getelementptr i64, ptr %arg.symbols.4, i64 %.212.01812
  store i64 %_begin_v48_at.2.01813, ptr %5, align 8
  %.1107 = load i64, ptr %2, align 8
  %.1111 = add nsw i64 %.1107, %_begin_v48_at.2.01813
  %exitcond1865.not = icmp eq i64 %arg.starts.2, %.283
  br i1 %exitcond1865.not, label %B3897, label %B70

common.ret:                                       ; preds = %B468, %B312, %B154, %B70, %B628, %B4089, %B4101.else.endif.endif, %B4193.endif.endif
  %.sink = phi i64 [ %.3126.0, %B4101.else.endif.endif ], [ %.3126.0, %B4193.endif.endif ], [ -1, %B4089 ], [ %.212.01812, %B628 ], [ %.212.01812, %B70 ], [ %.212.01812, %B154 ], [ %.212.01812, %B312 ], [ %.212.01812, %B468 ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B3897:                                            ; preds = %B848, %entry
  %6 = add i64 %arg.starts.2, -2
  %.12941855 = icmp ult i64 %6, 9223372036854775807
  br i1 %.12941855, label %B3941.if.lr.ph, label %B4089.preheader

B3941.if.lr.ph:                                   ; preds = %B3897
  %.2231 = getelementptr i8, ptr %arg.starts.4, i64 8
  %.2234 = getelementptr i8, ptr %arg.symbols.4, i64 8
  %.2238 = getelementptr i8, ptr %arg.counts.4, i64 8
  %.2241 = getelementptr i8, ptr %arg.states.4, i64 32
  %.2243 = getelementptr i8, ptr %arg.positions.4, i64 8
  %.2252 = getelementptr i8, ptr %arg.starts.4, i64 16
  %.2255 = getelementptr i8, ptr %arg.symbols.4, i64 16
  %.2259 = getelementptr i8, ptr %arg.counts.4, i64 16
  %.2262 = getelementptr i8, ptr %arg.states.4, i64 64
  %.2264 = getelementptr i8, ptr %arg.positions.4, i64 16
  %.1559 = getelementptr i8, ptr %arg.starts.4, i64 24
  %.1562 = getelementptr i8, ptr %arg.symbols.4, i64 24
  %.1566 = getelementptr i8, ptr %arg.counts.4, i64 24
  %.1569 = getelementptr i8, ptr %arg.states.4, i64 96
  %.1571 = getelementptr i8, ptr %arg.positions.4, i64 24
  br label %B3941.if

B4089.preheader:                                  ; preds = %B4009, %B3897
  %done.2.0.lcssa = phi i64 [ 0, %B3897 ], [ %.1376.0, %B4009 ]
  br label %B4089

B3965:                                            ; preds = %B3941.if
  %.1539 = load i64, ptr %.2252, align 8
  %.1540 = getelementptr i8, ptr %arg.words.4, i64 %.1539
  %.1542 = load i64, ptr %.2255, align 8
  %.1543 = getelementptr i8, ptr %arg.ids.4, i64 %.1542
  %.1544 = getelementptr i8, ptr %arg.tokens.4, i64 %.1542
  %.1546 = load i64, ptr %.2259, align 8
  %.1547 = add i64 %.1546, 1
  %.1555 = load <8 x i32>, ptr %.2262, align 4
  %.1557 = load i64, ptr %.2264, align 8
  %.1560 = load i64, ptr %.1559, align 8
  %.1561 = getelementptr i8, ptr %arg.words.4, i64 %.1560
  %.1563 = load i64, ptr %.1562, align 8
  %.1564 = getelementptr i8, ptr %arg.ids.4, i64 %.1563
  %.1565 = getelementptr i8, ptr %arg.tokens.4, i64 %.1563
  %.1567 = load i64, ptr %.1566, align 8
  %.1568 = add i64 %.1567, 1
  %.1576 = load <8 x i32>, ptr %.1569, align 4
  %.1578 = load i64, ptr %.1571, align 8
  %.15811827 = icmp slt i64 %done.2.01858, %.1376.0
  br i1 %.15811827, label %for.body, label %for.end

B3995:                                            ; preds = %B3941.if
  %.2253 = load i64, ptr %.2252, align 8
  %.2254 = getelementptr i8, ptr %arg.words.4, i64 %.2253
  %.2256 = load i64, ptr %.2255, align 8
  %.2257 = getelementptr i8, ptr %arg.ids.4, i64 %.2256
  %.2258 = getelementptr i8, ptr %arg.tokens.4, i64 %.2256
  %.2260 = load i64, ptr %.2259, align 8
  %.2261 = add i64 %.2260, 1
  %.2269 = load <8 x i32>, ptr %.2262, align 4
  %.2271 = load i64, ptr %.2264, align 8
  %.22741814 = icmp slt i64 %done.2.01858, %.1376.0
  br i1 %.22741814, label %for.body.1, label %for.end.1

B4005:                                            ; preds = %B3941.if
  %.28071845 = icmp slt i64 %done.2.01858, %.1376.0
  br i1 %.28071845, label %for.body.2, label %for.end.2

B4009:                                            ; preds = %for.end.2, %for.end.1, %for.end
  %.1294 = icmp samesign ugt i64 %.1241.01857, 1
  br i1 %.1294, label %B3941.if, label %B4089.preheader

B4089:                                            ; preds = %B4089.preheader, %B4193.endif.endif
  %.3126.0 = phi i64 [ %.3195, %B4193.endif.endif ], [ 0, %B4089.preheader ]
  %exitcond1869.not = icmp eq i64 %.3126.0, %storemerge
  br i1 %exitcond1869.not, label %common.ret, label %B4101

B4101:                                            ; preds = %B4089
  %.3195 = add nuw i64 %.3126.0, 1
  %7 = getelementptr i64, ptr %arg.symbols.4, i64 %.3126.0
  %.3253 = load i64, ptr %7, align 8
  %8 = getelementptr i64, ptr %arg.sizes.4, i64 %.3126.0
  %.3315 = load i64, ptr %8, align 8
  %.3316 = add nsw i64 %.3315, %.3253
  %.3336 = shl i64 %.3126.0, 3
  %.3379 = icmp slt i64 %.3336, 0
  br i1 %.3379, label %B4101.else.if, label %B4101.else.endif, !prof !0

B4193:                                            ; preds = %B4101.else.endif.endif
  %9 = getelementptr i64, ptr %arg.starts.4, i64 %.3126.0
  %.3701 = load i64, ptr %9, align 8
  %.3757 = icmp slt i64 %.3253, 0
  %.3758 = select i1 %.3757, i64 %arg.ids.5.0, i64 0
  %.3759 = add i64 %.3758, %.3253
  %.3762 = icmp slt i64 %.3759, 0
  br i1 %.3762, label %B4193.else.if, label %B4193.else.endif, !prof !0

B698.if:                                          ; preds = %B632, %B698.if
  %.717.01808 = phi i64 [ 0, %B632 ], [ %.786, %B698.if ]
  %.786 = add nuw nsw i64 %.717.01808, 1
  %.841 = load i64, ptr %0, align 8
  %.842 = shl nsw i64 %.717.01808, 2
  %10 = getelementptr i8, ptr %arg.words.4, i64 %.841
  %.870 = getelementptr i8, ptr %10, i64 %.842
  %.871 = load i16, ptr %.870, align 1
  %11 = zext i16 %.871 to i32
  %12 = shl nuw i32 %11, 16
  %.936 = getelementptr i8, ptr %.870, i64 2
  %.937 = load i16, ptr %.936, align 1
  %13 = zext i16 %.937 to i32
  %.973 = or disjoint i32 %12, %13
  %gep = getelementptr i32, ptr %invariant.gep, i64 %.717.01808
  store i32 %.973, ptr %gep, align 4
  %exitcond.not = icmp eq i64 %.786, 8
  br i1 %exitcond.not, label %B848, label %B698.if

B3941.if:                                         ; preds = %B3941.if.lr.ph, %B4009
  %done.2.01858 = phi i64 [ 0, %B3941.if.lr.ph ], [ %.1376.0, %B4009 ]
  %.1241.01857.in = phi i64 [ %arg.starts.2, %B3941.if.lr.ph ], [ %.1241.01857, %B4009 ]
  %.1238.01856 = phi i64 [ %arg.starts.2, %B3941.if.lr.ph ], [ %.1307, %B4009 ]
  %.1241.01857 = add i64 %.1241.01857.in, -1
  %.1307 = add i64 %.1238.01856, -1
  %.1350.inv = icmp sgt i64 %.1238.01856, 0
  %.1351 = select i1 %.1350.inv, i64 0, i64 %arg.sizes.5.0
  %14 = getelementptr i64, ptr %arg.sizes.4, i64 %.1238.01856
  %15 = getelementptr i8, ptr %14, i64 -8
  %.1365 = getelementptr i64, ptr %15, i64 %.1351
  %.1366 = load i64, ptr %.1365, align 8
  %.1376.0 = ashr i64 %.1366, 3
  %.2765 = load i64, ptr %arg.starts.4, align 8
  %.2766 = getelementptr i8, ptr %arg.words.4, i64 %.2765
  %.2768 = load i64, ptr %arg.symbols.4, align 8
  %.2769 = getelementptr i8, ptr %arg.ids.4, i64 %.2768
  %.2770 = getelementptr i8, ptr %arg.tokens.4, i64 %.2768
  %.2772 = load i64, ptr %arg.counts.4, align 8
  %.2773 = add i64 %.2772, 1
  %.2781 = load <8 x i32>, ptr %arg.states.4, align 4
  %.2783 = load i64, ptr %arg.positions.4, align 8
  %.2786 = load i64, ptr %.2231, align 8
  %.2787 = getelementptr i8, ptr %arg.words.4, i64 %.2786
  %.2789 = load i64, ptr %.2234, align 8
  %.2790 = getelementptr i8, ptr %arg.ids.4, i64 %.2789
  %.2791 = getelementptr i8, ptr %arg.tokens.4, i64 %.2789
  %.2793 = load i64, ptr %.2238, align 8
  %.2794 = add i64 %.2793, 1
  %.2802 = load <8 x i32>, ptr %.2241, align 4
  %.2804 = load i64, ptr %.2243, align 8
  switch i64 %.1238.01856, label %B4005 [
    i64 4, label %B3965
    i64 3, label %B3995
  ]

for.body:                                         ; preds = %B3965, %for.body
  %loop.index1836 = phi i64 [ %.2104, %for.body ], [ %done.2.01858, %B3965 ]
  %.1574.01835 = phi i64 [ %.2102, %for.body ], [ %.1578, %B3965 ]
  %.1572.01834 = phi <8 x i32> [ %.2096, %for.body ], [ %.1576, %B3965 ]
  %.1553.01833 = phi i64 [ %.1972, %for.body ], [ %.1557, %B3965 ]
  %.1551.01832 = phi <8 x i32> [ %.1966, %for.body ], [ %.1555, %B3965 ]
  %.1532.01831 = phi i64 [ %.1842, %for.body ], [ %.2804, %B3965 ]
  %.1530.01830 = phi <8 x i32> [ %.1836, %for.body ], [ %.2802, %B3965 ]
  %.1511.01829 = phi i64 [ %.1712, %for.body ], [ %.2783, %B3965 ]
  %.1509.01828 = phi <8 x i32> [ %.1706, %for.body ], [ %.2781, %B3965 ]
  %.1583 = shl i64 %loop.index1836, 3
  %.1584 = getelementptr i8, ptr %.2769, i64 %.1583
  %.1586 = load <8 x i8>, ptr %.1584, align 1
  %.1588 = and <8 x i32> %.1509.01828, splat (i32 4095)
  %.1589 = zext <8 x i8> %.1586 to <8 x i32>
  %.1590 = shl nuw nsw <8 x i32> %.1589, splat (i32 12)
  %.1591 = or disjoint <8 x i32> %.1590, %.1588
  %.1592 = bitcast <8 x i32> %.1591 to <4 x i64>
  %.1593 = extractelement <4 x i64> %.1592, i64 0
  %.1594 = and i64 %.1593, 1048575
  %.1595 = lshr i64 %.1593, 32
  %.1596 = getelementptr i8, ptr %arg.slots.4, i64 %.1594
  %.1597 = load i8, ptr %.1596, align 1
  %.1598 = zext i8 %.1597 to i64
  %.1599 = lshr i64 %.1593, 4
  %.1600 = and i64 %.1599, 65280
  %16 = getelementptr i32, ptr %arg.entries.4, i64 %.1600
  %.1602 = getelementptr i32, ptr %16, i64 %.1598
  %.1603 = load i32, ptr %.1602, align 4
  %.1604 = insertelement <8 x i32> poison, i32 %.1603, i64 0
  %.1605 = getelementptr i8, ptr %arg.slots.4, i64 %.1595
  %.1606 = load i8, ptr %.1605, align 1
  %.1607 = zext i8 %.1606 to i64
  %.1608 = lshr i64 %.1593, 36
  %.1609 = and i64 %.1608, 134217472
  %17 = getelementptr i32, ptr %arg.entries.4, i64 %.1609
  %.1611 = getelementptr i32, ptr %17, i64 %.1607
  %.1612 = load i32, ptr %.1611, align 4
  %.1613 = insertelement <8 x i32> %.1604, i32 %.1612, i64 1
  %.1614 = extractelement <4 x i64> %.1592, i64 1
  %.1615 = and i64 %.1614, 1048575
  %.1616 = lshr i64 %.1614, 32
  %.1617 = getelementptr i8, ptr %arg.slots.4, i64 %.1615
  %.1618 = load i8, ptr %.1617, align 1
  %.1619 = zext i8 %.1618 to i64
  %.1620 = lshr i64 %.1614, 4
  %.1621 = and i64 %.1620, 65280
  %18 = getelementptr i32, ptr %arg.entries.4, i64 %.1621
  %.1623 = getelementptr i32, ptr %18, i64 %.1619
  %.1624 = load i32, ptr %.1623, align 4
  %.1625 = insertelement <8 x i32> %.1613, i32 %.1624, i64 2
  %.1626 = getelementptr i8, ptr %arg.slots.4, i64 %.1616
  %.1627 = load i8, ptr %.1626, align 1
  %.1628 = zext i8 %.1627 to i64
  %.1629 = lshr i64 %.1614, 36
  %.1630 = and i64 %.1629, 134217472
  %19 = getelementptr i32, ptr %arg.entries.4, i64 %.1630
  %.1632 = getelementptr i32, ptr %19, i64 %.1628
  %.1633 = load i32, ptr %.1632, align 4
  %.1634 = insertelement <8 x i32> %.1625, i32 %.1633, i64 3
  %.1635 = extractelement <4 x i64> %.1592, i64 2
  %.1636 = and i64 %.1635, 1048575
  %.1637 = lshr i64 %.1635, 32
  %.1638 = getelementptr i8, ptr %arg.slots.4, i64 %.1636
  %.1639 = load i8, ptr %.1638, align 1
  %.1640 = zext i8 %.1639 to i64
  %.1641 = lshr i64 %.1635, 4
  %.1642 = and i64 %.1641, 65280
  %20 = getelementptr i32, ptr %arg.entries.4, i64 %.1642
  %.1644 = getelementptr i32, ptr %20, i64 %.1640
  %.1645 = load i32, ptr %.1644, align 4
  %.1646 = insertelement <8 x i32> %.1634, i32 %.1645, i64 4
  %.1647 = getelementptr i8, ptr %arg.slots.4, i64 %.1637
  %.1648 = load i8, ptr %.1647, align 1
  %.1649 = zext i8 %.1648 to i64
  %.1650 = lshr i64 %.1635, 36
  %.1651 = and i64 %.1650, 134217472
  %21 = getelementptr i32, ptr %arg.entries.4, i64 %.1651
  %.1653 = getelementptr i32, ptr %21, i64 %.1649
  %.1654 = load i32, ptr %.1653, align 4
  %.1655 = insertelement <8 x i32> %.1646, i32 %.1654, i64 5
  %.1656 = extractelement <4 x i64> %.1592, i64 3
  %.1657 = and i64 %.1656, 1048575
  %.1658 = lshr i64 %.1656, 32
  %.1659 = getelementptr i8, ptr %arg.slots.4, i64 %.1657
  %.1660 = load i8, ptr %.1659, align 1
  %.1661 = zext i8 %.1660 to i64
  %.1662 = lshr i64 %.1656, 4
  %.1663 = and i64 %.1662, 65280
  %22 = getelementptr i32, ptr %arg.entries.4, i64 %.1663
  %.1665 = getelementptr i32, ptr %22, i64 %.1661
  %.1666 = load i32, ptr %.1665, align 4
  %.1667 = insertelement <8 x i32> %.1655, i32 %.1666, i64 6
  %.1668 = getelementptr i8, ptr %arg.slots.4, i64 %.1658
  %.1669 = load i8, ptr %.1668, align 1
  %.1670 = zext i8 %.1669 to i64
  %.1671 = lshr i64 %.1656, 36
  %.1672 = and i64 %.1671, 134217472
  %23 = getelementptr i32, ptr %arg.entries.4, i64 %.1672
  %.1674 = getelementptr i32, ptr %23, i64 %.1670
  %.1675 = load i32, ptr %.1674, align 4
  %.1676 = insertelement <8 x i32> %.1667, i32 %.1675, i64 7
  %.1677 = trunc <8 x i32> %.1676 to <8 x i8>
  %.1678 = getelementptr i8, ptr %.2770, i64 %.1583
  store <8 x i8> %.1677, ptr %.1678, align 1
  %.1681 = lshr <8 x i32> %.1676, splat (i32 8)
  %.1682 = and <8 x i32> %.1681, splat (i32 4095)
  %.1683 = add nuw nsw <8 x i32> %.1682, splat (i32 1)
  %.1684 = lshr <8 x i32> %.1676, splat (i32 20)
  %.1685 = sub nsw <8 x i32> %.1588, %.1684
  %.1686 = lshr <8 x i32> %.1509.01828, splat (i32 12)
  %.1687 = mul nuw <8 x i32> %.1683, %.1686
  %.1688 = add <8 x i32> %.1687, %.1685
  %.1689 = icmp ult <8 x i32> %.1688, splat (i32 65536)
  %.1690 = bitcast <8 x i1> %.1689 to i8
  %.1692 = shl i64 %.1511.01829, 1
  %.1693 = getelementptr i8, ptr %.2766, i64 %.1692
  %.1695 = load <16 x i8>, ptr %.1693, align 1
  %.1696 = zext i8 %.1690 to i64
  %.1697 = shl nuw nsw i64 %.1696, 4
  %.1698 = getelementptr i8, ptr %arg.refills.4, i64 %.1697
  %.1700 = load <16 x i8>, ptr %.1698, align 1
  %.1701 = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1695, <16 x i8> %.1700)
  %.1702 = bitcast <16 x i8> %.1701 to <8 x i16>
  %.1703 = zext <8 x i16> %.1702 to <8 x i32>
  %.1704 = shl <8 x i32> %.1688, splat (i32 16)
  %.1705 = or disjoint <8 x i32> %.1704, %.1703
  %.1706 = select <8 x i1> %.1689, <8 x i32> %.1705, <8 x i32> %.1688
  %.1708 = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1690)
  %.1709 = zext nneg i8 %.1708 to i64
  %.1710 = add i64 %.1511.01829, %.1709
  %.1712 = tail call i64 @llvm.umin.i64(i64 %.1710, i64 %.2773)
  %.1714 = getelementptr i8, ptr %.2790, i64 %.1583
  %.1716 = load <8 x i8>, ptr %.1714, align 1
  %.1718 = and <8 x i32> %.1530.01830, splat (i32 4095)
  %.1719 = zext <8 x i8> %.1716 to <8 x i32>
  %.1720 = shl nuw nsw <8 x i32> %.1719, splat (i32 12)
  %.1721 = or disjoint <8 x i32> %.1720, %.1718
  %.1722 = bitcast <8 x i32> %.1721 to <4 x i64>
  %.1723 = extractelement <4 x i64> %.1722, i64 0
  %.1724 = and i64 %.1723, 1048575
  %.1725 = lshr i64 %.1723, 32
  %.1726 = getelementptr i8, ptr %arg.slots.4, i64 %.1724
  %.1727 = load i8, ptr %.1726, align 1
  %.1728 = zext i8 %.1727 to i64
  %.1729 = lshr i64 %.1723, 4
  %.1730 = and i64 %.1729, 65280
  %24 = getelementptr i32, ptr %arg.entries.4, i64 %.1730
  %.1732 = getelementptr i32, ptr %24, i64 %.1728
  %.1733 = load i32, ptr %.1732, align 4
  %.1734 = insertelement <8 x i32> poison, i32 %.1733, i64 0
  %.1735 = getelementptr i8, ptr %arg.slots.4, i64 %.1725
  %.1736 = load i8, ptr %.1735, align 1
  %.1737 = zext i8 %.1736 to i64
  %.1738 = lshr i64 %.1723, 36
  %.1739 = and i64 %.1738, 134217472
  %25 = getelementptr i32, ptr %arg.entries.4, i64 %.1739
  %.1741 = getelementptr i32, ptr %25, i64 %.1737
  %.1742 = load i32, ptr %.1741, align 4
  %.1743 = insertelement <8 x i32> %.1734, i32 %.1742, i64 1
  %.1744 = extractelement <4 x i64> %.1722, i64 1
  %.1745 = and i64 %.1744, 1048575
  %.1746 = lshr i64 %.1744, 32
  %.1747 = getelementptr i8, ptr %arg.slots.4, i64 %.1745
  %.1748 = load i8, ptr %.1747, align 1
  %.1749 = zext i8 %.1748 to i64
  %.1750 = lshr i64 %.1744, 4
  %.1751 = and i64 %.1750, 65280
  %26 = getelementptr i32, ptr %arg.entries.4, i64 %.1751
  %.1753 = getelementptr i32, ptr %26, i64 %.1749
  %.1754 = load i32, ptr %.1753, align 4
  %.1755 = insertelement <8 x i32> %.1743, i32 %.1754, i64 2
  %.1756 = getelementptr i8, ptr %arg.slots.4, i64 %.1746
  %.1757 = load i8, ptr %.1756, align 1
  %.1758 = zext i8 %.1757 to i64
  %.1759 = lshr i64 %.1744, 36
  %.1760 = and i64 %.1759, 134217472
  %27 = getelementptr i32, ptr %arg.entries.4, i64 %.1760
  %.1762 = getelementptr i32, ptr %27, i64 %.1758
  %.1763 = load i32, ptr %.1762, align 4
  %.1764 = insertelement <8 x i32> %.1755, i32 %.1763, i64 3
  %.1765 = extractelement <4 x i64> %.1722, i64 2
  %.1766 = and i64 %.1765, 1048575
  %.1767 = lshr i64 %.1765, 32
  %.1768 = getelementptr i8, ptr %arg.slots.4, i64 %.1766
  %.1769 = load i8, ptr %.1768, align 1
  %.1770 = zext i8 %.1769 to i64
  %.1771 = lshr i64 %.1765, 4
  %.1772 = and i64 %.1771, 65280
  %28 = getelementptr i32, ptr %arg.entries.4, i64 %.1772
  %.1774 = getelementptr i32, ptr %28, i64 %.1770
  %.1775 = load i32, ptr %.1774, align 4
  %.1776 = insertelement <8 x i32> %.1764, i32 %.1775, i64 4
  %.1777 = getelementptr i8, ptr %arg.slots.4, i64 %.1767
  %.1778 = load i8, ptr %.1777, align 1
  %.1779 = zext i8 %.1778 to i64
  %.1780 = lshr i64 %.1765, 36
  %.1781 = and i64 %.1780, 134217472
  %29 = getelementptr i32, ptr %arg.entries.4, i64 %.1781
  %.1783 = getelementptr i32, ptr %29, i64 %.1779
  %.1784 = load i32, ptr %.1783, align 4
  %.1785 = insertelement <8 x i32> %.1776, i32 %.1784, i64 5
  %.1786 = extractelement <4 x i64> %.1722, i64 3
  %.1787 = and i64 %.1786, 1048575
  %.1788 = lshr i64 %.1786, 32
  %.1789 = getelementptr i8, ptr %arg.slots.4, i64 %.1787
  %.1790 = load i8, ptr %.1789, align 1
  %.1791 = zext i8 %.1790 to i64
  %.1792 = lshr i64 %.1786, 4
  %.1793 = and i64 %.1792, 65280
  %30 = getelementptr i32, ptr %arg.entries.4, i64 %.1793
  %.1795 = getelementptr i32, ptr %30, i64 %.1791
  %.1796 = load i32, ptr %.1795, align 4
  %.1797 = insertelement <8 x i32> %.1785, i32 %.1796, i64 6
  %.1798 = getelementptr i8, ptr %arg.slots.4, i64 %.1788
  %.1799 = load i8, ptr %.1798, align 1
  %.1800 = zext i8 %.1799 to i64
  %.1801 = lshr i64 %.1786, 36
  %.1802 = and i64 %.1801, 134217472
  %31 = getelementptr i32, ptr %arg.entries.4, i64 %.1802
  %.1804 = getelementptr i32, ptr %31, i64 %.1800
  %.1805 = load i32, ptr %.1804, align 4
  %.1806 = insertelement <8 x i32> %.1797, i32 %.1805, i64 7
  %.1807 = trunc <8 x i32> %.1806 to <8 x i8>
  %.1808 = getelementptr i8, ptr %.2791, i64 %.1583
  store <8 x i8> %.1807, ptr %.1808, align 1
  %.1811 = lshr <8 x i32> %.1806, splat (i32 8)
  %.1812 = and <8 x i32> %.1811, splat (i32 4095)
  %.1813 = add nuw nsw <8 x i32> %.1812, splat (i32 1)
  %.1814 = lshr <8 x i32> %.1806, splat (i32 20)
  %.1815 = sub nsw <8 x i32> %.1718, %.1814
  %.1816 = lshr <8 x i32> %.1530.01830, splat (i32 12)
  %.1817 = mul nuw <8 x i32> %.1813, %.1816
  %.1818 = add <8 x i32> %.1817, %.1815
  %.1819 = icmp ult <8 x i32> %.1818, splat (i32 65536)
  %.1820 = bitcast <8 x i1> %.1819 to i8
  %.1822 = shl i64 %.1532.01831, 1
  %.1823 = getelementptr i8, ptr %.2787, i64 %.1822
  %.1825 = load <16 x i8>, ptr %.1823, align 1
  %.1826 = zext i8 %.1820 to i64
  %.1827 = shl nuw nsw i64 %.1826, 4
  %.1828 = getelementptr i8, ptr %arg.refills.4, i64 %.1827
  %.1830 = load <16 x i8>, ptr %.1828, align 1
  %.1831 = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1825, <16 x i8> %.1830)
  %.1832 = bitcast <16 x i8> %.1831 to <8 x i16>
  %.1833 = zext <8 x i16> %.1832 to <8 x i32>
  %.1834 = shl <8 x i32> %.1818, splat (i32 16)
  %.1835 = or disjoint <8 x i32> %.1834, %.1833
  %.1836 = select <8 x i1> %.1819, <8 x i32> %.1835, <8 x i32> %.1818
  %.1838 = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1820)
  %.1839 = zext nneg i8 %.1838 to i64
  %.1840 = add i64 %.1532.01831, %.1839
  %.1842 = tail call i64 @llvm.umin.i64(i64 %.1840, i64 %.2794)
  %.1844 = getelementptr i8, ptr %.1543, i64 %.1583
  %.1846 = load <8 x i8>, ptr %.1844, align 1
  %.1848 = and <8 x i32> %.1551.01832, splat (i32 4095)
  %.1849 = zext <8 x i8> %.1846 to <8 x i32>
  %.1850 = shl nuw nsw <8 x i32> %.1849, splat (i32 12)
  %.1851 = or disjoint <8 x i32> %.1850, %.1848
  %.1852 = bitcast <8 x i32> %.1851 to <4 x i64>
  %.1853 = extractelement <4 x i64> %.1852, i64 0
  %.1854 = and i64 %.1853, 1048575
  %.1855 = lshr i64 %.1853, 32
  %.1856 = getelementptr i8, ptr %arg.slots.4, i64 %.1854
  %.1857 = load i8, ptr %.1856, align 1
  %.1858 = zext i8 %.1857 to i64
  %.1859 = lshr i64 %.1853, 4
  %.1860 = and i64 %.1859, 65280
  %32 = getelementptr i32, ptr %arg.entries.4, i64 %.1860
  %.1862 = getelementptr i32, ptr %32, i64 %.1858
  %.1863 = load i32, ptr %.1862, align 4
  %.1864 = insertelement <8 x i32> poison, i32 %.1863, i64 0
  %.1865 = getelementptr i8, ptr %arg.slots.4, i64 %.1855
  %.1866 = load i8, ptr %.1865, align 1
  %.1867 = zext i8 %.1866 to i64
  %.1868 = lshr i64 %.1853, 36
  %.1869 = and i64 %.1868, 134217472
  %33 = getelementptr i32, ptr %arg.entries.4, i64 %.1869
  %.1871 = getelementptr i32, ptr %33, i64 %.1867
  %.1872 = load i32, ptr %.1871, align 4
  %.1873 = insertelement <8 x i32> %.1864, i32 %.1872, i64 1
  %.1874 = extractelement <4 x i64> %.1852, i64 1
  %.1875 = and i64 %.1874, 1048575
  %.1876 = lshr i64 %.1874, 32
  %.1877 = getelementptr i8, ptr %arg.slots.4, i64 %.1875
  %.1878 = load i8, ptr %.1877, align 1
  %.1879 = zext i8 %.1878 to i64
  %.1880 = lshr i64 %.1874, 4
  %.1881 = and i64 %.1880, 65280
  %34 = getelementptr i32, ptr %arg.entries.4, i64 %.1881
  %.1883 = getelementptr i32, ptr %34, i64 %.1879
  %.1884 = load i32, ptr %.1883, align 4
  %.1885 = insertelement <8 x i32> %.1873, i32 %.1884, i64 2
  %.1886 = getelementptr i8, ptr %arg.slots.4, i64 %.1876
  %.1887 = load i8, ptr %.1886, align 1
  %.1888 = zext i8 %.1887 to i64
  %.1889 = lshr i64 %.1874, 36
  %.1890 = and i64 %.1889, 134217472
  %35 = getelementptr i32, ptr %arg.entries.4, i64 %.1890
  %.1892 = getelementptr i32, ptr %35, i64 %.1888
  %.1893 = load i32, ptr %.1892, align 4
  %.1894 = insertelement <8 x i32> %.1885, i32 %.1893, i64 3
  %.1895 = extractelement <4 x i64> %.1852, i64 2
  %.1896 = and i64 %.1895, 1048575
  %.1897 = lshr i64 %.1895, 32
  %.1898 = getelementptr i8, ptr %arg.slots.4, i64 %.1896
  %.1899 = load i8, ptr %.1898, align 1
  %.1900 = zext i8 %.1899 to i64
  %.1901 = lshr i64 %.1895, 4
  %.1902 = and i64 %.1901, 65280
  %36 = getelementptr i32, ptr %arg.entries.4, i64 %.1902
  %.1904 = getelementptr i32, ptr %36, i64 %.1900
  %.1905 = load i32, ptr %.1904, align 4
  %.1906 = insertelement <8 x i32> %.1894, i32 %.1905, i64 4
  %.1907 = getelementptr i8, ptr %arg.slots.4, i64 %.1897
  %.1908 = load i8, ptr %.1907, align 1
  %.1909 = zext i8 %.1908 to i64
  %.1910 = lshr i64 %.1895, 36
  %.1911 = and i64 %.1910, 134217472
  %37 = getelementptr i32, ptr %arg.entries.4, i64 %.1911
  %.1913 = getelementptr i32, ptr %37, i64 %.1909
  %.1914 = load i32, ptr %.1913, align 4
  %.1915 = insertelement <8 x i32> %.1906, i32 %.1914, i64 5
  %.1916 = extractelement <4 x i64> %.1852, i64 3
  %.1917 = and i64 %.1916, 1048575
  %.1918 = lshr i64 %.1916, 32
  %.1919 = getelementptr i8, ptr %arg.slots.4, i64 %.1917
  %.1920 = load i8, ptr %.1919, align 1
  %.1921 = zext i8 %.1920 to i64
  %.1922 = lshr i64 %.1916, 4
  %.1923 = and i64 %.1922, 65280
  %38 = getelementptr i32, ptr %arg.entries.4, i64 %.1923
  %.1925 = getelementptr i32, ptr %38, i64 %.1921
  %.1926 = load i32, ptr %.1925, align 4
  %.1927 = insertelement <8 x i32> %.1915, i32 %.1926, i64 6
  %.1928 = getelementptr i8, ptr %arg.slots.4, i64 %.1918
  %.1929 = load i8, ptr %.1928, align 1
  %.1930 = zext i8 %.1929 to i64
  %.1931 = lshr i64 %.1916, 36
  %.1932 = and i64 %.1931, 134217472
  %39 = getelementptr i32, ptr %arg.entries.4, i64 %.1932
  %.1934 = getelementptr i32, ptr %39, i64 %.1930
  %.1935 = load i32, ptr %.1934, align 4
  %.1936 = insertelement <8 x i32> %.1927, i32 %.1935, i64 7
  %.1937 = trunc <8 x i32> %.1936 to <8 x i8>
  %.1938 = getelementptr i8, ptr %.1544, i64 %.1583
  store <8 x i8> %.1937, ptr %.1938, align 1
  %.1941 = lshr <8 x i32> %.1936, splat (i32 8)
  %.1942 = and <8 x i32> %.1941, splat (i32 4095)
  %.1943 = add nuw nsw <8 x i32> %.1942, splat (i32 1)
  %.1944 = lshr <8 x i32> %.1936, splat (i32 20)
  %.1945 = sub nsw <8 x i32> %.1848, %.1944
  %.1946 = lshr <8 x i32> %.1551.01832, splat (i32 12)
  %.1947 = mul nuw <8 x i32> %.1943, %.1946
  %.1948 = add <8 x i32> %.1947, %.1945
  %.1949 = icmp ult <8 x i32> %.1948, splat (i32 65536)
  %.1950 = bitcast <8 x i1> %.1949 to i8
  %.1952 = shl i64 %.1553.01833, 1
  %.1953 = getelementptr i8, ptr %.1540, i64 %.1952
  %.1955 = load <16 x i8>, ptr %.1953, align 1
  %.1956 = zext i8 %.1950 to i64
  %.1957 = shl nuw nsw i64 %.1956, 4
  %.1958 = getelementptr i8, ptr %arg.refills.4, i64 %.1957
  %.1960 = load <16 x i8>, ptr %.1958, align 1
  %.1961 = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.1955, <16 x i8> %.1960)
  %.1962 = bitcast <16 x i8> %.1961 to <8 x i16>
  %.1963 = zext <8 x i16> %.1962 to <8 x i32>
  %.1964 = shl <8 x i32> %.1948, splat (i32 16)
  %.1965 = or disjoint <8 x i32> %.1964, %.1963
  %.1966 = select <8 x i1> %.1949, <8 x i32> %.1965, <8 x i32> %.1948
  %.1968 = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.1950)
  %.1969 = zext nneg i8 %.1968 to i64
  %.1970 = add i64 %.1553.01833, %.1969
  %.1972 = tail call i64 @llvm.umin.i64(i64 %.1970, i64 %.1547)
  %.1974 = getelementptr i8, ptr %.1564, i64 %.1583
  %.1976 = load <8 x i8>, ptr %.1974, align 1
  %.1978 = and <8 x i32> %.1572.01834, splat (i32 4095)
  %.1979 = zext <8 x i8> %.1976 to <8 x i32>
  %.1980 = shl nuw nsw <8 x i32> %.1979, splat (i32 12)
  %.1981 = or disjoint <8 x i32> %.1980, %.1978
  %.1982 = bitcast <8 x i32> %.1981 to <4 x i64>
  %.1983 = extractelement <4 x i64> %.1982, i64 0
  %.1984 = and i64 %.1983, 1048575
  %.1985 = lshr i64 %.1983, 32
  %.1986 = getelementptr i8, ptr %arg.slots.4, i64 %.1984
  %.1987 = load i8, ptr %.1986, align 1
  %.1988 = zext i8 %.1987 to i64
  %.1989 = lshr i64 %.1983, 4
  %.1990 = and i64 %.1989, 65280
  %40 = getelementptr i32, ptr %arg.entries.4, i64 %.1990
  %.1992 = getelementptr i32, ptr %40, i64 %.1988
  %.1993 = load i32, ptr %.1992, align 4
  %.1994 = insertelement <8 x i32> poison, i32 %.1993, i64 0
  %.1995 = getelementptr i8, ptr %arg.slots.4, i64 %.1985
  %.1996 = load i8, ptr %.1995, align 1
  %.1997 = zext i8 %.1996 to i64
  %.1998 = lshr i64 %.1983, 36
  %.1999 = and i64 %.1998, 134217472
  %41 = getelementptr i32, ptr %arg.entries.4, i64 %.1999
  %.2001 = getelementptr i32, ptr %41, i64 %.1997
  %.2002 = load i32, ptr %.2001, align 4
  %.2003 = insertelement <8 x i32> %.1994, i32 %.2002, i64 1
  %.2004 = extractelement <4 x i64> %.1982, i64 1
  %.2005 = and i64 %.2004, 1048575
  %.2006 = lshr i64 %.2004, 32
  %.2007 = getelementptr i8, ptr %arg.slots.4, i64 %.2005
  %.2008 = load i8, ptr %.2007, align 1
  %.2009 = zext i8 %.2008 to i64
  %.2010 = lshr i64 %.2004, 4
  %.2011 = and i64 %.2010, 65280
  %42 = getelementptr i32, ptr %arg.entries.4, i64 %.2011
  %.2013 = getelementptr i32, ptr %42, i64 %.2009
  %.2014 = load i32, ptr %.2013, align 4
  %.2015 = insertelement <8 x i32> %.2003, i32 %.2014, i64 2
  %.2016 = getelementptr i8, ptr %arg.slots.4, i64 %.2006
  %.2017 = load i8, ptr %.2016, align 1
  %.2018 = zext i8 %.2017 to i64
  %.2019 = lshr i64 %.2004, 36
  %.2020 = and i64 %.2019, 134217472
  %43 = getelementptr i32, ptr %arg.entries.4, i64 %.2020
  %.2022 = getelementptr i32, ptr %43, i64 %.2018
  %.2023 = load i32, ptr %.2022, align 4
  %.2024 = insertelement <8 x i32> %.2015, i32 %.2023, i64 3
  %.2025 = extractelement <4 x i64> %.1982, i64 2
  %.2026 = and i64 %.2025, 1048575
  %.2027 = lshr i64 %.2025, 32
  %.2028 = getelementptr i8, ptr %arg.slots.4, i64 %.2026
  %.2029 = load i8, ptr %.2028, align 1
  %.2030 = zext i8 %.2029 to i64
  %.2031 = lshr i64 %.2025, 4
  %.2032 = and i64 %.2031, 65280
  %44 = getelementptr i32, ptr %arg.entries.4, i64 %.2032
  %.2034 = getelementptr i32, ptr %44, i64 %.2030
  %.2035 = load i32, ptr %.2034, align 4
  %.2036 = insertelement <8 x i32> %.2024, i32 %.2035, i64 4
  %.2037 = getelementptr i8, ptr %arg.slots.4, i64 %.2027
  %.2038 = load i8, ptr %.2037, align 1
  %.2039 = zext i8 %.2038 to i64
  %.2040 = lshr i64 %.2025, 36
  %.2041 = and i64 %.2040, 134217472
  %45 = getelementptr i32, ptr %arg.entries.4, i64 %.2041
  %.2043 = getelementptr i32, ptr %45, i64 %.2039
  %.2044 = load i32, ptr %.2043, align 4
  %.2045 = insertelement <8 x i32> %.2036, i32 %.2044, i64 5
  %.2046 = extractelement <4 x i64> %.1982, i64 3
  %.2047 = and i64 %.2046, 1048575
  %.2048 = lshr i64 %.2046, 32
  %.2049 = getelementptr i8, ptr %arg.slots.4, i64 %.2047
  %.2050 = load i8, ptr %.2049, align 1
  %.2051 = zext i8 %.2050 to i64
  %.2052 = lshr i64 %.2046, 4
  %.2053 = and i64 %.2052, 65280
  %46 = getelementptr i32, ptr %arg.entries.4, i64 %.2053
  %.2055 = getelementptr i32, ptr %46, i64 %.2051
  %.2056 = load i32, ptr %.2055, align 4
  %.2057 = insertelement <8 x i32> %.2045, i32 %.2056, i64 6
  %.2058 = getelementptr i8, ptr %arg.slots.4, i64 %.2048
  %.2059 = load i8, ptr %.2058, align 1
  %.2060 = zext i8 %.2059 to i64
  %.2061 = lshr i64 %.2046, 36
  %.2062 = and i64 %.2061, 134217472
  %47 = getelementptr i32, ptr %arg.entries.4, i64 %.2062
  %.2064 = getelementptr i32, ptr %47, i64 %.2060
  %.2065 = load i32, ptr %.2064, align 4
  %.2066 = insertelement <8 x i32> %.2057, i32 %.2065, i64 7
  %.2067 = trunc <8 x i32> %.2066 to <8 x i8>
  %.2068 = getelementptr i8, ptr %.1565, i64 %.1583
  store <8 x i8> %.2067, ptr %.2068, align 1
  %.2071 = lshr <8 x i32> %.2066, splat (i32 8)
  %.2072 = and <8 x i32> %.2071, splat (i32 4095)
  %.2073 = add nuw nsw <8 x i32> %.2072, splat (i32 1)
  %.2074 = lshr <8 x i32> %.2066, splat (i32 20)
  %.2075 = sub nsw <8 x i32> %.1978, %.2074
  %.2076 = lshr <8 x i32> %.1572.01834, splat (i32 12)
  %.2077 = mul nuw <8 x i32> %.2073, %.2076
  %.2078 = add <8 x i32> %.2077, %.2075
  %.2079 = icmp ult <8 x i32> %.2078, splat (i32 65536)
  %.2080 = bitcast <8 x i1> %.2079 to i8
  %.2082 = shl i64 %.1574.01835, 1
  %.2083 = getelementptr i8, ptr %.1561, i64 %.2082
  %.2085 = load <16 x i8>, ptr %.2083, align 1
  %.2086 = zext i8 %.2080 to i64
  %.2087 = shl nuw nsw i64 %.2086, 4
  %.2088 = getelementptr i8, ptr %arg.refills.4, i64 %.2087
  %.2090 = load <16 x i8>, ptr %.2088, align 1
  %.2091 = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2085, <16 x i8> %.2090)
  %.2092 = bitcast <16 x i8> %.2091 to <8 x i16>
  %.2093 = zext <8 x i16> %.2092 to <8 x i32>
  %.2094 = shl <8 x i32> %.2078, splat (i32 16)
  %.2095 = or disjoint <8 x i32> %.2094, %.2093
  %.2096 = select <8 x i1> %.2079, <8 x i32> %.2095, <8 x i32> %.2078
  %.2098 = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2080)
  %.2099 = zext nneg i8 %.2098 to i64
  %.2100 = add i64 %.1574.01835, %.2099
  %.2102 = tail call i64 @llvm.umin.i64(i64 %.2100, i64 %.1568)
  %.2104 = add nsw i64 %loop.index1836, 1
  %exitcond1867.not = icmp eq i64 %.2104, %.1376.0
  br i1 %exitcond1867.not, label %for.end, label %for.body

for.end:                                          ; preds = %for.body, %B3965
  %.1509.0.lcssa = phi <8 x i32> [ %.2781, %B3965 ], [ %.1706, %for.body ]
  %.1511.0.lcssa = phi i64 [ %.2783, %B3965 ], [ %.1712, %for.body ]
  %.1530.0.lcssa = phi <8 x i32> [ %.2802, %B3965 ], [ %.1836, %for.body ]
  %.1532.0.lcssa = phi i64 [ %.2804, %B3965 ], [ %.1842, %for.body ]
  %.1551.0.lcssa = phi <8 x i32> [ %.1555, %B3965 ], [ %.1966, %for.body ]
  %.1553.0.lcssa = phi i64 [ %.1557, %B3965 ], [ %.1972, %for.body ]
  %.1572.0.lcssa = phi <8 x i32> [ %.1576, %B3965 ], [ %.2096, %for.body ]
  %.1574.0.lcssa = phi i64 [ %.1578, %B3965 ], [ %.2102, %for.body ]
  store <8 x i32> %.1509.0.lcssa, ptr %arg.states.4, align 4
  store i64 %.1511.0.lcssa, ptr %arg.positions.4, align 8
  store <8 x i32> %.1530.0.lcssa, ptr %.2241, align 4
  store i64 %.1532.0.lcssa, ptr %.2243, align 8
  store <8 x i32> %.1551.0.lcssa, ptr %.2262, align 4
  store i64 %.1553.0.lcssa, ptr %.2264, align 8
  store <8 x i32> %.1572.0.lcssa, ptr %.1569, align 4
  store i64 %.1574.0.lcssa, ptr %.1571, align 8
  br label %B4009

for.body.1:                                       ; preds = %B3995, %for.body.1
  %loop.index.11821 = phi i64 [ %.2667, %for.body.1 ], [ %done.2.01858, %B3995 ]
  %.2267.01820 = phi i64 [ %.2665, %for.body.1 ], [ %.2271, %B3995 ]
  %.2265.01819 = phi <8 x i32> [ %.2659, %for.body.1 ], [ %.2269, %B3995 ]
  %.2246.01818 = phi i64 [ %.2535, %for.body.1 ], [ %.2804, %B3995 ]
  %.2244.01817 = phi <8 x i32> [ %.2529, %for.body.1 ], [ %.2802, %B3995 ]
  %.2225.01816 = phi i64 [ %.2405, %for.body.1 ], [ %.2783, %B3995 ]
  %.2223.01815 = phi <8 x i32> [ %.2399, %for.body.1 ], [ %.2781, %B3995 ]
  %.2276 = shl i64 %loop.index.11821, 3
  %.2277 = getelementptr i8, ptr %.2769, i64 %.2276
  %.2279 = load <8 x i8>, ptr %.2277, align 1
  %.2281 = and <8 x i32> %.2223.01815, splat (i32 4095)
  %.2282 = zext <8 x i8> %.2279 to <8 x i32>
  %.2283 = shl nuw nsw <8 x i32> %.2282, splat (i32 12)
  %.2284 = or disjoint <8 x i32> %.2283, %.2281
  %.2285 = bitcast <8 x i32> %.2284 to <4 x i64>
  %.2286 = extractelement <4 x i64> %.2285, i64 0
  %.2287 = and i64 %.2286, 1048575
  %.2288 = lshr i64 %.2286, 32
  %.2289 = getelementptr i8, ptr %arg.slots.4, i64 %.2287
  %.2290 = load i8, ptr %.2289, align 1
  %.2291 = zext i8 %.2290 to i64
  %.2292 = lshr i64 %.2286, 4
  %.2293 = and i64 %.2292, 65280
  %48 = getelementptr i32, ptr %arg.entries.4, i64 %.2293
  %.2295 = getelementptr i32, ptr %48, i64 %.2291
  %.2296 = load i32, ptr %.2295, align 4
  %.2297 = insertelement <8 x i32> poison, i32 %.2296, i64 0
  %.2298 = getelementptr i8, ptr %arg.slots.4, i64 %.2288
  %.2299 = load i8, ptr %.2298, align 1
  %.2300 = zext i8 %.2299 to i64
  %.2301 = lshr i64 %.2286, 36
  %.2302 = and i64 %.2301, 134217472
  %49 = getelementptr i32, ptr %arg.entries.4, i64 %.2302
  %.2304 = getelementptr i32, ptr %49, i64 %.2300
  %.2305 = load i32, ptr %.2304, align 4
  %.2306 = insertelement <8 x i32> %.2297, i32 %.2305, i64 1
  %.2307 = extractelement <4 x i64> %.2285, i64 1
  %.2308 = and i64 %.2307, 1048575
  %.2309 = lshr i64 %.2307, 32
  %.2310 = getelementptr i8, ptr %arg.slots.4, i64 %.2308
  %.2311 = load i8, ptr %.2310, align 1
  %.2312 = zext i8 %.2311 to i64
  %.2313 = lshr i64 %.2307, 4
  %.2314 = and i64 %.2313, 65280
  %50 = getelementptr i32, ptr %arg.entries.4, i64 %.2314
  %.2316 = getelementptr i32, ptr %50, i64 %.2312
  %.2317 = load i32, ptr %.2316, align 4
  %.2318 = insertelement <8 x i32> %.2306, i32 %.2317, i64 2
  %.2319 = getelementptr i8, ptr %arg.slots.4, i64 %.2309
  %.2320 = load i8, ptr %.2319, align 1
  %.2321 = zext i8 %.2320 to i64
  %.2322 = lshr i64 %.2307, 36
  %.2323 = and i64 %.2322, 134217472
  %51 = getelementptr i32, ptr %arg.entries.4, i64 %.2323
  %.2325 = getelementptr i32, ptr %51, i64 %.2321
  %.2326 = load i32, ptr %.2325, align 4
  %.2327 = insertelement <8 x i32> %.2318, i32 %.2326, i64 3
  %.2328 = extractelement <4 x i64> %.2285, i64 2
  %.2329 = and i64 %.2328, 1048575
  %.2330 = lshr i64 %.2328, 32
  %.2331 = getelementptr i8, ptr %arg.slots.4, i64 %.2329
  %.2332 = load i8, ptr %.2331, align 1
  %.2333 = zext i8 %.2332 to i64
  %.2334 = lshr i64 %.2328, 4
  %.2335 = and i64 %.2334, 65280
  %52 = getelementptr i32, ptr %arg.entries.4, i64 %.2335
  %.2337 = getelementptr i32, ptr %52, i64 %.2333
  %.2338 = load i32, ptr %.2337, align 4
  %.2339 = insertelement <8 x i32> %.2327, i32 %.2338, i64 4
  %.2340 = getelementptr i8, ptr %arg.slots.4, i64 %.2330
  %.2341 = load i8, ptr %.2340, align 1
  %.2342 = zext i8 %.2341 to i64
  %.2343 = lshr i64 %.2328, 36
  %.2344 = and i64 %.2343, 134217472
  %53 = getelementptr i32, ptr %arg.entries.4, i64 %.2344
  %.2346 = getelementptr i32, ptr %53, i64 %.2342
  %.2347 = load i32, ptr %.2346, align 4
  %.2348 = insertelement <8 x i32> %.2339, i32 %.2347, i64 5
  %.2349 = extractelement <4 x i64> %.2285, i64 3
  %.2350 = and i64 %.2349, 1048575
  %.2351 = lshr i64 %.2349, 32
  %.2352 = getelementptr i8, ptr %arg.slots.4, i64 %.2350
  %.2353 = load i8, ptr %.2352, align 1
  %.2354 = zext i8 %.2353 to i64
  %.2355 = lshr i64 %.2349, 4
  %.2356 = and i64 %.2355, 65280
  %54 = getelementptr i32, ptr %arg.entries.4, i64 %.2356
  %.2358 = getelementptr i32, ptr %54, i64 %.2354
  %.2359 = load i32, ptr %.2358, align 4
  %.2360 = insertelement <8 x i32> %.2348, i32 %.2359, i64 6
  %.2361 = getelementptr i8, ptr %arg.slots.4, i64 %.2351
  %.2362 = load i8, ptr %.2361, align 1
  %.2363 = zext i8 %.2362 to i64
  %.2364 = lshr i64 %.2349, 36
  %.2365 = and i64 %.2364, 134217472
  %55 = getelementptr i32, ptr %arg.entries.4, i64 %.2365
  %.2367 = getelementptr i32, ptr %55, i64 %.2363
  %.2368 = load i32, ptr %.2367, align 4
  %.2369 = insertelement <8 x i32> %.2360, i32 %.2368, i64 7
  %.2370 = trunc <8 x i32> %.2369 to <8 x i8>
  %.2371 = getelementptr i8, ptr %.2770, i64 %.2276
  store <8 x i8> %.2370, ptr %.2371, align 1
  %.2374 = lshr <8 x i32> %.2369, splat (i32 8)
  %.2375 = and <8 x i32> %.2374, splat (i32 4095)
  %.2376 = add nuw nsw <8 x i32> %.2375, splat (i32 1)
  %.2377 = lshr <8 x i32> %.2369, splat (i32 20)
  %.2378 = sub nsw <8 x i32> %.2281, %.2377
  %.2379 = lshr <8 x i32> %.2223.01815, splat (i32 12)
  %.2380 = mul nuw <8 x i32> %.2376, %.2379
  %.2381 = add <8 x i32> %.2380, %.2378
  %.2382 = icmp ult <8 x i32> %.2381, splat (i32 65536)
  %.2383 = bitcast <8 x i1> %.2382 to i8
  %.2385 = shl i64 %.2225.01816, 1
  %.2386 = getelementptr i8, ptr %.2766, i64 %.2385
  %.2388 = load <16 x i8>, ptr %.2386, align 1
  %.2389 = zext i8 %.2383 to i64
  %.2390 = shl nuw nsw i64 %.2389, 4
  %.2391 = getelementptr i8, ptr %arg.refills.4, i64 %.2390
  %.2393 = load <16 x i8>, ptr %.2391, align 1
  %.2394 = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2388, <16 x i8> %.2393)
  %.2395 = bitcast <16 x i8> %.2394 to <8 x i16>
  %.2396 = zext <8 x i16> %.2395 to <8 x i32>
  %.2397 = shl <8 x i32> %.2381, splat (i32 16)
  %.2398 = or disjoint <8 x i32> %.2397, %.2396
  %.2399 = select <8 x i1> %.2382, <8 x i32> %.2398, <8 x i32> %.2381
  %.2401 = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2383)
  %.2402 = zext nneg i8 %.2401 to i64
  %.2403 = add i64 %.2225.01816, %.2402
  %.2405 = tail call i64 @llvm.umin.i64(i64 %.2403, i64 %.2773)
  %.2407 = getelementptr i8, ptr %.2790, i64 %.2276
  %.2409 = load <8 x i8>, ptr %.2407, align 1
  %.2411 = and <8 x i32> %.2244.01817, splat (i32 4095)
  %.2412 = zext <8 x i8> %.2409 to <8 x i32>
  %.2413 = shl nuw nsw <8 x i32> %.2412, splat (i32 12)
  %.2414 = or disjoint <8 x i32> %.2413, %.2411
  %.2415 = bitcast <8 x i32> %.2414 to <4 x i64>
  %.2416 = extractelement <4 x i64> %.2415, i64 0
  %.2417 = and i64 %.2416, 1048575
  %.2418 = lshr i64 %.2416, 32
  %.2419 = getelementptr i8, ptr %arg.slots.4, i64 %.2417
  %.2420 = load i8, ptr %.2419, align 1
  %.2421 = zext i8 %.2420 to i64
  %.2422 = lshr i64 %.2416, 4
  %.2423 = and i64 %.2422, 65280
  %56 = getelementptr i32, ptr %arg.entries.4, i64 %.2423
  %.2425 = getelementptr i32, ptr %56, i64 %.2421
  %.2426 = load i32, ptr %.2425, align 4
  %.2427 = insertelement <8 x i32> poison, i32 %.2426, i64 0
  %.2428 = getelementptr i8, ptr %arg.slots.4, i64 %.2418
  %.2429 = load i8, ptr %.2428, align 1
  %.2430 = zext i8 %.2429 to i64
  %.2431 = lshr i64 %.2416, 36
  %.2432 = and i64 %.2431, 134217472
  %57 = getelementptr i32, ptr %arg.entries.4, i64 %.2432
  %.2434 = getelementptr i32, ptr %57, i64 %.2430
  %.2435 = load i32, ptr %.2434, align 4
  %.2436 = insertelement <8 x i32> %.2427, i32 %.2435, i64 1
  %.2437 = extractelement <4 x i64> %.2415, i64 1
  %.2438 = and i64 %.2437, 1048575
  %.2439 = lshr i64 %.2437, 32
  %.2440 = getelementptr i8, ptr %arg.slots.4, i64 %.2438
  %.2441 = load i8, ptr %.2440, align 1
  %.2442 = zext i8 %.2441 to i64
  %.2443 = lshr i64 %.2437, 4
  %.2444 = and i64 %.2443, 65280
  %58 = getelementptr i32, ptr %arg.entries.4, i64 %.2444
  %.2446 = getelementptr i32, ptr %58, i64 %.2442
  %.2447 = load i32, ptr %.2446, align 4
  %.2448 = insertelement <8 x i32> %.2436, i32 %.2447, i64 2
  %.2449 = getelementptr i8, ptr %arg.slots.4, i64 %.2439
  %.2450 = load i8, ptr %.2449, align 1
  %.2451 = zext i8 %.2450 to i64
  %.2452 = lshr i64 %.2437, 36
  %.2453 = and i64 %.2452, 134217472
  %59 = getelementptr i32, ptr %arg.entries.4, i64 %.2453
  %.2455 = getelementptr i32, ptr %59, i64 %.2451
  %.2456 = load i32, ptr %.2455, align 4
  %.2457 = insertelement <8 x i32> %.2448, i32 %.2456, i64 3
  %.2458 = extractelement <4 x i64> %.2415, i64 2
  %.2459 = and i64 %.2458, 1048575
  %.2460 = lshr i64 %.2458, 32
  %.2461 = getelementptr i8, ptr %arg.slots.4, i64 %.2459
  %.2462 = load i8, ptr %.2461, align 1
  %.2463 = zext i8 %.2462 to i64
  %.2464 = lshr i64 %.2458, 4
  %.2465 = and i64 %.2464, 65280
  %60 = getelementptr i32, ptr %arg.entries.4, i64 %.2465
  %.2467 = getelementptr i32, ptr %60, i64 %.2463
  %.2468 = load i32, ptr %.2467, align 4
  %.2469 = insertelement <8 x i32> %.2457, i32 %.2468, i64 4
  %.2470 = getelementptr i8, ptr %arg.slots.4, i64 %.2460
  %.2471 = load i8, ptr %.2470, align 1
  %.2472 = zext i8 %.2471 to i64
  %.2473 = lshr i64 %.2458, 36
  %.2474 = and i64 %.2473, 134217472
  %61 = getelementptr i32, ptr %arg.entries.4, i64 %.2474
  %.2476 = getelementptr i32, ptr %61, i64 %.2472
  %.2477 = load i32, ptr %.2476, align 4
  %.2478 = insertelement <8 x i32> %.2469, i32 %.2477, i64 5
  %.2479 = extractelement <4 x i64> %.2415, i64 3
  %.2480 = and i64 %.2479, 1048575
  %.2481 = lshr i64 %.2479, 32
  %.2482 = getelementptr i8, ptr %arg.slots.4, i64 %.2480
  %.2483 = load i8, ptr %.2482, align 1
  %.2484 = zext i8 %.2483 to i64
  %.2485 = lshr i64 %.2479, 4
  %.2486 = and i64 %.2485, 65280
  %62 = getelementptr i32, ptr %arg.entries.4, i64 %.2486
  %.2488 = getelementptr i32, ptr %62, i64 %.2484
  %.2489 = load i32, ptr %.2488, align 4
  %.2490 = insertelement <8 x i32> %.2478, i32 %.2489, i64 6
  %.2491 = getelementptr i8, ptr %arg.slots.4, i64 %.2481
  %.2492 = load i8, ptr %.2491, align 1
  %.2493 = zext i8 %.2492 to i64
  %.2494 = lshr i64 %.2479, 36
  %.2495 = and i64 %.2494, 134217472
  %63 = getelementptr i32, ptr %arg.entries.4, i64 %.2495
  %.2497 = getelementptr i32, ptr %63, i64 %.2493
  %.2498 = load i32, ptr %.2497, align 4
  %.2499 = insertelement <8 x i32> %.2490, i32 %.2498, i64 7
  %.2500 = trunc <8 x i32> %.2499 to <8 x i8>
  %.2501 = getelementptr i8, ptr %.2791, i64 %.2276
  store <8 x i8> %.2500, ptr %.2501, align 1
  %.2504 = lshr <8 x i32> %.2499, splat (i32 8)
  %.2505 = and <8 x i32> %.2504, splat (i32 4095)
  %.2506 = add nuw nsw <8 x i32> %.2505, splat (i32 1)
  %.2507 = lshr <8 x i32> %.2499, splat (i32 20)
  %.2508 = sub nsw <8 x i32> %.2411, %.2507
  %.2509 = lshr <8 x i32> %.2244.01817, splat (i32 12)
  %.2510 = mul nuw <8 x i32> %.2506, %.2509
  %.2511 = add <8 x i32> %.2510, %.2508
  %.2512 = icmp ult <8 x i32> %.2511, splat (i32 65536)
  %.2513 = bitcast <8 x i1> %.2512 to i8
  %.2515 = shl i64 %.2246.01818, 1
  %.2516 = getelementptr i8, ptr %.2787, i64 %.2515
  %.2518 = load <16 x i8>, ptr %.2516, align 1
  %.2519 = zext i8 %.2513 to i64
  %.2520 = shl nuw nsw i64 %.2519, 4
  %.2521 = getelementptr i8, ptr %arg.refills.4, i64 %.2520
  %.2523 = load <16 x i8>, ptr %.2521, align 1
  %.2524 = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2518, <16 x i8> %.2523)
  %.2525 = bitcast <16 x i8> %.2524 to <8 x i16>
  %.2526 = zext <8 x i16> %.2525 to <8 x i32>
  %.2527 = shl <8 x i32> %.2511, splat (i32 16)
  %.2528 = or disjoint <8 x i32> %.2527, %.2526
  %.2529 = select <8 x i1> %.2512, <8 x i32> %.2528, <8 x i32> %.2511
  %.2531 = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2513)
  %.2532 = zext nneg i8 %.2531 to i64
  %.2533 = add i64 %.2246.01818, %.2532
  %.2535 = tail call i64 @llvm.umin.i64(i64 %.2533, i64 %.2794)
  %.2537 = getelementptr i8, ptr %.2257, i64 %.2276
  %.2539 = load <8 x i8>, ptr %.2537, align 1
  %.2541 = and <8 x i32> %.2265.01819, splat (i32 4095)
  %.2542 = zext <8 x i8> %.2539 to <8 x i32>
  %.2543 = shl nuw nsw <8 x i32> %.2542, splat (i32 12)
  %.2544 = or disjoint <8 x i32> %.2543, %.2541
  %.2545 = bitcast <8 x i32> %.2544 to <4 x i64>
  %.2546 = extractelement <4 x i64> %.2545, i64 0
  %.2547 = and i64 %.2546, 1048575
  %.2548 = lshr i64 %.2546, 32
  %.2549 = getelementptr i8, ptr %arg.slots.4, i64 %.2547
  %.2550 = load i8, ptr %.2549, align 1
  %.2551 = zext i8 %.2550 to i64
  %.2552 = lshr i64 %.2546, 4
  %.2553 = and i64 %.2552, 65280
  %64 = getelementptr i32, ptr %arg.entries.4, i64 %.2553
  %.2555 = getelementptr i32, ptr %64, i64 %.2551
  %.2556 = load i32, ptr %.2555, align 4
  %.2557 = insertelement <8 x i32> poison, i32 %.2556, i64 0
  %.2558 = getelementptr i8, ptr %arg.slots.4, i64 %.2548
  %.2559 = load i8, ptr %.2558, align 1
  %.2560 = zext i8 %.2559 to i64
  %.2561 = lshr i64 %.2546, 36
  %.2562 = and i64 %.2561, 134217472
  %65 = getelementptr i32, ptr %arg.entries.4, i64 %.2562
  %.2564 = getelementptr i32, ptr %65, i64 %.2560
  %.2565 = load i32, ptr %.2564, align 4
  %.2566 = insertelement <8 x i32> %.2557, i32 %.2565, i64 1
  %.2567 = extractelement <4 x i64> %.2545, i64 1
  %.2568 = and i64 %.2567, 1048575
  %.2569 = lshr i64 %.2567, 32
  %.2570 = getelementptr i8, ptr %arg.slots.4, i64 %.2568
  %.2571 = load i8, ptr %.2570, align 1
  %.2572 = zext i8 %.2571 to i64
  %.2573 = lshr i64 %.2567, 4
  %.2574 = and i64 %.2573, 65280
  %66 = getelementptr i32, ptr %arg.entries.4, i64 %.2574
  %.2576 = getelementptr i32, ptr %66, i64 %.2572
  %.2577 = load i32, ptr %.2576, align 4
  %.2578 = insertelement <8 x i32> %.2566, i32 %.2577, i64 2
  %.2579 = getelementptr i8, ptr %arg.slots.4, i64 %.2569
  %.2580 = load i8, ptr %.2579, align 1
  %.2581 = zext i8 %.2580 to i64
  %.2582 = lshr i64 %.2567, 36
  %.2583 = and i64 %.2582, 134217472
  %67 = getelementptr i32, ptr %arg.entries.4, i64 %.2583
  %.2585 = getelementptr i32, ptr %67, i64 %.2581
  %.2586 = load i32, ptr %.2585, align 4
  %.2587 = insertelement <8 x i32> %.2578, i32 %.2586, i64 3
  %.2588 = extractelement <4 x i64> %.2545, i64 2
  %.2589 = and i64 %.2588, 1048575
  %.2590 = lshr i64 %.2588, 32
  %.2591 = getelementptr i8, ptr %arg.slots.4, i64 %.2589
  %.2592 = load i8, ptr %.2591, align 1
  %.2593 = zext i8 %.2592 to i64
  %.2594 = lshr i64 %.2588, 4
  %.2595 = and i64 %.2594, 65280
  %68 = getelementptr i32, ptr %arg.entries.4, i64 %.2595
  %.2597 = getelementptr i32, ptr %68, i64 %.2593
  %.2598 = load i32, ptr %.2597, align 4
  %.2599 = insertelement <8 x i32> %.2587, i32 %.2598, i64 4
  %.2600 = getelementptr i8, ptr %arg.slots.4, i64 %.2590
  %.2601 = load i8, ptr %.2600, align 1
  %.2602 = zext i8 %.2601 to i64
  %.2603 = lshr i64 %.2588, 36
  %.2604 = and i64 %.2603, 134217472
  %69 = getelementptr i32, ptr %arg.entries.4, i64 %.2604
  %.2606 = getelementptr i32, ptr %69, i64 %.2602
  %.2607 = load i32, ptr %.2606, align 4
  %.2608 = insertelement <8 x i32> %.2599, i32 %.2607, i64 5
  %.2609 = extractelement <4 x i64> %.2545, i64 3
  %.2610 = and i64 %.2609, 1048575
  %.2611 = lshr i64 %.2609, 32
  %.2612 = getelementptr i8, ptr %arg.slots.4, i64 %.2610
  %.2613 = load i8, ptr %.2612, align 1
  %.2614 = zext i8 %.2613 to i64
  %.2615 = lshr i64 %.2609, 4
  %.2616 = and i64 %.2615, 65280
  %70 = getelementptr i32, ptr %arg.entries.4, i64 %.2616
  %.2618 = getelementptr i32, ptr %70, i64 %.2614
  %.2619 = load i32, ptr %.2618, align 4
  %.2620 = insertelement <8 x i32> %.2608, i32 %.2619, i64 6
  %.2621 = getelementptr i8, ptr %arg.slots.4, i64 %.2611
  %.2622 = load i8, ptr %.2621, align 1
  %.2623 = zext i8 %.2622 to i64
  %.2624 = lshr i64 %.2609, 36
  %.2625 = and i64 %.2624, 134217472
  %71 = getelementptr i32, ptr %arg.entries.4, i64 %.2625
  %.2627 = getelementptr i32, ptr %71, i64 %.2623
  %.2628 = load i32, ptr %.2627, align 4
  %.2629 = insertelement <8 x i32> %.2620, i32 %.2628, i64 7
  %.2630 = trunc <8 x i32> %.2629 to <8 x i8>
  %.2631 = getelementptr i8, ptr %.2258, i64 %.2276
  store <8 x i8> %.2630, ptr %.2631, align 1
  %.2634 = lshr <8 x i32> %.2629, splat (i32 8)
  %.2635 = and <8 x i32> %.2634, splat (i32 4095)
  %.2636 = add nuw nsw <8 x i32> %.2635, splat (i32 1)
  %.2637 = lshr <8 x i32> %.2629, splat (i32 20)
  %.2638 = sub nsw <8 x i32> %.2541, %.2637
  %.2639 = lshr <8 x i32> %.2265.01819, splat (i32 12)
  %.2640 = mul nuw <8 x i32> %.2636, %.2639
  %.2641 = add <8 x i32> %.2640, %.2638
  %.2642 = icmp ult <8 x i32> %.2641, splat (i32 65536)
  %.2643 = bitcast <8 x i1> %.2642 to i8
  %.2645 = shl i64 %.2267.01820, 1
  %.2646 = getelementptr i8, ptr %.2254, i64 %.2645
  %.2648 = load <16 x i8>, ptr %.2646, align 1
  %.2649 = zext i8 %.2643 to i64
  %.2650 = shl nuw nsw i64 %.2649, 4
  %.2651 = getelementptr i8, ptr %arg.refills.4, i64 %.2650
  %.2653 = load <16 x i8>, ptr %.2651, align 1
  %.2654 = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2648, <16 x i8> %.2653)
  %.2655 = bitcast <16 x i8> %.2654 to <8 x i16>
  %.2656 = zext <8 x i16> %.2655 to <8 x i32>
  %.2657 = shl <8 x i32> %.2641, splat (i32 16)
  %.2658 = or disjoint <8 x i32> %.2657, %.2656
  %.2659 = select <8 x i1> %.2642, <8 x i32> %.2658, <8 x i32> %.2641
  %.2661 = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2643)
  %.2662 = zext nneg i8 %.2661 to i64
  %.2663 = add i64 %.2267.01820, %.2662
  %.2665 = tail call i64 @llvm.umin.i64(i64 %.2663, i64 %.2261)
  %.2667 = add nsw i64 %loop.index.11821, 1
  %exitcond1866.not = icmp eq i64 %.2667, %.1376.0
  br i1 %exitcond1866.not, label %for.end.1, label %for.body.1

for.end.1:                                        ; preds = %for.body.1, %B3995
  %.2223.0.lcssa = phi <8 x i32> [ %.2781, %B3995 ], [ %.2399, %for.body.1 ]
  %.2225.0.lcssa = phi i64 [ %.2783, %B3995 ], [ %.2405, %for.body.1 ]
  %.2244.0.lcssa = phi <8 x i32> [ %.2802, %B3995 ], [ %.2529, %for.body.1 ]
  %.2246.0.lcssa = phi i64 [ %.2804, %B3995 ], [ %.2535, %for.body.1 ]
  %.2265.0.lcssa = phi <8 x i32> [ %.2269, %B3995 ], [ %.2659, %for.body.1 ]
  %.2267.0.lcssa = phi i64 [ %.2271, %B3995 ], [ %.2665, %for.body.1 ]
  store <8 x i32> %.2223.0.lcssa, ptr %arg.states.4, align 4
  store i64 %.2225.0.lcssa, ptr %arg.positions.4, align 8
  store <8 x i32> %.2244.0.lcssa, ptr %.2241, align 4
  store i64 %.2246.0.lcssa, ptr %.2243, align 8
  store <8 x i32> %.2265.0.lcssa, ptr %.2262, align 4
  store i64 %.2267.0.lcssa, ptr %.2264, align 8
  br label %B4009

for.body.2:                                       ; preds = %B4005, %for.body.2
  %loop.index.21850 = phi i64 [ %.3070, %for.body.2 ], [ %done.2.01858, %B4005 ]
  %.2800.01849 = phi i64 [ %.3068, %for.body.2 ], [ %.2804, %B4005 ]
  %.2798.01848 = phi <8 x i32> [ %.3062, %for.body.2 ], [ %.2802, %B4005 ]
  %.2779.01847 = phi i64 [ %.2938, %for.body.2 ], [ %.2783, %B4005 ]
  %.2777.01846 = phi <8 x i32> [ %.2932, %for.body.2 ], [ %.2781, %B4005 ]
  %.2809 = shl i64 %loop.index.21850, 3
  %.2810 = getelementptr i8, ptr %.2769, i64 %.2809
  %.2812 = load <8 x i8>, ptr %.2810, align 1
  %.2814 = and <8 x i32> %.2777.01846, splat (i32 4095)
  %.2815 = zext <8 x i8> %.2812 to <8 x i32>
  %.2816 = shl nuw nsw <8 x i32> %.2815, splat (i32 12)
  %.2817 = or disjoint <8 x i32> %.2816, %.2814
  %.2818 = bitcast <8 x i32> %.2817 to <4 x i64>
  %.2819 = extractelement <4 x i64> %.2818, i64 0
  %.2820 = and i64 %.2819, 1048575
  %.2821 = lshr i64 %.2819, 32
  %.2822 = getelementptr i8, ptr %arg.slots.4, i64 %.2820
  %.2823 = load i8, ptr %.2822, align 1
  %.2824 = zext i8 %.2823 to i64
  %.2825 = lshr i64 %.2819, 4
  %.2826 = and i64 %.2825, 65280
  %72 = getelementptr i32, ptr %arg.entries.4, i64 %.2826
  %.2828 = getelementptr i32, ptr %72, i64 %.2824
  %.2829 = load i32, ptr %.2828, align 4
  %.2830 = insertelement <8 x i32> poison, i32 %.2829, i64 0
  %.2831 = getelementptr i8, ptr %arg.slots.4, i64 %.2821
  %.2832 = load i8, ptr %.2831, align 1
  %.2833 = zext i8 %.2832 to i64
  %.2834 = lshr i64 %.2819, 36
  %.2835 = and i64 %.2834, 134217472
  %73 = getelementptr i32, ptr %arg.entries.4, i64 %.2835
  %.2837 = getelementptr i32, ptr %73, i64 %.2833
  %.2838 = load i32, ptr %.2837, align 4
  %.2839 = insertelement <8 x i32> %.2830, i32 %.2838, i64 1
  %.2840 = extractelement <4 x i64> %.2818, i64 1
  %.2841 = and i64 %.2840, 1048575
  %.2842 = lshr i64 %.2840, 32
  %.2843 = getelementptr i8, ptr %arg.slots.4, i64 %.2841
  %.2844 = load i8, ptr %.2843, align 1
  %.2845 = zext i8 %.2844 to i64
  %.2846 = lshr i64 %.2840, 4
  %.2847 = and i64 %.2846, 65280
  %74 = getelementptr i32, ptr %arg.entries.4, i64 %.2847
  %.2849 = getelementptr i32, ptr %74, i64 %.2845
  %.2850 = load i32, ptr %.2849, align 4
  %.2851 = insertelement <8 x i32> %.2839, i32 %.2850, i64 2
  %.2852 = getelementptr i8, ptr %arg.slots.4, i64 %.2842
  %.2853 = load i8, ptr %.2852, align 1
  %.2854 = zext i8 %.2853 to i64
  %.2855 = lshr i64 %.2840, 36
  %.2856 = and i64 %.2855, 134217472
  %75 = getelementptr i32, ptr %arg.entries.4, i64 %.2856
  %.2858 = getelementptr i32, ptr %75, i64 %.2854
  %.2859 = load i32, ptr %.2858, align 4
  %.2860 = insertelement <8 x i32> %.2851, i32 %.2859, i64 3
  %.2861 = extractelement <4 x i64> %.2818, i64 2
  %.2862 = and i64 %.2861, 1048575
  %.2863 = lshr i64 %.2861, 32
  %.2864 = getelementptr i8, ptr %arg.slots.4, i64 %.2862
  %.2865 = load i8, ptr %.2864, align 1
  %.2866 = zext i8 %.2865 to i64
  %.2867 = lshr i64 %.2861, 4
  %.2868 = and i64 %.2867, 65280
  %76 = getelementptr i32, ptr %arg.entries.4, i64 %.2868
  %.2870 = getelementptr i32, ptr %76, i64 %.2866
  %.2871 = load i32, ptr %.2870, align 4
  %.2872 = insertelement <8 x i32> %.2860, i32 %.2871, i64 4
  %.2873 = getelementptr i8, ptr %arg.slots.4, i64 %.2863
  %.2874 = load i8, ptr %.2873, align 1
  %.2875 = zext i8 %.2874 to i64
  %.2876 = lshr i64 %.2861, 36
  %.2877 = and i64 %.2876, 134217472
  %77 = getelementptr i32, ptr %arg.entries.4, i64 %.2877
  %.2879 = getelementptr i32, ptr %77, i64 %.2875
  %.2880 = load i32, ptr %.2879, align 4
  %.2881 = insertelement <8 x i32> %.2872, i32 %.2880, i64 5
  %.2882 = extractelement <4 x i64> %.2818, i64 3
  %.2883 = and i64 %.2882, 1048575
  %.2884 = lshr i64 %.2882, 32
  %.2885 = getelementptr i8, ptr %arg.slots.4, i64 %.2883
  %.2886 = load i8, ptr %.2885, align 1
  %.2887 = zext i8 %.2886 to i64
  %.2888 = lshr i64 %.2882, 4
  %.2889 = and i64 %.2888, 65280
  %78 = getelementptr i32, ptr %arg.entries.4, i64 %.2889
  %.2891 = getelementptr i32, ptr %78, i64 %.2887
  %.2892 = load i32, ptr %.2891, align 4
  %.2893 = insertelement <8 x i32> %.2881, i32 %.2892, i64 6
  %.2894 = getelementptr i8, ptr %arg.slots.4, i64 %.2884
  %.2895 = load i8, ptr %.2894, align 1
  %.2896 = zext i8 %.2895 to i64
  %.2897 = lshr i64 %.2882, 36
  %.2898 = and i64 %.2897, 134217472
  %79 = getelementptr i32, ptr %arg.entries.4, i64 %.2898
  %.2900 = getelementptr i32, ptr %79, i64 %.2896
  %.2901 = load i32, ptr %.2900, align 4
  %.2902 = insertelement <8 x i32> %.2893, i32 %.2901, i64 7
  %.2903 = trunc <8 x i32> %.2902 to <8 x i8>
  %.2904 = getelementptr i8, ptr %.2770, i64 %.2809
  store <8 x i8> %.2903, ptr %.2904, align 1
  %.2907 = lshr <8 x i32> %.2902, splat (i32 8)
  %.2908 = and <8 x i32> %.2907, splat (i32 4095)
  %.2909 = add nuw nsw <8 x i32> %.2908, splat (i32 1)
  %.2910 = lshr <8 x i32> %.2902, splat (i32 20)
  %.2911 = sub nsw <8 x i32> %.2814, %.2910
  %.2912 = lshr <8 x i32> %.2777.01846, splat (i32 12)
  %.2913 = mul nuw <8 x i32> %.2909, %.2912
  %.2914 = add <8 x i32> %.2913, %.2911
  %.2915 = icmp ult <8 x i32> %.2914, splat (i32 65536)
  %.2916 = bitcast <8 x i1> %.2915 to i8
  %.2918 = shl i64 %.2779.01847, 1
  %.2919 = getelementptr i8, ptr %.2766, i64 %.2918
  %.2921 = load <16 x i8>, ptr %.2919, align 1
  %.2922 = zext i8 %.2916 to i64
  %.2923 = shl nuw nsw i64 %.2922, 4
  %.2924 = getelementptr i8, ptr %arg.refills.4, i64 %.2923
  %.2926 = load <16 x i8>, ptr %.2924, align 1
  %.2927 = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.2921, <16 x i8> %.2926)
  %.2928 = bitcast <16 x i8> %.2927 to <8 x i16>
  %.2929 = zext <8 x i16> %.2928 to <8 x i32>
  %.2930 = shl <8 x i32> %.2914, splat (i32 16)
  %.2931 = or disjoint <8 x i32> %.2930, %.2929
  %.2932 = select <8 x i1> %.2915, <8 x i32> %.2931, <8 x i32> %.2914
  %.2934 = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.2916)
  %.2935 = zext nneg i8 %.2934 to i64
  %.2936 = add i64 %.2779.01847, %.2935
  %.2938 = tail call i64 @llvm.umin.i64(i64 %.2936, i64 %.2773)
  %.2940 = getelementptr i8, ptr %.2790, i64 %.2809
  %.2942 = load <8 x i8>, ptr %.2940, align 1
  %.2944 = and <8 x i32> %.2798.01848, splat (i32 4095)
  %.2945 = zext <8 x i8> %.2942 to <8 x i32>
  %.2946 = shl nuw nsw <8 x i32> %.2945, splat (i32 12)
  %.2947 = or disjoint <8 x i32> %.2946, %.2944
  %.2948 = bitcast <8 x i32> %.2947 to <4 x i64>
  %.2949 = extractelement <4 x i64> %.2948, i64 0
  %.2950 = and i64 %.2949, 1048575
  %.2951 = lshr i64 %.2949, 32
  %.2952 = getelementptr i8, ptr %arg.slots.4, i64 %.2950
  %.2953 = load i8, ptr %.2952, align 1
  %.2954 = zext i8 %.2953 to i64
  %.2955 = lshr i64 %.2949, 4
  %.2956 = and i64 %.2955, 65280
  %80 = getelementptr i32, ptr %arg.entries.4, i64 %.2956
  %.2958 = getelementptr i32, ptr %80, i64 %.2954
  %.2959 = load i32, ptr %.2958, align 4
  %.2960 = insertelement <8 x i32> poison, i32 %.2959, i64 0
  %.2961 = getelementptr i8, ptr %arg.slots.4, i64 %.2951
  %.2962 = load i8, ptr %.2961, align 1
  %.2963 = zext i8 %.2962 to i64
  %.2964 = lshr i64 %.2949, 36
  %.2965 = and i64 %.2964, 134217472
  %81 = getelementptr i32, ptr %arg.entries.4, i64 %.2965
  %.2967 = getelementptr i32, ptr %81, i64 %.2963
  %.2968 = load i32, ptr %.2967, align 4
  %.2969 = insertelement <8 x i32> %.2960, i32 %.2968, i64 1
  %.2970 = extractelement <4 x i64> %.2948, i64 1
  %.2971 = and i64 %.2970, 1048575
  %.2972 = lshr i64 %.2970, 32
  %.2973 = getelementptr i8, ptr %arg.slots.4, i64 %.2971
  %.2974 = load i8, ptr %.2973, align 1
  %.2975 = zext i8 %.2974 to i64
  %.2976 = lshr i64 %.2970, 4
  %.2977 = and i64 %.2976, 65280
  %82 = getelementptr i32, ptr %arg.entries.4, i64 %.2977
  %.2979 = getelementptr i32, ptr %82, i64 %.2975
  %.2980 = load i32, ptr %.2979, align 4
  %.2981 = insertelement <8 x i32> %.2969, i32 %.2980, i64 2
  %.2982 = getelementptr i8, ptr %arg.slots.4, i64 %.2972
  %.2983 = load i8, ptr %.2982, align 1
  %.2984 = zext i8 %.2983 to i64
  %.2985 = lshr i64 %.2970, 36
  %.2986 = and i64 %.2985, 134217472
  %83 = getelementptr i32, ptr %arg.entries.4, i64 %.2986
  %.2988 = getelementptr i32, ptr %83, i64 %.2984
  %.2989 = load i32, ptr %.2988, align 4
  %.2990 = insertelement <8 x i32> %.2981, i32 %.2989, i64 3
  %.2991 = extractelement <4 x i64> %.2948, i64 2
  %.2992 = and i64 %.2991, 1048575
  %.2993 = lshr i64 %.2991, 32
  %.2994 = getelementptr i8, ptr %arg.slots.4, i64 %.2992
  %.2995 = load i8, ptr %.2994, align 1
  %.2996 = zext i8 %.2995 to i64
  %.2997 = lshr i64 %.2991, 4
  %.2998 = and i64 %.2997, 65280
  %84 = getelementptr i32, ptr %arg.entries.4, i64 %.2998
  %.3000 = getelementptr i32, ptr %84, i64 %.2996
  %.3001 = load i32, ptr %.3000, align 4
  %.3002 = insertelement <8 x i32> %.2990, i32 %.3001, i64 4
  %.3003 = getelementptr i8, ptr %arg.slots.4, i64 %.2993
  %.3004 = load i8, ptr %.3003, align 1
  %.3005 = zext i8 %.3004 to i64
  %.3006 = lshr i64 %.2991, 36
  %.3007 = and i64 %.3006, 134217472
  %85 = getelementptr i32, ptr %arg.entries.4, i64 %.3007
  %.3009 = getelementptr i32, ptr %85, i64 %.3005
  %.3010 = load i32, ptr %.3009, align 4
  %.3011 = insertelement <8 x i32> %.3002, i32 %.3010, i64 5
  %.3012 = extractelement <4 x i64> %.2948, i64 3
  %.3013 = and i64 %.3012, 1048575
  %.3014 = lshr i64 %.3012, 32
  %.3015 = getelementptr i8, ptr %arg.slots.4, i64 %.3013
  %.3016 = load i8, ptr %.3015, align 1
  %.3017 = zext i8 %.3016 to i64
  %.3018 = lshr i64 %.3012, 4
  %.3019 = and i64 %.3018, 65280
  %86 = getelementptr i32, ptr %arg.entries.4, i64 %.3019
  %.3021 = getelementptr i32, ptr %86, i64 %.3017
  %.3022 = load i32, ptr %.3021, align 4
  %.3023 = insertelement <8 x i32> %.3011, i32 %.3022, i64 6
  %.3024 = getelementptr i8, ptr %arg.slots.4, i64 %.3014
  %.3025 = load i8, ptr %.3024, align 1
  %.3026 = zext i8 %.3025 to i64
  %.3027 = lshr i64 %.3012, 36
  %.3028 = and i64 %.3027, 134217472
  %87 = getelementptr i32, ptr %arg.entries.4, i64 %.3028
  %.3030 = getelementptr i32, ptr %87, i64 %.3026
  %.3031 = load i32, ptr %.3030, align 4
  %.3032 = insertelement <8 x i32> %.3023, i32 %.3031, i64 7
  %.3033 = trunc <8 x i32> %.3032 to <8 x i8>
  %.3034 = getelementptr i8, ptr %.2791, i64 %.2809
  store <8 x i8> %.3033, ptr %.3034, align 1
  %.3037 = lshr <8 x i32> %.3032, splat (i32 8)
  %.3038 = and <8 x i32> %.3037, splat (i32 4095)
  %.3039 = add nuw nsw <8 x i32> %.3038, splat (i32 1)
  %.3040 = lshr <8 x i32> %.3032, splat (i32 20)
  %.3041 = sub nsw <8 x i32> %.2944, %.3040
  %.3042 = lshr <8 x i32> %.2798.01848, splat (i32 12)
  %.3043 = mul nuw <8 x i32> %.3039, %.3042
  %.3044 = add <8 x i32> %.3043, %.3041
  %.3045 = icmp ult <8 x i32> %.3044, splat (i32 65536)
  %.3046 = bitcast <8 x i1> %.3045 to i8
  %.3048 = shl i64 %.2800.01849, 1
  %.3049 = getelementptr i8, ptr %.2787, i64 %.3048
  %.3051 = load <16 x i8>, ptr %.3049, align 1
  %.3052 = zext i8 %.3046 to i64
  %.3053 = shl nuw nsw i64 %.3052, 4
  %.3054 = getelementptr i8, ptr %arg.refills.4, i64 %.3053
  %.3056 = load <16 x i8>, ptr %.3054, align 1
  %.3057 = tail call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %.3051, <16 x i8> %.3056)
  %.3058 = bitcast <16 x i8> %.3057 to <8 x i16>
  %.3059 = zext <8 x i16> %.3058 to <8 x i32>
  %.3060 = shl <8 x i32> %.3044, splat (i32 16)
  %.3061 = or disjoint <8 x i32> %.3060, %.3059
  %.3062 = select <8 x i1> %.3045, <8 x i32> %.3061, <8 x i32> %.3044
  %.3064 = tail call range(i8 0, 9) i8 @llvm.ctpop.i8(i8 %.3046)
  %.3065 = zext nneg i8 %.3064 to i64
  %.3066 = add i64 %.2800.01849, %.3065
  %.3068 = tail call i64 @llvm.umin.i64(i64 %.3066, i64 %.2794)
  %.3070 = add nsw i64 %loop.index.21850, 1
  %exitcond1868.not = icmp eq i64 %.3070, %.1376.0
  br i1 %exitcond1868.not, label %for.end.2, label %for.body.2

for.end.2:                                        ; preds = %for.body.2, %B4005
  %.2777.0.lcssa = phi <8 x i32> [ %.2781, %B4005 ], [ %.2932, %for.body.2 ]
  %.2779.0.lcssa = phi i64 [ %.2783, %B4005 ], [ %.2938, %for.body.2 ]
  %.2798.0.lcssa = phi <8 x i32> [ %.2802, %B4005 ], [ %.3062, %for.body.2 ]
  %.2800.0.lcssa = phi i64 [ %.2804, %B4005 ], [ %.3068, %for.body.2 ]
  store <8 x i32> %.2777.0.lcssa, ptr %arg.states.4, align 4
  store i64 %.2779.0.lcssa, ptr %arg.positions.4, align 8
  store <8 x i32> %.2798.0.lcssa, ptr %.2241, align 4
  store i64 %.2800.0.lcssa, ptr %.2243, align 8
  br label %B4009

B4101.else.if:                                    ; preds = %B4101
  br label %B4101.else.endif

B4101.else.endif:                                 ; preds = %B4101.else.if, %B4101
  %.3364.sroa.0.1 = phi i64 [ 0, %B4101.else.if ], [ %.3336, %B4101 ]
  %.3384.not = icmp slt i64 %.3336, %arg.states.5.0
  br i1 %.3384.not, label %B4101.else.endif.endif, label %B4101.else.endif.if, !prof !1

B4101.else.endif.if:                              ; preds = %B4101.else.endif
  br label %B4101.else.endif.endif

B4101.else.endif.endif:                           ; preds = %B4101.else.endif.if, %B4101.else.endif
  %.3364.sroa.0.3 = phi i64 [ %arg.states.5.0, %B4101.else.endif.if ], [ %.3364.sroa.0.1, %B4101.else.endif ]
  %.3477 = getelementptr i32, ptr %arg.states.4, i64 %.3364.sroa.0.3
  %.3510 = icmp eq i64 %.3126.0, 0
  %.3560.0 = ashr i64 %.3315, 3
  %"$phi698.2.2.1" = select i1 %.3510, i64 %done.2.0.lcssa, i64 %.3560.0
  %.3598 = shl nsw i64 %"$phi698.2.2.1", 3
  %88 = getelementptr i64, ptr %arg.positions.4, i64 %.3126.0
  %.3636 = load i64, ptr %88, align 8
  %89 = getelementptr i64, ptr %arg.counts.4, i64 %.3126.0
  %.3667 = load i64, ptr %89, align 8
  %.3668 = icmp sgt i64 %.3636, %.3667
  br i1 %.3668, label %common.ret, label %B4193

B4193.else.if:                                    ; preds = %B4193
  br label %B4193.else.endif

B4193.else.endif:                                 ; preds = %B4193.else.if, %B4193
  %.3747.sroa.0.1 = phi i64 [ 0, %B4193.else.if ], [ %.3759, %B4193 ]
  %.3767.not = icmp slt i64 %.3759, %arg.ids.5.0
  br i1 %.3767.not, label %B4193.else.endif.endif, label %B4193.else.endif.if, !prof !1

B4193.else.endif.if:                              ; preds = %B4193.else.endif
  br label %B4193.else.endif.endif

B4193.else.endif.endif:                           ; preds = %B4193.else.endif.if, %B4193.else.endif
  %.3747.sroa.0.3 = phi i64 [ %arg.ids.5.0, %B4193.else.endif.if ], [ %.3747.sroa.0.1, %B4193.else.endif ]
  %.3774 = icmp slt i64 %.3316, 0
  %.3860 = getelementptr i8, ptr %arg.ids.4, i64 %.3747.sroa.0.3
  %.3945 = select i1 %.3757, i64 %arg.tokens.5.0, i64 0
  %.3946 = add i64 %.3945, %.3253
  %.3949 = icmp slt i64 %.3946, 0
  br i1 %.3949, label %B4193.endif.else.if, label %B4193.endif.else.endif, !prof !0

B4193.endif.endif:                                ; preds = %B4193.endif.else.endif.endif.endif, %B4193.endif.else.endif.endif.endif.if
  %.3934.sroa.13.0 = phi i64 [ %arg.tokens.5.0, %B4193.endif.else.endif.endif.endif.if ], [ %.3934.sroa.13.1, %B4193.endif.else.endif.endif.endif ]
  %.4022 = sub i64 %.3934.sroa.13.0, %.3934.sroa.0.3
  %.4031 = tail call i64 @llvm.smax.i64(i64 %.4022, i64 0)
  %.4047 = getelementptr i8, ptr %arg.tokens.4, i64 %.3934.sroa.0.3
  store i8 0, ptr %.4083, align 1
  call fastcc void @_ZN14sparse_kernels4rans5_restB3v51B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE(ptr %.4083, ptr %arg.words.4, i64 %.3701, i64 %.3667, ptr %.3860, ptr %arg.slots.4, ptr %arg.entries.4, i64 %.3598, ptr %.3477, i64 %.3636, i64 %.4031, ptr %.4047)
  %.4109 = load i8, ptr %.4083, align 1
  %.4112.not = icmp eq i8 %.4109, 0
  br i1 %.4112.not, label %common.ret, label %B4089

B4193.endif.else.if:                              ; preds = %B4193.else.endif.endif
  br label %B4193.endif.else.endif

B4193.endif.else.endif:                           ; preds = %B4193.endif.else.if, %B4193.else.endif.endif
  %.3934.sroa.0.1 = phi i64 [ 0, %B4193.endif.else.if ], [ %.3946, %B4193.else.endif.endif ]
  %.3954.not = icmp slt i64 %.3946, %arg.tokens.5.0
  br i1 %.3954.not, label %B4193.endif.else.endif.endif, label %B4193.endif.else.endif.if, !prof !1

B4193.endif.else.endif.if:                        ; preds = %B4193.endif.else.endif
  br label %B4193.endif.else.endif.endif

B4193.endif.else.endif.endif:                     ; preds = %B4193.endif.else.endif.if, %B4193.endif.else.endif
  %.3934.sroa.0.3 = phi i64 [ %arg.tokens.5.0, %B4193.endif.else.endif.if ], [ %.3934.sroa.0.1, %B4193.endif.else.endif ]
  %.3962 = select i1 %.3774, i64 %arg.tokens.5.0, i64 0
  %.3963 = add i64 %.3962, %.3316
  %.3966 = icmp slt i64 %.3963, 0
  br i1 %.3966, label %B4193.endif.else.endif.endif.if, label %B4193.endif.else.endif.endif.endif, !prof !0

B4193.endif.else.endif.endif.if:                  ; preds = %B4193.endif.else.endif.endif
  br label %B4193.endif.else.endif.endif.endif

B4193.endif.else.endif.endif.endif:               ; preds = %B4193.endif.else.endif.endif.if, %B4193.endif.else.endif.endif
  %.3934.sroa.13.1 = phi i64 [ 0, %B4193.endif.else.endif.endif.if ], [ %.3963, %B4193.endif.else.endif.endif ]
  %.3971.not = icmp slt i64 %.3963, %arg.tokens.5.0
  br i1 %.3971.not, label %B4193.endif.endif, label %B4193.endif.else.endif.endif.endif.if, !prof !1

B4193.endif.else.endif.endif.endif.if:            ; preds = %B4193.endif.else.endif.endif.endif
  br label %B4193.endif.endif
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8>, <16 x i8>) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.ctpop.i8(i8) #3

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels4rans5_restB3v51B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.words.4, i64 %arg.start, i64 %arg.count, ptr readonly captures(none) %arg.ids.4, ptr readonly captures(none) %arg.slots.4, ptr readonly captures(none) %arg.entries.4, i64 range(i64 -9223372036854775808, 9223372036854775801) %arg.first, ptr captures(none) %arg.state.4, i64 %arg.position, i64 %arg.tokens.2, ptr writeonly captures(none) %arg.tokens.4) unnamed_addr #1 {
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
  %.89 = shl i64 %arg.position, 1
  %.90 = add i64 %.89, %arg.start
  %.429 = and i64 %arg.tokens.2, -8
  %.434 = icmp ult i64 %arg.first, %.429
  br i1 %.434, label %B566, label %B3088

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
  %i.3.0 = phi i64 [ %.2497, %B582 ], [ %arg.first, %entry ]
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
  %.603 = add nuw i64 %i.3.0, 1
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
  %.698 = add nuw i64 %i.3.0, 2
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
  %.793 = add nuw i64 %i.3.0, 3
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
  %.888 = add nuw i64 %i.3.0, 4
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
  %.983 = add nuw i64 %i.3.0, 5
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
  %.1078 = add nuw i64 %i.3.0, 6
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
  %.1173 = add nuw i64 %i.3.0, 7
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
  %i.4.1 = phi i64 [ %arg.first, %entry ], [ %.2497, %B582 ]
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
declare i64 @llvm.smax.i64(i64, i64) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
