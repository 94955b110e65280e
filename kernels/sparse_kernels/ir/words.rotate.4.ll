; 5d18d548fbc48c069c0caa557f54b514

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_words_rotate(i64 %a0, i64 %a1) local_unnamed_addr #0 {
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
  %.139114.not.i.i = icmp slt i64 %.51.i, 1
  br i1 %.139114.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v755B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B168.if.i.i

B168.if.i.i:                                      ; preds = %0, %B168.if.i.i
  %.81.0115.i.i = phi i64 [ %.152.i.i, %B168.if.i.i ], [ 0, %0 ]
  %.152.i.i = add nuw nsw i64 %.81.0115.i.i, 1
  %1 = getelementptr i32, ptr %.21.i, i64 %.81.0115.i.i
  %.206.i.i = load i32, ptr %1, align 4, !noalias !3
  %.214.i.i = tail call i32 @llvm.fshl.i32(i32 %.206.i.i, i32 %.206.i.i, i32 1)
  %2 = getelementptr i32, ptr %.57.i, i64 %.81.0115.i.i
  store i32 %.214.i.i, ptr %2, align 4, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.51.i, %.152.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v755B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B168.if.i.i

_ZN13_3cdynamic_3e5entryB4v755B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B168.if.i.i, %0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v755B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v755B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5words6rotateB4v756B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5words6rotateB4v756B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
