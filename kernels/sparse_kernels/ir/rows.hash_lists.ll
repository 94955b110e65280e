; 8e662b13202a5b36b7a62825f6b36b33

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_hash_lists(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #0 {
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
  %.134219.not.i.i = icmp slt i64 %.88.i, 1
  br i1 %.134219.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v796B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B44.if.i.i

B252.i.i:                                         ; preds = %B202.if.i.i, %B44.if.i.i
  %h.2.1.lcssa.i.i = phi i64 [ %h.2.1214.i.i, %B44.if.i.i ], [ %h.2.1.i.i, %B202.if.i.i ]
  %.481.i.i = lshr i64 %h.2.1.lcssa.i.i, 33
  %.482.i.i = xor i64 %.481.i.i, %h.2.1.lcssa.i.i
  %.483.i.i = mul i64 %.482.i.i, -4417276706812531889
  %.484.i.i = lshr i64 %.483.i.i, 29
  %.485.i.i = xor i64 %.484.i.i, %.483.i.i
  %.486.i.i = mul i64 %.485.i.i, 1609587929392839161
  %.487.i.i = lshr i64 %.486.i.i, 32
  %.488.i.i = xor i64 %.487.i.i, %.486.i.i
  %1 = getelementptr i64, ptr %.94.i, i64 %.76.0220.i.i
  store i64 %.488.i.i, ptr %1, align 8, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.88.i, %.147.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v796B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B252.i.i
  %.76.0220.i.i = phi i64 [ %.147.i.i, %B252.i.i ], [ 0, %0 ]
  %.147.i.i = add nuw nsw i64 %.76.0220.i.i, 1
  %2 = getelementptr i64, ptr %.58.i, i64 %.76.0220.i.i
  %3 = getelementptr i8, ptr %2, i64 8
  %.206.i.i = load i64, ptr %3, align 8, !noalias !3
  %.237.i.i = load i64, ptr %2, align 8, !noalias !3
  %.238.i.i = sub i64 %.206.i.i, %.237.i.i
  %h.2.1214.i.i = add i64 %.238.i.i, -8796714831421723037
  %.385215.not.i.i = icmp slt i64 %.238.i.i, 1
  br i1 %.385215.not.i.i, label %B252.i.i, label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B44.if.i.i, %B202.if.i.i
  %h.2.1218.i.i = phi i64 [ %h.2.1.i.i, %B202.if.i.i ], [ %h.2.1214.i.i, %B44.if.i.i ]
  %.332.0217.i.i = phi i64 [ %.394.i.i, %B202.if.i.i ], [ %.238.i.i, %B44.if.i.i ]
  %.329.0216.i.i = phi i64 [ %.398.i.i, %B202.if.i.i ], [ %.237.i.i, %B44.if.i.i ]
  %.394.i.i = add nsw i64 %.332.0217.i.i, -1
  %.398.i.i = add i64 %.329.0216.i.i, 1
  %.437.i.i = icmp slt i64 %.329.0216.i.i, 0
  %.438.i.i = select i1 %.437.i.i, i64 %.16.i, i64 0
  %4 = getelementptr i64, ptr %.22.i, i64 %.329.0216.i.i
  %.452.i.i = getelementptr i64, ptr %4, i64 %.438.i.i
  %.453.i.i = load i64, ptr %.452.i.i, align 8, !noalias !3
  %.456.i.i = mul i64 %.453.i.i, -4417276706812531889
  %.457.i.i = mul i64 %.453.i.i, -7788283243316379648
  %.459.i.i = lshr i64 %.456.i.i, 33
  %.460.i.i = or disjoint i64 %.459.i.i, %.457.i.i
  %.461.i.i = mul i64 %.460.i.i, -7046029288634856825
  %.462.i.i = xor i64 %.461.i.i, %h.2.1218.i.i
  %.467.i.i = tail call i64 @llvm.fshl.i64(i64 %.462.i.i, i64 %.462.i.i, i64 27)
  %.468.i.i = mul i64 %.467.i.i, -7046029288634856825
  %h.2.1.i.i = add i64 %.468.i.i, -8796714831421723037
  %.385.i.i = icmp samesign ugt i64 %.332.0217.i.i, 1
  br i1 %.385.i.i, label %B202.if.i.i, label %B252.i.i

_ZN13_3cdynamic_3e5entryB4v796B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B252.i.i, %0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v796B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v796B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows10hash_listsB4v797B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows10hash_listsB4v797B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE"}
