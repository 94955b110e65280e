; 53e1d187fbba881980ea8c24ed0265a6

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_hash_words(i64 %a0, i64 %a1) local_unnamed_addr #0 {
  %.10.i = add i64 %a0, 32
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !0
  %.13.i = inttoptr i64 %.12.i to ptr
  %.15.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.16.i = add i64 %a0, 16
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.21.i = inttoptr i64 %.18.i to ptr
  %.52.i = add i64 %a1, 16
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !0
  %.57.i = inttoptr i64 %.54.i to ptr
  %.12098.not.i.i = icmp slt i64 %.15.i, 1
  br i1 %.12098.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v775B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B44.if.i.i
  %.62.099.i.i = phi i64 [ %.133.i.i, %B44.if.i.i ], [ 0, %0 ]
  %.133.i.i = add nuw nsw i64 %.62.099.i.i, 1
  %1 = getelementptr i32, ptr %.21.i, i64 %.62.099.i.i
  %.190.i.i = load i32, ptr %1, align 4, !noalias !3
  %.191.i.i = zext i32 %.190.i.i to i64
  %.193.i.i = mul i64 %.191.i.i, -4417276706812531889
  %.194.i.i = mul i64 %.191.i.i, -7788283243316379648
  %.196.i.i = lshr i64 %.193.i.i, 33
  %.197.i.i = or disjoint i64 %.196.i.i, %.194.i.i
  %.198.i.i = mul i64 %.197.i.i, -7046029288634856825
  %.199.i.i = xor i64 %.198.i.i, 2870177450012600269
  %.204.i.i = tail call i64 @llvm.fshl.i64(i64 %.199.i.i, i64 %.199.i.i, i64 27)
  %.205.i.i = mul i64 %.204.i.i, -7046029288634856825
  %.206.i.i = add i64 %.205.i.i, -8796714831421723037
  %.207.i.i = lshr i64 %.206.i.i, 33
  %.208.i.i = xor i64 %.207.i.i, %.206.i.i
  %.209.i.i = mul i64 %.208.i.i, -4417276706812531889
  %.210.i.i = lshr i64 %.209.i.i, 29
  %.211.i.i = xor i64 %.210.i.i, %.209.i.i
  %.212.i.i = mul i64 %.211.i.i, 1609587929392839161
  %.213.i.i = lshr i64 %.212.i.i, 32
  %.214.i.i = xor i64 %.213.i.i, %.212.i.i
  %2 = getelementptr i64, ptr %.57.i, i64 %.62.099.i.i
  store i64 %.214.i.i, ptr %2, align 8, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.15.i, %.133.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v775B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B44.if.i.i

_ZN13_3cdynamic_3e5entryB4v775B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B44.if.i.i, %0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v775B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v775B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows10hash_wordsB4v776B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows10hash_wordsB4v776B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE"}
