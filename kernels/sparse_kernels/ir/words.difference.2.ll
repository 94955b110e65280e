; 6699a2f3628464796d1f40641fa78c31

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_words_difference(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #0 {
  %.18.i = add i64 %a0, 16
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.23.i = inttoptr i64 %.20.i to ptr
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
  %.382.not.not.i.i = icmp eq i64 %a2, 0
  %.503311.not.i.i = icmp slt i64 %.89.i, 1
  br i1 %.503311.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v748B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B824.if.i.i

B824.if.i.i:                                      ; preds = %0, %B824.if.i.i
  %.446.0312.i.i = phi i64 [ %.516.i.i, %B824.if.i.i ], [ 0, %0 ]
  %.516.i.i = add nuw nsw i64 %.446.0312.i.i, 1
  %1 = getelementptr i16, ptr %.23.i, i64 %.446.0312.i.i
  %.570.i.i = load i16, ptr %1, align 2, !noalias !3
  %2 = getelementptr i16, ptr %.59.i, i64 %.446.0312.i.i
  %.601.i.i = load i16, ptr %2, align 2, !noalias !3
  %.605.i.i = zext i16 %.570.i.i to i32
  %.606.i.i = lshr i32 %.605.i.i, 15
  %.612.i.i = sub nsw i32 0, %.606.i.i
  %.615.i.i = select i1 %.382.not.not.i.i, i32 0, i32 %.612.i.i
  %.618.i.i = zext i16 %.601.i.i to i32
  %.619.i.i = lshr i32 %.618.i.i, 15
  %.625.i.i = sub nsw i32 0, %.619.i.i
  %.412285.i.i = or i32 %.625.i.i, 32768
  %.630.i.i = select i1 %.382.not.not.i.i, i32 0, i32 %.412285.i.i
  %.632.i.i = xor i32 %.630.i.i, %.618.i.i
  %.412286.i.i = or i32 %.612.i.i, 32768
  %.635.i.i = select i1 %.382.not.not.i.i, i32 0, i32 %.412286.i.i
  %.637.i.i = xor i32 %.635.i.i, %.605.i.i
  %.641.i.i = sub nsw i32 %.632.i.i, %.637.i.i
  %.646.i.i = xor i32 %.641.i.i, %.615.i.i
  %.647.i.i = sub i32 %.646.i.i, %.615.i.i
  %.652.i.i = shl i32 %.647.i.i, 1
  %3 = shl i32 %.647.i.i, 16
  %4 = ashr i32 %3, 31
  %.671287.i.i = xor i32 %4, %.652.i.i
  %5 = getelementptr i16, ptr %.95.i, i64 %.446.0312.i.i
  %.701.i.i = trunc i32 %.671287.i.i to i16
  store i16 %.701.i.i, ptr %5, align 2, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.89.i, %.516.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v748B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B824.if.i.i

_ZN13_3cdynamic_3e5entryB4v748B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B824.if.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v748B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v748B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5words10differenceB4v384B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5words10differenceB4v384B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE"}
