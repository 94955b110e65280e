; fddafe369ef7f0c2133e703c56b11821

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v279B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2) unnamed_addr #0 {
entry:
  %.11 = add i64 %arg.a0, 32
  %.12 = inttoptr i64 %.11 to ptr
  %.13 = load i64, ptr %.12, align 8
  %.14 = inttoptr i64 %.13 to ptr
  %.16 = load i64, ptr %.14, align 8
  %.17 = add i64 %arg.a0, 16
  %.18 = inttoptr i64 %.17 to ptr
  %.19 = load i64, ptr %.18, align 8
  %.22 = inttoptr i64 %.19 to ptr
  %.126118.not.i = icmp slt i64 %.16, 1
  br i1 %.126118.not.i, label %_ZN14sparse_kernels7pruning11prune_belowB4v280B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx.exit, label %B152.if.lr.ph.i

B152.if.lr.ph.i:                                  ; preds = %entry
  %.207.not.i = icmp eq i64 %arg.a2, 0
  br label %B152.if.i

B264.i:                                           ; preds = %B152.if.i
  %.242.i = and i16 %.197.i, -32768
  %"$phi364.1.2.2.i" = select i1 %.207.not.i, i16 0, i16 %.242.i
  store i16 %"$phi364.1.2.2.i", ptr %0, align 2, !noalias !0
  br label %B372.i

B372.i:                                           ; preds = %B152.if.i, %B264.i
  %exitcond.not.i = icmp eq i64 %.139.i, %.16
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels7pruning11prune_belowB4v280B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx.exit, label %B152.if.i

B152.if.i:                                        ; preds = %B372.i, %B152.if.lr.ph.i
  %.68.0119.i = phi i64 [ 0, %B152.if.lr.ph.i ], [ %.139.i, %B372.i ]
  %.139.i = add nuw nsw i64 %.68.0119.i, 1
  %0 = getelementptr i16, ptr %.22, i64 %.68.0119.i
  %.197.i = load i16, ptr %0, align 2, !noalias !0
  %1 = and i16 %.197.i, 32767
  %.202.i = zext nneg i16 %1 to i64
  %.204.not.i = icmp ult i64 %arg.a1, %.202.i
  br i1 %.204.not.i, label %B372.i, label %B264.i

_ZN14sparse_kernels7pruning11prune_belowB4v280B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx.exit: ; preds = %B372.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_pruning_prune_below(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
entry:
  %.5 = alloca i64, align 8
  store i64 0, ptr %.5, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v279B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr %.5, i64 %.1, i64 %.2, i64 %.3) #1
  %.19 = load i64, ptr %.5, align 8
  ret i64 %.19
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels7pruning11prune_belowB4v280B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels7pruning11prune_belowB4v280B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx"}
