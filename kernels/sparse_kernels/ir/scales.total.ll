; d3ebdd6e671d570d38612f3478cc9ad0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_scales_total(i64 %a0, i64 %a1) local_unnamed_addr #0 {
  %.15.i = add i64 %a1, 16
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.46.i = add i64 %a0, 32
  %.47.i = inttoptr i64 %.46.i to ptr
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !0
  %.49.i = inttoptr i64 %.48.i to ptr
  %.51.i = load i64, ptr %.49.i, align 8, !noalias !0
  %.52.i = add i64 %a0, 16
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !0
  %.57.i = inttoptr i64 %.54.i to ptr
  %.10968.not.i.i = icmp slt i64 %.51.i, 1
  br i1 %.10968.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v691B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B48.if.i.i

B48.if.i.i:                                       ; preds = %0, %B48.if.i.i
  %out.2.071.i.i = phi double [ %.178.i.i, %B48.if.i.i ], [ 0.000000e+00, %0 ]
  %.51.069.i.i = phi i64 [ %.122.i.i, %B48.if.i.i ], [ 0, %0 ]
  %.122.i.i = add nuw nsw i64 %.51.069.i.i, 1
  %1 = getelementptr double, ptr %.57.i, i64 %.51.069.i.i
  %.176.i.i = load double, ptr %1, align 8, !noalias !3
  %.178.i.i = fadd double %out.2.071.i.i, %.176.i.i
  %exitcond.not.i.i = icmp eq i64 %.51.i, %.122.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v691B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B48.if.i.i

_ZN13_3cdynamic_3e5entryB4v691B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B48.if.i.i, %0
  %out.2.0.lcssa.i.i = phi double [ 0.000000e+00, %0 ], [ %.178.i.i, %B48.if.i.i ]
  %.20.i = inttoptr i64 %.17.i to ptr
  store double %out.2.0.lcssa.i.i, ptr %.20.i, align 8, !noalias !0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v691B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v691B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels6scales5totalB4v692B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels6scales5totalB4v692B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE"}
