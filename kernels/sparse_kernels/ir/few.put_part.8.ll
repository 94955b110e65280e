; 19a69de10003989e5736f1d24cfcc744

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_few_put_part(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #0 {
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
  %.84.i = add i64 %a3, 32
  %.85.i = inttoptr i64 %.84.i to ptr
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !0
  %.87.i = inttoptr i64 %.86.i to ptr
  %.89.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.90.i = add i64 %a3, 16
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.95.i = inttoptr i64 %.92.i to ptr
  %.137154.not.i.i = icmp slt i64 %.53.i, 1
  br i1 %.137154.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v488B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B44.if.i.i

B184.i.i:                                         ; preds = %B44.if.i.i
  %1 = getelementptr i64, ptr %.23.i, i64 %.79.0155.i.i
  %.272.i.i = load i64, ptr %1, align 8, !noalias !3
  %.304.i.i = getelementptr i64, ptr %.95.i, i64 %.211.i.i
  store i64 %.272.i.i, ptr %.304.i.i, align 8, !noalias !3
  br label %B209.i.i

B209.i.i:                                         ; preds = %B44.if.i.i, %B184.i.i
  %exitcond.not.i.i = icmp eq i64 %.53.i, %.150.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v488B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B209.i.i
  %.79.0155.i.i = phi i64 [ %.150.i.i, %B209.i.i ], [ 0, %0 ]
  %.150.i.i = add nuw nsw i64 %.79.0155.i.i, 1
  %2 = getelementptr i32, ptr %.59.i, i64 %.79.0155.i.i
  %.208.i.i = load i32, ptr %2, align 4, !noalias !3
  %.209.i.i = sext i32 %.208.i.i to i64
  %.211.i.i = sub nsw i64 %.209.i.i, %a2
  %.216.i.i = icmp sgt i64 %.211.i.i, -1
  %.230.i.i = icmp slt i64 %.211.i.i, %.89.i
  %or.cond.i.i = select i1 %.216.i.i, i1 %.230.i.i, i1 false
  br i1 %or.cond.i.i, label %B184.i.i, label %B209.i.i

_ZN13_3cdynamic_3e5entryB4v488B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B209.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v488B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v488B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels3few8put_partB4v489B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels3few8put_partB4v489B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE"}
