; 0f1f1694fc6cc52327f4241132ae7874

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v193B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6) unnamed_addr #0 {
entry:
  %.15 = add i64 %arg.a0, 32
  %.16 = inttoptr i64 %.15 to ptr
  %.17 = load i64, ptr %.16, align 8
  %.18 = inttoptr i64 %.17 to ptr
  %.20 = load i64, ptr %.18, align 8
  %.21 = add i64 %arg.a0, 16
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = load i64, ptr %.22, align 8
  %.26 = inttoptr i64 %.23 to ptr
  %.51 = add i64 %arg.a1, 32
  %.52 = inttoptr i64 %.51 to ptr
  %.53 = load i64, ptr %.52, align 8
  %.54 = inttoptr i64 %.53 to ptr
  %.56 = load i64, ptr %.54, align 8
  %.57 = add i64 %arg.a1, 16
  %.58 = inttoptr i64 %.57 to ptr
  %.59 = load i64, ptr %.58, align 8
  %.62 = inttoptr i64 %.59 to ptr
  %.93 = add i64 %arg.a3, 16
  %.94 = inttoptr i64 %.93 to ptr
  %.95 = load i64, ptr %.94, align 8
  %.98 = inttoptr i64 %.95 to ptr
  %.129 = add i64 %arg.a4, 16
  %.130 = inttoptr i64 %.129 to ptr
  %.131 = load i64, ptr %.130, align 8
  %.134 = inttoptr i64 %.131 to ptr
  %.165 = add i64 %arg.a5, 16
  %.166 = inttoptr i64 %.165 to ptr
  %.167 = load i64, ptr %.166, align 8
  %.170 = inttoptr i64 %.167 to ptr
  %.201 = add i64 %arg.a6, 16
  %.202 = inttoptr i64 %.201 to ptr
  %.203 = load i64, ptr %.202, align 8
  %.84.i = shl nsw i64 %arg.a2, 1
  %.85.i = sub nsw i64 %.20, %.84.i
  %.171400.not.i = icmp slt i64 %.85.i, 1
  br i1 %.171400.not.i, label %B362.i, label %B136.if.i

B242.i:                                           ; preds = %B136.if.i
  %.340.not.i = icmp ne i64 %.56, 0
  %spec.select397.i = tail call i64 @llvm.smax.i64(i64 %.325.i, i64 0)
  %.422404.i = icmp sgt i64 %.325.i, 0
  %or.cond.i = select i1 %.340.not.i, i1 %.422404.i, i1 false
  br i1 %or.cond.i, label %B286.if.i, label %B362.i

B362.i:                                           ; preds = %B286.if.i, %B242.i, %entry
  %spec.select397426.i = phi i64 [ 0, %entry ], [ %spec.select397.i, %B242.i ], [ %spec.select397.i, %B286.if.i ]
  %found.3.0.lcssa425.i = phi i64 [ 0, %entry ], [ %.325.i, %B242.i ], [ %.325.i, %B286.if.i ]
  %.639407.not.i = icmp slt i64 %arg.a2, 1
  br i1 %.639407.not.i, label %B482.i, label %B428.if.lr.ph.i

B428.if.lr.ph.i:                                  ; preds = %B362.i
  %0 = getelementptr i8, ptr %.26, i64 %.85.i
  br label %B428.if.i

B482.loopexit.i:                                  ; preds = %B428.if.i
  %.pre.i = tail call i64 @llvm.smax.i64(i64 %.735.i, i64 0)
  br label %B482.i

B482.i:                                           ; preds = %B482.loopexit.i, %B362.i
  %spec.select399.pre-phi.i = phi i64 [ %.pre.i, %B482.loopexit.i ], [ %spec.select397426.i, %B362.i ]
  %found.4.0.lcssa.i = phi i64 [ %.735.i, %B482.loopexit.i ], [ %found.3.0.lcssa425.i, %B362.i ]
  %.830412.not.i = icmp slt i64 %found.4.0.lcssa.i, 1
  br i1 %.830412.not.i, label %_ZN14sparse_kernels3few7changesB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B552.if.i

B628.loopexit.i:                                  ; preds = %B552.if.i
  %1 = add nuw nsw i64 %.925.i, 31
  %2 = lshr i64 %1, 5
  br label %_ZN14sparse_kernels3few7changesB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B136.if.i:                                        ; preds = %entry, %B136.if.i
  %found.3.0403.i = phi i64 [ %.325.i, %B136.if.i ], [ 0, %entry ]
  %.113.0401.i = phi i64 [ %.184.i, %B136.if.i ], [ 0, %entry ]
  %.184.i = add nuw nsw i64 %.113.0401.i, 1
  %.234.i = getelementptr i8, ptr %.26, i64 %.113.0401.i
  %.235.i = load i8, ptr %.234.i, align 1, !noalias !0
  %.262.i = getelementptr i32, ptr %.134, i64 %found.3.0403.i
  %.263.i = trunc i64 %.113.0401.i to i32
  store i32 %.263.i, ptr %.262.i, align 4, !noalias !0
  %.291.i = getelementptr i8, ptr %.170, i64 %found.3.0403.i
  store i8 %.235.i, ptr %.291.i, align 1, !noalias !0
  %.319.i = load i8, ptr %.234.i, align 1, !noalias !0
  %.321.i = icmp ne i8 %.319.i, 0
  %.323.i = zext i1 %.321.i to i64
  %.325.i = add i64 %found.3.0403.i, %.323.i
  %exitcond.not.i = icmp eq i64 %.85.i, %.184.i
  br i1 %exitcond.not.i, label %B242.i, label %B136.if.i

B286.if.i:                                        ; preds = %B242.i, %B286.if.i
  %.366.0405.i = phi i64 [ %.435.i, %B286.if.i ], [ 0, %B242.i ]
  %.435.i = add nuw nsw i64 %.366.0405.i, 1
  %.485.i = getelementptr i32, ptr %.134, i64 %.366.0405.i
  %.486.i = load i32, ptr %.485.i, align 4, !noalias !0
  %.488.i = zext i32 %.486.i to i64
  %.513.i = getelementptr i32, ptr %.62, i64 %.488.i
  %.514.i = load i32, ptr %.513.i, align 4, !noalias !0
  store i32 %.514.i, ptr %.485.i, align 4, !noalias !0
  %exitcond417.not.i = icmp eq i64 %.325.i, %.435.i
  br i1 %exitcond417.not.i, label %B362.i, label %B286.if.i

B428.if.i:                                        ; preds = %B428.if.i, %B428.if.lr.ph.i
  %found.4.0410.i = phi i64 [ %found.3.0.lcssa425.i, %B428.if.lr.ph.i ], [ %.735.i, %B428.if.i ]
  %.583.0408.i = phi i64 [ 0, %B428.if.lr.ph.i ], [ %.652.i, %B428.if.i ]
  %.652.i = add nuw nsw i64 %.583.0408.i, 1
  %.704.i = getelementptr i8, ptr %0, i64 %.583.0408.i
  %.705.i = load i8, ptr %.704.i, align 1, !noalias !0
  %.732.i = getelementptr i8, ptr %.170, i64 %found.4.0410.i
  store i8 %.705.i, ptr %.732.i, align 1, !noalias !0
  %.735.i = add i64 %found.4.0410.i, 1
  %exitcond418.not.i = icmp eq i64 %.652.i, %arg.a2
  br i1 %exitcond418.not.i, label %B482.loopexit.i, label %B428.if.i

B552.if.i:                                        ; preds = %B482.i, %B552.if.i
  %total.2.0415.i = phi i64 [ %.925.i, %B552.if.i ], [ 0, %B482.i ]
  %.774.0413.i = phi i64 [ %.843.i, %B552.if.i ], [ 0, %B482.i ]
  %.843.i = add nuw nsw i64 %.774.0413.i, 1
  %.893.i = getelementptr i8, ptr %.170, i64 %.774.0413.i
  %.894.i = load i8, ptr %.893.i, align 1, !noalias !0
  %.896.i = zext i8 %.894.i to i64
  %.921.i = getelementptr i8, ptr %.98, i64 %.896.i
  %.922.i = load i8, ptr %.921.i, align 1, !noalias !0
  %.923.i = zext i8 %.922.i to i64
  %.925.i = add nuw nsw i64 %total.2.0415.i, %.923.i
  %exitcond419.not.i = icmp eq i64 %.843.i, %spec.select399.pre-phi.i
  br i1 %exitcond419.not.i, label %B628.loopexit.i, label %B552.if.i

_ZN14sparse_kernels3few7changesB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B482.i, %B628.loopexit.i
  %total.2.0.lcssa.i = phi i64 [ 0, %B482.i ], [ %2, %B628.loopexit.i ]
  %.206 = inttoptr i64 %.203 to ptr
  store i64 %found.4.0.lcssa.i, ptr %.206, align 8, !noalias !0
  %.1003.i = getelementptr i8, ptr %.206, i64 8
  store i64 %total.2.0.lcssa.i, ptr %.1003.i, align 8, !noalias !0
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_changes(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7) local_unnamed_addr #0 {
entry:
  %.9 = alloca i64, align 8
  store i64 0, ptr %.9, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v193B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxx(ptr %.9, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7) #2
  %.23 = load i64, ptr %.9, align 8
  ret i64 %.23
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels3few7changesB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels3few7changesB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
