; 272456121e1b1fcf4c0a5c42a51c2215

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_copy_slices(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #0 {
  %.12.i = add i64 %a0, 32
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.15.i = inttoptr i64 %.14.i to ptr
  %.17.i = load i64, ptr %.15.i, align 8, !noalias !0
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
  %.90.i = add i64 %a2, 16
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.95.i = inttoptr i64 %.92.i to ptr
  %.126.i = add i64 %a3, 16
  %.127.i = inttoptr i64 %.126.i to ptr
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !0
  %.131.i = inttoptr i64 %.128.i to ptr
  %.148226.not.i.i = icmp slt i64 %.53.i, 1
  br i1 %.148226.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v825B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B44.if.i.i

B44.loopexit.i.i:                                 ; preds = %B144.if.i.i, %B44.if.i.i
  %exitcond.not.i.i = icmp eq i64 %.53.i, %.161.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v825B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B44.loopexit.i.i
  %.90.0227.i.i = phi i64 [ %.161.i.i, %B44.loopexit.i.i ], [ 0, %0 ]
  %.161.i.i = add nuw nsw i64 %.90.0227.i.i, 1
  %1 = getelementptr i64, ptr %.59.i, i64 %.90.0227.i.i
  %.215.i.i = load i64, ptr %1, align 8, !noalias !3
  %2 = getelementptr i64, ptr %.131.i, i64 %.90.0227.i.i
  %.245.i.i = load i64, ptr %2, align 8, !noalias !3
  %.246.i.i = sub nsw i64 %.215.i.i, %.245.i.i
  %3 = getelementptr i8, ptr %2, i64 8
  %.310.i.i = load i64, ptr %3, align 8, !noalias !3
  %.347.i.i = sub i64 %.310.i.i, %.245.i.i
  %.390223.not.i.i = icmp slt i64 %.347.i.i, 1
  br i1 %.390223.not.i.i, label %B44.loopexit.i.i, label %B144.if.i.i

B144.if.i.i:                                      ; preds = %B44.if.i.i, %B144.if.i.i
  %.337.0225.i.i = phi i64 [ %.399.i.i, %B144.if.i.i ], [ %.347.i.i, %B44.if.i.i ]
  %.334.0224.i.i = phi i64 [ %.403.i.i, %B144.if.i.i ], [ %.245.i.i, %B44.if.i.i ]
  %.399.i.i = add nsw i64 %.337.0225.i.i, -1
  %.403.i.i = add i64 %.334.0224.i.i, 1
  %.429.i.i = add nsw i64 %.334.0224.i.i, %.246.i.i
  %.443.i.i = icmp slt i64 %.429.i.i, 0
  %.444.i.i = select i1 %.443.i.i, i64 %.17.i, i64 0
  %4 = getelementptr i8, ptr %.23.i, i64 %.429.i.i
  %.458.i.i = getelementptr i8, ptr %4, i64 %.444.i.i
  %.459.i.i = load i8, ptr %.458.i.i, align 1, !noalias !3
  %.473.i.i = icmp slt i64 %.334.0224.i.i, 0
  %.474.i.i = select i1 %.473.i.i, i64 %.89.i, i64 0
  %5 = getelementptr i8, ptr %.95.i, i64 %.334.0224.i.i
  %.488.i.i = getelementptr i8, ptr %5, i64 %.474.i.i
  store i8 %.459.i.i, ptr %.488.i.i, align 1, !noalias !3
  %.390.i.i = icmp samesign ugt i64 %.337.0225.i.i, 1
  br i1 %.390.i.i, label %B144.if.i.i, label %B44.loopexit.i.i

_ZN13_3cdynamic_3e5entryB4v825B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B44.loopexit.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v825B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v825B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows11copy_slicesB4v826B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows11copy_slicesB4v826B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
