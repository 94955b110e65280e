; f3447290bd4cfdaca7e770b52a7963ae

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_join_ends(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr #0 {
  %.16.i = add i64 %a0, 32
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.19.i = inttoptr i64 %.18.i to ptr
  %.21.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.22.i = add i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.27.i = inttoptr i64 %.24.i to ptr
  %.58.i = add i64 %a1, 16
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.63.i = inttoptr i64 %.60.i to ptr
  %.88.i = add i64 %a2, 32
  %.89.i = inttoptr i64 %.88.i to ptr
  %.90.i = load i64, ptr %.89.i, align 8, !noalias !0
  %.91.i = inttoptr i64 %.90.i to ptr
  %.93.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.94.i = add i64 %a2, 16
  %.95.i = inttoptr i64 %.94.i to ptr
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !0
  %.99.i = inttoptr i64 %.96.i to ptr
  %.130.i = add i64 %a3, 16
  %.131.i = inttoptr i64 %.130.i to ptr
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !0
  %.135.i = inttoptr i64 %.132.i to ptr
  %.160.i = add i64 %a4, 32
  %.161.i = inttoptr i64 %.160.i to ptr
  %.162.i = load i64, ptr %.161.i, align 8, !noalias !0
  %.163.i = inttoptr i64 %.162.i to ptr
  %.165.i = load i64, ptr %.163.i, align 8, !noalias !0
  %.166.i = add i64 %a4, 16
  %.167.i = inttoptr i64 %.166.i to ptr
  %.168.i = load i64, ptr %.167.i, align 8, !noalias !0
  %.171.i = inttoptr i64 %.168.i to ptr
  %.202.i = add i64 %a5, 16
  %.203.i = inttoptr i64 %.202.i to ptr
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !0
  %.207.i = inttoptr i64 %.204.i to ptr
  %.232.i = add i64 %a6, 32
  %.233.i = inttoptr i64 %.232.i to ptr
  %.234.i = load i64, ptr %.233.i, align 8, !noalias !0
  %.235.i = inttoptr i64 %.234.i to ptr
  %.237.i = load i64, ptr %.235.i, align 8, !noalias !0
  %.238.i = add i64 %a6, 16
  %.239.i = inttoptr i64 %.238.i to ptr
  %.240.i = load i64, ptr %.239.i, align 8, !noalias !0
  %.243.i = inttoptr i64 %.240.i to ptr
  %.274.i = add i64 %a7, 16
  %.275.i = inttoptr i64 %.274.i to ptr
  %.276.i = load i64, ptr %.275.i, align 8, !noalias !0
  %.279.i = inttoptr i64 %.276.i to ptr
  %.204526.not.i.i = icmp slt i64 %.93.i, 1
  br i1 %.204526.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v827B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit, label %B44.if.i.i

B44.loopexit.i.i:                                 ; preds = %B394.if.i.i, %B302.i.i
  %exitcond531.not.i.i = icmp eq i64 %.93.i, %.217.i.i
  br i1 %exitcond531.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v827B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit, label %B44.if.i.i

B158.loopexit.i.i:                                ; preds = %B106.if.i.i
  %.556.pre.i.i = load i64, ptr %6, align 8, !noalias !3
  br label %B158.i.i

B158.i.i:                                         ; preds = %B44.if.i.i, %B158.loopexit.i.i
  %.556.i.i = phi i64 [ %.556.pre.i.i, %B158.loopexit.i.i ], [ %.309.i.i, %B44.if.i.i ]
  %.558.i.i = add nsw i64 %.556.i.i, %.275.i.i
  %1 = getelementptr i64, ptr %.207.i, i64 %.217.i.i
  %.595.i.i = load i64, ptr %1, align 8, !noalias !3
  %2 = getelementptr i64, ptr %.207.i, i64 %.146.0527.i.i
  %.626.i.i = load i64, ptr %2, align 8, !noalias !3
  %.627.i.i = sub nsw i64 %.595.i.i, %.626.i.i
  %.711520.not.i.i = icmp slt i64 %.627.i.i, 1
  br i1 %.711520.not.i.i, label %B302.i.i, label %B250.if.i.i

B302.i.i:                                         ; preds = %B250.if.i.i, %B158.i.i
  %.850.i.i = add nsw i64 %.627.i.i, %.558.i.i
  %3 = getelementptr i64, ptr %.63.i, i64 %.217.i.i
  %.889.i.i = load i64, ptr %3, align 8, !noalias !3
  %4 = getelementptr i64, ptr %.135.i, i64 %.146.0527.i.i
  %.920.i.i = load i64, ptr %4, align 8, !noalias !3
  %.921.i.i = sub nsw i64 %.889.i.i, %.920.i.i
  %.1037523.not.i.i = icmp slt i64 %.920.i.i, 1
  br i1 %.1037523.not.i.i, label %B44.loopexit.i.i, label %B394.if.i.i

B44.if.i.i:                                       ; preds = %0, %B44.loopexit.i.i
  %.146.0527.i.i = phi i64 [ %.217.i.i, %B44.loopexit.i.i ], [ 0, %0 ]
  %.217.i.i = add nuw nsw i64 %.146.0527.i.i, 1
  %5 = getelementptr i64, ptr %.279.i, i64 %.146.0527.i.i
  %.275.i.i = load i64, ptr %5, align 8, !noalias !3
  %6 = getelementptr i64, ptr %.99.i, i64 %.146.0527.i.i
  %.309.i.i = load i64, ptr %6, align 8, !noalias !3
  %.389517.not.i.i = icmp slt i64 %.309.i.i, 1
  br i1 %.389517.not.i.i, label %B158.i.i, label %B106.if.lr.ph.i.i

B106.if.lr.ph.i.i:                                ; preds = %B44.if.i.i
  %7 = getelementptr i64, ptr %.63.i, i64 %.146.0527.i.i
  br label %B106.if.i.i

B106.if.i.i:                                      ; preds = %B106.if.i.i, %B106.if.lr.ph.i.i
  %.333.0518.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.402.i.i, %B106.if.i.i ]
  %.402.i.i = add nuw nsw i64 %.333.0518.i.i, 1
  %.457.i.i = load i64, ptr %7, align 8, !noalias !3
  %.458.i.i = add nsw i64 %.457.i.i, %.333.0518.i.i
  %.472.i.i = icmp slt i64 %.458.i.i, 0
  %.473.i.i = select i1 %.472.i.i, i64 %.21.i, i64 0
  %8 = getelementptr i8, ptr %.27.i, i64 %.458.i.i
  %.487.i.i = getelementptr i8, ptr %8, i64 %.473.i.i
  %.488.i.i = load i8, ptr %.487.i.i, align 1, !noalias !3
  %.490.i.i = add nsw i64 %.333.0518.i.i, %.275.i.i
  %.504.i.i = icmp slt i64 %.490.i.i, 0
  %.505.i.i = select i1 %.504.i.i, i64 %.237.i, i64 0
  %9 = getelementptr i8, ptr %.243.i, i64 %.490.i.i
  %.519.i.i = getelementptr i8, ptr %9, i64 %.505.i.i
  store i8 %.488.i.i, ptr %.519.i.i, align 1, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.402.i.i, %.309.i.i
  br i1 %exitcond.not.i.i, label %B158.loopexit.i.i, label %B106.if.i.i

B250.if.i.i:                                      ; preds = %B158.i.i, %B250.if.i.i
  %.655.0521.i.i = phi i64 [ %.724.i.i, %B250.if.i.i ], [ 0, %B158.i.i ]
  %.724.i.i = add nuw nsw i64 %.655.0521.i.i, 1
  %.779.i.i = load i64, ptr %2, align 8, !noalias !3
  %.780.i.i = add nsw i64 %.779.i.i, %.655.0521.i.i
  %.794.i.i = icmp slt i64 %.780.i.i, 0
  %.795.i.i = select i1 %.794.i.i, i64 %.165.i, i64 0
  %10 = getelementptr i8, ptr %.171.i, i64 %.780.i.i
  %.809.i.i = getelementptr i8, ptr %10, i64 %.795.i.i
  %.810.i.i = load i8, ptr %.809.i.i, align 1, !noalias !3
  %.812.i.i = add nsw i64 %.655.0521.i.i, %.558.i.i
  %.826.i.i = icmp slt i64 %.812.i.i, 0
  %.827.i.i = select i1 %.826.i.i, i64 %.237.i, i64 0
  %11 = getelementptr i8, ptr %.243.i, i64 %.812.i.i
  %.841.i.i = getelementptr i8, ptr %11, i64 %.827.i.i
  store i8 %.810.i.i, ptr %.841.i.i, align 1, !noalias !3
  %exitcond529.not.i.i = icmp eq i64 %.627.i.i, %.724.i.i
  br i1 %exitcond529.not.i.i, label %B302.i.i, label %B250.if.i.i

B394.if.i.i:                                      ; preds = %B302.i.i, %B394.if.i.i
  %.981.0524.i.i = phi i64 [ %.1050.i.i, %B394.if.i.i ], [ 0, %B302.i.i ]
  %.1050.i.i = add nuw nsw i64 %.981.0524.i.i, 1
  %.1076.i.i = add nsw i64 %.981.0524.i.i, %.921.i.i
  %.1090.i.i = icmp slt i64 %.1076.i.i, 0
  %.1091.i.i = select i1 %.1090.i.i, i64 %.21.i, i64 0
  %12 = getelementptr i8, ptr %.27.i, i64 %.1076.i.i
  %.1105.i.i = getelementptr i8, ptr %12, i64 %.1091.i.i
  %.1106.i.i = load i8, ptr %.1105.i.i, align 1, !noalias !3
  %.1108.i.i = add nsw i64 %.850.i.i, %.981.0524.i.i
  %.1122.i.i = icmp slt i64 %.1108.i.i, 0
  %.1123.i.i = select i1 %.1122.i.i, i64 %.237.i, i64 0
  %13 = getelementptr i8, ptr %.243.i, i64 %.1108.i.i
  %.1137.i.i = getelementptr i8, ptr %13, i64 %.1123.i.i
  store i8 %.1106.i.i, ptr %.1137.i.i, align 1, !noalias !3
  %exitcond530.not.i.i = icmp eq i64 %.920.i.i, %.1050.i.i
  br i1 %exitcond530.not.i.i, label %B44.loopexit.i.i, label %B394.if.i.i

_ZN13_3cdynamic_3e5entryB4v827B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit: ; preds = %B44.loopexit.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v827B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v827B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows9join_endsB4v828B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows9join_endsB4v828B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
