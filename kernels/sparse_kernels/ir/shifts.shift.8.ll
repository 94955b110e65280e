; 7d0c175566c5a712f4e7bd0391e86d5d

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v171B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6) unnamed_addr #0 {
entry:
  %.21 = add i64 %arg.a0, 16
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = load i64, ptr %.22, align 8
  %.26 = inttoptr i64 %.23 to ptr
  %.57 = add i64 %arg.a3, 16
  %.58 = inttoptr i64 %.57 to ptr
  %.59 = load i64, ptr %.58, align 8
  %.62 = inttoptr i64 %.59 to ptr
  %.93 = add i64 %arg.a4, 16
  %.94 = inttoptr i64 %.93 to ptr
  %.95 = load i64, ptr %.94, align 8
  %.98 = inttoptr i64 %.95 to ptr
  %.129 = add i64 %arg.a5, 16
  %.130 = inttoptr i64 %.129 to ptr
  %.131 = load i64, ptr %.130, align 8
  %.134 = inttoptr i64 %.131 to ptr
  %.159 = add i64 %arg.a6, 32
  %.160 = inttoptr i64 %.159 to ptr
  %.161 = load i64, ptr %.160, align 8
  %.162 = inttoptr i64 %.161 to ptr
  %.164 = load i64, ptr %.162, align 8
  %.165 = add i64 %arg.a6, 16
  %.166 = inttoptr i64 %.165 to ptr
  %.167 = load i64, ptr %.166, align 8
  %.170 = inttoptr i64 %.167 to ptr
  %.65.i = shl nuw i64 1, %arg.a1
  %.67.i = add i64 %.65.i, -1
  %.87.i = shl i64 %arg.a2, %arg.a1
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %arg.a1, i64 12)
  %.124.i = sub nsw i64 %arg.a1, %.11.i.i
  %.214273.not.i = icmp slt i64 %.164, 1
  br i1 %.214273.not.i, label %_ZN14sparse_kernels6shifts5shiftB4v172B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit, label %B348.if.i

B568.i:                                           ; preds = %B348.if.i, %B568.i
  %last.2.1.i = phi i64 [ %last.3.3.i, %B568.i ], [ %.363.i, %B348.if.i ]
  %first.2.1.i = phi i64 [ %first.3.3.i, %B568.i ], [ %.333.i, %B348.if.i ]
  %.389.i = add nuw nsw i64 %first.2.1.i, %last.2.1.i
  %.391.i = lshr i64 %.389.i, 1
  %.421.i = getelementptr i64, ptr %.98, i64 %.391.i
  %.422.i = load i64, ptr %.421.i, align 8, !noalias !0
  %.424.not.i = icmp ugt i64 %.422.i, %.291.i
  %.450.i = add nsw i64 %.391.i, -1
  %last.3.3.i = select i1 %.424.not.i, i64 %.450.i, i64 %last.2.1.i
  %first.3.3.i = select i1 %.424.not.i, i64 %first.2.1.i, i64 %.391.i
  %.470.i = add nuw nsw i64 %first.3.3.i, 1
  %.474.i = icmp ult i64 %.470.i, %last.3.3.i
  br i1 %.474.i, label %B568.i, label %B642.i

B642.i:                                           ; preds = %B568.i, %B348.if.i
  %last.4.2.i = phi i64 [ %.363.i, %B348.if.i ], [ %last.3.3.i, %B568.i ]
  %first.4.2.i = phi i64 [ %.333.i, %B348.if.i ], [ %first.3.3.i, %B568.i ]
  %.513.i = getelementptr i64, ptr %.98, i64 %last.4.2.i
  %.514.i = load i64, ptr %.513.i, align 8, !noalias !0
  %.516.not.i = icmp ugt i64 %.514.i, %.291.i
  %first.4.2.last.4.2.i = select i1 %.516.not.i, i64 %first.4.2.i, i64 %last.4.2.i
  %.566.i = getelementptr i64, ptr %.134, i64 %first.4.2.last.4.2.i
  %.567.i = load i64, ptr %.566.i, align 8, !noalias !0
  %.568.i = add nsw i64 %.567.i, %.296.i
  %.574.i = icmp uge i64 %.296.i, %.65.i
  %.577.i = icmp ult i64 %.296.i, %.87.i
  %.578.i = and i1 %.574.i, %.577.i
  %.581.i = icmp ult i64 %.568.i, %.87.i
  %.582.i = and i1 %.578.i, %.581.i
  %.585.i = and i64 %.285.i, -9223372036854775808
  %"$phi826.2.2.1.i" = select i1 %.582.i, i64 %.568.i, i64 %.296.i
  %.611.i = or i64 %"$phi826.2.2.1.i", %.585.i
  %0 = getelementptr i64, ptr %.170, i64 %.158.0274.i
  store i64 %.611.i, ptr %0, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %.164, %.227.i
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels6shifts5shiftB4v172B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit, label %B348.if.i

B348.if.i:                                        ; preds = %entry, %B642.i
  %.158.0274.i = phi i64 [ %.227.i, %B642.i ], [ 0, %entry ]
  %.227.i = add nuw nsw i64 %.158.0274.i, 1
  %1 = getelementptr i64, ptr %.26, i64 %.158.0274.i
  %.285.i = load i64, ptr %1, align 8, !noalias !0
  %.291.i = and i64 %.285.i, %.67.i
  %.296.i = and i64 %.285.i, 9223372036854775807
  %.305.i = lshr i64 %.291.i, %.124.i
  %.331.i = getelementptr i16, ptr %.62, i64 %.305.i
  %.332.i = load i16, ptr %.331.i, align 2, !noalias !0
  %.333.i = zext i16 %.332.i to i64
  %.361.i = getelementptr i8, ptr %.331.i, i64 2
  %.362.i = load i16, ptr %.361.i, align 2, !noalias !0
  %.363.i = zext i16 %.362.i to i64
  %.377.i = add nuw nsw i64 %.333.i, 1
  %.378.i = icmp samesign ult i64 %.377.i, %.363.i
  br i1 %.378.i, label %B568.i, label %B642.i

_ZN14sparse_kernels6shifts5shiftB4v172B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit: ; preds = %B642.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_shifts_shift(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7) local_unnamed_addr #0 {
entry:
  %.9 = alloca i64, align 8
  store i64 0, ptr %.9, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v171B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxx(ptr %.9, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7) #2
  %.23 = load i64, ptr %.9, align 8
  ret i64 %.23
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels6shifts5shiftB4v172B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels6shifts5shiftB4v172B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE"}
