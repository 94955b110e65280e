; c002c59c10c2f37ff663dd0ef606cab5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_slices_differ(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #0 {
  %.13.i = add i64 %a0, 32
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.19.i = add i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.24.i = inttoptr i64 %.21.i to ptr
  %.55.i = add i64 %a1, 16
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.60.i = inttoptr i64 %.57.i to ptr
  %.85.i = add i64 %a2, 32
  %.86.i = inttoptr i64 %.85.i to ptr
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !0
  %.88.i = inttoptr i64 %.87.i to ptr
  %.90.i = load i64, ptr %.88.i, align 8, !noalias !0
  %.91.i = add i64 %a2, 16
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !0
  %.96.i = inttoptr i64 %.93.i to ptr
  %.127.i = add i64 %a3, 16
  %.128.i = inttoptr i64 %.127.i to ptr
  %.129.i = load i64, ptr %.128.i, align 8, !noalias !0
  %.132.i = inttoptr i64 %.129.i to ptr
  %.157.i = add i64 %a4, 32
  %.158.i = inttoptr i64 %.157.i to ptr
  %.159.i = load i64, ptr %.158.i, align 8, !noalias !0
  %.160.i = inttoptr i64 %.159.i to ptr
  %.162.i = load i64, ptr %.160.i, align 8, !noalias !0
  %.163.i = add i64 %a4, 16
  %.164.i = inttoptr i64 %.163.i to ptr
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !0
  %.168.i = inttoptr i64 %.165.i to ptr
  %.162246.not.i.i = icmp slt i64 %.162.i, 1
  br i1 %.162246.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v821B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B44.if.i.i

B152.i.i:                                         ; preds = %B44.if.i.i
  %.367.i.i = icmp sgt i64 %.304.i.i, 0
  br i1 %.367.i.i, label %B164.i.i, label %B238.i.i

B164.i.i:                                         ; preds = %B152.i.i, %B226.i.i
  %k.2.2.i.i = phi i64 [ %.448.i.i, %B226.i.i ], [ 0, %B152.i.i ]
  %.376.i.i = add nsw i64 %k.2.2.i.i, %.233.i.i
  %.390.i.i = icmp slt i64 %.376.i.i, 0
  %.391.i.i = select i1 %.390.i.i, i64 %.18.i, i64 0
  %1 = getelementptr i8, ptr %.24.i, i64 %.376.i.i
  %.405.i.i = getelementptr i8, ptr %1, i64 %.391.i.i
  %.406.i.i = load i8, ptr %.405.i.i, align 1, !noalias !3
  %.409.i.i = add nsw i64 %k.2.2.i.i, %.264.i.i
  %.423.i.i = icmp slt i64 %.409.i.i, 0
  %.424.i.i = select i1 %.423.i.i, i64 %.90.i, i64 0
  %2 = getelementptr i8, ptr %.96.i, i64 %.409.i.i
  %.438.i.i = getelementptr i8, ptr %2, i64 %.424.i.i
  %.439.i.i = load i8, ptr %.438.i.i, align 1, !noalias !3
  %.440.not.i.i = icmp eq i8 %.406.i.i, %.439.i.i
  br i1 %.440.not.i.i, label %B226.i.i, label %B238.i.i

B226.i.i:                                         ; preds = %B164.i.i
  %.448.i.i = add nuw nsw i64 %k.2.2.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.448.i.i, %.304.i.i
  br i1 %exitcond.not.i.i, label %B238.i.i, label %B164.i.i

B238.i.i:                                         ; preds = %B226.i.i, %B164.i.i, %B44.if.i.i, %B152.i.i
  %differs.2.1.i.i = phi i8 [ 1, %B44.if.i.i ], [ 0, %B152.i.i ], [ 0, %B226.i.i ], [ 1, %B164.i.i ]
  %3 = getelementptr i8, ptr %.168.i, i64 %.104.0247.i.i
  store i8 %differs.2.1.i.i, ptr %3, align 1, !noalias !3
  %exitcond249.not.i.i = icmp eq i64 %.162.i, %.175.i.i
  br i1 %exitcond249.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v821B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B238.i.i
  %.104.0247.i.i = phi i64 [ %.175.i.i, %B238.i.i ], [ 0, %0 ]
  %.175.i.i = add nuw nsw i64 %.104.0247.i.i, 1
  %4 = getelementptr i64, ptr %.60.i, i64 %.104.0247.i.i
  %.233.i.i = load i64, ptr %4, align 8, !noalias !3
  %5 = getelementptr i64, ptr %.132.i, i64 %.104.0247.i.i
  %.264.i.i = load i64, ptr %5, align 8, !noalias !3
  %6 = getelementptr i64, ptr %.60.i, i64 %.175.i.i
  %.302.i.i = load i64, ptr %6, align 8, !noalias !3
  %.304.i.i = sub nsw i64 %.302.i.i, %.233.i.i
  %7 = getelementptr i64, ptr %.132.i, i64 %.175.i.i
  %.339.i.i = load i64, ptr %7, align 8, !noalias !3
  %.341.i.i = sub nsw i64 %.339.i.i, %.264.i.i
  %.343.not.i.i = icmp eq i64 %.341.i.i, %.304.i.i
  br i1 %.343.not.i.i, label %B152.i.i, label %B238.i.i

_ZN13_3cdynamic_3e5entryB4v821B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %B238.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v821B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v821B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows13slices_differB4v822B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows13slices_differB4v822B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedE"}
