; c62271879505d41a61847e05d7849b0d

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_edits_code_edits(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #0 {
  %.18.i = add i64 %a0, 16
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.23.i = inttoptr i64 %.20.i to ptr
  %.48.i = add i64 %a1, 32
  %.49.i = inttoptr i64 %.48.i to ptr
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !0
  %.51.i = inttoptr i64 %.50.i to ptr
  %.53.i = load i64, ptr %.51.i, align 8, !noalias !0
  %.54.i = add i64 %a1, 16
  %.55.i = inttoptr i64 %.54.i to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.59.i = inttoptr i64 %.56.i to ptr
  %.84.i = add i64 %a2, 32
  %.85.i = inttoptr i64 %.84.i to ptr
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !0
  %.87.i = inttoptr i64 %.86.i to ptr
  %.89.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.90.i = getelementptr i8, ptr %.87.i, i64 8
  %.91.i = load i64, ptr %.90.i, align 8, !noalias !0
  %.93.i = add i64 %a2, 16
  %.94.i = inttoptr i64 %.93.i to ptr
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !0
  %.98.i = inttoptr i64 %.95.i to ptr
  %.126.i = add i64 %a3, 32
  %.127.i = inttoptr i64 %.126.i to ptr
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !0
  %.129.i = inttoptr i64 %.128.i to ptr
  %.131.i = load i64, ptr %.129.i, align 8, !noalias !0
  %.132.i = getelementptr i8, ptr %.129.i, i64 8
  %.133.i = load i64, ptr %.132.i, align 8, !noalias !0
  %.135.i = add i64 %a3, 16
  %.136.i = inttoptr i64 %.135.i to ptr
  %.137.i = load i64, ptr %.136.i, align 8, !noalias !0
  %.140.i = inttoptr i64 %.137.i to ptr
  %.163377.not.i.i = icmp slt i64 %.53.i, 1
  br i1 %.163377.not.i.i, label %_ZN13_3cdynamic_3e5entryB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B48.if.i.i

B48.loopexit.i.i:                                 ; preds = %B174.if.i.i, %B48.if.i.i
  %at.2.1.lcssa.i.i = phi i64 [ %at.3.0380.i.i, %B48.if.i.i ], [ %4, %B174.if.i.i ]
  %exitcond381.not.i.i = icmp eq i64 %.53.i, %.176.i.i
  br i1 %exitcond381.not.i.i, label %_ZN13_3cdynamic_3e5entryB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B48.if.i.i

B48.if.i.i:                                       ; preds = %0, %B48.loopexit.i.i
  %at.3.0380.i.i = phi i64 [ %at.2.1.lcssa.i.i, %B48.loopexit.i.i ], [ 0, %0 ]
  %.105.0378.i.i = phi i64 [ %.176.i.i, %B48.loopexit.i.i ], [ 0, %0 ]
  %.176.i.i = add nuw nsw i64 %.105.0378.i.i, 1
  %1 = getelementptr i64, ptr %.59.i, i64 %.105.0378.i.i
  %.304.i.i = load i64, ptr %1, align 8, !noalias !3
  %.384373.not.i.i = icmp slt i64 %.304.i.i, 1
  br i1 %.384373.not.i.i, label %B48.loopexit.i.i, label %B174.if.lr.ph.i.i

B174.if.lr.ph.i.i:                                ; preds = %B48.if.i.i
  %2 = getelementptr i64, ptr %.23.i, i64 %.105.0378.i.i
  %.267.i.i = load i64, ptr %2, align 8, !noalias !3
  %3 = getelementptr i8, ptr %2, i64 8
  %.237.i.i = load i64, ptr %3, align 8, !noalias !3
  %4 = add i64 %.304.i.i, %at.3.0380.i.i
  br label %B174.if.i.i

B174.if.i.i:                                      ; preds = %B174.if.i.i, %B174.if.lr.ph.i.i
  %due.2.1376.i.i = phi i64 [ 0, %B174.if.lr.ph.i.i ], [ %.903.i.i, %B174.if.i.i ]
  %at.2.1375.i.i = phi i64 [ %at.3.0380.i.i, %B174.if.lr.ph.i.i ], [ %.909.i.i, %B174.if.i.i ]
  %.449.i.i = icmp slt i64 %at.2.1375.i.i, 0
  %.450.i.i = select i1 %.449.i.i, i64 %.89.i, i64 0
  %.451.i.i = add i64 %.450.i.i, %at.2.1375.i.i
  %.471.i.i = mul i64 %.451.i.i, %.91.i
  %5 = getelementptr i64, ptr %.98.i, i64 %.471.i.i
  %.475.i.i = getelementptr i8, ptr %5, i64 8
  %.476.i.i = load i64, ptr %.475.i.i, align 8, !noalias !3
  %.478.i.i = sub nsw i64 %.476.i.i, %due.2.1376.i.i
  %.534.i.i = getelementptr i8, ptr %5, i64 16
  %.535.i.i = load i64, ptr %.534.i.i, align 8, !noalias !3
  %6 = add i64 %.267.i.i, %.476.i.i
  %7 = add i64 %6, %.535.i.i
  %.597.i.i = sub i64 %.237.i.i, %7
  %.655.i.i = load i64, ptr %5, align 8, !noalias !3
  %.684.i.i = select i1 %.449.i.i, i64 %.131.i, i64 0
  %.685.i.i = add i64 %.684.i.i, %at.2.1375.i.i
  %.705.i.i = mul i64 %.685.i.i, %.133.i
  %.709.i.i = getelementptr i64, ptr %.140.i, i64 %.705.i.i
  store i64 %.655.i.i, ptr %.709.i.i, align 8, !noalias !3
  %.711.i.i = shl i64 %.478.i.i, 1
  %.712.i.i = ashr i64 %.478.i.i, 63
  %.713.i.i = xor i64 %.711.i.i, %.712.i.i
  %.767.i.i = getelementptr i8, ptr %.709.i.i, i64 8
  store i64 %.713.i.i, ptr %.767.i.i, align 8, !noalias !3
  %.771.i.i = icmp slt i64 %.597.i.i, %.535.i.i
  %.774.i.i = shl nsw i64 %.597.i.i, 1
  %.784.i.i = shl nsw i64 %.535.i.i, 1
  %.785.i.i = add nsw i64 %.784.i.i, -1
  %"$phi354.2.2.2.i.i" = select i1 %.771.i.i, i64 %.774.i.i, i64 %.785.i.i
  %.843.i.i = getelementptr i8, ptr %.709.i.i, i64 16
  store i64 %"$phi354.2.2.2.i.i", ptr %.843.i.i, align 8, !noalias !3
  %.901.i.i = load i64, ptr %.475.i.i, align 8, !noalias !3
  %.903.i.i = add nsw i64 %.901.i.i, %.535.i.i
  %.909.i.i = add i64 %at.2.1375.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.909.i.i, %4
  br i1 %exitcond.not.i.i, label %B48.loopexit.i.i, label %B174.if.i.i

_ZN13_3cdynamic_3e5entryB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B48.loopexit.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5edits10code_editsB3v12B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5edits10code_editsB3v12B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE"}
