; c3c06b930d447bfc8ddf443767aecb75

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_fold(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #0 {
  %.11.i = add i64 %a0, 32
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !0
  %.14.i = inttoptr i64 %.13.i to ptr
  %.16.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.17.i = add i64 %a0, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.22.i = inttoptr i64 %.19.i to ptr
  %.53.i = add i64 %a1, 16
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.55.i to ptr
  %.123112.not.i.i = icmp slt i64 %.16.i, 1
  br i1 %.123112.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v802B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B44.if.i.i
  %.65.0113.i.i = phi i64 [ %.136.i.i, %B44.if.i.i ], [ 0, %0 ]
  %.136.i.i = add nuw nsw i64 %.65.0113.i.i, 1
  %1 = getelementptr i64, ptr %.22.i, i64 %.65.0113.i.i
  %.191.i.i = load i64, ptr %1, align 8, !noalias !3
  %.193.i.i = add i64 %.191.i.i, %a2
  %2 = getelementptr i64, ptr %.58.i, i64 %.65.0113.i.i
  %.223.i.i = load i64, ptr %2, align 8, !noalias !3
  %.225.i.i = mul i64 %.223.i.i, -4417276706812531889
  %.226.i.i = mul i64 %.223.i.i, -7788283243316379648
  %.228.i.i = lshr i64 %.225.i.i, 33
  %.229.i.i = or disjoint i64 %.228.i.i, %.226.i.i
  %.230.i.i = mul i64 %.229.i.i, -7046029288634856825
  %.231.i.i = xor i64 %.230.i.i, %.193.i.i
  %.236.i.i = tail call i64 @llvm.fshl.i64(i64 %.231.i.i, i64 %.231.i.i, i64 27)
  %.237.i.i = mul i64 %.236.i.i, -7046029288634856825
  %.238.i.i = add i64 %.237.i.i, -8796714831421723037
  store i64 %.238.i.i, ptr %1, align 8, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.16.i, %.136.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v802B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B44.if.i.i

_ZN13_3cdynamic_3e5entryB4v802B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B44.if.i.i, %0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v802B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v802B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows4foldB4v803B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows4foldB4v803B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx"}
