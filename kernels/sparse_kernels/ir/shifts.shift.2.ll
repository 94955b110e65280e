; 7d0c175566c5a712f4e7bd0391e86d5d

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v167B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6) unnamed_addr #0 {
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
  %.67.i = add nuw i64 %.65.i, 65535
  %.87.i = shl i64 %arg.a2, %arg.a1
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %arg.a1, i64 12)
  %.124.i = sub nsw i64 %arg.a1, %.11.i.i
  %.214273.not.i = icmp slt i64 %.164, 1
  br i1 %.214273.not.i, label %_ZN14sparse_kernels6shifts5shiftB4v168B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B348.if.i

B568.i:                                           ; preds = %B348.if.i, %B568.i
  %last.2.1.i = phi i64 [ %last.3.3.i, %B568.i ], [ %.364.i, %B348.if.i ]
  %first.2.1.i = phi i64 [ %first.3.3.i, %B568.i ], [ %.334.i, %B348.if.i ]
  %.390.i = add nuw nsw i64 %first.2.1.i, %last.2.1.i
  %.392.i = lshr i64 %.390.i, 1
  %.422.i = getelementptr i64, ptr %.98, i64 %.392.i
  %.423.i = load i64, ptr %.422.i, align 8, !noalias !0
  %.425.not.i = icmp ugt i64 %.423.i, %.292.i
  %.451.i = add nsw i64 %.392.i, -1
  %last.3.3.i = select i1 %.425.not.i, i64 %.451.i, i64 %last.2.1.i
  %first.3.3.i = select i1 %.425.not.i, i64 %first.2.1.i, i64 %.392.i
  %.471.i = add nuw nsw i64 %first.3.3.i, 1
  %.475.i = icmp ult i64 %.471.i, %last.3.3.i
  br i1 %.475.i, label %B568.i, label %B642.i

B642.i:                                           ; preds = %B568.i, %B348.if.i
  %last.4.2.i = phi i64 [ %.364.i, %B348.if.i ], [ %last.3.3.i, %B568.i ]
  %first.4.2.i = phi i64 [ %.334.i, %B348.if.i ], [ %first.3.3.i, %B568.i ]
  %.514.i = getelementptr i64, ptr %.98, i64 %last.4.2.i
  %.515.i = load i64, ptr %.514.i, align 8, !noalias !0
  %.517.not.i = icmp ugt i64 %.515.i, %.292.i
  %first.4.2.last.4.2.i = select i1 %.517.not.i, i64 %first.4.2.i, i64 %last.4.2.i
  %.567.i = getelementptr i64, ptr %.134, i64 %first.4.2.last.4.2.i
  %.568.i = load i64, ptr %.567.i, align 8, !noalias !0
  %.569.i = add nsw i64 %.568.i, %.297.i
  %.575.i = icmp uge i64 %.297.i, %.65.i
  %.578.i = icmp ult i64 %.297.i, %.87.i
  %.579.i = and i1 %.575.i, %.578.i
  %.582.i = icmp ult i64 %.569.i, %.87.i
  %.583.i = and i1 %.579.i, %.582.i
  %.586.i = and i64 %.286.i, 32768
  %"$phi826.2.2.1.i" = select i1 %.583.i, i64 %.569.i, i64 %.297.i
  %.612.i = or i64 %"$phi826.2.2.1.i", %.586.i
  %0 = getelementptr i16, ptr %.170, i64 %.158.0274.i
  %.647.i = trunc i64 %.612.i to i16
  store i16 %.647.i, ptr %0, align 2, !noalias !0
  %exitcond.not.i = icmp eq i64 %.164, %.227.i
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels6shifts5shiftB4v168B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B348.if.i

B348.if.i:                                        ; preds = %entry, %B642.i
  %.158.0274.i = phi i64 [ %.227.i, %B642.i ], [ 0, %entry ]
  %.227.i = add nuw nsw i64 %.158.0274.i, 1
  %1 = getelementptr i16, ptr %.26, i64 %.158.0274.i
  %.285.i = load i16, ptr %1, align 2, !noalias !0
  %.286.i = zext i16 %.285.i to i64
  %.292.i = and i64 %.67.i, %.286.i
  %.297.i = and i64 %.286.i, 32767
  %.306.i = lshr i64 %.292.i, %.124.i
  %.332.i = getelementptr i16, ptr %.62, i64 %.306.i
  %.333.i = load i16, ptr %.332.i, align 2, !noalias !0
  %.334.i = zext i16 %.333.i to i64
  %.362.i = getelementptr i8, ptr %.332.i, i64 2
  %.363.i = load i16, ptr %.362.i, align 2, !noalias !0
  %.364.i = zext i16 %.363.i to i64
  %.378.i = add nuw nsw i64 %.334.i, 1
  %.379.i = icmp samesign ult i64 %.378.i, %.364.i
  br i1 %.379.i, label %B568.i, label %B642.i

_ZN14sparse_kernels6shifts5shiftB4v168B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit: ; preds = %B642.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_shifts_shift(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7) local_unnamed_addr #0 {
entry:
  %.9 = alloca i64, align 8
  store i64 0, ptr %.9, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v167B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxx(ptr %.9, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7) #2
  %.23 = load i64, ptr %.9, align 8
  ret i64 %.23
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels6shifts5shiftB4v168B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels6shifts5shiftB4v168B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
