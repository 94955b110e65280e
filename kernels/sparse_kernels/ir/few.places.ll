; 07f534951a84b54c7485641457f8d489

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v195B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2) unnamed_addr #0 {
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
  %.53 = add i64 %arg.a2, 16
  %.54 = inttoptr i64 %.53 to ptr
  %.55 = load i64, ptr %.54, align 8
  %.58 = inttoptr i64 %.55 to ptr
  %.121140.not.i = icmp slt i64 %.16, 1
  br i1 %.121140.not.i, label %_ZN14sparse_kernels3few6placesB4v196B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE.exit, label %B124.if.i

B164.i:                                           ; preds = %B124.if.i
  %.134.i = add nuw nsw i64 %.63.0141.i, 1
  %.245.i = add i64 %.192.i, %at.3.0143.i
  %0 = getelementptr i32, ptr %.58, i64 %.63.0141.i
  %.276.i = trunc i64 %.245.i to i32
  store i32 %.276.i, ptr %0, align 4, !noalias !0
  %.280.i = add i64 %.245.i, 1
  %exitcond.not.i = icmp eq i64 %.16, %.134.i
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels3few6placesB4v196B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE.exit, label %B124.if.i

B124.if.i:                                        ; preds = %entry, %B164.i
  %at.3.0143.i = phi i64 [ %.280.i, %B164.i ], [ 0, %entry ]
  %.63.0141.i = phi i64 [ %.134.i, %B164.i ], [ 0, %entry ]
  %1 = getelementptr i64, ptr %.22, i64 %.63.0141.i
  %.192.i = load i64, ptr %1, align 8, !noalias !0
  %.195.i = sub i64 %arg.a1, %at.3.0143.i
  %.196.not.i = icmp ult i64 %.192.i, %.195.i
  br i1 %.196.not.i, label %B164.i, label %_ZN14sparse_kernels3few6placesB4v196B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE.exit

_ZN14sparse_kernels3few6placesB4v196B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE.exit: ; preds = %B164.i, %B124.if.i, %entry
  %.101 = phi i64 [ 1, %entry ], [ 0, %B124.if.i ], [ 1, %B164.i ]
  store i64 %.101, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_places(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
entry:
  %.5 = alloca i64, align 8
  store i64 0, ptr %.5, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v195B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr %.5, i64 %.1, i64 %.2, i64 %.3) #1
  %.19 = load i64, ptr %.5, align 8
  ret i64 %.19
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels3few6placesB4v196B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels3few6placesB4v196B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE"}
