; 2f00260d0373a512bebb3f16dcf46b01

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_intervals_differences(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #1 {
  %.17.i = add i64 %a0, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.22.i = inttoptr i64 %.19.i to ptr
  %.53.i = add i64 %a1, 16
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.55.i to ptr
  %.83.i = add i64 %a2, 32
  %.84.i = inttoptr i64 %.83.i to ptr
  %.85.i = load i64, ptr %.84.i, align 8, !noalias !0
  %.86.i = inttoptr i64 %.85.i to ptr
  %.88.i = load i64, ptr %.86.i, align 8, !noalias !0
  %.89.i = add i64 %a2, 16
  %.90.i = inttoptr i64 %.89.i to ptr
  %.91.i = load i64, ptr %.90.i, align 8, !noalias !0
  %.94.i = inttoptr i64 %.91.i to ptr
  %.134132.not.i.i = icmp slt i64 %.88.i, 1
  br i1 %.134132.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v504B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B44.if.i.i
  %.76.0133.i.i = phi i64 [ %.147.i.i, %B44.if.i.i ], [ 0, %0 ]
  %.147.i.i = add nuw nsw i64 %.76.0133.i.i, 1
  %1 = getelementptr float, ptr %.22.i, i64 %.76.0133.i.i
  %.206.i.i = load float, ptr %1, align 4, !noalias !3
  %2 = getelementptr float, ptr %.58.i, i64 %.76.0133.i.i
  %.238.i.i = load float, ptr %2, align 4, !noalias !3
  %.241.i.i = fsub float %.206.i.i, %.238.i.i
  %.246.i.i = tail call float @llvm.fabs.f32(float %.241.i.i)
  %.248.i.i = fcmp ueq float %.246.i.i, 0x7FF0000000000000
  %..241.i.i = select i1 %.248.i.i, float 0.000000e+00, float %.241.i.i
  %3 = getelementptr float, ptr %.94.i, i64 %.76.0133.i.i
  store float %..241.i.i, ptr %3, align 4, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.88.i, %.147.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v504B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B44.if.i.i

_ZN13_3cdynamic_3e5entryB4v504B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B44.if.i.i, %0
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v504B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v504B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels9intervals11differencesB4v505B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels9intervals11differencesB4v505B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE"}
