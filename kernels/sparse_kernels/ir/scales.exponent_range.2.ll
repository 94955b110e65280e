; b0e22b42885bf5ffcd7d13ae2d8b229e

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_scales_exponent_range(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #0 {
  %.17.i = add i64 %a3, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.48.i = add i64 %a0, 32
  %.49.i = inttoptr i64 %.48.i to ptr
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !0
  %.51.i = inttoptr i64 %.50.i to ptr
  %.53.i = load i64, ptr %.51.i, align 8, !noalias !0
  %.54.i = add i64 %a0, 16
  %.55.i = inttoptr i64 %.54.i to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.59.i = inttoptr i64 %.56.i to ptr
  %.12085.not.i.i = icmp slt i64 %.53.i, 1
  br i1 %.12085.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v673B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B204.if.i.i

B204.if.i.i:                                      ; preds = %0, %B204.if.i.i
  %low.2.089.i.i = phi i64 [ %.13.i.i.i, %B204.if.i.i ], [ 65535, %0 ]
  %high.2.088.i.i = phi i64 [ %.13.i84.i.i, %B204.if.i.i ], [ 0, %0 ]
  %.62.087.i.i = phi i64 [ %.133.i.i, %B204.if.i.i ], [ 0, %0 ]
  %.133.i.i = add nuw nsw i64 %.62.087.i.i, 1
  %1 = getelementptr i16, ptr %.59.i, i64 %.62.087.i.i
  %.187.i.i = load i16, ptr %1, align 2, !noalias !3
  %.188.i.i = zext i16 %.187.i.i to i64
  %.190.i.i = lshr i64 %.188.i.i, %a1
  %.192.i.i = and i64 %.190.i.i, %a2
  %.13.i.i.i = tail call i64 @llvm.umin.i64(i64 range(i64 0, 65536) %.192.i.i, i64 %low.2.089.i.i)
  %.13.i84.i.i = tail call i64 @llvm.umax.i64(i64 range(i64 0, 65536) %.192.i.i, i64 %high.2.088.i.i)
  %exitcond.not.i.i = icmp eq i64 %.53.i, %.133.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v673B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B204.if.i.i

_ZN13_3cdynamic_3e5entryB4v673B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B204.if.i.i, %0
  %high.2.0.lcssa.i.i = phi i64 [ 0, %0 ], [ %.13.i84.i.i, %B204.if.i.i ]
  %low.2.0.lcssa.i.i = phi i64 [ 65535, %0 ], [ %.13.i.i.i, %B204.if.i.i ]
  %.22.i = inttoptr i64 %.19.i to ptr
  store i64 %low.2.0.lcssa.i.i, ptr %.22.i, align 8, !noalias !0
  %.176.i = getelementptr i8, ptr %.22.i, i64 8
  store i64 %high.2.0.lcssa.i.i, ptr %.176.i, align 8, !noalias !0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v673B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v673B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels6scales14exponent_rangeB4v674B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels6scales14exponent_rangeB4v674B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx"}
