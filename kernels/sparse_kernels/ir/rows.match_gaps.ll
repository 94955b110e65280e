; 818608097d27d8580b32de2577a002c6

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_match_gaps(i64 %a0, i64 %a1, i64 %a2, i64 %a3, double %a4) local_unnamed_addr #0 {
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
  %.55.i = add i64 %a1, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.57.i to ptr
  %.61.i = getelementptr i8, ptr %.58.i, i64 8
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !0
  %.64.i = add i64 %a1, 16
  %.65.i = inttoptr i64 %.64.i to ptr
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !0
  %.69.i = inttoptr i64 %.66.i to ptr
  %.97.i = add i64 %a2, 32
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !0
  %.100.i = inttoptr i64 %.99.i to ptr
  %.102.i = load i64, ptr %.100.i, align 8, !noalias !0
  %.103.i = add i64 %a2, 16
  %.104.i = inttoptr i64 %.103.i to ptr
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !0
  %.108.i = inttoptr i64 %.105.i to ptr
  %.139.i = add i64 %a3, 16
  %.140.i = inttoptr i64 %.139.i to ptr
  %.141.i = load i64, ptr %.140.i, align 8, !noalias !0
  %.144.i = inttoptr i64 %.141.i to ptr
  %.109576.i.i = icmp sgt i64 %.102.i, 0
  br i1 %.109576.i.i, label %B58.preheader.lr.ph.i.i, label %_ZN13_3cdynamic_3e5entryB4v819B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxd.exit

B58.preheader.lr.ph.i.i:                          ; preds = %0
  %.782558.not.i.i = icmp slt i64 %.18.i, 1
  %1 = add nsw i64 %.102.i, -1
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i.backedge, %B58.preheader.lr.ph.i.i
  %i.4.1.i.i = phi i64 [ 0, %B58.preheader.lr.ph.i.i ], [ %i.4.1.i.i.be, %B58.i.i.backedge ]
  %2 = getelementptr i64, ptr %.108.i, i64 %i.4.1.i.i
  %.146.i.i = load i64, ptr %2, align 8, !noalias !3
  %.147.not.i.i = icmp eq i64 %.146.i.i, -1
  br i1 %.147.not.i.i, label %B104.i.i, label %B92.i.i

B92.i.i:                                          ; preds = %B58.i.i
  %.150.i.i = add nuw nsw i64 %i.4.1.i.i, 1
  %.109.i.i = icmp slt i64 %.150.i.i, %.102.i
  br i1 %.109.i.i, label %B58.i.i.backedge, label %_ZN13_3cdynamic_3e5entryB4v819B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxd.exit

B104.i.i:                                         ; preds = %B58.i.i
  %.157.i.i = icmp sgt i64 %i.4.1.i.i, 0
  br i1 %.157.i.i, label %B116.i.i, label %B182.i.i

B116.i.i:                                         ; preds = %B104.i.i
  %.189.i.i = getelementptr i8, ptr %2, i64 -8
  %.190.i.i = load i64, ptr %.189.i.i, align 8, !noalias !3
  %.191.i.i = add nsw i64 %.190.i.i, 1
  br label %B182.i.i

B182.i.i:                                         ; preds = %B116.i.i, %B104.i.i
  %"$phi182.0.2.2.i.i" = phi i64 [ %.191.i.i, %B116.i.i ], [ 0, %B104.i.i ]
  %.221.i.i = icmp slt i64 %i.4.1.i.i, %.102.i
  br i1 %.221.i.i, label %B244.i.i, label %B310.i.i

B244.i.i:                                         ; preds = %B182.i.i, %B276.i.i
  %end.2.3.i.i = phi i64 [ %.269.i.i, %B276.i.i ], [ %i.4.1.i.i, %B182.i.i ]
  %exitcond.not.i.i = icmp eq i64 %end.2.3.i.i, %1
  br i1 %exitcond.not.i.i, label %B408.i.i, label %B276.i.i

B276.i.i:                                         ; preds = %B244.i.i
  %.269.i.i = add nuw nsw i64 %end.2.3.i.i, 1
  %3 = getelementptr i64, ptr %.108.i, i64 %.269.i.i
  %.324.i.i = load i64, ptr %3, align 8, !noalias !3
  %.327.i.i = icmp eq i64 %.324.i.i, -1
  br i1 %.327.i.i, label %B244.i.i, label %B310.i.i

B310.i.i:                                         ; preds = %B276.i.i, %B182.i.i
  %.380.i.i = phi i64 [ -1, %B182.i.i ], [ %.324.i.i, %B276.i.i ]
  %end.3.2.i.i = phi i64 [ %i.4.1.i.i, %B182.i.i ], [ %.269.i.i, %B276.i.i ]
  %.348.i.i = icmp slt i64 %end.3.2.i.i, %.102.i
  %spec.select40.i = select i1 %.348.i.i, i64 %.380.i.i, i64 %.20.i
  br label %B408.i.i

B408.i.i:                                         ; preds = %B244.i.i, %B310.i.i
  %.348583.i.i = phi i1 [ %.348.i.i, %B310.i.i ], [ false, %B244.i.i ]
  %end.3.2582.i.i = phi i64 [ %end.3.2.i.i, %B310.i.i ], [ %.102.i, %B244.i.i ]
  %"$phi408.0.2.2.i.i" = phi i64 [ %spec.select40.i, %B310.i.i ], [ %.20.i, %B244.i.i ]
  %.455.i.i = sub nsw i64 %end.3.2582.i.i, %i.4.1.i.i
  %.500572.not.i.i = icmp slt i64 %.455.i.i, 1
  br i1 %.500572.not.i.i, label %B804.i.i, label %B446.if.i.i

B666.i.i:                                         ; preds = %B618.if.i.i
  %4 = getelementptr double, ptr %.144.i, i64 %.726.0559.i.i
  %.971.i.i = load double, ptr %4, align 8, !noalias !3
  %.975.i.i = fadd double %same.2.4561.i.i, %.971.i.i
  br label %B688.i.i

B688.i.i:                                         ; preds = %B618.if.i.i, %B666.i.i
  %same.3.5.i.i = phi double [ %.975.i.i, %B666.i.i ], [ %same.2.4561.i.i, %B618.if.i.i ]
  %exitcond579.not.i.i = icmp eq i64 %.18.i, %.795.i.i
  br i1 %exitcond579.not.i.i, label %B690.i.i, label %B618.if.i.i

B690.i.i:                                         ; preds = %B688.i.i, %B580.if.i.i
  %same.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B580.if.i.i ], [ %same.3.5.i.i, %B688.i.i ]
  %.1005.i.i = fcmp ogt double %same.2.4.lcssa.i.i, %most.2.3569.i.i
  %best.3.4.i.i = select i1 %.1005.i.i, i64 %.602.0566.i.i, i64 %best.2.3568.i.i
  %most.3.4.i.i = select i1 %.1005.i.i, double %same.2.4.lcssa.i.i, double %most.2.3569.i.i
  %.658.i.i = icmp sgt i64 %.605.0567.i.i, 1
  br i1 %.658.i.i, label %B580.if.i.i, label %B748.i.i

B748.i.i:                                         ; preds = %B690.i.i
  %.1044.not.i.i = icmp ne i64 %best.3.4.i.i, -1
  %.1053.i.i = fcmp ogt double %most.3.4.i.i, %a4
  %or.cond.i.i = select i1 %.1044.not.i.i, i1 %.1053.i.i, i1 false
  br i1 %or.cond.i.i, label %B782.i.i, label %B802.i.i

B782.i.i:                                         ; preds = %B748.i.i
  %.1073.i.i = select i1 %.912.i.i, i64 %.102.i, i64 0
  %5 = getelementptr i64, ptr %.108.i, i64 %.442.0574.i.i
  %.1087.i.i = getelementptr i64, ptr %5, i64 %.1073.i.i
  store i64 %best.3.4.i.i, ptr %.1087.i.i, align 8, !noalias !3
  %.1092.i.i = add nuw nsw i64 %best.3.4.i.i, 1
  br label %B802.i.i

B802.i.i:                                         ; preds = %B446.if.i.i, %B782.i.i, %B748.i.i
  %at.3.3.i.i = phi i64 [ %.1092.i.i, %B782.i.i ], [ %at.2.2575.i.i, %B748.i.i ], [ %at.2.2575.i.i, %B446.if.i.i ]
  %.500.i.i = icmp sgt i64 %.445.0573.i.i, 1
  br i1 %.500.i.i, label %B446.if.i.i, label %B804.i.i

B804.i.i:                                         ; preds = %B802.i.i, %B408.i.i
  br i1 %.348583.i.i, label %B58.i.i.backedge, label %_ZN13_3cdynamic_3e5entryB4v819B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxd.exit

B58.i.i.backedge:                                 ; preds = %B804.i.i, %B92.i.i
  %i.4.1.i.i.be = phi i64 [ %end.3.2582.i.i, %B804.i.i ], [ %.150.i.i, %B92.i.i ]
  br label %B58.i.i

B446.if.i.i:                                      ; preds = %B408.i.i, %B802.i.i
  %at.2.2575.i.i = phi i64 [ %at.3.3.i.i, %B802.i.i ], [ %"$phi182.0.2.2.i.i", %B408.i.i ]
  %.442.0574.i.i = phi i64 [ %.513.i.i, %B802.i.i ], [ %i.4.1.i.i, %B408.i.i ]
  %.445.0573.i.i = phi i64 [ %.509.i.i, %B802.i.i ], [ %.455.i.i, %B408.i.i ]
  %.509.i.i = add nsw i64 %.445.0573.i.i, -1
  %.513.i.i = add i64 %.442.0574.i.i, 1
  %.548.i.i = add nsw i64 %at.2.2575.i.i, 8
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 range(i64 -9223372036854775799, -9223372036854775808) %.548.i.i, i64 %"$phi408.0.2.2.i.i")
  %.615.i.i = sub i64 %.13.i.i.i, %at.2.2575.i.i
  %.658565.not.i.i = icmp slt i64 %.615.i.i, 1
  br i1 %.658565.not.i.i, label %B802.i.i, label %B580.if.lr.ph.i.i

B580.if.lr.ph.i.i:                                ; preds = %B446.if.i.i
  %invariant.gep556.i.i = getelementptr i64, ptr %.69.i, i64 %.442.0574.i.i
  %.912.i.i = icmp slt i64 %.442.0574.i.i, 0
  %.913.i.i = select i1 %.912.i.i, i64 %.62.i, i64 0
  %invariant.gep564.i.i = getelementptr i64, ptr %invariant.gep556.i.i, i64 %.913.i.i
  br label %B580.if.i.i

B580.if.i.i:                                      ; preds = %B580.if.lr.ph.i.i, %B690.i.i
  %most.2.3569.i.i = phi double [ 0.000000e+00, %B580.if.lr.ph.i.i ], [ %most.3.4.i.i, %B690.i.i ]
  %best.2.3568.i.i = phi i64 [ -1, %B580.if.lr.ph.i.i ], [ %best.3.4.i.i, %B690.i.i ]
  %.605.0567.i.i = phi i64 [ %.615.i.i, %B580.if.lr.ph.i.i ], [ %.667.i.i, %B690.i.i ]
  %.602.0566.i.i = phi i64 [ %at.2.2575.i.i, %B580.if.lr.ph.i.i ], [ %.671.i.i, %B690.i.i ]
  %.667.i.i = add nsw i64 %.605.0567.i.i, -1
  %.671.i.i = add i64 %.602.0566.i.i, 1
  br i1 %.782558.not.i.i, label %B690.i.i, label %B618.if.lr.ph.i.i

B618.if.lr.ph.i.i:                                ; preds = %B580.if.i.i
  %invariant.gep.i.i = getelementptr i64, ptr %.27.i, i64 %.602.0566.i.i
  %.856.i.i = icmp slt i64 %.602.0566.i.i, 0
  %.857.i.i = select i1 %.856.i.i, i64 %.20.i, i64 0
  %invariant.gep562.i.i = getelementptr i64, ptr %invariant.gep.i.i, i64 %.857.i.i
  br label %B618.if.i.i

B618.if.i.i:                                      ; preds = %B618.if.lr.ph.i.i, %B688.i.i
  %same.2.4561.i.i = phi double [ 0.000000e+00, %B618.if.lr.ph.i.i ], [ %same.3.5.i.i, %B688.i.i ]
  %.726.0559.i.i = phi i64 [ 0, %B618.if.lr.ph.i.i ], [ %.795.i.i, %B688.i.i ]
  %.795.i.i = add nuw nsw i64 %.726.0559.i.i, 1
  %.875.i.i = mul i64 %.726.0559.i.i, %.20.i
  %gep563.i.i = getelementptr i64, ptr %invariant.gep562.i.i, i64 %.875.i.i
  %.880.i.i = load i64, ptr %gep563.i.i, align 8, !noalias !3
  %.931.i.i = mul i64 %.726.0559.i.i, %.62.i
  %gep.i.i = getelementptr i64, ptr %invariant.gep564.i.i, i64 %.931.i.i
  %.936.i.i = load i64, ptr %gep.i.i, align 8, !noalias !3
  %.939.i.i = icmp eq i64 %.880.i.i, %.936.i.i
  br i1 %.939.i.i, label %B666.i.i, label %B688.i.i

_ZN13_3cdynamic_3e5entryB4v819B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxd.exit: ; preds = %B92.i.i, %B804.i.i, %0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v819B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxd: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v819B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxd"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows10match_gapsB4v820B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows10match_gapsB4v820B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd"}
