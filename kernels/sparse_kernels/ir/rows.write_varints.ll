; e732f1333cac9f87105863ee7f6f7ed2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -9223372036854775806, -9223372036854775808) i64 @sparse_rows_write_varints(i64 %a0, i64 %a1) local_unnamed_addr #0 {
  %.10.i = add i64 %a0, 32
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !0
  %.13.i = inttoptr i64 %.12.i to ptr
  %.15.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.16.i = add i64 %a0, 16
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.21.i = inttoptr i64 %.18.i to ptr
  %.46.i = add i64 %a1, 32
  %.47.i = inttoptr i64 %.46.i to ptr
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !0
  %.49.i = inttoptr i64 %.48.i to ptr
  %.51.i = load i64, ptr %.49.i, align 8, !noalias !0
  %.52.i = add i64 %a1, 16
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !0
  %.57.i = inttoptr i64 %.54.i to ptr
  %.123132.not.i.i = icmp slt i64 %.15.i, 1
  br i1 %.123132.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v829B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B48.if.i.i

B116.i.i:                                         ; preds = %B48.if.i.i, %B116.i.i
  %at.3.1.i.i = phi i64 [ %.255.i.i, %B116.i.i ], [ %at.4.0135.i.i, %B48.if.i.i ]
  %value.2.1.i.i = phi i64 [ %.249.i.i, %B116.i.i ], [ %.200.i.i, %B48.if.i.i ]
  %.230.i.i = icmp slt i64 %at.3.1.i.i, 0
  %.231.i.i = select i1 %.230.i.i, i64 %.51.i, i64 0
  %1 = getelementptr i8, ptr %.57.i, i64 %at.3.1.i.i
  %.245.i.i = getelementptr i8, ptr %1, i64 %.231.i.i
  %2 = trunc i64 %value.2.1.i.i to i8
  %.246.i.i = or i8 %2, -128
  store i8 %.246.i.i, ptr %.245.i.i, align 1, !noalias !3
  %.249.i.i = lshr i64 %value.2.1.i.i, 7
  %.255.i.i = add nsw i64 %at.3.1.i.i, 1
  %.260.i.i = icmp ugt i64 %value.2.1.i.i, 16383
  br i1 %.260.i.i, label %B116.i.i, label %B350.i.i

B350.i.i:                                         ; preds = %B116.i.i, %B48.if.i.i
  %at.5.2.i.i = phi i64 [ %at.4.0135.i.i, %B48.if.i.i ], [ %.255.i.i, %B116.i.i ]
  %value.3.2.i.i = phi i64 [ %.200.i.i, %B48.if.i.i ], [ %.249.i.i, %B116.i.i ]
  %.267.i.i = trunc nuw nsw i64 %value.3.2.i.i to i8
  %.284.i.i = icmp slt i64 %at.5.2.i.i, 0
  %.285.i.i = select i1 %.284.i.i, i64 %.51.i, i64 0
  %3 = getelementptr i8, ptr %.57.i, i64 %at.5.2.i.i
  %.299.i.i = getelementptr i8, ptr %3, i64 %.285.i.i
  store i8 %.267.i.i, ptr %.299.i.i, align 1, !noalias !3
  %.302.i.i = add nsw i64 %at.5.2.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.15.i, %.136.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v829B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B48.if.i.i

B48.if.i.i:                                       ; preds = %0, %B350.i.i
  %at.4.0135.i.i = phi i64 [ %.302.i.i, %B350.i.i ], [ 0, %0 ]
  %.65.0133.i.i = phi i64 [ %.136.i.i, %B350.i.i ], [ 0, %0 ]
  %.136.i.i = add nuw nsw i64 %.65.0133.i.i, 1
  %4 = getelementptr i64, ptr %.21.i, i64 %.65.0133.i.i
  %.200.i.i = load i64, ptr %4, align 8, !noalias !3
  %.207.i.i = icmp ugt i64 %.200.i.i, 127
  br i1 %.207.i.i, label %B116.i.i, label %B350.i.i

_ZN13_3cdynamic_3e5entryB4v829B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B350.i.i, %0
  %at.4.0.lcssa.i.i = phi i64 [ 0, %0 ], [ %.302.i.i, %B350.i.i ]
  ret i64 %at.4.0.lcssa.i.i
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v829B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v829B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows13write_varintsB4v830B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows13write_varintsB4v830B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
