; 694fa84fba1f95c2f58dddb4750ae3be

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v243B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxdx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, double %arg.a2, i64 %arg.a3) unnamed_addr #0 {
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
  %.40.i = icmp sgt i64 %.17, 0
  br i1 %.40.i, label %B52.preheader.i, label %_ZN14sparse_kernels10quantizing12scale_groupsB4v244B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedExdx.exit

B52.preheader.i:                                  ; preds = %entry
  %.26.i = and i64 %arg.a3, -3
  %.221.i = and i64 %arg.a3, 2
  %.222.not.i = icmp eq i64 %.221.i, 0
  %.435.i = fptrunc double %arg.a2 to float
  %.608.i = icmp eq i64 %.26.i, 0
  %.690.i = fneg float %.435.i
  %.1379.i = fpext float %.435.i to double
  %.8.i.i = fpext float %.690.i to double
  br label %B52.i

B52.i:                                            ; preds = %B13463.i, %B52.preheader.i
  %start.2.0.i = phi i64 [ %.47.i, %B13463.i ], [ 0, %B52.preheader.i ]
  %.47.i = add nsw i64 %start.2.0.i, %arg.a1
  %.85.i = icmp slt i64 %start.2.0.i, 0
  %.86.i = select i1 %.85.i, i64 %.17, i64 0
  %.87.i = add i64 %.86.i, %start.2.0.i
  %.90.i = icmp slt i64 %.87.i, 0
  br i1 %.90.i, label %B52.else.if.i, label %B52.else.endif.i, !prof !0

B12478.i:                                         ; preds = %B198.if.i
  %.458.i = fcmp ogt float %_largest_v247_out.3.2.i, 0.000000e+00
  br i1 %.458.i, label %B12602.if.preheader.i, label %B13463.sink.split.i

B12602.if.preheader.i:                            ; preds = %B12478.i
  %.465.i = fdiv float %_largest_v247_out.3.2.i, %.435.i
  %.471.i = fdiv float %.435.i, %_largest_v247_out.3.2.i
  br label %B12602.if.i

B13132.i:                                         ; preds = %B12921.if.i
  %.1375.i = fcmp ogt float %_largest_v245_out.3.3.i, 0.000000e+00
  br i1 %.1375.i, label %B13148.if.preheader.i, label %B13463.sink.split.i

B13148.if.preheader.i:                            ; preds = %B13132.i
  %.1347.i = fpext float %_largest_v245_out.3.3.i to double
  %.1383.i = fdiv double %.1347.i, %.1379.i
  %.1390.i = fdiv double %.1379.i, %.1347.i
  br label %B13148.if.i

B13463.sink.split.i:                              ; preds = %B13132.i, %B12478.i
  %0 = shl i64 %.75.sroa.0.3.i, 2
  %scevgep.i = getelementptr i8, ptr %.23, i64 %0
  %1 = shl nuw i64 %.163.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep.i, i8 0, i64 %1, i1 false), !noalias !1
  br label %B13463.i

B13463.i:                                         ; preds = %B12602.if.i, %B13148.if.i, %B12921.preheader.i, %B198.preheader.i, %B13463.sink.split.i
  %.2068.i = icmp slt i64 %.47.i, %.17
  br i1 %.2068.i, label %B52.i, label %_ZN14sparse_kernels10quantizing12scale_groupsB4v244B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedExdx.exit

B52.endif.i:                                      ; preds = %B52.else.endif.endif.endif.if.i, %B52.else.endif.endif.endif.i
  %.75.sroa.13.0.i = phi i64 [ %.17, %B52.else.endif.endif.endif.if.i ], [ %.75.sroa.13.1.i, %B52.else.endif.endif.endif.i ]
  %.163.i = sub nsw i64 %.75.sroa.13.0.i, %.75.sroa.0.3.i
  %.170.i = icmp slt i64 %.163.i, 1
  %.188.i = getelementptr float, ptr %.23, i64 %.75.sroa.0.3.i
  br i1 %.222.not.i, label %B12921.preheader.i, label %B198.preheader.i

B198.preheader.i:                                 ; preds = %B52.endif.i
  br i1 %.170.i, label %B13463.i, label %B198.if.i

B12921.preheader.i:                               ; preds = %B52.endif.i
  br i1 %.170.i, label %B13463.i, label %B12921.if.i

B52.else.if.i:                                    ; preds = %B52.i
  br label %B52.else.endif.i

B52.else.endif.i:                                 ; preds = %B52.else.if.i, %B52.i
  %.75.sroa.0.1.i = phi i64 [ 0, %B52.else.if.i ], [ %.87.i, %B52.i ]
  %.95.not.i = icmp slt i64 %.87.i, %.17
  br i1 %.95.not.i, label %B52.else.endif.endif.i, label %B52.else.endif.if.i, !prof !4

B52.else.endif.if.i:                              ; preds = %B52.else.endif.i
  br label %B52.else.endif.endif.i

B52.else.endif.endif.i:                           ; preds = %B52.else.endif.if.i, %B52.else.endif.i
  %.75.sroa.0.3.i = phi i64 [ %.17, %B52.else.endif.if.i ], [ %.75.sroa.0.1.i, %B52.else.endif.i ]
  %.102.i = icmp slt i64 %.47.i, 0
  %.103.i = select i1 %.102.i, i64 %.17, i64 0
  %.104.i = add i64 %.103.i, %.47.i
  %.107.i = icmp slt i64 %.104.i, 0
  br i1 %.107.i, label %B52.else.endif.endif.if.i, label %B52.else.endif.endif.endif.i, !prof !0

B52.else.endif.endif.if.i:                        ; preds = %B52.else.endif.endif.i
  br label %B52.else.endif.endif.endif.i

B52.else.endif.endif.endif.i:                     ; preds = %B52.else.endif.endif.if.i, %B52.else.endif.endif.i
  %.75.sroa.13.1.i = phi i64 [ 0, %B52.else.endif.endif.if.i ], [ %.104.i, %B52.else.endif.endif.i ]
  %.112.not.i = icmp slt i64 %.104.i, %.17
  br i1 %.112.not.i, label %B52.endif.i, label %B52.else.endif.endif.endif.if.i, !prof !4

B52.else.endif.endif.endif.if.i:                  ; preds = %B52.else.endif.endif.endif.i
  br label %B52.endif.i

B198.if.i:                                        ; preds = %B198.preheader.i, %B198.if.i
  %_largest_v247_out.2.1632.i = phi float [ %_largest_v247_out.3.2.i, %B198.if.i ], [ 0.000000e+00, %B198.preheader.i ]
  %.264.0631.i = phi i64 [ %.335.i, %B198.if.i ], [ 0, %B198.preheader.i ]
  %.335.i = add nuw nsw i64 %.264.0631.i, 1
  %2 = getelementptr float, ptr %.188.i, i64 %.264.0631.i
  %.393.i = load float, ptr %2, align 4, !noalias !1
  %.394.i = tail call float @llvm.fabs.f32(float %.393.i)
  %.400.i = fcmp one float %.394.i, 0x7FF0000000000000
  %.407.i = fcmp ogt float %.394.i, %_largest_v247_out.2.1632.i
  %or.cond.i = select i1 %.400.i, i1 %.407.i, i1 false
  %_largest_v247_out.3.2.i = select i1 %or.cond.i, float %.394.i, float %_largest_v247_out.2.1632.i
  %exitcond.not.i = icmp eq i64 %.163.i, %.335.i
  br i1 %exitcond.not.i, label %B12478.i, label %B198.if.i

B12602.if.i:                                      ; preds = %B12602.if.i, %B12602.if.preheader.i
  %.510.0637.i = phi i64 [ %.579.i, %B12602.if.i ], [ 0, %B12602.if.preheader.i ]
  %.579.i = add nuw nsw i64 %.510.0637.i, 1
  %3 = getelementptr float, ptr %.188.i, i64 %.510.0637.i
  %.640.i = load float, ptr %3, align 4, !noalias !1
  %.645.i = fdiv float %.640.i, %.465.i
  %.682.i = fmul float %.471.i, %.640.i
  %_scale_v248__vphi202_1.2.2.i = select i1 %.608.i, float %.645.i, float %.682.i
  %.10.i.i = fcmp olt float %_scale_v248__vphi202_1.2.2.i, %.690.i
  %.11.i.i = select i1 %.10.i.i, float %.690.i, float %_scale_v248__vphi202_1.2.2.i
  %.10.i620.i = fcmp ogt float %.11.i.i, %.435.i
  %.11.i621.i = select i1 %.10.i620.i, float %.435.i, float %.11.i.i
  %.752.i = tail call float @llvm.fabs.f32(float %.11.i621.i)
  %.754.i = fcmp ugt float %.752.i, %.435.i
  %_scale_v248__vphi310_1.2.2.i = select i1 %.754.i, float 0.000000e+00, float %.11.i621.i
  store float %_scale_v248__vphi310_1.2.2.i, ptr %3, align 4, !noalias !1
  %exitcond651.not.i = icmp eq i64 %.163.i, %.579.i
  br i1 %exitcond651.not.i, label %B13463.i, label %B12602.if.i

B12921.if.i:                                      ; preds = %B12921.preheader.i, %B12921.if.i
  %_largest_v245_out.2.2641.i = phi float [ %_largest_v245_out.3.3.i, %B12921.if.i ], [ 0.000000e+00, %B12921.preheader.i ]
  %.1179.0639.i = phi i64 [ %.1248.i, %B12921.if.i ], [ 0, %B12921.preheader.i ]
  %.1248.i = add nuw nsw i64 %.1179.0639.i, 1
  %4 = getelementptr float, ptr %.188.i, i64 %.1179.0639.i
  %.1306.i = load float, ptr %4, align 4, !noalias !1
  %.1307.i = tail call float @llvm.fabs.f32(float %.1306.i)
  %.1313.i = fcmp one float %.1307.i, 0x7FF0000000000000
  %.1320.i = fcmp ogt float %.1307.i, %_largest_v245_out.2.2641.i
  %or.cond618.i = select i1 %.1313.i, i1 %.1320.i, i1 false
  %_largest_v245_out.3.3.i = select i1 %or.cond618.i, float %.1307.i, float %_largest_v245_out.2.2641.i
  %exitcond652.not.i = icmp eq i64 %.163.i, %.1248.i
  br i1 %exitcond652.not.i, label %B13132.i, label %B12921.if.i

B13148.if.i:                                      ; preds = %B13148.if.i, %B13148.if.preheader.i
  %.1429.0646.i = phi i64 [ %.1498.i, %B13148.if.i ], [ 0, %B13148.if.preheader.i ]
  %.1498.i = add nuw nsw i64 %.1429.0646.i, 1
  %5 = getelementptr float, ptr %.188.i, i64 %.1429.0646.i
  %.1559.i = load float, ptr %5, align 4, !noalias !1
  %.1561.i = fpext float %.1559.i to double
  %.1565.i = fdiv double %.1561.i, %.1383.i
  %.1603.i = fmul double %.1390.i, %.1561.i
  %_scale_v246__vphi202_1.2.3.i = select i1 %.608.i, double %.1565.i, double %.1603.i
  %.9.i.i = fcmp olt double %_scale_v246__vphi202_1.2.3.i, %.8.i.i
  %.10.i622.i = select i1 %.9.i.i, double %.8.i.i, double %_scale_v246__vphi202_1.2.3.i
  %.9.i624.i = fcmp ogt double %.10.i622.i, %.1379.i
  %.10.i625.i = select i1 %.9.i624.i, double %.1379.i, double %.10.i622.i
  %.1669.i = tail call double @llvm.fabs.f64(double %.10.i625.i)
  %.1672.i = fcmp ugt double %.1669.i, %.1379.i
  %6 = fptrunc double %.10.i625.i to float
  %_scale_v246__vphi310_1.2.3.i = select i1 %.1672.i, float 0.000000e+00, float %6
  store float %_scale_v246__vphi310_1.2.3.i, ptr %5, align 4, !noalias !1
  %exitcond654.not.i = icmp eq i64 %.163.i, %.1498.i
  br i1 %exitcond654.not.i, label %B13463.i, label %B13148.if.i

_ZN14sparse_kernels10quantizing12scale_groupsB4v244B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedExdx.exit: ; preds = %B13463.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_quantizing_scale_groups(i64 %.1, i64 %.2, double %.3, i64 %.4) local_unnamed_addr #0 {
entry:
  %.6 = alloca i64, align 8
  store i64 0, ptr %.6, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v243B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxdx(ptr %.6, i64 %.1, i64 %.2, double %.3, i64 %.4) #3
  %.20 = load i64, ptr %.6, align 8
  ret i64 %.20
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN14sparse_kernels10quantizing12scale_groupsB4v244B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedExdx: %retptr"}
!3 = distinct !{!3, !"_ZN14sparse_kernels10quantizing12scale_groupsB4v244B52c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8QGEPTzVgbZoAE5ArrayIfLi1E1C7mutable7alignedExdx"}
!4 = !{!"branch_weights", i32 99, i32 1}
