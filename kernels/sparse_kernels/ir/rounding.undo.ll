; 08b977c88a96056f231599afd6b36c54

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v143B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2) unnamed_addr #0 {
entry:
  %.17 = add i64 %arg.a0, 16
  %.18 = inttoptr i64 %.17 to ptr
  %.19 = load i64, ptr %.18, align 8
  %.22 = inttoptr i64 %.19 to ptr
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
  %.125135.not.i = icmp slt i64 %.88, 1
  br i1 %.125135.not.i, label %_ZN14sparse_kernels8rounding4undoB4v144B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B44.if.i

B44.if.i:                                         ; preds = %entry, %B44.if.i
  %.67.0136.i = phi i64 [ %.138.i, %B44.if.i ], [ 0, %entry ]
  %.138.i = add nuw nsw i64 %.67.0136.i, 1
  %0 = getelementptr i16, ptr %.94, i64 %.67.0136.i
  %.192.i = load i16, ptr %0, align 2, !noalias !0
  %.195.i = lshr i16 %.192.i, 1
  %1 = and i16 %.192.i, 1
  %.204.i = sub nsw i16 0, %1
  %.208131.i = xor i16 %.195.i, %.204.i
  %2 = getelementptr i16, ptr %.58, i64 %.67.0136.i
  %.238.i = load i16, ptr %2, align 2, !noalias !0
  %.240132.i = xor i16 %.208131.i, %.238.i
  %.274.i = sub i16 %.240132.i, %.238.i
  %3 = getelementptr i16, ptr %.22, i64 %.67.0136.i
  %.306.i = load i16, ptr %3, align 2, !noalias !0
  %4 = ashr i16 %.306.i, 15
  %5 = or i16 %4, -32768
  %.322133.i = xor i16 %5, %.306.i
  %.326.i = add i16 %.322133.i, %.274.i
  %.330.i = lshr i16 %.326.i, 15
  %.334.i = add nuw i16 %.330.i, 32767
  %6 = or i16 %.334.i, -32768
  %.342134.i = xor i16 %6, %.326.i
  store i16 %.342134.i, ptr %0, align 2, !noalias !0
  %exitcond.not.i = icmp eq i64 %.88, %.138.i
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels8rounding4undoB4v144B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B44.if.i

_ZN14sparse_kernels8rounding4undoB4v144B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit: ; preds = %B44.if.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rounding_undo(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
entry:
  %.5 = alloca i64, align 8
  store i64 0, ptr %.5, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v143B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr %.5, i64 %.1, i64 %.2, i64 %.3) #1
  %.19 = load i64, ptr %.5, align 8
  ret i64 %.19
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels8rounding4undoB4v144B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels8rounding4undoB4v144B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
