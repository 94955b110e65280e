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
  %.503311.not.i.i = icmp slt i64 %.89.i, 1
  br i1 %.503311.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v749B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B824.if.lr.ph.i.i

B824.if.lr.ph.i.i:                                ; preds = %0
  %.382.not.not.i.i = icmp eq i64 %a2, 0
  br label %B824.if.i.i

B824.if.i.i:                                      ; preds = %B824.if.i.i, %B824.if.lr.ph.i.i
  %.446.0312.i.i = phi i64 [ 0, %B824.if.lr.ph.i.i ], [ %.516.i.i, %B824.if.i.i ]
  %.516.i.i = add nuw nsw i64 %.446.0312.i.i, 1
  %1 = getelementptr i32, ptr %.23.i, i64 %.446.0312.i.i
  %.570.i.i = load i32, ptr %1, align 4, !noalias !3
  %2 = getelementptr i32, ptr %.59.i, i64 %.446.0312.i.i
  %.600.i.i = load i32, ptr %2, align 4, !noalias !3
  %3 = ashr i32 %.570.i.i, 31
  %4 = ashr i32 %.600.i.i, 31
  %5 = or i32 %4, -2147483648
  %6 = select i1 %.382.not.not.i.i, i32 0, i32 %5
  %.631.i.i = xor i32 %6, %.600.i.i
  %7 = or i32 %3, -2147483648
  %8 = select i1 %.382.not.not.i.i, i32 0, i32 %7
  %.636.i.i = xor i32 %8, %.570.i.i
  %.639.i.i = sub i32 %.631.i.i, %.636.i.i
  %9 = select i1 %.382.not.not.i.i, i32 0, i32 %3
  %.643.i.i = xor i32 %.639.i.i, %9
  %.646.i.i = sub i32 %.643.i.i, %9
  %.650.i.i = shl i32 %.646.i.i, 1
  %10 = ashr i32 %.646.i.i, 31
  %.669287.i.i = xor i32 %.650.i.i, %10
  %11 = getelementptr i32, ptr %.95.i, i64 %.446.0312.i.i
  store i32 %.669287.i.i, ptr %11, align 4, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.516.i.i, %.89.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v749B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %B824.if.i.i

_ZN13_3cdynamic_3e5entryB4v749B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B824.if.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v749B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v749B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5words10differenceB4v392B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5words10differenceB4v392B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE"}
