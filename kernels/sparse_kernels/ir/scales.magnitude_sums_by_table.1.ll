; e0bbfbb849c34fb933acff9cf71ea36a

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_scales_magnitude_sums_by_table(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr #1 {
  %.20.i = add i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.25.i = inttoptr i64 %.22.i to ptr
  %.50.i = add i64 %a1, 32
  %.51.i = inttoptr i64 %.50.i to ptr
  %.52.i = load i64, ptr %.51.i, align 8, !noalias !0
  %.53.i = inttoptr i64 %.52.i to ptr
  %.55.i = load i64, ptr %.53.i, align 8, !noalias !0
  %.56.i = add i64 %a1, 16
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !0
  %.61.i = inttoptr i64 %.58.i to ptr
  %.92.i = add i64 %a2, 16
  %.93.i = inttoptr i64 %.92.i to ptr
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !0
  %.97.i = inttoptr i64 %.94.i to ptr
  %.122.i = add i64 %a4, 32
  %.123.i = inttoptr i64 %.122.i to ptr
  %.124.i = load i64, ptr %.123.i, align 8, !noalias !0
  %.125.i = inttoptr i64 %.124.i to ptr
  %.127.i = load i64, ptr %.125.i, align 8, !noalias !0
  %.128.i = add i64 %a4, 16
  %.129.i = inttoptr i64 %.128.i to ptr
  %.130.i = load i64, ptr %.129.i, align 8, !noalias !0
  %.133.i = inttoptr i64 %.130.i to ptr
  %.158.i = add i64 %a5, 32
  %.159.i = inttoptr i64 %.158.i to ptr
  %.160.i = load i64, ptr %.159.i, align 8, !noalias !0
  %.161.i = inttoptr i64 %.160.i to ptr
  %.163.i = load i64, ptr %.161.i, align 8, !noalias !0
  %.164.i = add i64 %a5, 16
  %.165.i = inttoptr i64 %.164.i to ptr
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !0
  %.169.i = inttoptr i64 %.166.i to ptr
  %.182306.not.i.i = icmp slt i64 %.55.i, 1
  br i1 %.182306.not.i.i, label %B374.i.i, label %B66.if.i.i

B258.i.i:                                         ; preds = %B66.if.i.i
  %.352.i.i = fadd double %total.3.0311.i.i, %.343.i.i
  %.371.i.i = icmp slt i64 %column.3.0309.i.i, 0
  %.372.i.i = select i1 %.371.i.i, i64 %.163.i, i64 0
  %1 = getelementptr double, ptr %.169.i, i64 %column.3.0309.i.i
  %.386.i.i = getelementptr double, ptr %1, i64 %.372.i.i
  %.387.i.i = load double, ptr %.386.i.i, align 8, !noalias !3
  %.389.i.i = fadd double %.343.i.i, %.387.i.i
  store double %.389.i.i, ptr %.386.i.i, align 8, !noalias !3
  br label %B300.i.i

B300.i.i:                                         ; preds = %B66.if.i.i, %B258.i.i
  %total.5.1.i.i = phi double [ %.352.i.i, %B258.i.i ], [ %total.3.0311.i.i, %B66.if.i.i ]
  %.437.i.i = add nsw i64 %column.3.0309.i.i, 1
  %.444.i.i = icmp eq i64 %.437.i.i, %.163.i
  br i1 %.444.i.i, label %B322.i.i, label %B372.i.i

B322.i.i:                                         ; preds = %B300.i.i
  %.460.i.i = icmp slt i64 %row.2.0310.i.i, 0
  %.461.i.i = select i1 %.460.i.i, i64 %.127.i, i64 0
  %2 = getelementptr double, ptr %.133.i, i64 %row.2.0310.i.i
  %.475.i.i = getelementptr double, ptr %2, i64 %.461.i.i
  %.476.i.i = load double, ptr %.475.i.i, align 8, !noalias !3
  %.478.i.i = fadd double %total.5.1.i.i, %.476.i.i
  store double %.478.i.i, ptr %.475.i.i, align 8, !noalias !3
  %.515.i.i = add nsw i64 %row.2.0310.i.i, 1
  br label %B372.i.i

B372.i.i:                                         ; preds = %B322.i.i, %B300.i.i
  %row.3.1.i.i = phi i64 [ %.515.i.i, %B322.i.i ], [ %row.2.0310.i.i, %B300.i.i ]
  %total.4.1.i.i = phi double [ 0.000000e+00, %B322.i.i ], [ %total.5.1.i.i, %B300.i.i ]
  %column.4.1.i.i = phi i64 [ 0, %B322.i.i ], [ %.437.i.i, %B300.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.55.i, %.195.i.i
  br i1 %exitcond.not.i.i, label %B374.i.i, label %B66.if.i.i

B374.i.i:                                         ; preds = %B372.i.i, %0
  %column.3.0.lcssa.i.i = phi i64 [ %a3, %0 ], [ %column.4.1.i.i, %B372.i.i ]
  %row.2.0.lcssa.i.i = phi i64 [ 0, %0 ], [ %row.3.1.i.i, %B372.i.i ]
  %total.3.0.lcssa.i.i = phi double [ 0.000000e+00, %0 ], [ %total.4.1.i.i, %B372.i.i ]
  %.568.i.i = icmp sgt i64 %column.3.0.lcssa.i.i, 0
  br i1 %.568.i.i, label %B386.i.i, label %_ZN13_3cdynamic_3e5entryB4v683B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit

B386.i.i:                                         ; preds = %B374.i.i
  %.586.i.i = icmp slt i64 %row.2.0.lcssa.i.i, 0
  %.587.i.i = select i1 %.586.i.i, i64 %.127.i, i64 0
  %3 = getelementptr double, ptr %.133.i, i64 %row.2.0.lcssa.i.i
  %.601.i.i = getelementptr double, ptr %3, i64 %.587.i.i
  %.602.i.i = load double, ptr %.601.i.i, align 8, !noalias !3
  %.604.i.i = fadd double %total.3.0.lcssa.i.i, %.602.i.i
  store double %.604.i.i, ptr %.601.i.i, align 8, !noalias !3
  br label %_ZN13_3cdynamic_3e5entryB4v683B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit

B66.if.i.i:                                       ; preds = %0, %B372.i.i
  %total.3.0311.i.i = phi double [ %total.4.1.i.i, %B372.i.i ], [ 0.000000e+00, %0 ]
  %row.2.0310.i.i = phi i64 [ %row.3.1.i.i, %B372.i.i ], [ 0, %0 ]
  %column.3.0309.i.i = phi i64 [ %column.4.1.i.i, %B372.i.i ], [ %a3, %0 ]
  %.124.0307.i.i = phi i64 [ %.195.i.i, %B372.i.i ], [ 0, %0 ]
  %.195.i.i = add nuw nsw i64 %.124.0307.i.i, 1
  %4 = getelementptr i8, ptr %.61.i, i64 %.124.0307.i.i
  %.253.i.i = load i8, ptr %4, align 1, !noalias !3
  %.255.i.i = zext i8 %.253.i.i to i64
  %.280.i.i = getelementptr float, ptr %.97.i, i64 %.255.i.i
  %.281.i.i = load float, ptr %.280.i.i, align 4, !noalias !3
  %.282.i.i = fpext float %.281.i.i to double
  %5 = getelementptr i8, ptr %.25.i, i64 %.124.0307.i.i
  %.312.i.i = load i8, ptr %5, align 1, !noalias !3
  %.314.i.i = zext i8 %.312.i.i to i64
  %.339.i.i = getelementptr float, ptr %.97.i, i64 %.314.i.i
  %.340.i.i = load float, ptr %.339.i.i, align 4, !noalias !3
  %.341.i.i = fpext float %.340.i.i to double
  %.342.i.i = fsub double %.282.i.i, %.341.i.i
  %.343.i.i = tail call double @llvm.fabs.f64(double %.342.i.i)
  %.348.i.i = fcmp ueq double %.343.i.i, 0x7FF0000000000000
  br i1 %.348.i.i, label %B300.i.i, label %B258.i.i

_ZN13_3cdynamic_3e5entryB4v683B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit: ; preds = %B374.i.i, %B386.i.i
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v683B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v683B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels6scales23magnitude_sums_by_tableB4v684B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels6scales23magnitude_sums_by_tableB4v684B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
