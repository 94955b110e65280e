; 440d473ed1cfff248e7fbf00dafdffa1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_words_coarsen(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #0 {
  %.13.i = add i64 %a0, 32
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.19.i = getelementptr i8, ptr %.16.i, i64 8
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.22.i = add i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.27.i = inttoptr i64 %.24.i to ptr
  %.55.i = add i64 %a4, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.57.i to ptr
  %.61.i = getelementptr i8, ptr %.58.i, i64 8
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !0
  %.64.i = add i64 %a4, 16
  %.65.i = inttoptr i64 %.64.i to ptr
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !0
  %.69.i = inttoptr i64 %.66.i to ptr
  %.51.i.i = shl nuw i64 1, %a1
  %notmask.i.i = shl nsw i64 -1, %a2
  %.57.i.i = xor i64 %notmask.i.i, -1
  %.157254.not.i.i = icmp slt i64 %.18.i, 1
  br i1 %.157254.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v731B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B154.if.lr.ph.i.i

B154.if.lr.ph.i.i:                                ; preds = %0
  %.292251.not.i.i = icmp slt i64 %.20.i, 1
  %.409.i.i = sub nsw i64 %a2, %a3
  br label %B154.if.i.i

B154.loopexit.i.i:                                ; preds = %B354.i.i, %B154.if.i.i
  %exitcond257.not.i.i = icmp eq i64 %.170.i.i, %.18.i
  br i1 %exitcond257.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v731B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B154.if.i.i

B246.i.i:                                         ; preds = %B210.if.i.i
  %.398.i.i = sub nsw i64 %.236.0252.i.i, %.51.i.i
  %.415.i.i = icmp sgt i64 %.398.i.i, -1
  br i1 %.415.i.i, label %B318.i.i, label %B324.i.i

B318.i.i:                                         ; preds = %B246.i.i
  %.400.i.i = lshr i64 %.398.i.i, %a2
  %.402.i.i = shl i64 %.400.i.i, %a3
  %.404.i.i = add nsw i64 %.402.i.i, %.51.i.i
  %.406.i.i = and i64 %.398.i.i, %.57.i.i
  %.410.i.i = lshr i64 %.406.i.i, %.409.i.i
  %.411.i.i = add nsw i64 %.404.i.i, %.410.i.i
  br label %B324.i.i

B324.i.i:                                         ; preds = %B318.i.i, %B246.i.i
  %"$phi324.4.2.3.i.i" = phi i64 [ %.411.i.i, %B318.i.i ], [ %.236.0252.i.i, %B246.i.i ]
  %.485.i.i = icmp slt i64 %"$phi324.4.2.3.i.i", 0
  %.486.i.i = select i1 %.485.i.i, i64 %.62.i, i64 0
  %1 = getelementptr i64, ptr %3, i64 %"$phi324.4.2.3.i.i"
  %.508.i.i = getelementptr i64, ptr %1, i64 %.486.i.i
  %.509.i.i = load i64, ptr %.508.i.i, align 8, !noalias !3
  %.512.i.i = add nsw i64 %.509.i.i, %.393.i.i
  store i64 %.512.i.i, ptr %.508.i.i, align 8, !noalias !3
  br label %B354.i.i

B354.i.i:                                         ; preds = %B210.if.i.i, %B324.i.i
  %exitcond.not.i.i = icmp eq i64 %.20.i, %.305.i.i
  br i1 %exitcond.not.i.i, label %B154.loopexit.i.i, label %B210.if.i.i

B154.if.i.i:                                      ; preds = %B154.loopexit.i.i, %B154.if.lr.ph.i.i
  %.99.0255.i.i = phi i64 [ 0, %B154.if.lr.ph.i.i ], [ %.170.i.i, %B154.loopexit.i.i ]
  %.170.i.i = add nuw nsw i64 %.99.0255.i.i, 1
  br i1 %.292251.not.i.i, label %B154.loopexit.i.i, label %B210.if.lr.ph.i.i

B210.if.lr.ph.i.i:                                ; preds = %B154.if.i.i
  %.381.i.i = mul i64 %.99.0255.i.i, %.20.i
  %2 = getelementptr i32, ptr %.27.i, i64 %.381.i.i
  %.504.i.i = mul i64 %.99.0255.i.i, %.62.i
  %3 = getelementptr i64, ptr %.69.i, i64 %.504.i.i
  br label %B210.if.i.i

B210.if.i.i:                                      ; preds = %B210.if.lr.ph.i.i, %B354.i.i
  %.236.0252.i.i = phi i64 [ 0, %B210.if.lr.ph.i.i ], [ %.305.i.i, %B354.i.i ]
  %.305.i.i = add nuw nsw i64 %.236.0252.i.i, 1
  %4 = getelementptr i32, ptr %2, i64 %.236.0252.i.i
  %.386.i.i = load i32, ptr %4, align 4, !noalias !3
  %.393.i.i = zext i32 %.386.i.i to i64
  %.394.not.i.i = icmp eq i32 %.386.i.i, 0
  br i1 %.394.not.i.i, label %B354.i.i, label %B246.i.i

_ZN13_3cdynamic_3e5entryB4v731B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %B154.loopexit.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v731B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v731B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5words7coarsenB4v732B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedExxx5ArrayIxLi2E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5words7coarsenB4v732B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedExxx5ArrayIxLi2E1C7mutable7alignedE"}
