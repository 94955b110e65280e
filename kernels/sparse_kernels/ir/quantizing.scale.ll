; 2356b0c23ba782886f1c2290f05adfc7

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v238B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExddx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, double %arg.a1, double %arg.a2, i64 %arg.a3) unnamed_addr #0 {
entry:
  %.12 = add i64 %arg.a0, 32
  %.13 = inttoptr i64 %.12 to ptr
  %.14 = load i64, ptr %.13, align 8
  %.15 = inttoptr i64 %.14 to ptr
  %.17 = load i64, ptr %.15, align 8
  %.18 = add i64 %arg.a0, 16
  %.19 = inttoptr i64 %.18 to ptr
  %.20 = load i64, ptr %.19, align 8
  %.23 = inttoptr i64 %.20 to ptr
  %.18.i = fptrunc double %arg.a2 to float
  %.37.i = fcmp ogt double %arg.a1, 0x3690000000000000
  br i1 %.37.i, label %B12125.i, label %B12389.else.endif.i

B12125.i:                                         ; preds = %entry
  %.17.i = fptrunc double %arg.a1 to float
  %.44.i = fdiv float %.17.i, %.18.i
  %.50.i = fdiv float %.18.i, %.17.i
  %.147180.not.i = icmp slt i64 %.17, 1
  br i1 %.147180.not.i, label %_ZN14sparse_kernels10quantizing5scaleB4v239B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedEddx.exit, label %B12143.if.lr.ph.i

B12143.if.lr.ph.i:                                ; preds = %B12125.i
  %.189.i = icmp eq i64 %arg.a3, 0
  %.271.i = fneg float %.18.i
  br label %B12143.if.i

B12143.if.i:                                      ; preds = %B12143.if.i, %B12143.if.lr.ph.i
  %.89.0182.i = phi i64 [ 0, %B12143.if.lr.ph.i ], [ %.160.i, %B12143.if.i ]
  %.160.i = add nuw nsw i64 %.89.0182.i, 1
  %0 = getelementptr float, ptr %.23, i64 %.89.0182.i
  %.221.i = load float, ptr %0, align 4, !noalias !0
  %.226.i = fdiv float %.221.i, %.44.i
  %.263.i = fmul float %.50.i, %.221.i
  %_scale_v240__vphi202_1.2.1.i = select i1 %.189.i, float %.226.i, float %.263.i
  %.10.i.i = fcmp olt float %_scale_v240__vphi202_1.2.1.i, %.271.i
  %.11.i.i = select i1 %.10.i.i, float %.271.i, float %_scale_v240__vphi202_1.2.1.i
  %.10.i175.i = fcmp ogt float %.11.i.i, %.18.i
  %.11.i176.i = select i1 %.10.i175.i, float %.18.i, float %.11.i.i
  %.333.i = tail call float @llvm.fabs.f32(float %.11.i176.i)
  %.335.i = fcmp ugt float %.333.i, %.18.i
  %_scale_v240__vphi310_1.2.1.i = select i1 %.335.i, float 0.000000e+00, float %.11.i176.i
  store float %_scale_v240__vphi310_1.2.1.i, ptr %0, align 4, !noalias !0
  %exitcond.not.i = icmp eq i64 %.160.i, %.17
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels10quantizing5scaleB4v239B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedEddx.exit, label %B12143.if.i

B12389.else.endif.i:                              ; preds = %entry
  %.598.i = icmp slt i64 %.17, 1
  br i1 %.598.i, label %_ZN14sparse_kernels10quantizing5scaleB4v239B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedEddx.exit, label %.664.endif.preheader.i, !prof !3

.664.endif.preheader.i:                           ; preds = %B12389.else.endif.i
  %1 = shl i64 %.17, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %.23, i8 0, i64 %1, i1 false), !noalias !0
  br label %_ZN14sparse_kernels10quantizing5scaleB4v239B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedEddx.exit

_ZN14sparse_kernels10quantizing5scaleB4v239B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedEddx.exit: ; preds = %B12143.if.i, %B12125.i, %B12389.else.endif.i, %.664.endif.preheader.i
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_quantizing_scale(i64 %.1, double %.2, double %.3, i64 %.4) local_unnamed_addr #0 {
entry:
  %.6 = alloca i64, align 8
  store i64 0, ptr %.6, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v238B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExddx(ptr %.6, i64 %.1, double %.2, double %.3, i64 %.4) #3
  %.20 = load i64, ptr %.6, align 8
  ret i64 %.20
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels10quantizing5scaleB4v239B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedEddx: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels10quantizing5scaleB4v239B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedEddx"}
!3 = !{!"branch_weights", i32 1, i32 99}
