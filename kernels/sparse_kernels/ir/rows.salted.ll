; 87f660f1e8dfc385194bee5b1228db2a

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_salted(i64 %a0, i64 %a1) local_unnamed_addr #0 {
  %.10.i = add i64 %a0, 32
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !0
  %.13.i = inttoptr i64 %.12.i to ptr
  %.15.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.16.i = add i64 %a0, 16
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.21.i = inttoptr i64 %.18.i to ptr
  %.12183.not.i.i = icmp slt i64 %.15.i, 1
  br i1 %.12183.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v807B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B142.if.lr.ph.i.i

B142.if.lr.ph.i.i:                                ; preds = %0
  %.20.i.i = mul i64 %a1, -7046029288634856825
  %.21.i.i = add i64 %.20.i.i, 2870177450012600261
  %.22.i.i = lshr i64 %.21.i.i, 33
  %.23.i.i = xor i64 %.22.i.i, %.21.i.i
  %.24.i.i = mul i64 %.23.i.i, -4417276706812531889
  %.25.i.i = lshr i64 %.24.i.i, 29
  %.26.i.i = xor i64 %.25.i.i, %.24.i.i
  %.27.i.i = mul i64 %.26.i.i, 1609587929392839161
  %.28.i.i = lshr i64 %.27.i.i, 32
  %invariant.op = xor i64 %.28.i.i, %.27.i.i
  br label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B142.if.i.i, %B142.if.lr.ph.i.i
  %.63.084.i.i = phi i64 [ 0, %B142.if.lr.ph.i.i ], [ %.134.i.i, %B142.if.i.i ]
  %.134.i.i = add nuw nsw i64 %.63.084.i.i, 1
  %1 = getelementptr i64, ptr %.21.i, i64 %.63.084.i.i
  %.189.i.i = load i64, ptr %1, align 8, !noalias !3
  %.191.reass.i.reass.i.reass.reass = xor i64 %.189.i.i, %invariant.op
  %.192.i.i = lshr i64 %.191.reass.i.reass.i.reass.reass, 33
  %.193.i.i = xor i64 %.192.i.i, %.191.reass.i.reass.i.reass.reass
  %.194.i.i = mul i64 %.193.i.i, -4417276706812531889
  %.195.i.i = lshr i64 %.194.i.i, 29
  %.196.i.i = xor i64 %.195.i.i, %.194.i.i
  %.197.i.i = mul i64 %.196.i.i, 1609587929392839161
  %.198.i.i = lshr i64 %.197.i.i, 32
  %.199.i.i = xor i64 %.198.i.i, %.197.i.i
  store i64 %.199.i.i, ptr %1, align 8, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.134.i.i, %.15.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v807B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B142.if.i.i

_ZN13_3cdynamic_3e5entryB4v807B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B142.if.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v807B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v807B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows6saltedB4v808B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows6saltedB4v808B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedEx"}
