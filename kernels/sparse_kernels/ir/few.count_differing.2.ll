; f1d6a515d04046f208bf53bc59447e30

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #0

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_count_differing(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #1 {
  %.11.i = add i64 %a0, 32
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !0
  %.14.i = inttoptr i64 %.13.i to ptr
  %.16.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.17.i = add i64 %a0, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.22.i = inttoptr i64 %.19.i to ptr
  %.47.i = add i64 %a1, 32
  %.48.i = inttoptr i64 %.47.i to ptr
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !0
  %.50.i = inttoptr i64 %.49.i to ptr
  %.52.i = load i64, ptr %.50.i, align 8, !noalias !0
  %.53.i = add i64 %a1, 16
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.55.i to ptr
  %.62.0.i.i = and i64 %.16.i, 63
  %.92.i.i = and i64 %.16.i, -64
  %1 = tail call i64 @llvm.smax.i64(i64 %.16.i, i64 63)
  %spec.select.i.i = lshr i64 %1, 6
  br label %B134.i.i

B134.i.i:                                         ; preds = %B134.if.i.i, %0
  %.120.0.i.i = phi i64 [ 0, %0 ], [ %.191.i.i, %B134.if.i.i ]
  %.123.0.i.i = phi i64 [ %spec.select.i.i, %0 ], [ %.187.i.i, %B134.if.i.i ]
  %found.3.0.i.i = phi i64 [ 0, %0 ], [ %.240.i.i, %B134.if.i.i ]
  %.178.i.i = icmp sgt i64 %.123.0.i.i, 0
  br i1 %.178.i.i, label %B134.if.i.i, label %B304.preheader.i.i

B304.preheader.i.i:                               ; preds = %B134.i.i
  %.378242.not.i.i = icmp eq i64 %.62.0.i.i, 0
  br i1 %.378242.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v335B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B304.if.i.i

B134.if.i.i:                                      ; preds = %B134.i.i
  %.187.i.i = add nsw i64 %.123.0.i.i, -1
  %.191.i.i = add nuw i64 %.120.0.i.i, 64
  %.224.i.i = getelementptr i16, ptr %.22.i, i64 %.120.0.i.i
  %.226.i.i = load <64 x i16>, ptr %.224.i.i, align 2, !noalias !3
  %.233.i.i = getelementptr i16, ptr %.58.i, i64 %.120.0.i.i
  %.235.i.i = load <64 x i16>, ptr %.233.i.i, align 2, !noalias !3
  %.236.i.i = icmp ne <64 x i16> %.226.i.i, %.235.i.i
  %.237.i.i = bitcast <64 x i1> %.236.i.i to i64
  %.238.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.237.i.i)
  %.240.i.i = add nuw nsw i64 %.238.i.i, %found.3.0.i.i
  %.248.i.i = icmp sgt i64 %.240.i.i, %a2
  br i1 %.248.i.i, label %_ZN13_3cdynamic_3e5entryB4v335B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B134.i.i

B304.if.i.i:                                      ; preds = %B304.preheader.i.i, %B304.if.i.i
  %found.4.0245.i.i = phi i64 [ %.480.i.i, %B304.if.i.i ], [ %found.3.0.i.i, %B304.preheader.i.i ]
  %.325.0244.i.i = phi i64 [ %.387.i.i, %B304.if.i.i ], [ %.62.0.i.i, %B304.preheader.i.i ]
  %.322.0243.i.i = phi i64 [ %.391.i.i, %B304.if.i.i ], [ %.92.i.i, %B304.preheader.i.i ]
  %.387.i.i = add nsw i64 %.325.0244.i.i, -1
  %.391.i.i = add nuw nsw i64 %.322.0243.i.i, 1
  %.429.i.i = icmp slt i64 %.322.0243.i.i, 0
  %.430.i.i = select i1 %.429.i.i, i64 %.16.i, i64 0
  %2 = getelementptr i16, ptr %.22.i, i64 %.322.0243.i.i
  %.444.i.i = getelementptr i16, ptr %2, i64 %.430.i.i
  %.445.i.i = load i16, ptr %.444.i.i, align 2, !noalias !3
  %.460.i.i = select i1 %.429.i.i, i64 %.52.i, i64 0
  %3 = getelementptr i16, ptr %.58.i, i64 %.322.0243.i.i
  %.474.i.i = getelementptr i16, ptr %3, i64 %.460.i.i
  %.475.i.i = load i16, ptr %.474.i.i, align 2, !noalias !3
  %.476.i.i = icmp ne i16 %.445.i.i, %.475.i.i
  %.478.i.i = zext i1 %.476.i.i to i64
  %.480.i.i = add nuw nsw i64 %found.4.0245.i.i, %.478.i.i
  %.378.i.i = icmp sgt i64 %.325.0244.i.i, 1
  br i1 %.378.i.i, label %B304.if.i.i, label %_ZN13_3cdynamic_3e5entryB4v335B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit

_ZN13_3cdynamic_3e5entryB4v335B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B134.if.i.i, %B304.if.i.i, %B304.preheader.i.i
  %storemerge213.i.i = phi i64 [ %.480.i.i, %B304.if.i.i ], [ %found.3.0.i.i, %B304.preheader.i.i ], [ %.240.i.i, %B134.if.i.i ]
  ret i64 %storemerge213.i.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v335B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v335B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels3few15count_differingB4v336B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels3few15count_differingB4v336B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx"}
