; 6699a2f3628464796d1f40641fa78c31

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_words_difference(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #0 {
  %.18.i = add i64 %a0, 16
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.23.i = inttoptr i64 %.20.i to ptr
  %.54.i = add i64 %a1, 16
  %.55.i = inttoptr i64 %.54.i to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.59.i = inttoptr i64 %.56.i to ptr
  %.84.i = add i64 %a3, 32
  %.85.i = inttoptr i64 %.84.i to ptr
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !0
  %.87.i = inttoptr i64 %.86.i to ptr
  %.89.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.90.i = add i64 %a3, 16
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.95.i = inttoptr i64 %.92.i to ptr
  %.62.not.i.i = icmp ne i64 %a2, 0
  %"$phi150.0.2.0.i.i" = sext i1 %.62.not.i.i to i64
  %.83.i.i = select i1 %.62.not.i.i, i64 -9223372036854775808, i64 0
  %.175310.not.i.i = icmp slt i64 %.89.i, 1
  br i1 %.175310.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v750B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B218.if.i.i

B218.if.i.i:                                      ; preds = %0, %B218.if.i.i
  %.117.0311.i.i = phi i64 [ %.188.i.i, %B218.if.i.i ], [ 0, %0 ]
  %.188.i.i = add nuw nsw i64 %.117.0311.i.i, 1
  %1 = getelementptr i64, ptr %.23.i, i64 %.117.0311.i.i
  %.242.i.i = load i64, ptr %1, align 8, !noalias !3
  %2 = getelementptr i64, ptr %.59.i, i64 %.117.0311.i.i
  %.272.i.i = load i64, ptr %2, align 8, !noalias !3
  %isneg.i.i = icmp slt i64 %.242.i.i, 0
  %.277.i.i = select i1 %isneg.i.i, i64 %"$phi150.0.2.0.i.i", i64 0
  %isneg285.i.i = icmp slt i64 %.272.i.i, 0
  %.284.i.i = select i1 %isneg285.i.i, i64 %"$phi150.0.2.0.i.i", i64 %.83.i.i
  %.285.i.i = xor i64 %.284.i.i, %.272.i.i
  %.287.i.i = or i64 %.277.i.i, %.83.i.i
  %.288.i.i = xor i64 %.287.i.i, %.242.i.i
  %.289.i.i = sub i64 %.285.i.i, %.288.i.i
  %.290.i.i = xor i64 %.289.i.i, %.277.i.i
  %.291.i.i = sub i64 %.290.i.i, %.277.i.i
  %.292.i.i = shl i64 %.291.i.i, 1
  %.294.neg.i.i = ashr i64 %.291.i.i, 63
  %.296.i.i = xor i64 %.292.i.i, %.294.neg.i.i
  %3 = getelementptr i64, ptr %.95.i, i64 %.117.0311.i.i
  store i64 %.296.i.i, ptr %3, align 8, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.89.i, %.188.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v750B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B218.if.i.i

_ZN13_3cdynamic_3e5entryB4v750B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B218.if.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v750B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v750B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5words10differenceB4v400B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5words10differenceB4v400B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE"}
