; a80174540c3e0508c3181385bc21c7bd

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB3v26B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7) unnamed_addr #0 {
entry:
  %.22 = add i64 %arg.a0, 16
  %.23 = inttoptr i64 %.22 to ptr
  %.24 = load i64, ptr %.23, align 8
  %.27 = inttoptr i64 %.24 to ptr
  %.58 = add i64 %arg.a1, 16
  %.59 = inttoptr i64 %.58 to ptr
  %.60 = load i64, ptr %.59, align 8
  %.63 = inttoptr i64 %.60 to ptr
  %.88 = add i64 %arg.a2, 32
  %.89 = inttoptr i64 %.88 to ptr
  %.90 = load i64, ptr %.89, align 8
  %.91 = inttoptr i64 %.90 to ptr
  %.93 = load i64, ptr %.91, align 8
  %.94 = add i64 %arg.a2, 16
  %.95 = inttoptr i64 %.94 to ptr
  %.96 = load i64, ptr %.95, align 8
  %.99 = inttoptr i64 %.96 to ptr
  %.124 = add i64 %arg.a7, 32
  %.125 = inttoptr i64 %.124 to ptr
  %.126 = load i64, ptr %.125, align 8
  %.127 = inttoptr i64 %.126 to ptr
  %.129 = load i64, ptr %.127, align 8
  %.130 = add i64 %arg.a7, 16
  %.131 = inttoptr i64 %.130 to ptr
  %.132 = load i64, ptr %.131, align 8
  %.135 = inttoptr i64 %.132 to ptr
  %.64.i = add i64 %arg.a3, -1
  %.65.i = add i64 %.64.i, %arg.a4
  %.69.i = icmp ne i64 %arg.a4, 0
  br i1 %.69.i, label %B0.else.i, label %B0.endif.i, !prof !0

B158.i:                                           ; preds = %B66.if.i
  %0 = getelementptr float, ptr %.27, i64 %.140.0191.i
  %.313.i = load float, ptr %0, align 4, !noalias !1
  br label %B282.i

B182.i:                                           ; preds = %B66.if.i
  %.274.i = xor i64 %.271.i, %.273.i
  %1 = getelementptr float, ptr %.27, i64 %.140.0191.i
  %.378.i = load float, ptr %1, align 4, !noalias !1
  %.380.i = sitofp i64 %.274.i to float
  %.385.i = mul nsw i64 %row.2.0193.i, %quot.0.i
  %.401.i = icmp ne i64 %column.3.0194.i, -9223372036854775808
  %.403.not.i = or i1 %.402.i, %.401.i
  %or.cond.i = select i1 %.69.i, i1 %.403.not.i, i1 false, !prof !4
  br i1 %or.cond.i, label %B182.else.if.i, label %B182.endif.i, !prof !4

B282.i:                                           ; preds = %B182.endif.i, %B158.i
  %.460.sink.i = phi float [ %.460.i, %B182.endif.i ], [ %.313.i, %B158.i ]
  %2 = getelementptr float, ptr %.135, i64 %.140.0191.i
  store float %.460.sink.i, ptr %2, align 4, !noalias !1
  %.500.i = add nsw i64 %column.3.0194.i, 1
  %.507.i = icmp eq i64 %.500.i, %arg.a3
  %.512.i = zext i1 %.507.i to i64
  %spec.select.i = add nsw i64 %row.2.0193.i, %.512.i
  %spec.select186.i = select i1 %.507.i, i64 0, i64 %.500.i
  %exitcond.not.i = icmp eq i64 %.211.i, %.129
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels5lossy9add_codesB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedExxxx5ArrayIfLi1E1C7mutable7alignedE.exit, label %B66.if.i

B0.else.i:                                        ; preds = %entry
  %.80.i = icmp ne i64 %.65.i, -9223372036854775808
  %.81.i = icmp ne i64 %arg.a4, -1
  %.82.not.i = or i1 %.81.i, %.80.i
  br i1 %.82.not.i, label %B0.else.if.i, label %B0.endif.i, !prof !0

B0.endif.i:                                       ; preds = %B0.else.if.i, %B0.else.i, %entry
  %quot.0.i = phi i64 [ 0, %entry ], [ %spec.select187.i, %B0.else.if.i ], [ 0, %B0.else.i ]
  %.198190.not.i = icmp slt i64 %.129, 1
  br i1 %.198190.not.i, label %_ZN14sparse_kernels5lossy9add_codesB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedExxxx5ArrayIfLi1E1C7mutable7alignedE.exit, label %B66.if.lr.ph.i

B66.if.lr.ph.i:                                   ; preds = %B0.endif.i
  %.402.i = icmp ne i64 %arg.a4, -1
  br label %B66.if.i

B0.else.if.i:                                     ; preds = %B0.else.i
  %.85.i = sdiv i64 %.65.i, %arg.a4
  %.86.i = srem i64 %.65.i, %arg.a4
  %.87.i = xor i64 %.86.i, %arg.a4
  %.88.i = icmp slt i64 %.87.i, 0
  %.89.i = icmp ne i64 %.86.i, 0
  %.90.i = and i1 %.89.i, %.88.i
  %.95.i = sext i1 %.90.i to i64
  %spec.select187.i = add i64 %.85.i, %.95.i
  br label %B0.endif.i

B66.if.i:                                         ; preds = %B66.if.lr.ph.i, %B282.i
  %column.3.0194.i = phi i64 [ %arg.a6, %B66.if.lr.ph.i ], [ %spec.select186.i, %B282.i ]
  %row.2.0193.i = phi i64 [ %arg.a5, %B66.if.lr.ph.i ], [ %spec.select.i, %B282.i ]
  %.140.0191.i = phi i64 [ 0, %B66.if.lr.ph.i ], [ %.211.i, %B282.i ]
  %.211.i = add nuw nsw i64 %.140.0191.i, 1
  %3 = getelementptr i8, ptr %.63, i64 %.140.0191.i
  %.269.i = load i8, ptr %3, align 1, !noalias !1
  %.270.i = zext i8 %.269.i to i64
  %.271.i = lshr i64 %.270.i, 1
  %.272.i = and i64 %.270.i, 1
  %.273.i = sub nsw i64 0, %.272.i
  %.279.i = icmp eq i64 %.271.i, %.273.i
  br i1 %.279.i, label %B158.i, label %B182.i

B182.endif.i:                                     ; preds = %B182.else.if.i, %B182.i
  %quot.1.0.i = phi i64 [ 0, %B182.i ], [ %spec.select188.i, %B182.else.if.i ]
  %.428.i = add nsw i64 %quot.1.0.i, %.385.i
  %.442.i = icmp slt i64 %.428.i, 0
  %.443.i = select i1 %.442.i, i64 %.93, i64 0
  %4 = getelementptr float, ptr %.99, i64 %.428.i
  %.457.i = getelementptr float, ptr %4, i64 %.443.i
  %.458.i = load float, ptr %.457.i, align 4, !noalias !1
  %.459.i = fmul float %.458.i, %.380.i
  %.460.i = fadd float %.378.i, %.459.i
  br label %B282.i

B182.else.if.i:                                   ; preds = %B182.i
  %.406.i = sdiv i64 %column.3.0194.i, %arg.a4
  %.407.i = srem i64 %column.3.0194.i, %arg.a4
  %.408.i = xor i64 %.407.i, %arg.a4
  %.409.i = icmp slt i64 %.408.i, 0
  %.410.i = icmp ne i64 %.407.i, 0
  %.411.i = and i1 %.410.i, %.409.i
  %.416.i = sext i1 %.411.i to i64
  %spec.select188.i = add i64 %.406.i, %.416.i
  br label %B182.endif.i

_ZN14sparse_kernels5lossy9add_codesB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedExxxx5ArrayIfLi1E1C7mutable7alignedE.exit: ; preds = %B282.i, %B0.endif.i
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_lossy_add_codes(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8) local_unnamed_addr #0 {
entry:
  %.10 = alloca i64, align 8
  store i64 0, ptr %.10, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB3v26B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxx(ptr %.10, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8) #1
  %.24 = load i64, ptr %.10, align 8
  ret i64 %.24
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { noinline }

!0 = !{!"branch_weights", i32 99, i32 1}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN14sparse_kernels5lossy9add_codesB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedExxxx5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN14sparse_kernels5lossy9add_codesB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedExxxx5ArrayIfLi1E1C7mutable7alignedE"}
!4 = !{!"branch_weights", i32 9801, i32 199}
