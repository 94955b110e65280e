; 6080e6ac0fad1eabae8e2c2dff05b81d

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_within(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #0 {
  %.12.i = add i64 %a0, 32
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.15.i = inttoptr i64 %.14.i to ptr
  %.17.i = load i64, ptr %.15.i, align 8, !noalias !0
  %.18.i = add i64 %a0, 16
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.23.i = inttoptr i64 %.20.i to ptr
  %.54.i = add i64 %a3, 16
  %.55.i = inttoptr i64 %.54.i to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.59.i = inttoptr i64 %.56.i to ptr
  %.129111.not.i.i = icmp slt i64 %.17.i, 1
  br i1 %.129111.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v328B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B84.if.i.i

B84.if.i.i:                                       ; preds = %0, %B84.if.i.i
  %found.2.0114.i.i = phi i64 [ %.273.i.i, %B84.if.i.i ], [ 0, %0 ]
  %.71.0112.i.i = phi i64 [ %.142.i.i, %B84.if.i.i ], [ 0, %0 ]
  %.142.i.i = add nuw nsw i64 %.71.0112.i.i, 1
  %1 = getelementptr i32, ptr %.23.i, i64 %.71.0112.i.i
  %.196.i.i = load i32, ptr %1, align 4, !noalias !3
  %.197.i.i = sext i32 %.196.i.i to i64
  %.199.i.i = sub nsw i64 %.197.i.i, %a1
  %.226.i.i = getelementptr i32, ptr %.59.i, i64 %found.2.0114.i.i
  %.227.i.i = trunc i64 %.199.i.i to i32
  store i32 %.227.i.i, ptr %.226.i.i, align 4, !noalias !3
  %.250.i.i = icmp slt i64 %.199.i.i, %a2
  %.229.inv.i.i = icmp sgt i64 %.199.i.i, -1
  %narrow.i.i = select i1 %.229.inv.i.i, i1 %.250.i.i, i1 false
  %"$phi246.4.2.1.i.i" = zext i1 %narrow.i.i to i64
  %.273.i.i = add i64 %found.2.0114.i.i, %"$phi246.4.2.1.i.i"
  %exitcond.not.i.i = icmp eq i64 %.17.i, %.142.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v328B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B84.if.i.i

_ZN13_3cdynamic_3e5entryB4v328B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B84.if.i.i, %0
  %found.2.0.lcssa.i.i = phi i64 [ 0, %0 ], [ %.273.i.i, %B84.if.i.i ]
  ret i64 %found.2.0.lcssa.i.i
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v328B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v328B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels3few6withinB4v329B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedExx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels3few6withinB4v329B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedExx5ArrayIiLi1E1C7mutable7alignedE"}
