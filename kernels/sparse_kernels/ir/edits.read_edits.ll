; 55b1663c29bc39c5be3c693b3a2ebabc

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @sparse_edits_read_edits(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr #0 {
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
  %.86.i = add i64 %a2, 32
  %.87.i = inttoptr i64 %.86.i to ptr
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.89.i = inttoptr i64 %.88.i to ptr
  %.91.i = load i64, ptr %.89.i, align 8, !noalias !0
  %.92.i = getelementptr i8, ptr %.89.i, i64 8
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !0
  %.95.i = add i64 %a2, 16
  %.96.i = inttoptr i64 %.95.i to ptr
  %.97.i = load i64, ptr %.96.i, align 8, !noalias !0
  %.100.i = inttoptr i64 %.97.i to ptr
  %.134.i = add i64 %a3, 16
  %.135.i = inttoptr i64 %.134.i to ptr
  %.136.i = load i64, ptr %.135.i, align 8, !noalias !0
  %.139.i = inttoptr i64 %.136.i to ptr
  %.164.i = add i64 %a4, 32
  %.165.i = inttoptr i64 %.164.i to ptr
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !0
  %.167.i = inttoptr i64 %.166.i to ptr
  %.169.i = load i64, ptr %.167.i, align 8, !noalias !0
  %.170.i = getelementptr i8, ptr %.167.i, i64 8
  %.171.i = load i64, ptr %.170.i, align 8, !noalias !0
  %.173.i = add i64 %a4, 16
  %.174.i = inttoptr i64 %.173.i to ptr
  %.175.i = load i64, ptr %.174.i, align 8, !noalias !0
  %.178.i = inttoptr i64 %.175.i to ptr
  %.212.i = add i64 %a5, 16
  %.213.i = inttoptr i64 %.212.i to ptr
  %.214.i = load i64, ptr %.213.i, align 8, !noalias !0
  %.217.i = inttoptr i64 %.214.i to ptr
  store i64 0, ptr %.217.i, align 8, !noalias !3
  %spec.select.i.i = tail call i64 @llvm.smax.i64(i64 %.55.i, i64 0)
  br label %B104.i.i

B104.i.i:                                         ; preds = %B720.i.i, %0
  %.167.0.i.i = phi i64 [ 0, %0 ], [ %.239.i.i, %B720.i.i ]
  %at.3.0.i.i = phi i64 [ 0, %0 ], [ %at.2.1.lcssa.i.i, %B720.i.i ]
  %exitcond1283.not.i.i = icmp eq i64 %.167.0.i.i, %spec.select.i.i
  br i1 %exitcond1283.not.i.i, label %_ZN14sparse_kernels5edits10read_editsB3v14B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit50.i, label %B106.if.i.i

B348.i.i:                                         ; preds = %B272.if.i.i
  %.673.i.i = icmp samesign ugt i64 %.548.i.i, 1099511627776
  %.676.i.i = icmp slt i64 %.603.i.i, 0
  %or.cond.i.i = select i1 %.673.i.i, i1 true, i1 %.676.i.i
  br i1 %or.cond.i.i, label %_ZN13_3cdynamic_3e5entryB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B372.i.i

B372.i.i:                                         ; preds = %B348.i.i
  %.680.i.i = icmp samesign ugt i64 %.603.i.i, 1099511627776
  %1 = icmp ugt i64 %.658.i.i, 1099511627776
  %or.cond993.i.i = select i1 %.680.i.i, i1 true, i1 %1
  br i1 %or.cond993.i.i, label %_ZN13_3cdynamic_3e5entryB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B416.i.i

B416.i.i:                                         ; preds = %B372.i.i
  %.749.i.i = lshr i64 %.603.i.i, 1
  %.751.i.i = and i64 %.603.i.i, 1
  %.754.i.i = sub nsw i64 0, %.751.i.i
  %.755.i.i = xor i64 %.749.i.i, %.754.i.i
  %.757.i.i = add nsw i64 %.755.i.i, %due.2.11279.i.i
  %.764.i.i = icmp slt i64 %.757.i.i, 0
  %.768.i.i = icmp sgt i64 %.757.i.i, %.336.i.i
  %or.cond994.i.i = select i1 %.764.i.i, i1 true, i1 %.768.i.i
  br i1 %or.cond994.i.i, label %_ZN13_3cdynamic_3e5entryB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B478.i.i

B478.i.i:                                         ; preds = %B416.i.i
  %.828.i.i = and i64 %.658.i.i, 1
  %.829.not.i.i = icmp eq i64 %.828.i.i, 0
  br i1 %.829.not.i.i, label %B504.i.i, label %B488.i.i

B488.i.i:                                         ; preds = %B478.i.i
  %.832.i.i = add nuw nsw i64 %.658.i.i, 1
  %.835.i.i = lshr exact i64 %.832.i.i, 1
  br label %B524.i.i

B504.i.i:                                         ; preds = %B478.i.i
  %.844.i.i = lshr exact i64 %.658.i.i, 1
  %2 = add nuw i64 %.844.i.i, %.757.i.i
  %.847.i.i = sub i64 %.336.i.i, %2
  br label %B524.i.i

B524.i.i:                                         ; preds = %B504.i.i, %B488.i.i
  %"$phi524.2.2.2.i.i" = phi i64 [ %.835.i.i, %B488.i.i ], [ %.847.i.i, %B504.i.i ]
  %.858.i.i = icmp slt i64 %"$phi524.2.2.2.i.i", 0
  %.862.i.i = sub nsw i64 %.336.i.i, %.757.i.i
  %.864.i.i = icmp sgt i64 %"$phi524.2.2.2.i.i", %.862.i.i
  %or.cond995.i.i = select i1 %.858.i.i, i1 true, i1 %.864.i.i
  br i1 %or.cond995.i.i, label %_ZN13_3cdynamic_3e5entryB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B564.i.i

B564.i.i:                                         ; preds = %B524.i.i
  %.952.i.i = select i1 %.521.i.i, i64 %.169.i, i64 0
  %.953.i.i = add i64 %.952.i.i, %at.2.11278.i.i
  %.973.i.i = mul i64 %.953.i.i, %.171.i
  %.977.i.i = getelementptr i64, ptr %.178.i, i64 %.973.i.i
  store i64 %.548.i.i, ptr %.977.i.i, align 8, !noalias !3
  %.1033.i.i = getelementptr i8, ptr %.977.i.i, i64 8
  store i64 %.757.i.i, ptr %.1033.i.i, align 8, !noalias !3
  %.1089.i.i = getelementptr i8, ptr %.977.i.i, i64 16
  store i64 %"$phi524.2.2.2.i.i", ptr %.1089.i.i, align 8, !noalias !3
  %.1093.i.i = add nuw nsw i64 %.548.i.i, %made.2.11280.i.i
  %.1097.i.i = add nuw nsw i64 %.1093.i.i, %"$phi524.2.2.2.i.i"
  %.1105.i.i = icmp sgt i64 %.1097.i.i, 1099511627776
  br i1 %.1105.i.i, label %_ZN13_3cdynamic_3e5entryB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B644.i.i

B644.i.i:                                         ; preds = %B564.i.i
  %.1169.i.i = add nuw nsw i64 %"$phi524.2.2.2.i.i", %.757.i.i
  %.1177.i.i = add i64 %at.2.11278.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.1177.i.i, %9
  br i1 %exitcond.not.i.i, label %B666.i.i, label %B272.if.i.i

B666.i.i:                                         ; preds = %B644.i.i, %B106.if.i.i
  %at.2.1.lcssa.i.i = phi i64 [ %at.3.0.i.i, %B106.if.i.i ], [ %9, %B644.i.i ]
  %made.2.1.lcssa.i.i = phi i64 [ 0, %B106.if.i.i ], [ %.1097.i.i, %B644.i.i ]
  %3 = getelementptr i64, ptr %.139.i, i64 %.167.0.i.i
  %.1219.i.i = load i64, ptr %3, align 8, !noalias !3
  %or.cond996.i.i = icmp ugt i64 %.1219.i.i, 1099511627776
  br i1 %or.cond996.i.i, label %_ZN14sparse_kernels5edits10read_editsB3v14B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit50.i, label %B720.i.i

B720.i.i:                                         ; preds = %B666.i.i
  %4 = getelementptr i64, ptr %.217.i, i64 %.167.0.i.i
  %.1333.i.i = load i64, ptr %4, align 8, !noalias !3
  %.1335.i.i = add nuw nsw i64 %.1219.i.i, %made.2.1.lcssa.i.i
  %.1369.i.i = add i64 %.1335.i.i, %.1333.i.i
  %5 = getelementptr i64, ptr %.217.i, i64 %.239.i.i
  store i64 %.1369.i.i, ptr %5, align 8, !noalias !3
  %.1437.i.i = icmp sgt i64 %.1369.i.i, 1099511627776
  br i1 %.1437.i.i, label %_ZN14sparse_kernels5edits10read_editsB3v14B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit50.i, label %B104.i.i

B106.if.i.i:                                      ; preds = %B104.i.i
  %.239.i.i = add nuw i64 %.167.0.i.i, 1
  %6 = getelementptr i64, ptr %.25.i, i64 %.239.i.i
  %.304.i.i = load i64, ptr %6, align 8, !noalias !3
  %7 = getelementptr i64, ptr %.25.i, i64 %.167.0.i.i
  %.335.i.i = load i64, ptr %7, align 8, !noalias !3
  %.336.i.i = sub nsw i64 %.304.i.i, %.335.i.i
  %8 = getelementptr i64, ptr %.61.i, i64 %.167.0.i.i
  %.376.i.i = load i64, ptr %8, align 8, !noalias !3
  %.4561276.not.i.i = icmp slt i64 %.376.i.i, 1
  br i1 %.4561276.not.i.i, label %B666.i.i, label %B272.if.preheader.i.i

B272.if.preheader.i.i:                            ; preds = %B106.if.i.i
  %9 = add i64 %.376.i.i, %at.3.0.i.i
  br label %B272.if.i.i

B272.if.i.i:                                      ; preds = %B272.if.preheader.i.i, %B644.i.i
  %made.2.11280.i.i = phi i64 [ %.1097.i.i, %B644.i.i ], [ 0, %B272.if.preheader.i.i ]
  %due.2.11279.i.i = phi i64 [ %.1169.i.i, %B644.i.i ], [ 0, %B272.if.preheader.i.i ]
  %at.2.11278.i.i = phi i64 [ %.1177.i.i, %B644.i.i ], [ %at.3.0.i.i, %B272.if.preheader.i.i ]
  %.521.i.i = icmp slt i64 %at.2.11278.i.i, 0
  %.522.i.i = select i1 %.521.i.i, i64 %.91.i, i64 0
  %.523.i.i = add i64 %.522.i.i, %at.2.11278.i.i
  %.543.i.i = mul i64 %.523.i.i, %.93.i
  %.547.i.i = getelementptr i64, ptr %.100.i, i64 %.543.i.i
  %.548.i.i = load i64, ptr %.547.i.i, align 8, !noalias !3
  %.602.i.i = getelementptr i8, ptr %.547.i.i, i64 8
  %.603.i.i = load i64, ptr %.602.i.i, align 8, !noalias !3
  %.657.i.i = getelementptr i8, ptr %.547.i.i, i64 16
  %.658.i.i = load i64, ptr %.657.i.i, align 8, !noalias !3
  %.669.i.i = icmp slt i64 %.548.i.i, 0
  br i1 %.669.i.i, label %_ZN13_3cdynamic_3e5entryB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %B348.i.i

_ZN14sparse_kernels5edits10read_editsB3v14B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit50.i: ; preds = %B720.i.i, %B666.i.i, %B104.i.i
  %10 = zext i1 %exitcond1283.not.i.i to i64
  br label %_ZN13_3cdynamic_3e5entryB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit

_ZN13_3cdynamic_3e5entryB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit: ; preds = %B348.i.i, %B372.i.i, %B416.i.i, %B524.i.i, %B564.i.i, %B272.if.i.i, %_ZN14sparse_kernels5edits10read_editsB3v14B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit50.i
  %exitcond1283.not.i52.i = phi i64 [ %10, %_ZN14sparse_kernels5edits10read_editsB3v14B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit50.i ], [ 0, %B272.if.i.i ], [ 0, %B564.i.i ], [ 0, %B524.i.i ], [ 0, %B416.i.i ], [ 0, %B372.i.i ], [ 0, %B348.i.i ]
  ret i64 %exitcond1283.not.i52.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5edits10read_editsB3v14B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5edits10read_editsB3v14B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
