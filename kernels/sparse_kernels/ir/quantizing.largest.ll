; 29e41b3b9509ca2cf8bbe6f5017508f5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v235B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1) unnamed_addr #0 {
entry:
  %.10 = add i64 %arg.a0, 32
  %.11 = inttoptr i64 %.10 to ptr
  %.12 = load i64, ptr %.11, align 8
  %.13 = inttoptr i64 %.12 to ptr
  %.15 = load i64, ptr %.13, align 8
  %.16 = add i64 %arg.a0, 16
  %.17 = inttoptr i64 %.16 to ptr
  %.18 = load i64, ptr %.17, align 8
  %.21 = inttoptr i64 %.18 to ptr
  %.52 = add i64 %arg.a1, 16
  %.53 = inttoptr i64 %.52 to ptr
  %.54 = load i64, ptr %.53, align 8
  %.12089.not.i = icmp slt i64 %.15, 1
  br i1 %.12089.not.i, label %_ZN14sparse_kernels10quantizing7largestB4v236B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit, label %B11934.if.i

B11934.if.i:                                      ; preds = %entry, %B11934.if.i
  %_largest_v237_out.2.092.i = phi float [ %_largest_v237_out.3.1.i, %B11934.if.i ], [ 0.000000e+00, %entry ]
  %.62.090.i = phi i64 [ %.133.i, %B11934.if.i ], [ 0, %entry ]
  %.133.i = add nuw nsw i64 %.62.090.i, 1
  %0 = getelementptr float, ptr %.21, i64 %.62.090.i
  %.191.i = load float, ptr %0, align 4, !noalias !0
  %.192.i = tail call float @llvm.fabs.f32(float %.191.i)
  %.198.i = fcmp one float %.192.i, 0x7FF0000000000000
  %.205.i = fcmp ogt float %.192.i, %_largest_v237_out.2.092.i
  %or.cond.i = select i1 %.198.i, i1 %.205.i, i1 false
  %_largest_v237_out.3.1.i = select i1 %or.cond.i, float %.192.i, float %_largest_v237_out.2.092.i
  %exitcond.not.i = icmp eq i64 %.15, %.133.i
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels10quantizing7largestB4v236B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit, label %B11934.if.i

_ZN14sparse_kernels10quantizing7largestB4v236B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit: ; preds = %B11934.if.i, %entry
  %_largest_v237_out.2.0.lcssa.i = phi float [ 0.000000e+00, %entry ], [ %_largest_v237_out.3.1.i, %B11934.if.i ]
  %.57 = inttoptr i64 %.54 to ptr
  store float %_largest_v237_out.2.0.lcssa.i, ptr %.57, align 4, !noalias !0
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_quantizing_largest(i64 %.1, i64 %.2) local_unnamed_addr #0 {
entry:
  %.4 = alloca i64, align 8
  store i64 0, ptr %.4, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v235B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExx(ptr %.4, i64 %.1, i64 %.2) #2
  %.18 = load i64, ptr %.4, align 8
  ret i64 %.18
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels10quantizing7largestB4v236B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels10quantizing7largestB4v236B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE"}
