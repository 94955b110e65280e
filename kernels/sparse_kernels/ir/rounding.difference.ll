; cab6633ac76c39f426907536323f9a01

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rounding_difference(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #0 {
  %.18.i = add i64 %a0, 16
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.23.i = inttoptr i64 %.20.i to ptr
  %.54.i = add i64 %a1, 16
  %.55.i = inttoptr i64 %.54.i to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.59.i = inttoptr i64 %.56.i to ptr
  %.90.i = add i64 %a2, 16
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.95.i = inttoptr i64 %.92.i to ptr
  %.120.i = add i64 %a3, 32
  %.121.i = inttoptr i64 %.120.i to ptr
  %.122.i = load i64, ptr %.121.i, align 8, !noalias !0
  %.123.i = inttoptr i64 %.122.i to ptr
  %.125.i = load i64, ptr %.123.i, align 8, !noalias !0
  %.126.i = add i64 %a3, 16
  %.127.i = inttoptr i64 %.126.i to ptr
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !0
  %.131.i = inttoptr i64 %.128.i to ptr
  %.148175.not.i.i = icmp slt i64 %.125.i, 1
  br i1 %.148175.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v648B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B44.if.i.i
  %.90.0176.i.i = phi i64 [ %.161.i.i, %B44.if.i.i ], [ 0, %0 ]
  %.161.i.i = add nuw nsw i64 %.90.0176.i.i, 1
  %1 = getelementptr i16, ptr %.23.i, i64 %.90.0176.i.i
  %.216.i.i = load i16, ptr %1, align 2, !noalias !3
  %2 = ashr i16 %.216.i.i, 15
  %3 = or i16 %2, -32768
  %.232138.i.i = xor i16 %3, %.216.i.i
  %4 = getelementptr i16, ptr %.59.i, i64 %.90.0176.i.i
  %.264.i.i = load i16, ptr %4, align 2, !noalias !3
  %5 = ashr i16 %.264.i.i, 15
  %6 = or i16 %5, -32768
  %.280139.i.i = xor i16 %6, %.264.i.i
  %.284.i.i = sub i16 %.232138.i.i, %.280139.i.i
  %7 = getelementptr i16, ptr %.95.i, i64 %.90.0176.i.i
  %.315.i.i = load i16, ptr %7, align 2, !noalias !3
  %.318140.i.i = xor i16 %.284.i.i, %.315.i.i
  %.352.i.i = sub i16 %.318140.i.i, %.315.i.i
  %.356.i.i = shl i16 %.352.i.i, 1
  %8 = ashr i16 %.352.i.i, 15
  %.369141.i.i = xor i16 %.356.i.i, %8
  %9 = getelementptr i16, ptr %.131.i, i64 %.90.0176.i.i
  store i16 %.369141.i.i, ptr %9, align 2, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.125.i, %.161.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v648B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B44.if.i.i

_ZN13_3cdynamic_3e5entryB4v648B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B44.if.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v648B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v648B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels8rounding10differenceB4v649B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels8rounding10differenceB4v649B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
