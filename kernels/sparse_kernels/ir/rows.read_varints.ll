; 94d04fcd8fc46123d657767b4d1f8487

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @sparse_rows_read_varints(i64 %a0, i64 %a1) local_unnamed_addr #0 {
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
  %.123201.not.i.i = icmp slt i64 %.51.i, 1
  br i1 %.123201.not.i.i, label %B440.i.i, label %B48.if.i.i

B134.i.i:                                         ; preds = %B210.i.i
  %.263.i.i = add nuw nsw i64 %shift.2.1199.i.i, 7
  %.185.i.i = icmp sge i64 %.246.i.i, %.15.i
  %.188.i.i = icmp samesign ugt i64 %shift.2.1199.i.i, 49
  %or.cond.i.i = select i1 %.185.i.i, i1 true, i1 %.188.i.i
  br i1 %or.cond.i.i, label %_ZN13_3cdynamic_3e5entryB4v831B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B210.i.i

B210.i.i:                                         ; preds = %B48.if.i.i, %B134.i.i
  %value.2.1200.i.i = phi i64 [ %.256.i.i, %B134.i.i ], [ 0, %B48.if.i.i ]
  %shift.2.1199.i.i = phi i64 [ %.263.i.i, %B134.i.i ], [ 0, %B48.if.i.i ]
  %at.2.1198.i.i = phi i64 [ %.246.i.i, %B134.i.i ], [ %at.3.0204.i.i, %B48.if.i.i ]
  %.227.i.i = icmp slt i64 %at.2.1198.i.i, 0
  %.228.i.i = select i1 %.227.i.i, i64 %.15.i, i64 0
  %1 = getelementptr i8, ptr %.21.i, i64 %at.2.1198.i.i
  %.242.i.i = getelementptr i8, ptr %1, i64 %.228.i.i
  %.243.i.i = load i8, ptr %.242.i.i, align 1, !noalias !3
  %.246.i.i = add nsw i64 %at.2.1198.i.i, 1
  %2 = and i8 %.243.i.i, 127
  %.252.i.i = zext nneg i8 %2 to i64
  %.254.i.i = shl nuw nsw i64 %.252.i.i, %shift.2.1199.i.i
  %.256.i.i = or i64 %.254.i.i, %value.2.1200.i.i
  %.269.i.i = icmp sgt i8 %.243.i.i, -1
  br i1 %.269.i.i, label %B424.i.i, label %B134.i.i

B424.i.i:                                         ; preds = %B210.i.i
  %3 = getelementptr i64, ptr %.57.i, i64 %.65.0202.i.i
  store i64 %.256.i.i, ptr %3, align 8, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.51.i, %.136.i.i
  br i1 %exitcond.not.i.i, label %B440.i.i, label %B48.if.i.i

B440.i.i:                                         ; preds = %B424.i.i, %0
  %at.3.0.lcssa.i.i = phi i64 [ 0, %0 ], [ %.246.i.i, %B424.i.i ]
  %.354.i.i = icmp eq i64 %at.3.0.lcssa.i.i, %.15.i
  %4 = zext i1 %.354.i.i to i64
  br label %_ZN13_3cdynamic_3e5entryB4v831B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

B48.if.i.i:                                       ; preds = %0, %B424.i.i
  %at.3.0204.i.i = phi i64 [ %.246.i.i, %B424.i.i ], [ 0, %0 ]
  %.65.0202.i.i = phi i64 [ %.136.i.i, %B424.i.i ], [ 0, %0 ]
  %.136.i.i = add nuw nsw i64 %.65.0202.i.i, 1
  %.185197.not.i.i = icmp slt i64 %at.3.0204.i.i, %.15.i
  br i1 %.185197.not.i.i, label %B210.i.i, label %_ZN13_3cdynamic_3e5entryB4v831B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

_ZN13_3cdynamic_3e5entryB4v831B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B48.if.i.i, %B134.i.i, %B440.i.i
  %storemerge170.i.i = phi i64 [ %4, %B440.i.i ], [ 0, %B134.i.i ], [ 0, %B48.if.i.i ]
  ret i64 %storemerge170.i.i
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v831B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v831B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows12read_varintsB4v832B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows12read_varintsB4v832B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE"}
