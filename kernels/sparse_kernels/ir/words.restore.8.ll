; a6788564148e22fae19aec28ce2f3507

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_words_restore(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10, i64 %a11, i64 %a12) local_unnamed_addr #0 {
  %.21.i = add i64 %a0, 32
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.24.i = inttoptr i64 %.23.i to ptr
  %.26.i = load i64, ptr %.24.i, align 8, !noalias !0
  %.27.i = add i64 %a0, 16
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !0
  %.32.i = inttoptr i64 %.29.i to ptr
  %.63.i = add i64 %a1, 16
  %.64.i = inttoptr i64 %.63.i to ptr
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !0
  %.68.i = inttoptr i64 %.65.i to ptr
  %.99.i = add i64 %a2, 16
  %.100.i = inttoptr i64 %.99.i to ptr
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !0
  %.104.i = inttoptr i64 %.101.i to ptr
  %.129.i = add i64 %a4, 32
  %.130.i = inttoptr i64 %.129.i to ptr
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !0
  %.132.i = inttoptr i64 %.131.i to ptr
  %.134.i = load i64, ptr %.132.i, align 8, !noalias !0
  %.135.i = add i64 %a4, 16
  %.136.i = inttoptr i64 %.135.i to ptr
  %.137.i = load i64, ptr %.136.i, align 8, !noalias !0
  %.140.i = inttoptr i64 %.137.i to ptr
  %.165.i = add i64 %a5, 32
  %.166.i = inttoptr i64 %.165.i to ptr
  %.167.i = load i64, ptr %.166.i, align 8, !noalias !0
  %.168.i = inttoptr i64 %.167.i to ptr
  %.170.i = load i64, ptr %.168.i, align 8, !noalias !0
  %.171.i = add i64 %a5, 16
  %.172.i = inttoptr i64 %.171.i to ptr
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !0
  %.176.i = inttoptr i64 %.173.i to ptr
  %.207.i = add i64 %a6, 16
  %.208.i = inttoptr i64 %.207.i to ptr
  %.209.i = load i64, ptr %.208.i, align 8, !noalias !0
  %.212.i = inttoptr i64 %.209.i to ptr
  %.243.i = add i64 %a7, 16
  %.244.i = inttoptr i64 %.243.i to ptr
  %.245.i = load i64, ptr %.244.i, align 8, !noalias !0
  %.248.i = inttoptr i64 %.245.i to ptr
  %.273.i = add i64 %a8, 32
  %.274.i = inttoptr i64 %.273.i to ptr
  %.275.i = load i64, ptr %.274.i, align 8, !noalias !0
  %.276.i = inttoptr i64 %.275.i to ptr
  %.278.i = load i64, ptr %.276.i, align 8, !noalias !0
  %.279.i = add i64 %a8, 16
  %.280.i = inttoptr i64 %.279.i to ptr
  %.281.i = load i64, ptr %.280.i, align 8, !noalias !0
  %.284.i = inttoptr i64 %.281.i to ptr
  %.309.i = add i64 %a9, 32
  %.310.i = inttoptr i64 %.309.i to ptr
  %.311.i = load i64, ptr %.310.i, align 8, !noalias !0
  %.312.i = inttoptr i64 %.311.i to ptr
  %.314.i = load i64, ptr %.312.i, align 8, !noalias !0
  %.315.i = add i64 %a9, 16
  %.316.i = inttoptr i64 %.315.i to ptr
  %.317.i = load i64, ptr %.316.i, align 8, !noalias !0
  %.320.i = inttoptr i64 %.317.i to ptr
  %.345.i = add i64 %a12, 32
  %.346.i = inttoptr i64 %.345.i to ptr
  %.347.i = load i64, ptr %.346.i, align 8, !noalias !0
  %.348.i = inttoptr i64 %.347.i to ptr
  %.350.i = load i64, ptr %.348.i, align 8, !noalias !0
  %.351.i = add i64 %a12, 16
  %.352.i = inttoptr i64 %.351.i to ptr
  %.353.i = load i64, ptr %.352.i, align 8, !noalias !0
  %.356.i = inttoptr i64 %.353.i to ptr
  %spec.select.i.i = tail call i64 @llvm.smax.i64(i64 %.170.i, i64 0)
  %.415.i.i = add i64 %.134.i, -96
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.26.i, i64 %.350.i)
  %.98.i.i.i = icmp sgt i64 %a3, 0
  %.99.i.i.i = sub nsw i64 256, %a3
  %.100.i.i.i = mul i64 %.99.i.i.i, 72340172838076673
  %.1197.i.i = icmp sgt i64 %.314.i, 0
  %.1559.not.i.i = icmp eq i64 %a10, 0
  %.55.not.i.i.i = icmp ne i64 %a11, 0
  %..i.i.i = sext i1 %.55.not.i.i.i to i64
  %.78.i.i.i = select i1 %.55.not.i.i.i, i64 -9223372036854775808, i64 0
  %.369.i.i.i = insertelement <4 x i64> poison, i64 %..i.i.i, i64 0
  %.370.i.i.i = shufflevector <4 x i64> %.369.i.i.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %.379.i.i.i = and <4 x i64> %.370.i.i.i, splat (i64 -9223372036854775808)
  %.1760.not.i.i = icmp eq i64 %a11, 0
  br label %B84.i.i

B84.i.i:                                          ; preds = %B894.i.i, %0
  %.186.0.i.i = phi i64 [ 0, %0 ], [ %.258.i.i, %B894.i.i ]
  %at.2.0.i.i = phi i64 [ 0, %0 ], [ %at.3.2.i.i, %B894.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.186.0.i.i, %spec.select.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v149B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit, label %B88.i.i

B88.i.i:                                          ; preds = %B84.i.i
  %.258.i.i = add nuw i64 %.186.0.i.i, 1
  %1 = getelementptr i64, ptr %.176.i, i64 %.186.0.i.i
  %.316.i.i = load i64, ptr %1, align 8, !noalias !3
  %2 = getelementptr i64, ptr %.212.i, i64 %.186.0.i.i
  %.347.i.i = load i64, ptr %2, align 8, !noalias !3
  %3 = getelementptr i64, ptr %.248.i, i64 %.186.0.i.i
  %.378.i.i = load i64, ptr %3, align 8, !noalias !3
  %.380.i.i = add nsw i64 %.378.i.i, %at.2.0.i.i
  %.391.i.i = icmp slt i64 %.316.i.i, 0
  %.394.i.i = icmp slt i64 %.347.i.i, 0
  %or.cond.i.i = select i1 %.391.i.i, i1 true, i1 %.394.i.i
  %.404.i.i = icmp sgt i64 %.347.i.i, %.134.i
  %or.cond1039.i.i = select i1 %or.cond.i.i, i1 true, i1 %.404.i.i
  br i1 %or.cond1039.i.i, label %_ZN13_3cdynamic_3e5entryB4v149B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit, label %B190.i.i

B190.i.i:                                         ; preds = %B88.i.i
  %4 = shl i64 %.347.i.i, 2
  %.416.i.i = sub i64 %.415.i.i, %4
  %.418.i.i = icmp sgt i64 %.316.i.i, %.416.i.i
  br i1 %.418.i.i, label %_ZN13_3cdynamic_3e5entryB4v149B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit, label %B248.i.i

B248.i.i:                                         ; preds = %B190.i.i
  %.522.i.i = icmp slt i64 %.378.i.i, 0
  %.567.i.i = icmp sgt i64 %.380.i.i, %.13.i.i.i
  %or.cond1464.i.i = select i1 %.522.i.i, i1 true, i1 %.567.i.i
  br i1 %or.cond1464.i.i, label %_ZN13_3cdynamic_3e5entryB4v149B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit, label %B340.i.i

B340.i.i:                                         ; preds = %B248.i.i
  %.651.i.i = shl i64 %.316.i.i, 3
  %.656.i.i = shl i64 %.347.i.i, 5
  %.658.i.i = add i64 %.656.i.i, %.651.i.i
  %.671.not.i.i = icmp eq i64 %.378.i.i, 0
  br i1 %.671.not.i.i, label %B894.i.i, label %B526.endif.else.endif.i.i

B694.i.i:                                         ; preds = %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i
  br i1 %.1197.i.i, label %B716.else.endif.i.i, label %B776.i.i

B776.i.i:                                         ; preds = %B694.i.i
  br i1 %.1559.not.i.i, label %B828.i.i, label %B780.else.endif.i.i

B828.i.i:                                         ; preds = %B776.i.i
  %.125114.not.i.i.i = icmp slt i64 %.832.i.i, 1
  %or.cond.i = select i1 %.1760.not.i.i, i1 true, i1 %.125114.not.i.i.i
  br i1 %or.cond.i, label %NRT_decref.exit1266.i.i, label %B134.if.i.i.i

B134.if.i.i.i:                                    ; preds = %B828.i.i, %B134.if.i.i.i
  %.67.0115.i.i.i = phi i64 [ %.138.i.i.i, %B134.if.i.i.i ], [ 0, %B828.i.i ]
  %.138.i.i.i = add nuw nsw i64 %.67.0115.i.i.i, 1
  %5 = getelementptr i64, ptr %.857.i.i, i64 %.67.0115.i.i.i
  %.192.i.i.i = load i64, ptr %5, align 8, !noalias !6
  %.229.i.i.i = tail call i64 @llvm.fshl.i64(i64 %.192.i.i.i, i64 %.192.i.i.i, i64 63)
  store i64 %.229.i.i.i, ptr %5, align 8, !noalias !6
  %exitcond.not.i.i.i = icmp eq i64 %.832.i.i, %.138.i.i.i
  br i1 %exitcond.not.i.i.i, label %NRT_decref.exit1266.i.i, label %B134.if.i.i.i

NRT_decref.exit1266.i.i:                          ; preds = %B410.if.i.i.i, %B134.if.i.i.i, %B184.if.i.i.i, %B410.preheader.i.i.i, %B716.endif.else.endif.endif.i.i, %B828.i.i
  %.1812.i.i = add nuw nsw i64 %.841.i.i, %at.4.1.i.i
  %.1818.i.i = icmp slt i64 %.1812.i.i, %.380.i.i
  br i1 %.1818.i.i, label %B526.endif.else.endif.i.i, label %B894.i.i

B894.i.i:                                         ; preds = %NRT_decref.exit1266.i.i, %B340.i.i
  %at.3.2.i.i = phi i64 [ %at.2.0.i.i, %B340.i.i ], [ %.1812.i.i, %NRT_decref.exit1266.i.i ]
  %position.3.2.i.i = phi i64 [ %.651.i.i, %B340.i.i ], [ %storemerge.i.i.i, %NRT_decref.exit1266.i.i ]
  %reass.sub = sub i64 %position.3.2.i.i, %.651.i.i
  %.1840.i.i = add i64 %reass.sub, 31
  %.1841.i.i = lshr i64 %.1840.i.i, 5
  %.1845.not.i.i = icmp eq i64 %.1841.i.i, %.347.i.i
  br i1 %.1845.not.i.i, label %B84.i.i, label %_ZN13_3cdynamic_3e5entryB4v149B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit

B526.endif.endif.i.i:                             ; preds = %B526.endif.else.endif.endif.endif.if.i.i, %B526.endif.else.endif.endif.endif.i.i
  %.744.sroa.13.0.i.i = phi i64 [ %.350.i, %B526.endif.else.endif.endif.endif.if.i.i ], [ %.744.sroa.13.1.i.i, %B526.endif.else.endif.endif.endif.i.i ]
  %.832.i.i = sub i64 %.744.sroa.13.0.i.i, %.744.sroa.0.3.i.i
  %.841.i.i = tail call i64 @llvm.smax.i64(i64 %.832.i.i, i64 0)
  %.857.i.i = getelementptr i64, ptr %.356.i, i64 %.744.sroa.0.3.i.i
  %.930.not.i.i = icmp slt i64 %at.4.1.i.i, %.26.i
  br i1 %.930.not.i.i, label %B526.endif.endif.else.endif.endif.i.i, label %B526.endif.endif.else.endif.if.i.i, !prof !9

B526.endif.else.endif.i.i:                        ; preds = %B340.i.i, %NRT_decref.exit1266.i.i
  %at.4.1.i.i = phi i64 [ %.1812.i.i, %NRT_decref.exit1266.i.i ], [ %at.2.0.i.i, %B340.i.i ]
  %position.2.1.i.i = phi i64 [ %storemerge.i.i.i, %NRT_decref.exit1266.i.i ], [ %.651.i.i, %B340.i.i ]
  %.683.i.i = add nuw nsw i64 %at.4.1.i.i, 4096
  %.13.i1193.i.i = tail call i64 @llvm.smin.i64(i64 %.380.i.i, i64 %.683.i.i)
  %.764.not.i.i = icmp slt i64 %at.4.1.i.i, %.350.i
  br i1 %.764.not.i.i, label %B526.endif.else.endif.endif.i.i, label %B526.endif.else.endif.if.i.i, !prof !9

B526.endif.else.endif.if.i.i:                     ; preds = %B526.endif.else.endif.i.i
  br label %B526.endif.else.endif.endif.i.i

B526.endif.else.endif.endif.i.i:                  ; preds = %B526.endif.else.endif.if.i.i, %B526.endif.else.endif.i.i
  %.744.sroa.0.3.i.i = phi i64 [ %.350.i, %B526.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B526.endif.else.endif.i.i ]
  %.771.i.i = icmp slt i64 %.13.i1193.i.i, 0
  %.772.i.i = select i1 %.771.i.i, i64 %.350.i, i64 0
  %.773.i.i = add i64 %.772.i.i, %.13.i1193.i.i
  %.776.i.i = icmp slt i64 %.773.i.i, 0
  br i1 %.776.i.i, label %B526.endif.else.endif.endif.if.i.i, label %B526.endif.else.endif.endif.endif.i.i, !prof !10

B526.endif.else.endif.endif.if.i.i:               ; preds = %B526.endif.else.endif.endif.i.i
  br label %B526.endif.else.endif.endif.endif.i.i

B526.endif.else.endif.endif.endif.i.i:            ; preds = %B526.endif.else.endif.endif.if.i.i, %B526.endif.else.endif.endif.i.i
  %.744.sroa.13.1.i.i = phi i64 [ 0, %B526.endif.else.endif.endif.if.i.i ], [ %.773.i.i, %B526.endif.else.endif.endif.i.i ]
  %.781.not.i.i = icmp slt i64 %.773.i.i, %.350.i
  br i1 %.781.not.i.i, label %B526.endif.endif.i.i, label %B526.endif.else.endif.endif.endif.if.i.i, !prof !9

B526.endif.else.endif.endif.endif.if.i.i:         ; preds = %B526.endif.else.endif.endif.endif.i.i
  br label %B526.endif.endif.i.i

B252.i.i.i:                                       ; preds = %B526.endif.endif.else.endif.endif.i.i, %B596.i.i.i
  %position.3.0.i.i.i = phi i64 [ %position.4.1.i.i.i, %B596.i.i.i ], [ %position.2.1.i.i, %B526.endif.endif.else.endif.endif.i.i ]
  %i.3.0.i.i.i = phi i64 [ %.645.i.i.i, %B596.i.i.i ], [ 0, %B526.endif.endif.else.endif.endif.i.i ]
  br i1 %.98.i.i.i, label %B256.i.i.i, label %B376.i.i.i

B256.i.i.i:                                       ; preds = %B252.i.i.i
  %.135.i.i.i = getelementptr i8, ptr %.1023.i.i, i64 %i.3.0.i.i.i
  %.137.i.i.i = load i64, ptr %.135.i.i.i, align 1, !noalias !11
  %.139.i.i.i = and i64 %.137.i.i.i, %.100.i.i.i
  %.140.i.i.i = icmp eq i64 %.139.i.i.i, 0
  br i1 %.140.i.i.i, label %B338.i.i.i, label %B376.i.i.i

B338.i.i.i:                                       ; preds = %B256.i.i.i
  %6 = bitcast i64 %.137.i.i.i to <8 x i8>
  %.167.i.i.i = zext <8 x i8> %6 to <8 x i64>
  %.168.i.i.i = getelementptr i64, ptr %.857.i.i, i64 %i.3.0.i.i.i
  store <8 x i64> %.167.i.i.i, ptr %.168.i.i.i, align 1, !noalias !11
  br label %B596.i.i.i

B376.i.i.i:                                       ; preds = %B256.i.i.i, %B252.i.i.i
  %.174.i.i.i = icmp ugt i64 %position.3.0.i.i.i, %.658.i.i
  br i1 %.174.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, label %B422.if.i.i.i

B596.i.i.i:                                       ; preds = %B422.if.i.i.i, %B338.i.i.i
  %position.4.1.i.i.i = phi i64 [ %position.3.0.i.i.i, %B338.i.i.i ], [ %.571.i.i.i, %B422.if.i.i.i ]
  %.645.i.i.i = add nuw nsw i64 %i.3.0.i.i.i, 8
  %.651.i.i.i = add nuw i64 %i.3.0.i.i.i, 16
  %.653.not.i.i.i = icmp ugt i64 %.651.i.i.i, %.841.i.i
  br i1 %.653.not.i.i.i, label %B608.i.i.i, label %B252.i.i.i

B608.i.i.i:                                       ; preds = %B596.i.i.i, %B526.endif.endif.else.endif.endif.i.i
  %position.6.1.i.i.i = phi i64 [ %position.2.1.i.i, %B526.endif.endif.else.endif.endif.i.i ], [ %position.4.1.i.i.i, %B596.i.i.i ]
  %i.4.1.i.i.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif.i.i ], [ %.645.i.i.i, %B596.i.i.i ]
  %.676.i.i.i = icmp uge i64 %i.4.1.i.i.i, %.841.i.i
  %.693.not.i.i.i = icmp ugt i64 %position.6.1.i.i.i, %.658.i.i
  %or.cond.i.i.i = select i1 %.676.i.i.i, i1 true, i1 %.693.not.i.i.i
  br i1 %or.cond.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i.i

B734.i.i.i:                                       ; preds = %B608.i.i.i, %B734.i.i.i
  %position.7.1.i.i.i = phi i64 [ %.920.i.i.i, %B734.i.i.i ], [ %position.6.1.i.i.i, %B608.i.i.i ]
  %i.5.1.i.i.i = phi i64 [ %.980.i.i.i, %B734.i.i.i ], [ %i.4.1.i.i.i, %B608.i.i.i ]
  %.729.i.i.i = getelementptr i8, ptr %.1023.i.i, i64 %i.5.1.i.i.i
  %.730.i.i.i = load i8, ptr %.729.i.i.i, align 1, !noalias !11
  %.773.i.i.i = zext i8 %.730.i.i.i to i64
  %.798.i.i.i = getelementptr i8, ptr %.68.i, i64 %.773.i.i.i
  %.799.i.i.i = load i8, ptr %.798.i.i.i, align 1, !noalias !11
  %.803.i.i.i = zext i8 %.799.i.i.i to i64
  %.808.i.i.i = lshr i64 %position.7.1.i.i.i, 3
  %.820.i.i.i = getelementptr i8, ptr %.140.i, i64 %.808.i.i.i
  %.822.i.i.i = load i64, ptr %.820.i.i.i, align 1, !noalias !11
  %.845.i.i.i = getelementptr i8, ptr %.820.i.i.i, i64 4
  %.847.i.i.i = load i64, ptr %.845.i.i.i, align 1, !noalias !11
  %.824.i.i.i = and i64 %position.7.1.i.i.i, 7
  %.825.i.i.i = lshr i64 %.822.i.i.i, %.824.i.i.i
  %.857.i.i.i = and i64 %.825.i.i.i, 4294967295
  %.855.i.i.i = lshr i64 %.847.i.i.i, %.824.i.i.i
  %.860.i.i.i = shl i64 %.855.i.i.i, 32
  %.861.i.i.i = or disjoint i64 %.860.i.i.i, %.857.i.i.i
  %.901.i.i.i = getelementptr i64, ptr %.104.i, i64 %.773.i.i.i
  %.902.i.i.i = load i64, ptr %.901.i.i.i, align 8, !noalias !11
  %notmask553.i.i.i = shl nsw i64 -1, %.803.i.i.i
  %.912.i.i.i = xor i64 %notmask553.i.i.i, -1
  %.914.i.i.i = and i64 %.861.i.i.i, %.912.i.i.i
  %.917.i.i.i = add i64 %.914.i.i.i, %.902.i.i.i
  %.920.i.i.i = add i64 %position.7.1.i.i.i, %.803.i.i.i
  %.971.i.i.i = getelementptr i64, ptr %.857.i.i, i64 %i.5.1.i.i.i
  store i64 %.917.i.i.i, ptr %.971.i.i.i, align 8, !noalias !11
  %.980.i.i.i = add nuw nsw i64 %i.5.1.i.i.i, 1
  %.988.i.i.i = icmp samesign uge i64 %.980.i.i.i, %.841.i.i
  %.1003.not.i.i.i = icmp ugt i64 %.920.i.i.i, %.658.i.i
  %or.cond554.i.i.i = select i1 %.988.i.i.i, i1 true, i1 %.1003.not.i.i.i
  br i1 %or.cond554.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i.i

B422.if.i.i.i:                                    ; preds = %B376.i.i.i, %B422.if.i.i.i
  %position.5.2691.i.i.i = phi i64 [ %.571.i.i.i, %B422.if.i.i.i ], [ %position.3.0.i.i.i, %B376.i.i.i ]
  %.247.0689.i.i.i = phi i64 [ %.321.i.i.i, %B422.if.i.i.i ], [ 0, %B376.i.i.i ]
  %.321.i.i.i = add nuw nsw i64 %.247.0689.i.i.i, 1
  %.349.i.i.i = add nuw nsw i64 %.247.0689.i.i.i, %i.3.0.i.i.i
  %.380.i.i.i = getelementptr i8, ptr %.1023.i.i, i64 %.349.i.i.i
  %.381.i.i.i = load i8, ptr %.380.i.i.i, align 1, !noalias !11
  %.424.i.i.i = zext i8 %.381.i.i.i to i64
  %.449.i.i.i = getelementptr i8, ptr %.68.i, i64 %.424.i.i.i
  %.450.i.i.i = load i8, ptr %.449.i.i.i, align 1, !noalias !11
  %.454.i.i.i = zext i8 %.450.i.i.i to i64
  %.459.i.i.i = lshr i64 %position.5.2691.i.i.i, 3
  %.471.i.i.i = getelementptr i8, ptr %.140.i, i64 %.459.i.i.i
  %.473.i.i.i = load i64, ptr %.471.i.i.i, align 1, !noalias !11
  %.496.i.i.i = getelementptr i8, ptr %.471.i.i.i, i64 4
  %.498.i.i.i = load i64, ptr %.496.i.i.i, align 1, !noalias !11
  %.475.i.i.i = and i64 %position.5.2691.i.i.i, 7
  %.476.i.i.i = lshr i64 %.473.i.i.i, %.475.i.i.i
  %.508.i.i.i = and i64 %.476.i.i.i, 4294967295
  %.506.i.i.i = lshr i64 %.498.i.i.i, %.475.i.i.i
  %.511.i.i.i = shl i64 %.506.i.i.i, 32
  %.512.i.i.i = or disjoint i64 %.511.i.i.i, %.508.i.i.i
  %.552.i.i.i = getelementptr i64, ptr %.104.i, i64 %.424.i.i.i
  %.553.i.i.i = load i64, ptr %.552.i.i.i, align 8, !noalias !11
  %notmask.i.i.i = shl nsw i64 -1, %.454.i.i.i
  %.563.i.i.i = xor i64 %notmask.i.i.i, -1
  %.565.i.i.i = and i64 %.512.i.i.i, %.563.i.i.i
  %.568.i.i.i = add i64 %.565.i.i.i, %.553.i.i.i
  %.571.i.i.i = add i64 %position.5.2691.i.i.i, %.454.i.i.i
  %.622.i.i.i = getelementptr i64, ptr %.857.i.i, i64 %.349.i.i.i
  store i64 %.568.i.i.i, ptr %.622.i.i.i, align 8, !noalias !11
  %exitcond.not.i1399.i.i = icmp eq i64 %.321.i.i.i, 8
  br i1 %exitcond.not.i1399.i.i, label %B596.i.i.i, label %B422.if.i.i.i

_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B376.i.i.i, %B734.i.i.i, %B608.i.i.i
  %storemerge.i.i.i = phi i64 [ %.920.i.i.i, %B734.i.i.i ], [ %position.6.1.i.i.i, %B608.i.i.i ], [ %position.3.0.i.i.i, %B376.i.i.i ]
  %.1106.i.i = icmp ugt i64 %storemerge.i.i.i, %.658.i.i
  br i1 %.1106.i.i, label %_ZN13_3cdynamic_3e5entryB4v149B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit, label %B694.i.i

B526.endif.endif.else.endif.if.i.i:               ; preds = %B526.endif.endif.i.i
  br label %B526.endif.endif.else.endif.endif.i.i

B526.endif.endif.else.endif.endif.i.i:            ; preds = %B526.endif.endif.else.endif.if.i.i, %B526.endif.endif.i.i
  %.910.sroa.0.3.i.i = phi i64 [ %.26.i, %B526.endif.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B526.endif.endif.i.i ]
  %.1023.i.i = getelementptr i8, ptr %.32.i, i64 %.910.sroa.0.3.i.i
  %.116.i.i.i = icmp sgt i64 %.832.i.i, 7
  br i1 %.116.i.i.i, label %B252.i.i.i, label %B608.i.i.i

B716.else.endif.i.i:                              ; preds = %B694.i.i
  %.1234.not.i.i = icmp slt i64 %at.4.1.i.i, %.278.i
  br i1 %.1234.not.i.i, label %B716.else.endif.endif.i.i, label %B716.else.endif.if.i.i, !prof !9

B716.else.endif.if.i.i:                           ; preds = %B716.else.endif.i.i
  br label %B716.else.endif.endif.i.i

B716.else.endif.endif.i.i:                        ; preds = %B716.else.endif.if.i.i, %B716.else.endif.i.i
  %.1214.sroa.0.3.i.i = phi i64 [ %.278.i, %B716.else.endif.if.i.i ], [ %at.4.1.i.i, %B716.else.endif.i.i ]
  %.1327.i.i = getelementptr i64, ptr %.284.i, i64 %.1214.sroa.0.3.i.i
  %.1393.not.i.i = icmp slt i64 %at.4.1.i.i, %.314.i
  br i1 %.1393.not.i.i, label %B716.endif.else.endif.endif.i.i, label %B716.endif.else.endif.if.i.i, !prof !9

B184.if.i.i.i:                                    ; preds = %B716.endif.else.endif.endif.i.i, %B184.if.i.i.i
  %.104.0211.i.i.i = phi i64 [ %.175.i.i.i, %B184.if.i.i.i ], [ 0, %B716.endif.else.endif.endif.i.i ]
  %.175.i.i.i = add nuw nsw i64 %.104.0211.i.i.i, 1
  %7 = getelementptr i64, ptr %.857.i.i, i64 %.104.0211.i.i.i
  %.229.i1420.i.i = load i64, ptr %7, align 8, !noalias !14
  %.231.i.i.i = lshr i64 %.229.i1420.i.i, 1
  %.263.i.i.i = and i64 %.229.i1420.i.i, 1
  %.265.i.i.i = sub nsw i64 0, %.263.i.i.i
  %.266.i.i.i = xor i64 %.231.i.i.i, %.265.i.i.i
  %8 = getelementptr i64, ptr %.1327.i.i, i64 %.104.0211.i.i.i
  %.296.i.i.i = load i64, ptr %8, align 8, !noalias !14
  %.298.neg.i.i.i = ashr i64 %.296.i.i.i, 63
  %.332.i.i.i = or i64 %.298.neg.i.i.i, -9223372036854775808
  %.333.i.i.i = xor i64 %.332.i.i.i, %.296.i.i.i
  %9 = getelementptr i64, ptr %.1486.i.i, i64 %.104.0211.i.i.i
  %.363.i.i.i = load i64, ptr %9, align 8, !noalias !14
  %.364.i.i.i = xor i64 %.266.i.i.i, %.363.i.i.i
  %.395.i.i.i = sub i64 %.364.i.i.i, %.363.i.i.i
  %.396.i.i.i = add i64 %.333.i.i.i, %.395.i.i.i
  %.398.i.i.i = lshr i64 %.396.i.i.i, 63
  %.400.i.i.i = add nuw i64 %.398.i.i.i, 9223372036854775807
  %.402.i.i.i = or i64 %.400.i.i.i, -9223372036854775808
  %.403.i.i.i = xor i64 %.402.i.i.i, %.396.i.i.i
  store i64 %.403.i.i.i, ptr %7, align 8, !noalias !14
  %exitcond.not.i1421.i.i = icmp eq i64 %.832.i.i, %.175.i.i.i
  br i1 %exitcond.not.i1421.i.i, label %NRT_decref.exit1266.i.i, label %B184.if.i.i.i

B716.endif.else.endif.if.i.i:                     ; preds = %B716.else.endif.endif.i.i
  br label %B716.endif.else.endif.endif.i.i

B716.endif.else.endif.endif.i.i:                  ; preds = %B716.endif.else.endif.if.i.i, %B716.else.endif.endif.i.i
  %.1373.sroa.0.3.i.i = phi i64 [ %.314.i, %B716.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B716.else.endif.endif.i.i ]
  %.1486.i.i = getelementptr i64, ptr %.320.i, i64 %.1373.sroa.0.3.i.i
  %.162210.not.i.i.i = icmp slt i64 %.832.i.i, 1
  br i1 %.162210.not.i.i.i, label %NRT_decref.exit1266.i.i, label %B184.if.i.i.i

B410.preheader.i.i.i:                             ; preds = %B326.if.i.i.i, %B780.else.endif.endif.i.i
  %.489291.not.i.i.i = icmp eq i64 %.153.0.i.i.i, 0
  br i1 %.489291.not.i.i.i, label %NRT_decref.exit1266.i.i, label %B410.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B780.else.endif.endif.i.i, %B326.if.i.i.i
  %.261.0290.i.i.i = phi i64 [ %.325.i.i.i, %B326.if.i.i.i ], [ %spec.select.i.i.i, %B780.else.endif.endif.i.i ]
  %.258.0289.i.i.i = phi i64 [ %.329.i.i.i, %B326.if.i.i.i ], [ 0, %B780.else.endif.endif.i.i ]
  %.325.i.i.i = add nsw i64 %.261.0290.i.i.i, -1
  %.329.i.i.i = add nuw nsw i64 %.258.0289.i.i.i, 4
  %.371.i.i.i = getelementptr i64, ptr %.857.i.i, i64 %.258.0289.i.i.i
  %.373.i.i.i = getelementptr i64, ptr %.1689.i.i, i64 %.258.0289.i.i.i
  %.375.i.i.i = load <4 x i64>, ptr %.373.i.i.i, align 8, !noalias !17
  %.376.i.i.i = load <4 x i64>, ptr %.371.i.i.i, align 8, !noalias !17
  %isneg271.i.i.i = icmp slt <4 x i64> %.375.i.i.i, zeroinitializer
  %.378.i.i.i = select <4 x i1> %isneg271.i.i.i, <4 x i64> %.370.i.i.i, <4 x i64> zeroinitializer
  %.380.i1445.i.i = lshr <4 x i64> %.376.i.i.i, splat (i64 1)
  %.381.i1446.i.i = and <4 x i64> %.376.i.i.i, splat (i64 1)
  %.382.i.i.i = sub nsw <4 x i64> zeroinitializer, %.381.i1446.i.i
  %.383.i.i.i = xor <4 x i64> %.380.i1445.i.i, %.382.i.i.i
  %.384.i.i.i = or <4 x i64> %.378.i.i.i, %.379.i.i.i
  %.385.i.i.i = xor <4 x i64> %.384.i.i.i, %.375.i.i.i
  %.386.i.i.i = xor <4 x i64> %.383.i.i.i, %.378.i.i.i
  %.387.i.i.i = sub <4 x i64> %.386.i.i.i, %.378.i.i.i
  %.388.i.i.i = add <4 x i64> %.387.i.i.i, %.385.i.i.i
  %isnotneg.inv.i.i.i = icmp slt <4 x i64> %.388.i.i.i, zeroinitializer
  %.392.i.i.i = select <4 x i1> %isnotneg.inv.i.i.i, <4 x i64> %.379.i.i.i, <4 x i64> %.370.i.i.i
  %.393.i.i.i = xor <4 x i64> %.392.i.i.i, %.388.i.i.i
  store <4 x i64> %.393.i.i.i, ptr %.371.i.i.i, align 8, !noalias !17
  %.316.i.i.i = icmp samesign ugt i64 %.261.0290.i.i.i, 1
  br i1 %.316.i.i.i, label %B326.if.i.i.i, label %B410.preheader.i.i.i

B410.if.i.i.i:                                    ; preds = %B410.preheader.i.i.i, %B410.if.i.i.i
  %.436.0293.i.i.i = phi i64 [ %.498.i1447.i.i, %B410.if.i.i.i ], [ %.153.0.i.i.i, %B410.preheader.i.i.i ]
  %.433.0292.i.i.i = phi i64 [ %.502.i.i.i, %B410.if.i.i.i ], [ %.183.i.i.i, %B410.preheader.i.i.i ]
  %.498.i1447.i.i = add nsw i64 %.436.0293.i.i.i, -1
  %.502.i.i.i = add nuw nsw i64 %.433.0292.i.i.i, 1
  %10 = getelementptr i64, ptr %.1689.i.i, i64 %.433.0292.i.i.i
  %.556.i.i.i = load i64, ptr %10, align 8, !noalias !17
  %isneg.i.i.i = icmp slt i64 %.556.i.i.i, 0
  %.562.i.i.i = select i1 %isneg.i.i.i, i64 %..i.i.i, i64 0
  %11 = getelementptr i64, ptr %.857.i.i, i64 %.433.0292.i.i.i
  %.592.i.i.i = load i64, ptr %11, align 8, !noalias !17
  %.594.i.i.i = lshr i64 %.592.i.i.i, 1
  %.626.i.i.i = and i64 %.592.i.i.i, 1
  %.628.i.i.i = sub nsw i64 0, %.626.i.i.i
  %.629.i.i.i = xor i64 %.594.i.i.i, %.628.i.i.i
  %.661.i.i.i = or i64 %.562.i.i.i, %.78.i.i.i
  %.662.i.i.i = xor i64 %.661.i.i.i, %.556.i.i.i
  %.663.i.i.i = xor i64 %.629.i.i.i, %.562.i.i.i
  %.664.i.i.i = sub i64 %.663.i.i.i, %.562.i.i.i
  %.665.i.i.i = add i64 %.664.i.i.i, %.662.i.i.i
  %.inv.i.i.i = icmp slt i64 %.665.i.i.i, 0
  %.673.i.i.i = select i1 %.inv.i.i.i, i64 %.78.i.i.i, i64 %..i.i.i
  %.674.i.i.i = xor i64 %.673.i.i.i, %.665.i.i.i
  store i64 %.674.i.i.i, ptr %11, align 8, !noalias !17
  %.489.i.i.i = icmp samesign ugt i64 %.436.0293.i.i.i, 1
  br i1 %.489.i.i.i, label %B410.if.i.i.i, label %NRT_decref.exit1266.i.i

B780.else.endif.i.i:                              ; preds = %B776.i.i
  %.1596.not.i.i = icmp slt i64 %at.4.1.i.i, %.278.i
  br i1 %.1596.not.i.i, label %B780.else.endif.endif.i.i, label %B780.else.endif.if.i.i, !prof !9

B780.else.endif.if.i.i:                           ; preds = %B780.else.endif.i.i
  br label %B780.else.endif.endif.i.i

B780.else.endif.endif.i.i:                        ; preds = %B780.else.endif.if.i.i, %B780.else.endif.i.i
  %.1576.sroa.0.3.i.i = phi i64 [ %.278.i, %B780.else.endif.if.i.i ], [ %at.4.1.i.i, %B780.else.endif.i.i ]
  %.1689.i.i = getelementptr i64, ptr %.284.i, i64 %.1576.sroa.0.3.i.i
  %.153.0.i.i.i = and i64 %.841.i.i, 3
  %.183.i.i.i = and i64 %.841.i.i, 9223372036854775804
  %12 = tail call i64 @llvm.smax.i64(i64 %.832.i.i, i64 3)
  %spec.select.i.i.i = lshr i64 %12, 2
  %.316288.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.316288.not.i.i.i, label %B410.preheader.i.i.i, label %B326.if.i.i.i

_ZN13_3cdynamic_3e5entryB4v149B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit: ; preds = %B84.i.i, %B88.i.i, %B190.i.i, %B248.i.i, %B894.i.i, %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i
  %.sink.i.i = phi i64 [ %.186.0.i.i, %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i ], [ %.186.0.i.i, %B248.i.i ], [ %.186.0.i.i, %B894.i.i ], [ %.186.0.i.i, %B88.i.i ], [ %.186.0.i.i, %B190.i.i ], [ -1, %B84.i.i ]
  ret i64 %.sink.i.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v149B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v149B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5words7restoreB4v150B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5words7restoreB4v150B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"_ZN14sparse_kernels5words9_unrotateB4v156B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!8 = distinct !{!8, !"_ZN14sparse_kernels5words9_unrotateB4v156B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!9 = !{!"branch_weights", i32 99, i32 1}
!10 = !{!"branch_weights", i32 1, i32 99}
!11 = !{!12, !4, !1}
!12 = distinct !{!12, !13, !"_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!13 = distinct !{!13, !"_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE"}
!14 = !{!15, !4, !1}
!15 = distinct !{!15, !16, !"_ZN14sparse_kernels5words12_undo_turnedB4v154B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN14sparse_kernels5words12_undo_turnedB4v154B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE"}
!17 = !{!18, !4, !1}
!18 = distinct !{!18, !19, !"_ZN14sparse_kernels5words5_undoB4v155B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!19 = distinct !{!19, !"_ZN14sparse_kernels5words5_undoB4v155B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE"}
