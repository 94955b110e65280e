; 28e8f6e43ebda08be6d8f5602090595a

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v185B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4) unnamed_addr #0 {
entry:
  %.13 = add i64 %arg.a0, 32
  %.14 = inttoptr i64 %.13 to ptr
  %.15 = load i64, ptr %.14, align 8
  %.16 = inttoptr i64 %.15 to ptr
  %.18 = load i64, ptr %.16, align 8
  %.19 = add i64 %arg.a0, 16
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.24 = inttoptr i64 %.21 to ptr
  %.55 = add i64 %arg.a3, 16
  %.56 = inttoptr i64 %.55 to ptr
  %.57 = load i64, ptr %.56, align 8
  %.60 = inttoptr i64 %.57 to ptr
  %.91 = add i64 %arg.a4, 16
  %.92 = inttoptr i64 %.91 to ptr
  %.93 = load i64, ptr %.92, align 8
  %.96 = inttoptr i64 %.93 to ptr
  %.134112.not.i = icmp slt i64 %.18, 1
  br i1 %.134112.not.i, label %_ZN14sparse_kernels3few9table_idsB4v186B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit, label %B96.if.i

B96.if.i:                                         ; preds = %entry, %B96.if.i
  %.76.0113.i = phi i64 [ %.147.i, %B96.if.i ], [ 0, %entry ]
  %.147.i = add nuw nsw i64 %.76.0113.i, 1
  %0 = getelementptr i8, ptr %.24, i64 %.76.0113.i
  %.201.i = load i8, ptr %0, align 1, !noalias !0
  %.203.i = zext i8 %.201.i to i64
  %.205.i = and i64 %arg.a1, %.203.i
  %.207.i = lshr i64 %.205.i, %arg.a2
  %.233.i = getelementptr i8, ptr %.60, i64 %.207.i
  %.234.i = load i8, ptr %.233.i, align 1, !noalias !0
  %1 = getelementptr i8, ptr %.96, i64 %.76.0113.i
  store i8 %.234.i, ptr %1, align 1, !noalias !0
  %exitcond.not.i = icmp eq i64 %.18, %.147.i
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels3few9table_idsB4v186B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit, label %B96.if.i

_ZN14sparse_kernels3few9table_idsB4v186B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %B96.if.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_table_ids(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) local_unnamed_addr #0 {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v185B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxx(ptr %.7, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) #1
  %.21 = load i64, ptr %.7, align 8
  ret i64 %.21
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels3few9table_idsB4v186B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels3few9table_idsB4v186B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
