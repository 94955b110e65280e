; f0a8088d325464777238d7cb9d93ee72

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_few_exponents(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr #0 {
  %.14.i = add i64 %a0, 32
  %.15.i = inttoptr i64 %.14.i to ptr
  %.16.i = load i64, ptr %.15.i, align 8, !noalias !0
  %.17.i = inttoptr i64 %.16.i to ptr
  %.19.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.20.i = add i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.25.i = inttoptr i64 %.22.i to ptr
  %.56.i = add i64 %a1, 16
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !0
  %.61.i = inttoptr i64 %.58.i to ptr
  %.92.i = add i64 %a4, 16
  %.93.i = inttoptr i64 %.92.i to ptr
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !0
  %.97.i = inttoptr i64 %.94.i to ptr
  %.128.i = add i64 %a5, 16
  %.129.i = inttoptr i64 %.128.i to ptr
  %.130.i = load i64, ptr %.129.i, align 8, !noalias !0
  %.133.i = inttoptr i64 %.130.i to ptr
  %.156201.not.i.i = icmp slt i64 %.19.i, 1
  br i1 %.156201.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v476B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B124.if.i.i

B124.if.i.i:                                      ; preds = %0, %B124.if.i.i
  %.98.0202.i.i = phi i64 [ %.169.i.i, %B124.if.i.i ], [ 0, %0 ]
  %.169.i.i = add nuw nsw i64 %.98.0202.i.i, 1
  %1 = getelementptr i16, ptr %.25.i, i64 %.98.0202.i.i
  %.223.i.i = load i16, ptr %1, align 2, !noalias !3
  %.224.i.i = zext i16 %.223.i.i to i64
  %.226.i.i = lshr i64 %.224.i.i, %a2
  %.228.i.i = and i64 %.226.i.i, %a3
  %.254.i.i = getelementptr i64, ptr %.97.i, i64 %.228.i.i
  %.255.i.i = load i64, ptr %.254.i.i, align 8, !noalias !3
  %.256.i.i = add nsw i64 %.255.i.i, 1
  store i64 %.256.i.i, ptr %.254.i.i, align 8, !noalias !3
  %.309.i.i = getelementptr i64, ptr %.133.i, i64 %.228.i.i
  %.310.i.i = load i64, ptr %.309.i.i, align 8, !noalias !3
  %.340.i.i = load i16, ptr %1, align 2, !noalias !3
  %2 = getelementptr i16, ptr %.61.i, i64 %.98.0202.i.i
  %.370.i.i = load i16, ptr %2, align 2, !noalias !3
  %.371.i.i = icmp ne i16 %.340.i.i, %.370.i.i
  %.373.i.i = zext i1 %.371.i.i to i64
  %.374.i.i = add nsw i64 %.310.i.i, %.373.i.i
  store i64 %.374.i.i, ptr %.309.i.i, align 8, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.19.i, %.169.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v476B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B124.if.i.i

_ZN13_3cdynamic_3e5entryB4v476B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit: ; preds = %B124.if.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v476B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v476B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels3few9exponentsB4v477B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels3few9exponentsB4v477B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
