; 57e6c037d79c99d99deaa8af46abec79

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_hash_slices(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #0 {
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
  %.83.i = add i64 %a2, 32
  %.84.i = inttoptr i64 %.83.i to ptr
  %.85.i = load i64, ptr %.84.i, align 8, !noalias !0
  %.86.i = inttoptr i64 %.85.i to ptr
  %.88.i = load i64, ptr %.86.i, align 8, !noalias !0
  %.89.i = add i64 %a2, 16
  %.90.i = inttoptr i64 %.89.i to ptr
  %.91.i = load i64, ptr %.90.i, align 8, !noalias !0
  %.94.i = inttoptr i64 %.91.i to ptr
  %.134275.not.i.i = icmp slt i64 %.88.i, 1
  br i1 %.134275.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v787B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B44.if.i.i

B168.i.i:                                         ; preds = %B44.if.i.i, %B356.i.i
  %at.2.1.i.i = phi i64 [ %.456.i.i, %B356.i.i ], [ %.205.i.i, %B44.if.i.i ]
  %h.3.1.i.i = phi i64 [ %.450.i.i, %B356.i.i ], [ %.249.i.i, %B44.if.i.i ]
  br label %B238.if.i.i

B356.i.i:                                         ; preds = %B238.if.i.i
  %.437.i.i = mul i64 %.423.i.i, -4417276706812531889
  %.438.i.i = mul i64 %.423.i.i, -7788283243316379648
  %.440.i.i = lshr i64 %.437.i.i, 33
  %.441.i.i = or disjoint i64 %.440.i.i, %.438.i.i
  %.442.i.i = mul i64 %.441.i.i, -7046029288634856825
  %.443.i.i = xor i64 %.442.i.i, %h.3.1.i.i
  %.448.i.i = tail call i64 @llvm.fshl.i64(i64 %.443.i.i, i64 %.443.i.i, i64 27)
  %.449.i.i = mul i64 %.448.i.i, -7046029288634856825
  %.450.i.i = add i64 %.449.i.i, -8796714831421723037
  %.456.i.i = add nsw i64 %at.2.1.i.i, 8
  %.461.i.i = add nsw i64 %at.2.1.i.i, 16
  %.463.not.i.i = icmp sgt i64 %.461.i.i, %.237.i.i
  br i1 %.463.not.i.i, label %B416.i.i, label %B168.i.i

B416.i.i:                                         ; preds = %B356.i.i, %B44.if.i.i
  %at.3.2.i.i = phi i64 [ %.205.i.i, %B44.if.i.i ], [ %.456.i.i, %B356.i.i ]
  %h.4.2.i.i = phi i64 [ %.249.i.i, %B44.if.i.i ], [ %.450.i.i, %B356.i.i ]
  %.480.i.i = icmp slt i64 %at.3.2.i.i, %.237.i.i
  br i1 %.480.i.i, label %B428.i.i, label %B654.i.i

B428.i.i:                                         ; preds = %B416.i.i
  %.489.i.i = sub nsw i64 %.237.i.i, %at.3.2.i.i
  br label %B504.if.i.i

B622.i.loopexit.i:                                ; preds = %B504.if.i.i
  %.663.i.i = mul i64 %.645.i.i, -4417276706812531889
  %.664.i.i = mul i64 %.645.i.i, -7788283243316379648
  %.666.i.i = lshr i64 %.663.i.i, 33
  %.667.i.i = or disjoint i64 %.666.i.i, %.664.i.i
  %.668.i.i = mul i64 %.667.i.i, -7046029288634856825
  %.669.i.i = xor i64 %.668.i.i, %h.4.2.i.i
  %.674.i.i = tail call i64 @llvm.fshl.i64(i64 %.669.i.i, i64 %.669.i.i, i64 27)
  %.675.i.i = mul i64 %.674.i.i, -7046029288634856825
  %.676.i.i = add i64 %.675.i.i, -8796714831421723037
  br label %B654.i.i

B654.i.i:                                         ; preds = %B622.i.loopexit.i, %B416.i.i
  %h.5.1.i.i = phi i64 [ %.676.i.i, %B622.i.loopexit.i ], [ %h.4.2.i.i, %B416.i.i ]
  %.690.i.i = lshr i64 %h.5.1.i.i, 33
  %.691.i.i = xor i64 %.690.i.i, %h.5.1.i.i
  %.692.i.i = mul i64 %.691.i.i, -4417276706812531889
  %.693.i.i = lshr i64 %.692.i.i, 29
  %.694.i.i = xor i64 %.693.i.i, %.692.i.i
  %.695.i.i = mul i64 %.694.i.i, 1609587929392839161
  %.696.i.i = lshr i64 %.695.i.i, 32
  %.697.i.i = xor i64 %.696.i.i, %.695.i.i
  %1 = getelementptr i64, ptr %.94.i, i64 %.76.0276.i.i
  store i64 %.697.i.i, ptr %1, align 8, !noalias !3
  %exitcond279.not.i.i = icmp eq i64 %.88.i, %.147.i.i
  br i1 %exitcond279.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v787B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B654.i.i
  %.76.0276.i.i = phi i64 [ %.147.i.i, %B654.i.i ], [ 0, %0 ]
  %.147.i.i = add nuw nsw i64 %.76.0276.i.i, 1
  %2 = getelementptr i64, ptr %.58.i, i64 %.76.0276.i.i
  %.205.i.i = load i64, ptr %2, align 8, !noalias !3
  %3 = getelementptr i8, ptr %2, i64 8
  %.237.i.i = load i64, ptr %3, align 8, !noalias !3
  %.248.i.i = sub nsw i64 %.237.i.i, %.205.i.i
  %.249.i.i = add i64 %.248.i.i, 2870177450012600261
  %.256.i.i = add nsw i64 %.205.i.i, 8
  %.258.not.i.i = icmp sgt i64 %.256.i.i, %.237.i.i
  br i1 %.258.not.i.i, label %B416.i.i, label %B168.i.i

B238.if.i.i:                                      ; preds = %B238.if.i.i, %B168.i.i
  %word.4.3270.i.i = phi i64 [ 0, %B168.i.i ], [ %.423.i.i, %B238.if.i.i ]
  %.293.0268.i.i = phi i64 [ 0, %B168.i.i ], [ %.362.i.i, %B238.if.i.i ]
  %.362.i.i = add nuw nsw i64 %.293.0268.i.i, 1
  %.388.i.i = add nsw i64 %.293.0268.i.i, %at.2.1.i.i
  %.402.i.i = icmp slt i64 %.388.i.i, 0
  %.403.i.i = select i1 %.402.i.i, i64 %.16.i, i64 0
  %4 = getelementptr i8, ptr %.22.i, i64 %.388.i.i
  %.417.i.i = getelementptr i8, ptr %4, i64 %.403.i.i
  %.418.i.i = load i8, ptr %.417.i.i, align 1, !noalias !3
  %.419.i.i = zext i8 %.418.i.i to i64
  %.420.i.i = shl nsw i64 %.293.0268.i.i, 3
  %.421.i.i = shl i64 %.419.i.i, %.420.i.i
  %.423.i.i = or i64 %.421.i.i, %word.4.3270.i.i
  %exitcond.not.i.i = icmp eq i64 %.362.i.i, 8
  br i1 %exitcond.not.i.i, label %B356.i.i, label %B238.if.i.i

B504.if.i.i:                                      ; preds = %B504.if.i.i, %B428.i.i
  %word.5.2274.i.i = phi i64 [ %.645.i.i, %B504.if.i.i ], [ 0, %B428.i.i ]
  %.515.0272.i.i = phi i64 [ %.584.i.i, %B504.if.i.i ], [ 0, %B428.i.i ]
  %.584.i.i = add nuw nsw i64 %.515.0272.i.i, 1
  %.610.i.i = add nsw i64 %.515.0272.i.i, %at.3.2.i.i
  %.624.i.i = icmp slt i64 %.610.i.i, 0
  %.625.i.i = select i1 %.624.i.i, i64 %.16.i, i64 0
  %5 = getelementptr i8, ptr %.22.i, i64 %.610.i.i
  %.639.i.i = getelementptr i8, ptr %5, i64 %.625.i.i
  %.640.i.i = load i8, ptr %.639.i.i, align 1, !noalias !3
  %.641.i.i = zext i8 %.640.i.i to i64
  %.642.i.i = shl nsw i64 %.515.0272.i.i, 3
  %.643.i.i = shl i64 %.641.i.i, %.642.i.i
  %.645.i.i = or i64 %.643.i.i, %word.5.2274.i.i
  %exitcond278.not.i.i = icmp eq i64 %.584.i.i, %.489.i.i
  br i1 %exitcond278.not.i.i, label %B622.i.loopexit.i, label %B504.if.i.i

_ZN13_3cdynamic_3e5entryB4v787B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B654.i.i, %0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v787B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v787B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows11hash_slicesB4v788B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows11hash_slicesB4v788B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE"}
