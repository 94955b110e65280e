; c77fc4a1093858c1dda5f5db90ff0ac0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB2v1B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1) unnamed_addr #0 {
entry:
  %.10 = add i64 %arg.a0, 32
  %.11 = inttoptr i64 %.10 to ptr
  %.12 = load i64, ptr %.11, align 8
  %.13 = inttoptr i64 %.12 to ptr
  %.15 = load i64, ptr %.13, align 8
  %.16 = getelementptr i8, ptr %.13, i64 8
  %.17 = load i64, ptr %.16, align 8
  %.19 = add i64 %arg.a0, 16
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.24 = inttoptr i64 %.21 to ptr
  %.52 = add i64 %arg.a1, 32
  %.53 = inttoptr i64 %.52 to ptr
  %.54 = load i64, ptr %.53, align 8
  %.55 = inttoptr i64 %.54 to ptr
  %.57 = load i64, ptr %.55, align 8
  %.58 = add i64 %arg.a1, 16
  %.59 = inttoptr i64 %.58 to ptr
  %.60 = load i64, ptr %.59, align 8
  %.63 = inttoptr i64 %.60 to ptr
  %.127199.not.i = icmp slt i64 %.15, 1
  br i1 %.127199.not.i, label %_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit, label %B96.if.i

B96.loopexit.i:                                   ; preds = %B514.i
  %.140.i = add nuw nsw i64 %.69.0200.i, 1
  %exitcond204.not.i = icmp eq i64 %.15, %.140.i
  br i1 %exitcond204.not.i, label %_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit, label %B96.if.i

B202.i:                                           ; preds = %B130.if.i
  %.364.i = add i32 %.349.i, 16777215
  %.368.i = zext i32 %.364.i to i64
  %.369.i = shl nuw nsw i64 %.368.i, 8
  %invariant.op = or i64 %.369.i, %.197.0196.i
  br label %B362.if.i

B504.i:                                           ; preds = %B362.if.i
  %.542.i = add nsw i64 %at.2.1198.i, %.350.i
  br label %B514.i

B514.i:                                           ; preds = %B130.if.i, %B504.i
  %at.4.2.i = phi i64 [ %.542.i, %B504.i ], [ %at.2.1198.i, %B130.if.i ]
  %exitcond203.not.i = icmp eq i64 %.266.i, 256
  br i1 %exitcond203.not.i, label %B96.loopexit.i, label %B130.if.i

B96.if.i:                                         ; preds = %entry, %B96.loopexit.i
  %at.3.0202.i = phi i64 [ %at.4.2.i, %B96.loopexit.i ], [ 0, %entry ]
  %.69.0200.i = phi i64 [ %.140.i, %B96.loopexit.i ], [ 0, %entry ]
  %.344.i = mul i64 %.69.0200.i, %.17
  %0 = getelementptr i32, ptr %.24, i64 %.344.i
  br label %B130.if.i

B130.if.i:                                        ; preds = %B96.if.i, %B514.i
  %at.2.1198.i = phi i64 [ %at.3.0202.i, %B96.if.i ], [ %at.4.2.i, %B514.i ]
  %.197.0196.i = phi i64 [ 0, %B96.if.i ], [ %.266.i, %B514.i ]
  %.266.i = add nuw nsw i64 %.197.0196.i, 1
  %1 = getelementptr i32, ptr %0, i64 %.197.0196.i
  %.349.i = load i32, ptr %1, align 4, !noalias !0
  %.350.i = zext i32 %.349.i to i64
  %.355.not.i = icmp eq i32 %.349.i, 0
  br i1 %.355.not.i, label %B514.i, label %B202.i

B362.if.i:                                        ; preds = %B362.if.i, %B202.i
  %.399.0194.i = phi i64 [ 0, %B202.i ], [ %.468.i, %B362.if.i ]
  %.468.i = add nuw nsw i64 %.399.0194.i, 1
  %.496.i = shl i64 %.399.0194.i, 20
  %.499.reass.i.reass.reass = or i64 %.496.i, %invariant.op
  %.500.i = trunc i64 %.499.reass.i.reass.reass to i32
  %.502.i = add nsw i64 %.399.0194.i, %at.2.1198.i
  %.516.i = icmp slt i64 %.502.i, 0
  %.517.i = select i1 %.516.i, i64 %.57, i64 0
  %2 = getelementptr i32, ptr %.63, i64 %.502.i
  %.531.i = getelementptr i32, ptr %2, i64 %.517.i
  store i32 %.500.i, ptr %.531.i, align 4, !noalias !0
  %exitcond.not.i = icmp eq i64 %.468.i, %.350.i
  br i1 %exitcond.not.i, label %B504.i, label %B362.if.i

_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit: ; preds = %B96.loopexit.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rans_fill_lookup(i64 %.1, i64 %.2) local_unnamed_addr #0 {
entry:
  %.4 = alloca i64, align 8
  store i64 0, ptr %.4, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB2v1B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExx(ptr %.4, i64 %.1, i64 %.2) #1
  %.18 = load i64, ptr %.4, align 8
  ret i64 %.18
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
