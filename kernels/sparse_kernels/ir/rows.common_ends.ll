; b92d42dfe8f2bca85d0aba675aef5a77

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_common_ends(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr #0 {
  %.14.i = add i64 %a0, 32
  %.15.i = inttoptr i64 %.14.i to ptr
  %.16.i = load i64, ptr %.15.i, align 8, !noalias !0
  %.17.i = inttoptr i64 %.16.i to ptr
  %.19.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.20.i = add i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.25.i = inttoptr i64 %.22.i to ptr
  %.56.i = add i64 %a1, 16
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !0
  %.61.i = inttoptr i64 %.58.i to ptr
  %.86.i = add i64 %a2, 32
  %.87.i = inttoptr i64 %.86.i to ptr
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.89.i = inttoptr i64 %.88.i to ptr
  %.91.i = load i64, ptr %.89.i, align 8, !noalias !0
  %.92.i = add i64 %a2, 16
  %.93.i = inttoptr i64 %.92.i to ptr
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !0
  %.97.i = inttoptr i64 %.94.i to ptr
  %.128.i = add i64 %a3, 16
  %.129.i = inttoptr i64 %.128.i to ptr
  %.130.i = load i64, ptr %.129.i, align 8, !noalias !0
  %.133.i = inttoptr i64 %.130.i to ptr
  %.158.i = add i64 %a4, 32
  %.159.i = inttoptr i64 %.158.i to ptr
  %.160.i = load i64, ptr %.159.i, align 8, !noalias !0
  %.161.i = inttoptr i64 %.160.i to ptr
  %.163.i = load i64, ptr %.161.i, align 8, !noalias !0
  %.164.i = add i64 %a4, 16
  %.165.i = inttoptr i64 %.164.i to ptr
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !0
  %.169.i = inttoptr i64 %.166.i to ptr
  %.200.i = add i64 %a5, 16
  %.201.i = inttoptr i64 %.200.i to ptr
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.205.i = inttoptr i64 %.202.i to ptr
  %.176409.not.i.i = icmp slt i64 %.163.i, 1
  br i1 %.176409.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v823B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B44.if.i.i

B184.i.i:                                         ; preds = %B44.if.i.i
  %.426.i.i = icmp slt i64 %.247.i.i, 0
  %.427.i.i = select i1 %.426.i.i, i64 %.19.i, i64 0
  %1 = getelementptr i8, ptr %.25.i, i64 %.247.i.i
  %.441.i.i = getelementptr i8, ptr %1, i64 %.427.i.i
  %.442.i.i = load i8, ptr %.441.i.i, align 1, !noalias !3
  %.461.i.i = icmp slt i64 %.278.i.i, 0
  %.462.i.i = select i1 %.461.i.i, i64 %.91.i, i64 0
  %2 = getelementptr i8, ptr %.97.i, i64 %.278.i.i
  %.476.i.i = getelementptr i8, ptr %2, i64 %.462.i.i
  %.477.i.i = load i8, ptr %.476.i.i, align 1, !noalias !3
  %.478.i.i = icmp eq i8 %.442.i.i, %.477.i.i
  br i1 %.478.i.i, label %B232.preheader.i.i, label %B302.i.i

B232.preheader.i.i:                               ; preds = %B184.i.i
  %3 = add nsw i64 %.13.i.i.i, -1
  br label %B232.i.i

B232.i.i:                                         ; preds = %B254.i.i, %B232.preheader.i.i
  %k.2.1.i.i = phi i64 [ %.484.i.i, %B254.i.i ], [ 0, %B232.preheader.i.i ]
  %exitcond.not.i.i = icmp eq i64 %k.2.1.i.i, %3
  br i1 %exitcond.not.i.i, label %B302.i.i, label %B254.i.i

B254.i.i:                                         ; preds = %B232.i.i
  %.484.i.i = add nuw nsw i64 %k.2.1.i.i, 1
  %.505.i.i = add nsw i64 %.484.i.i, %.247.i.i
  %.519.i.i = icmp slt i64 %.505.i.i, 0
  %.520.i.i = select i1 %.519.i.i, i64 %.19.i, i64 0
  %4 = getelementptr i8, ptr %.25.i, i64 %.505.i.i
  %.534.i.i = getelementptr i8, ptr %4, i64 %.520.i.i
  %.535.i.i = load i8, ptr %.534.i.i, align 1, !noalias !3
  %.538.i.i = add nsw i64 %.484.i.i, %.278.i.i
  %.554.i.i = icmp slt i64 %.538.i.i, 0
  %.555.i.i = select i1 %.554.i.i, i64 %.91.i, i64 0
  %5 = getelementptr i8, ptr %.97.i, i64 %.538.i.i
  %.569.i.i = getelementptr i8, ptr %5, i64 %.555.i.i
  %.570.i.i = load i8, ptr %.569.i.i, align 1, !noalias !3
  %.571.i.i = icmp eq i8 %.535.i.i, %.570.i.i
  br i1 %.571.i.i, label %B232.i.i, label %B302.i.i

B302.i.i:                                         ; preds = %B254.i.i, %B232.i.i, %B44.if.i.i, %B184.i.i
  %k.3.2.i.i = phi i64 [ 0, %B184.i.i ], [ 0, %B44.if.i.i ], [ %.484.i.i, %B254.i.i ], [ %.13.i.i.i, %B232.i.i ]
  %.593.i.i = sub nsw i64 %.13.i.i.i, %k.3.2.i.i
  %.595.i.i = icmp sgt i64 %.593.i.i, 0
  br i1 %.595.i.i, label %B324.i.i, label %B496.i.i

B324.i.i:                                         ; preds = %B302.i.i
  %.607.i.i = add nsw i64 %.316.i.i, -1
  %.623.inv.i.i = icmp sgt i64 %.316.i.i, 0
  %.624.i.i = select i1 %.623.inv.i.i, i64 0, i64 %.19.i
  %6 = getelementptr i8, ptr %.25.i, i64 %.607.i.i
  %.638.i.i = getelementptr i8, ptr %6, i64 %.624.i.i
  %.639.i.i = load i8, ptr %.638.i.i, align 1, !noalias !3
  %.643.i.i = add nsw i64 %.350.i.i, -1
  %.661.inv.i.i = icmp sgt i64 %.350.i.i, 0
  %.662.i.i = select i1 %.661.inv.i.i, i64 0, i64 %.91.i
  %7 = getelementptr i8, ptr %.97.i, i64 %.643.i.i
  %.676.i.i = getelementptr i8, ptr %7, i64 %.662.i.i
  %.677.i.i = load i8, ptr %.676.i.i, align 1, !noalias !3
  %.678.i.i = icmp eq i8 %.639.i.i, %.677.i.i
  br i1 %.678.i.i, label %B396.preheader.i.i, label %B496.i.i

B396.preheader.i.i:                               ; preds = %B324.i.i
  %8 = xor i64 %k.3.2.i.i, -1
  %9 = add i64 %.13.i.i.i, %8
  br label %B396.i.i

B396.i.i:                                         ; preds = %B424.i.i, %B396.preheader.i.i
  %e.2.2.i.i = phi i64 [ %.684.i.i, %B424.i.i ], [ 0, %B396.preheader.i.i ]
  %exitcond412.not.i.i = icmp eq i64 %e.2.2.i.i, %9
  br i1 %exitcond412.not.i.i, label %B496.i.i, label %B424.i.i

B424.i.i:                                         ; preds = %B396.i.i
  %.684.i.i = add nuw nsw i64 %e.2.2.i.i, 1
  %.710.i.i = sub nsw i64 %.607.i.i, %.684.i.i
  %.724.i.i = icmp slt i64 %.710.i.i, 0
  %.725.i.i = select i1 %.724.i.i, i64 %.19.i, i64 0
  %10 = getelementptr i8, ptr %.25.i, i64 %.710.i.i
  %.739.i.i = getelementptr i8, ptr %10, i64 %.725.i.i
  %.740.i.i = load i8, ptr %.739.i.i, align 1, !noalias !3
  %.746.i.i = sub nsw i64 %.643.i.i, %.684.i.i
  %.762.i.i = icmp slt i64 %.746.i.i, 0
  %.763.i.i = select i1 %.762.i.i, i64 %.91.i, i64 0
  %11 = getelementptr i8, ptr %.97.i, i64 %.746.i.i
  %.777.i.i = getelementptr i8, ptr %11, i64 %.763.i.i
  %.778.i.i = load i8, ptr %.777.i.i, align 1, !noalias !3
  %.779.i.i = icmp eq i8 %.740.i.i, %.778.i.i
  br i1 %.779.i.i, label %B396.i.i, label %B496.i.i

B496.i.i:                                         ; preds = %B424.i.i, %B396.i.i, %B324.i.i, %B302.i.i
  %e.3.1.i.i = phi i64 [ 0, %B324.i.i ], [ 0, %B302.i.i ], [ %.684.i.i, %B424.i.i ], [ %.593.i.i, %B396.i.i ]
  %12 = getelementptr i64, ptr %.169.i, i64 %.118.0411.i.i
  store i64 %k.3.2.i.i, ptr %12, align 8, !noalias !3
  %13 = getelementptr i64, ptr %.205.i, i64 %.118.0411.i.i
  store i64 %e.3.1.i.i, ptr %13, align 8, !noalias !3
  %exitcond413.not.i.i = icmp eq i64 %.163.i, %.189.i.i
  br i1 %exitcond413.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v823B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B496.i.i
  %.118.0411.i.i = phi i64 [ %.189.i.i, %B496.i.i ], [ 0, %0 ]
  %.189.i.i = add nuw nsw i64 %.118.0411.i.i, 1
  %14 = getelementptr i64, ptr %.61.i, i64 %.118.0411.i.i
  %.247.i.i = load i64, ptr %14, align 8, !noalias !3
  %15 = getelementptr i64, ptr %.133.i, i64 %.118.0411.i.i
  %.278.i.i = load i64, ptr %15, align 8, !noalias !3
  %16 = getelementptr i64, ptr %.61.i, i64 %.189.i.i
  %.316.i.i = load i64, ptr %16, align 8, !noalias !3
  %.318.i.i = sub nsw i64 %.316.i.i, %.247.i.i
  %17 = getelementptr i64, ptr %.133.i, i64 %.189.i.i
  %.350.i.i = load i64, ptr %17, align 8, !noalias !3
  %.352.i.i = sub nsw i64 %.350.i.i, %.278.i.i
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.352.i.i, i64 %.318.i.i)
  %.401.i.i = icmp sgt i64 %.13.i.i.i, 0
  br i1 %.401.i.i, label %B184.i.i, label %B302.i.i

_ZN13_3cdynamic_3e5entryB4v823B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit: ; preds = %B496.i.i, %0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v823B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v823B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows11common_endsB4v824B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows11common_endsB4v824B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
