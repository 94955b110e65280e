; 1e52a6e27d0fa55dd3b9032209b612cb

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v209B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2) unnamed_addr #0 {
entry:
  %.17 = add i64 %arg.a0, 16
  %.18 = inttoptr i64 %.17 to ptr
  %.19 = load i64, ptr %.18, align 8
  %.22 = inttoptr i64 %.19 to ptr
  %.47 = add i64 %arg.a1, 32
  %.48 = inttoptr i64 %.47 to ptr
  %.49 = load i64, ptr %.48, align 8
  %.50 = inttoptr i64 %.49 to ptr
  %.52 = load i64, ptr %.50, align 8
  %.53 = add i64 %arg.a1, 16
  %.54 = inttoptr i64 %.53 to ptr
  %.55 = load i64, ptr %.54, align 8
  %.58 = inttoptr i64 %.55 to ptr
  %.83 = add i64 %arg.a2, 32
  %.84 = inttoptr i64 %.83 to ptr
  %.85 = load i64, ptr %.84, align 8
  %.86 = inttoptr i64 %.85 to ptr
  %.88 = load i64, ptr %.86, align 8
  %.89 = add i64 %arg.a2, 16
  %.90 = inttoptr i64 %.89 to ptr
  %.91 = load i64, ptr %.90, align 8
  %.94 = inttoptr i64 %.91 to ptr
  %.129117.not.i = icmp slt i64 %.52, 1
  br i1 %.129117.not.i, label %_ZN14sparse_kernels3few3putB4v210B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit, label %B11546.if.i

B11546.if.i:                                      ; preds = %entry, %B11546.if.i
  %.71.0118.i = phi i64 [ %.142.i, %B11546.if.i ], [ 0, %entry ]
  %.142.i = add nuw nsw i64 %.71.0118.i, 1
  %0 = getelementptr i8, ptr %.22, i64 %.71.0118.i
  %.196.i = load i8, ptr %0, align 1, !noalias !0
  %1 = getelementptr i32, ptr %.58, i64 %.71.0118.i
  %.226.i = load i32, ptr %1, align 4, !noalias !0
  %.228.i = sext i32 %.226.i to i64
  %.241.i = icmp slt i32 %.226.i, 0
  %.242.i = select i1 %.241.i, i64 %.88, i64 0
  %2 = getelementptr i8, ptr %.94, i64 %.242.i
  %.256.i = getelementptr i8, ptr %2, i64 %.228.i
  store i8 %.196.i, ptr %.256.i, align 1, !noalias !0
  %exitcond.not.i = icmp eq i64 %.52, %.142.i
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels3few3putB4v210B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit, label %B11546.if.i

_ZN14sparse_kernels3few3putB4v210B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %B11546.if.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_put(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
entry:
  %.5 = alloca i64, align 8
  store i64 0, ptr %.5, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v209B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr %.5, i64 %.1, i64 %.2, i64 %.3) #1
  %.19 = load i64, ptr %.5, align 8
  ret i64 %.19
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels3few3putB4v210B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels3few3putB4v210B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
