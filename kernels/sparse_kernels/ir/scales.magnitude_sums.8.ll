; 1b47f0ac6e2d9e0efc23fa39b8b69a7a

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_scales_magnitude_sums(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #1 {
  %.19.i = add i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.24.i = inttoptr i64 %.21.i to ptr
  %.49.i = add i64 %a1, 32
  %.50.i = inttoptr i64 %.49.i to ptr
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !0
  %.52.i = inttoptr i64 %.51.i to ptr
  %.54.i = load i64, ptr %.52.i, align 8, !noalias !0
  %.55.i = add i64 %a1, 16
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.60.i = inttoptr i64 %.57.i to ptr
  %.85.i = add i64 %a3, 32
  %.86.i = inttoptr i64 %.85.i to ptr
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !0
  %.88.i = inttoptr i64 %.87.i to ptr
  %.90.i = load i64, ptr %.88.i, align 8, !noalias !0
  %.91.i = add i64 %a3, 16
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !0
  %.96.i = inttoptr i64 %.93.i to ptr
  %.121.i = add i64 %a4, 32
  %.122.i = inttoptr i64 %.121.i to ptr
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !0
  %.124.i = inttoptr i64 %.123.i to ptr
  %.126.i = load i64, ptr %.124.i, align 8, !noalias !0
  %.127.i = add i64 %a4, 16
  %.128.i = inttoptr i64 %.127.i to ptr
  %.129.i = load i64, ptr %.128.i, align 8, !noalias !0
  %.132.i = inttoptr i64 %.129.i to ptr
  %.168263.not.i.i = icmp slt i64 %.54.i, 1
  br i1 %.168263.not.i.i, label %B350.i.i, label %B66.if.i.i

B234.i.i:                                         ; preds = %B66.if.i.i
  %.280.i.i = fadd double %total.3.0268.i.i, %.271.i.i
  %.299.i.i = icmp slt i64 %column.3.0266.i.i, 0
  %.300.i.i = select i1 %.299.i.i, i64 %.126.i, i64 0
  %1 = getelementptr double, ptr %.132.i, i64 %column.3.0266.i.i
  %.314.i.i = getelementptr double, ptr %1, i64 %.300.i.i
  %.315.i.i = load double, ptr %.314.i.i, align 8, !noalias !3
  %.317.i.i = fadd double %.271.i.i, %.315.i.i
  store double %.317.i.i, ptr %.314.i.i, align 8, !noalias !3
  br label %B276.i.i

B276.i.i:                                         ; preds = %B66.if.i.i, %B234.i.i
  %total.5.1.i.i = phi double [ %.280.i.i, %B234.i.i ], [ %total.3.0268.i.i, %B66.if.i.i ]
  %.365.i.i = add nsw i64 %column.3.0266.i.i, 1
  %.372.i.i = icmp eq i64 %.365.i.i, %.126.i
  br i1 %.372.i.i, label %B298.i.i, label %B348.i.i

B298.i.i:                                         ; preds = %B276.i.i
  %.388.i.i = icmp slt i64 %row.2.0267.i.i, 0
  %.389.i.i = select i1 %.388.i.i, i64 %.90.i, i64 0
  %2 = getelementptr double, ptr %.96.i, i64 %row.2.0267.i.i
  %.403.i.i = getelementptr double, ptr %2, i64 %.389.i.i
  %.404.i.i = load double, ptr %.403.i.i, align 8, !noalias !3
  %.406.i.i = fadd double %total.5.1.i.i, %.404.i.i
  store double %.406.i.i, ptr %.403.i.i, align 8, !noalias !3
  %.443.i.i = add nsw i64 %row.2.0267.i.i, 1
  br label %B348.i.i

B348.i.i:                                         ; preds = %B298.i.i, %B276.i.i
  %row.3.1.i.i = phi i64 [ %.443.i.i, %B298.i.i ], [ %row.2.0267.i.i, %B276.i.i ]
  %total.4.1.i.i = phi double [ 0.000000e+00, %B298.i.i ], [ %total.5.1.i.i, %B276.i.i ]
  %column.4.1.i.i = phi i64 [ 0, %B298.i.i ], [ %.365.i.i, %B276.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.54.i, %.181.i.i
  br i1 %exitcond.not.i.i, label %B350.i.i, label %B66.if.i.i

B350.i.i:                                         ; preds = %B348.i.i, %0
  %column.3.0.lcssa.i.i = phi i64 [ %a2, %0 ], [ %column.4.1.i.i, %B348.i.i ]
  %row.2.0.lcssa.i.i = phi i64 [ 0, %0 ], [ %row.3.1.i.i, %B348.i.i ]
  %total.3.0.lcssa.i.i = phi double [ 0.000000e+00, %0 ], [ %total.4.1.i.i, %B348.i.i ]
  %.491.i.i = icmp sgt i64 %column.3.0.lcssa.i.i, 0
  br i1 %.491.i.i, label %B362.i.i, label %_ZN13_3cdynamic_3e5entryB4v681B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

B362.i.i:                                         ; preds = %B350.i.i
  %.509.i.i = icmp slt i64 %row.2.0.lcssa.i.i, 0
  %.510.i.i = select i1 %.509.i.i, i64 %.90.i, i64 0
  %3 = getelementptr double, ptr %.96.i, i64 %row.2.0.lcssa.i.i
  %.524.i.i = getelementptr double, ptr %3, i64 %.510.i.i
  %.525.i.i = load double, ptr %.524.i.i, align 8, !noalias !3
  %.527.i.i = fadd double %total.3.0.lcssa.i.i, %.525.i.i
  store double %.527.i.i, ptr %.524.i.i, align 8, !noalias !3
  br label %_ZN13_3cdynamic_3e5entryB4v681B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

B66.if.i.i:                                       ; preds = %0, %B348.i.i
  %total.3.0268.i.i = phi double [ %total.4.1.i.i, %B348.i.i ], [ 0.000000e+00, %0 ]
  %row.2.0267.i.i = phi i64 [ %row.3.1.i.i, %B348.i.i ], [ 0, %0 ]
  %column.3.0266.i.i = phi i64 [ %column.4.1.i.i, %B348.i.i ], [ %a2, %0 ]
  %.110.0264.i.i = phi i64 [ %.181.i.i, %B348.i.i ], [ 0, %0 ]
  %.181.i.i = add nuw nsw i64 %.110.0264.i.i, 1
  %4 = getelementptr double, ptr %.60.i, i64 %.110.0264.i.i
  %.239.i.i = load double, ptr %4, align 8, !noalias !3
  %5 = getelementptr double, ptr %.24.i, i64 %.110.0264.i.i
  %.269.i.i = load double, ptr %5, align 8, !noalias !3
  %.270.i.i = fsub double %.239.i.i, %.269.i.i
  %.271.i.i = tail call double @llvm.fabs.f64(double %.270.i.i)
  %.276.i.i = fcmp ueq double %.271.i.i, 0x7FF0000000000000
  br i1 %.276.i.i, label %B276.i.i, label %B234.i.i

_ZN13_3cdynamic_3e5entryB4v681B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %B350.i.i, %B362.i.i
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v681B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v681B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels6scales14magnitude_sumsB4v682B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels6scales14magnitude_sumsB4v682B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
